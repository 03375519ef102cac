#include "parts/filterbar.h"

#include "look/icon.h"
#include "look/look.h"
#include "parts/linkbutton.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

#include <memory>

namespace peiyu {

namespace {

constexpr int barHeight = 36;
constexpr int findWidth = 150;
constexpr int findLeast = 96;
constexpr int typingMs = 200;

} // namespace

FilterBar::FilterBar(const FilterBarWords &words, QWidget *parent)
    : QWidget(parent),
      m_menuName(QLatin1String(words.menuName)),
      m_chips(new ChipBar),
      m_find(new QLineEdit),
      m_count(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_clear(new LinkButton(tr("清除")))
{
    const Look &look = lookOf(this);
    setFixedHeight(look.px(barHeight));
    m_find->setObjectName(QLatin1String(words.findName));
    m_find->setPlaceholderText(words.placeholder);
    m_find->setAccessibleName(words.accessibleName);
    m_find->setToolTip(words.toolTip);
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(look.px(findLeast));
    m_find->setMaximumWidth(look.px(findWidth));
    m_find->setFont(look.font(FontRole::Small));
    m_find->addAction(icon(QStringLiteral("edit-find"), look.palette.text2),
                      QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    m_count->setObjectName(QLatin1String(words.countName));
    m_clear->setObjectName(QLatin1String(words.clearName));
    m_clear->setToolTip(tr("去掉全部条件"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(12);
    row->addWidget(m_chips, 1);
    row->addWidget(m_find);
    row->addWidget(m_count);
    row->addWidget(m_clear);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, [this] { findChanged(m_find->text().trimmed()); });
    connect(m_clear, &LinkButton::clicked, this, [this] { clearAll(); });
    connect(m_chips, &ChipBar::removeRequested, this, [this](const QString &key) { remove(key); });
    connect(m_chips, &ChipBar::editRequested, this, [this](const QString &key) {
        openMenu(key, m_chips->findChild<QWidget *>(QStringLiteral("chip_") + key));
    });
    connect(m_chips, &ChipBar::addRequested, this, [this] {
        openMenu({}, m_chips->findChild<QWidget *>(QStringLiteral("addCondition")));
    });
}

void FilterBar::setFind(const QString &words)
{
    if (m_find->text().trimmed() == words)
        return;
    const QSignalBlocker quiet(m_find);
    m_find->setText(words);
}

void FilterBar::setCountText(const QString &text)
{
    m_count->setText(text);
}

void FilterBar::showConditions(const QVector<ChipBar::Condition> &conditions, bool canClear)
{
    m_chips->setConditions(conditions);
    m_clear->setVisible(canClear);
}

void FilterBar::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void FilterBar::addChoice(QMenu &menu, const QString &text, bool current,
                          std::function<void()> choose)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(current);
    connect(action, &QAction::triggered, this, [choose = std::move(choose)] { choose(); });
}

void FilterBar::openMenu(const QString &condition, const QWidget *under)
{
    auto menu = std::make_unique<QMenu>(this);
    menu->setObjectName(m_menuName);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, condition);
    if (menu->isEmpty() || !under)
        return;
    menu.release()->popup(under->mapToGlobal(QPoint(0, under->height() + 2)));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit leftForRows();
        return true;
    case Qt::Key_Escape:
        if (m_find->text().isEmpty())
            emit leftForRows();
        else
            m_find->clear();
        return true;
    default:
        return false;
    }
}

void FilterBar::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.page);
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.lineStrong);
}

} // namespace peiyu

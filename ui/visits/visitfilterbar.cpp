#include "visits/visitfilterbar.h"

#include "domain/displaytext.h"
#include "look/icon.h"
#include "look/look.h"
#include "parts/chipbar.h"
#include "parts/linkbutton.h"
#include "parts/textlabel.h"
#include "visits/visitperiod.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace peiyu {

namespace {

constexpr int barHeight = 36;
constexpr int findWidth = 150;
constexpr int typingMs = 200;

// The conditions by the object names of their chips.
const QString mineKey = QStringLiteral("mine");
const QString districtKey = QStringLiteral("district");
const QString sinceKey = QStringLiteral("since");
const QString kindKey = QStringLiteral("kind");
const QString visitorKey = QStringLiteral("visitor");

VisitQuery without(VisitQuery query, const QString &condition)
{
    if (condition == mineKey)
        query.mine = {};
    else if (condition == districtKey)
        query.district = {};
    else if (condition == sinceKey)
        query.since = {};
    else if (condition == kindKey)
        query.kind.reset();
    else if (condition == visitorKey)
        query.visitor = {};
    return query;
}

QStringList conditionsOf(const VisitQuery &query)
{
    QStringList found;
    if (!query.mine.isEmpty())
        found.append(mineKey);
    if (!query.district.isEmpty())
        found.append(districtKey);
    if (!query.since.isNull())
        found.append(sinceKey);
    if (query.kind)
        found.append(kindKey);
    if (!query.visitor.isEmpty())
        found.append(visitorKey);
    return found;
}

} // namespace

VisitFilterBar::VisitFilterBar(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_choices(FirmChoices::load(context)),
      m_chips(new ChipBar),
      m_find(new QLineEdit),
      m_count(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_clear(new LinkButton(tr("清除")))
{
    const Look &look = lookOf(this);
    setFixedHeight(look.px(barHeight));
    m_find->setObjectName(QStringLiteral("visitFind"));
    m_find->setPlaceholderText(tr("在走访中查找"));
    m_find->setAccessibleName(tr("在走访中查找：企业、接待人、要点"));
    m_find->setToolTip(tr("企业名称或拼音首字母、接待人、要点里的字（Ctrl+F）"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(look.px(findWidth));
    m_find->setFont(look.font(FontRole::Small));
    m_find->addAction(icon(QStringLiteral("edit-find"), look.palette.text2),
                      QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("visitCount"));
    m_clear->setObjectName(QStringLiteral("clearVisitConditions"));
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
    connect(&m_typing, &QTimer::timeout, this, [this] {
        VisitQuery query = m_query;
        query.find = m_find->text().trimmed();
        if (query.find != m_query.find)
            change(query);
    });
    connect(m_clear, &LinkButton::clicked, this, [this] { change(cleared()); });
    connect(m_chips, &ChipBar::removeRequested, this,
            [this](const QString &key) { change(without(m_query, key)); });
    connect(m_chips, &ChipBar::editRequested, this, [this](const QString &key) {
        if (const auto *chip = m_chips->findChild<QWidget *>(QStringLiteral("chip_") + key))
            openMenu(key, chip->mapToGlobal(QPoint(0, chip->height() + 2)));
    });
    connect(m_chips, &ChipBar::addRequested, this, [this] {
        const auto *button = m_chips->findChild<QWidget *>(QStringLiteral("addCondition"));
        openMenu({}, button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
}

void VisitFilterBar::setQuery(const VisitQuery &query)
{
    m_query = query;
    if (m_find->text().trimmed() != query.find) {
        const QSignalBlocker quiet(m_find);
        m_find->setText(query.find);
    }
    showChips();
}

void VisitFilterBar::setCount(qint64 visits)
{
    m_count->setText(tr("%1 条").arg(countText(visits)));
}

void VisitFilterBar::reload()
{
    m_choices = FirmChoices::load(m_context);
    showChips();
}

void VisitFilterBar::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

bool VisitFilterBar::isNarrowed() const
{
    return !m_query.find.isEmpty() || !conditionsOf(m_query).isEmpty();
}

VisitQuery VisitFilterBar::cleared() const
{
    VisitQuery query = m_query;
    for (const QString &condition : conditionsOf(m_query))
        query = without(query, condition);
    query.find.clear();
    return query;
}

QString VisitFilterBar::text(const QString &condition) const
{
    if (condition == mineKey)
        return tr("我走访的和我的企业");
    if (condition == districtKey)
        return tr("区县：%1").arg(m_choices.places().districtName(m_query.district));
    if (condition == sinceKey)
        return tr("日期：%1").arg(periodText(m_query.since, m_context.asOf()));
    if (condition == kindKey)
        return tr("方式：%1").arg(visitKindText(*m_query.kind));
    for (const Specialist &person : m_choices.specialists()) {
        if (person.id == m_query.visitor)
            return tr("走访人：%1").arg(person.name);
    }
    return tr("走访人：已离岗");
}

void VisitFilterBar::showChips()
{
    QVector<ChipBar::Condition> chips;
    for (const QString &condition : conditionsOf(m_query)) {
        if (condition != districtKey || m_choices.hasDistricts())
            chips.append({condition, text(condition), false});
    }
    m_chips->setConditions(chips);
    m_clear->setVisible(!chips.isEmpty() || !m_query.find.isEmpty());
}

void VisitFilterBar::openMenu(const QString &only, const QPoint &at)
{
    if (only == mineKey)
        return; // it can be removed, not changed
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("visitConditionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!only.isEmpty()) {
        fillMenu(*menu, only);
    } else {
        fillMenu(*menu->addMenu(tr("日期")), sinceKey);
        fillMenu(*menu->addMenu(tr("方式")), kindKey);
        fillMenu(*menu->addMenu(tr("走访人")), visitorKey);
        if (m_choices.hasDistricts())
            fillMenu(*menu->addMenu(tr("区县")), districtKey);
        fillMenu(*menu, mineKey);
    }
    menu->popup(at);
}

void VisitFilterBar::fillMenu(QMenu &menu, const QString &condition)
{
    VisitQuery query = m_query;
    if (condition == mineKey && !m_context.actor().specialist.isEmpty()) {
        query.mine = m_context.actor().specialist;
        add(menu, tr("我走访的和我的企业"), query);
    } else if (condition == sinceKey) {
        for (const VisitPeriod &period : visitPeriods(m_context.asOf())) {
            query.since = period.since;
            add(menu, period.text, query);
        }
    } else if (condition == kindKey) {
        for (const VisitKind kind : allVisitKinds) {
            query.kind = kind;
            add(menu, visitKindText(kind), query);
        }
    } else if (condition == visitorKey) {
        for (const Specialist &person : m_choices.specialists()) {
            query.visitor = person.id;
            add(menu,
                person.unit.isEmpty() ? person.name : tr("%1（%2）").arg(person.name, person.unit),
                query);
        }
    } else if (condition == districtKey) {
        for (const District &district : m_choices.places().districts()) {
            query.district = district.id;
            add(menu, district.shortName, query);
        }
    }
}

void VisitFilterBar::add(QMenu &menu, const QString &text, const VisitQuery &wanted)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(wanted == m_query);
    connect(action, &QAction::triggered, this, [this, wanted] { change(wanted); });
}

void VisitFilterBar::change(const VisitQuery &query)
{
    m_typing.stop();
    emit queryChanged(query);
}

bool VisitFilterBar::eventFilter(QObject *watched, QEvent *event)
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

void VisitFilterBar::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.page);
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.lineStrong);
}

} // namespace peiyu

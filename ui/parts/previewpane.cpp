#include "parts/previewpane.h"

#include "parts/actionbar.h"
#include "parts/textlabel.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int lowHeight = 240;
constexpr int leastBody = 40; ///< of a low window; the usual 76 px of a scroll area are too many

/// A section with the 1 px line above it.
class Section final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 1), lookOf(this).palette.line);
    }
};

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel({}, FontRole::Head)),
      m_place(new TextLabel({}, FontRole::Small, &LookPalette::text3)),
      m_head(new QVBoxLayout),
      m_badges(new QHBoxLayout),
      m_sections(new QVBoxLayout),
      m_actionBar(new ActionBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);

    m_head->setContentsMargins(12, 10, 12, 8);
    m_head->setSpacing(4);
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_title->setObjectName(QStringLiteral("previewTitle"));
    m_head->addWidget(m_title);
    m_badges->setSpacing(6);
    m_badges->addStretch();
    m_place->setObjectName(QStringLiteral("previewPlace"));
    m_place->setElided(true);
    m_place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_badges->addWidget(m_place);
    m_place->hide();
    m_head->addLayout(m_badges, 1);
    column->addLayout(m_head);

    auto *body = new QWidget;
    body->setProperty("ground", QStringLiteral("clear"));
    body->setLayout(m_sections);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(0);
    m_sections->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(body);
    area->setMinimumHeight(lookOf(this).px(leastBody));
    column->addWidget(area, 1);

    m_actionBar->hide();
    column->addWidget(m_actionBar);
}

void PreviewPane::setEdge(bool edge)
{
    m_edge = edge;
    layout()->setContentsMargins(edge ? 1 : 0, 0, 0, 0);
    update();
}

void PreviewPane::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PreviewPane::setPlace(const QString &place)
{
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty()); // without badges and place the row takes no room
}

void PreviewPane::addBadge(QWidget *badge)
{
    m_badges->insertWidget(m_badges->count() - 2, badge);
}

void PreviewPane::addSection(const QString &head, QWidget *content)
{
    auto *section = new Section;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    if (!head.isEmpty()) {
        auto *words = new TextLabel(head, FontRole::Small, &LookPalette::text2);
        words->setBold(true);
        column->addWidget(words);
    }
    column->addWidget(content);
    m_sections->insertWidget(m_sections->count() - 1, section);
}

void PreviewPane::clear()
{
    const auto drop = [](QLayout *layout, int kept) {
        while (layout->count() > kept) {
            const std::unique_ptr<QLayoutItem> item(layout->takeAt(0));
            item->widget()->hide();
            item->widget()->deleteLater();
        }
    };
    drop(m_sections, 1); // the stretch
    drop(m_badges, 2);   // the stretch and the place
}

ActionButton *PreviewPane::addAction(QAction *action, ButtonKind kind)
{
    m_actionBar->show();
    return m_actionBar->addAction(action, kind);
}

void PreviewPane::setActions(const QVector<QAction *> &actions)
{
    m_actionBar->setVisible(!actions.isEmpty());
    m_actionBar->setActions(actions);
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool low = height() < lookOf(this).px(lowHeight);
    m_head->setDirection(low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(low ? 12 : 4);
}

void PreviewPane::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.surface);
    if (m_edge)
        painter.fillRect(QRect(0, 0, 1, height()), p.lineStrong);
}

} // namespace peiyu

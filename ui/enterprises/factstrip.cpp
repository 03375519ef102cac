#include "enterprises/factstrip.h"

#include "look/controlpainting.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace peiyu {

namespace {

constexpr int leastNote = 48;
constexpr int stripHeight = 48;
constexpr int radius = 4;
constexpr int left = 10;
constexpr int right = 8;
constexpr int gap = 8;

/// Name over value; the note behind it is left to the tooltip where it does not fit.
class StripCell final : public QWidget
{
public:
    explicit StripCell(StripFact fact) : m_fact(std::move(fact))
    {
        setAccessibleName(whole());
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {0, lookOf(this).px(stripHeight - 2)}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        setToolTip(valueFits() && noteFits() ? QString() : whole());
    }

    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(this);
        QPainter painter(this);
        const QRect upper(left, look.px(4), room(), look.lineHeight(FontRole::Small));
        painter.setFont(look.font(FontRole::Small));
        painter.setPen(look.palette.text2);
        painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_fact.name, Qt::ElideRight, room()));
        QRect lower(left, upper.bottom() + 2, room(), look.lineHeight(FontRole::Body));
        painter.setFont(look.font(FontRole::Body, true));
        painter.setPen(look.palette.*m_fact.ink);
        painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_fact.value, Qt::ElideRight, room()));
        lower.setLeft(left + valueWidth() + gap);
        if (lower.width() < look.px(leastNote) && !noteFits())
            return; // two characters and an ellipsis say nothing
        painter.setFont(look.font(FontRole::Small));
        painter.setPen(look.palette.*m_fact.noteInk);
        painter.drawText(
            lower, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_fact.note, Qt::ElideRight, lower.width()));
    }

private:
    int room() const { return width() - left - right; }
    int valueWidth() const
    {
        return QFontMetrics(lookOf(this).font(FontRole::Body, true))
            .horizontalAdvance(m_fact.value);
    }
    bool valueFits() const { return valueWidth() <= room(); }
    bool noteFits() const
    {
        const QFontMetrics small(lookOf(this).font(FontRole::Small));
        return valueWidth() + gap + small.horizontalAdvance(m_fact.note) <= room();
    }
    QString whole() const
    {
        return QStringLiteral("%1 %2 %3").arg(m_fact.name, m_fact.value, m_fact.note).trimmed();
    }

    StripFact m_fact;
};

} // namespace

FactStrip::FactStrip(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
    setFixedHeight(lookOf(this).px(stripHeight));
}

void FactStrip::setFacts(const QVector<StripFact> &facts)
{
    for (QWidget *cell : m_cells) {
        cell->hide();
        cell->deleteLater();
    }
    m_cells.clear();
    for (const StripFact &fact : facts) {
        auto *cell = new StripCell(fact);
        m_row->addWidget(cell, fact.stretch);
        m_cells.append(cell);
    }
    update();
}

void FactStrip::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    paintBox(painter, rect(), p.surface, p.lineStrong, radius);
    for (qsizetype i = 1; i < m_cells.size(); ++i)
        painter.fillRect(QRect(m_cells[i]->x(), 1, 1, height() - 2), p.line);
}

} // namespace peiyu

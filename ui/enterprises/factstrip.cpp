#include "enterprises/factstrip.h"

#include "look/controlpainting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int stripHeight = 48;
constexpr int radius = 4;
/// A wide cell holds a sentence, which may be cut; days and names are not.
constexpr int longStretch = 10;

QWidget *cellOf(const StripFact &fact)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(10, 4, 8, 5);
    column->setSpacing(1);
    column->addWidget(new TextLabel(fact.name, FontRole::Small, &LookPalette::text2));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *value = new TextLabel(fact.value, FontRole::Body, fact.ink);
    value->setBold(true);
    value->setElided(fact.stretch >= longStretch);
    line->addWidget(value);
    if (!fact.note.isEmpty()) {
        auto *note = new TextLabel(fact.note, FontRole::Small, &LookPalette::text2);
        note->setElided(true);
        line->addWidget(note);
    }
    line->addStretch(1);
    column->addLayout(line);
    cell->setAccessibleName(QStringLiteral("%1 %2 %3").arg(fact.name, fact.value, fact.note));
    // A long value is cut rather than making the window wider.
    cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return cell;
}

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
        QWidget *cell = cellOf(fact);
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

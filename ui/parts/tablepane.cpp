#include "parts/tablepane.h"

#include "look/controlpainting.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/totalsrow.h"

#include <QApplication>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace peiyu {

TablePane::TablePane(QWidget *parent)
    : QWidget(parent),
      m_table(new DataTable(this)),
      m_totals(new TotalsRow(m_table, this)),
      m_stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    auto *place = new QWidget;
    place->setLayout(m_stack);
    m_stack->addWidget(m_table);
    column->addWidget(place, 1);
    column->addWidget(m_totals);
    m_totals->hide();
    setEdge(true);
}

void TablePane::setEdge(bool edge)
{
    m_edge = edge;
    const int margin = edge ? 1 : 0;
    layout()->setContentsMargins(margin, margin, margin, margin);
    update();
}

void TablePane::setEmptyState(EmptyState *state)
{
    // Deleted with the focus on its button, it would leave the page without any: no key would work.
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = m_empty && focused && m_empty->isAncestorOf(focused);
    delete m_empty;
    m_empty = state;
    m_stack->addWidget(state);
    if (hadFocus)
        m_table->setFocus(Qt::OtherFocusReason); // showEmptyState() passes it on
}

void TablePane::showEmptyState(bool empty)
{
    m_stack->setCurrentWidget(empty && m_empty ? static_cast<QWidget *>(m_empty) : m_table);
}

void TablePane::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.surface);
    if (m_edge)
        paintBox(painter, rect(), {}, p.lineStrong, 0);
}

} // namespace peiyu

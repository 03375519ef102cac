#include "visits/visitlistview.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tablepane.h"
#include "services/visitservice.h"
#include "visits/visitfilterbar.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace peiyu {

namespace {

int widthOf(VisitColumn column)
{
    switch (column) {
    case VisitColumn::Date:
    case VisitColumn::Next:
        return 92;
    case VisitColumn::Firm:
        return 214;
    case VisitColumn::Town:
        return 84;
    case VisitColumn::Kind:
        return 48;
    case VisitColumn::Visitor:
        return 66;
    case VisitColumn::Met:
        return 104;
    case VisitColumn::Text:
        return 200;
    case VisitColumn::State:
        return 60;
    }
    return 100;
}

/// What the other languages say in a column.
QStringList usualWords(VisitColumn column)
{
    QStringList words;
    if (column == VisitColumn::Kind) {
        for (const VisitKind kind : allVisitKinds)
            words.append(visitKindText(kind));
    } else if (column == VisitColumn::State) {
        words = {visitStateText(VisitState::Draft), visitStateText(VisitState::Confirmed)};
    }
    return words;
}

} // namespace

VisitListView::VisitListView(const PageContext &context, QWidget *parent)
    : PagedListView(context, parent),
      m_filter(new VisitFilterBar(context)),
      m_model(new VisitTableModel(context.reading, context.runner, this))
{
    assemble(m_filter, m_model, "visitsError");
    dressTable();
    connect(m_filter, &VisitFilterBar::queryChanged, this, &VisitListView::setQuery);
}

void VisitListView::dressTable()
{
    table().setObjectName(QStringLiteral("visitTable"));
    table().setAccessibleName(tr("走访列表"));
    QHeaderView *heads = table().horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionsClickable(false);
    for (int column = 0; column < m_model->columnCount(); ++column)
        table().setDesignWidth(column, widthOf(m_model->columnAt(column)),
                               usualWords(m_model->columnAt(column)));
    table().setColumnHidden(static_cast<int>(VisitColumn::Town), true);
    heads->setSectionResizeMode(static_cast<int>(VisitColumn::Text), QHeaderView::Stretch);
}

void VisitListView::setQuery(const VisitQuery &query)
{
    rememberPlace(true);
    m_filter->setQuery(query);
    table().setLoading(true);
    m_model->setQuery(query);
}

void VisitListView::changed(const ChangeSet &changes)
{
    if (changes.touches(QStringLiteral("specialist")) ||
        changes.touches(QStringLiteral("district")))
        m_filter->reload();
    if (!touchesVisitList(changes))
        return;
    rememberPlace();
    m_model->refresh();
}

void VisitListView::goToVisit(const QString &id)
{
    const auto key = VisitService::keyOf(context().reading, id);
    if (key && *key > 0)
        goTo(*key);
}

void VisitListView::keysHere()
{
    m_filter->setCount(m_model->total());
    const bool empty = m_model->total() == 0;
    if (empty) {
        const bool none = !m_filter->isNarrowed() && m_makeEmpty;
        pane()->setEmptyState(none ? m_makeEmpty() : makeNarrowed());
    }
    pane()->showEmptyState(empty);
}

EmptyState *VisitListView::makeNarrowed()
{
    auto *state = new EmptyState(QStringLiteral("view-filter"), tr("没有符合条件的走访"),
                                 tr("去掉上面的条件可以看到更多记录。"));
    auto *clear = state->addButton(tr("清除全部条件"), ButtonKind::Primary);
    clear->setObjectName(QStringLiteral("clearAllVisits"));
    connect(
        clear, &ActionButton::clicked, this, [this] { setQuery(m_filter->cleared()); },
        Qt::QueuedConnection);
    return state;
}

const VisitRow *VisitListView::currentRow() const
{
    return m_model->rowAt(currentIndex());
}

} // namespace peiyu

#include "history/historylistview.h"

#include "history/historyfilterbar.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tablepane.h"
#include "services/changehistoryservice.h"

#include <QHeaderView>

namespace peiyu {

namespace {

int widthOf(HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::Moment:
        return 126;
    case HistoryColumn::Who:
        return 76;
    case HistoryColumn::Kind:
        return 52;
    case HistoryColumn::Title:
        return 240;
    case HistoryColumn::Records:
    case HistoryColumn::State:
        return 60;
    case HistoryColumn::Reason:
        return 110;
    }
    return 100;
}

} // namespace

HistoryListView::HistoryListView(const PageContext &context, QWidget *parent)
    : PagedListView(context, parent),
      m_filter(new HistoryFilterBar(context)),
      m_model(new ChangeHistoryModel(context.reading, context.runner, this))
{
    assemble(m_filter, m_model, "historyError");
    table().setObjectName(QStringLiteral("historyTable"));
    table().setAccessibleName(tr("变更史"));
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *heads = table().horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionsClickable(false);
    for (int column = 0; column < m_model->columnCount(); ++column)
        table().setDesignWidth(column, widthOf(m_model->columnAt(column)));
    heads->setSectionResizeMode(static_cast<int>(HistoryColumn::Title), QHeaderView::Stretch);
    connect(m_filter, &HistoryFilterBar::queryChanged, this, &HistoryListView::setQuery);
}

void HistoryListView::setQuery(const ChangeQuery &query)
{
    rememberPlace(true);
    m_filter->setQuery(query);
    table().setLoading(true);
    m_model->setQuery(query);
    readPeople();
}

void HistoryListView::refresh()
{
    rememberPlace();
    m_model->refresh();
    readPeople();
}

void HistoryListView::readPeople()
{
    context().runner.read<QStringList>(
        this, [](JobContext &context) { return ChangeHistoryService::people(context); },
        [this](const Result<QStringList> &people) {
            if (people) // without them the menu stays as it was; the list itself tells failures
                m_filter->setPeople(*people);
        });
}

void HistoryListView::keysHere()
{
    m_filter->setCount(m_model->total());
    const bool empty = m_model->total() == 0;
    if (empty) {
        auto *state = new EmptyState(QStringLiteral("view-history"), tr("没有符合条件的变更"),
                                     tr("去掉上面的条件可以看到更多记录。"));
        auto *clear = state->addButton(tr("清除全部条件"), ButtonKind::Primary);
        clear->setObjectName(QStringLiteral("clearAllHistory"));
        connect(
            clear, &ActionButton::clicked, this, [this] { setQuery({}); }, Qt::QueuedConnection);
        pane()->setEmptyState(state);
    }
    pane()->showEmptyState(empty);
}

} // namespace peiyu

#include "requests/requestlistview.h"

#include "delegates/clockdelegate.h"
#include "delegates/supervisedmark.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tableheads.h"
#include "parts/tablepane.h"
#include "requests/requestfilterbar.h"

#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int leastMatter = 150;

int widthOf(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Number:
    case RequestColumn::Firm:
        return 104;
    case RequestColumn::Title:
        return 160;
    case RequestColumn::Kind:
        return 56;
    case RequestColumn::Unit:
        return 96;
    case RequestColumn::State:
        return 60;
    case RequestColumn::Clock:
        return 254;
    }
    return 100;
}

/// What the other languages say in a column; the clock's words have their own way (ClockDelegate).
QStringList usualWords(RequestColumn column)
{
    QStringList words;
    if (column == RequestColumn::Kind) {
        for (const RequestKind kind : allRequestKinds)
            words.append(requestKindText(kind));
    } else if (column == RequestColumn::State) {
        for (const RequestState state : allRequestStates)
            words.append(requestStateText(state));
    }
    return words;
}

int column(RequestColumn one)
{
    return static_cast<int>(one);
}

} // namespace

RequestListView::RequestListView(const PageContext &context, QWidget *parent)
    : PagedListView(context, parent),
      m_filter(new RequestFilterBar(context)),
      m_model(new RequestTableModel(context.reading, context.runner, this))
{
    assemble(m_filter, m_model, "requestsError");
    dressTable();
    connect(m_filter, &RequestFilterBar::queryChanged, this, &RequestListView::queryChanged);
    connect(table().horizontalHeader(), &QHeaderView::sectionClicked, this,
            &RequestListView::sortBy);
}

void RequestListView::dressTable()
{
    table().setObjectName(QStringLiteral("requestTable"));
    table().setAccessibleName(tr("诉求列表"));
    table().setRowNumbers(false);
    QHeaderView *heads = table().horizontalHeader();
    heads->setStretchLastSection(false);
    for (int i = 0; i < m_model->columnCount(); ++i)
        table().setDesignWidth(i, widthOf(m_model->columnAt(i)), usualWords(m_model->columnAt(i)));
    m_kindWidth = table().columnWidth(column(RequestColumn::Kind));
    heads->setSectionResizeMode(column(RequestColumn::Title), QHeaderView::Stretch);
    const auto quiet = [](const QModelIndex &) {
        CellLook look;
        look.ink = &LookPalette::text2;
        return look;
    };
    for (const RequestColumn one :
         {RequestColumn::Number, RequestColumn::Kind, RequestColumn::State})
        table().setItemDelegateForColumn(column(one), new RowDelegate(quiet, &table()));
    table().setItemDelegateForColumn(column(RequestColumn::Title),
                                     new RowDelegate(
                                         [this](const QModelIndex &index) {
                                             CellLook look;
                                             const RequestRow *row = m_model->rowAt(index.row());
                                             if (row && row->request.urgent)
                                                 look.note = tr("紧急");
                                             if (row)
                                                 markSupervised(look, row->supervisedUntil,
                                                                m_model->query().asOf);
                                             return look;
                                         },
                                         &table()));
    auto *clock = new ClockDelegate(
        [this](const QModelIndex &index) { return m_model->clockAt(index.row()); }, &table());
    const int clocks = column(RequestColumn::Clock);
    table().setItemDelegateForColumn(clocks, clock);
    table().setColumnWidth(clocks,
                           std::max(table().columnWidth(clocks), clock->leastWidth(lookOf(this))));
}

/// Where little is left for the matter, the kind stands in the pane alone.
void RequestListView::resizeEvent(QResizeEvent *event)
{
    PagedListView::resizeEvent(event);
    int others = 0;
    for (const RequestColumn one : allRequestColumns) {
        const bool counts = one == RequestColumn::Kind || !table().isColumnHidden(column(one));
        if (one != RequestColumn::Title && counts)
            others += one == RequestColumn::Kind ? m_kindWidth : table().columnWidth(column(one));
    }
    table().setColumnHidden(column(RequestColumn::Kind),
                            width() - others < lookOf(this).px(leastMatter));
}

void RequestListView::setQuery(const RequestQuery &query)
{
    rememberPlace(true);
    m_filter->setQuery(query);
    // One queue, one state: the column would say the same in each row.
    const bool same =
        query.queue == RequestQueue::ToSign || query.queue == RequestQueue::ToCallBack;
    table().setColumnHidden(column(RequestColumn::State), same);
    table().setLoading(true);
    m_model->setQuery(query);
    showSort();
}

void RequestListView::sortBy(int clicked)
{
    RequestQuery query = m_model->query();
    const auto sort = sortOf(m_model->columnAt(clicked));
    if (!sort)
        return;
    query.descending = query.sort == *sort && !query.descending;
    query.sort = *sort;
    emit queryChanged(query);
}

void RequestListView::showSort()
{
    QVector<TableHeads::SortMark> marks;
    for (const RequestColumn one : allRequestColumns) {
        if (sortOf(one) == m_model->query().sort)
            marks.append({column(one),
                          m_model->query().descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (auto *heads = qobject_cast<TableHeads *>(table().horizontalHeader()))
        heads->setSortMarks(marks);
}

void RequestListView::changed(const ChangeSet &changes)
{
    if (changes.touches(QStringLiteral("request_category")) ||
        changes.touches(QStringLiteral("district")))
        m_filter->reload();
    if (changes.touches(QStringLiteral("calendar_day")))
        m_model->calendarChanged();
    if (!touchesRequestList(changes))
        return;
    rememberPlace();
    m_model->refresh();
}

void RequestListView::keysHere()
{
    m_filter->setCount(m_model->total());
    const bool empty = m_model->total() == 0;
    if (empty) {
        const bool none = !m_filter->isNarrowed() && m_makeEmpty;
        pane()->setEmptyState(none ? m_makeEmpty() : makeNarrowed());
    }
    pane()->showEmptyState(empty);
}

EmptyState *RequestListView::makeNarrowed()
{
    auto *state = new EmptyState(QStringLiteral("view-filter"), tr("没有符合条件的诉求"),
                                 tr("去掉上面的条件可以看到更多诉求。"));
    auto *clear = state->addButton(tr("清除全部条件"), ButtonKind::Primary);
    clear->setObjectName(QStringLiteral("clearAllRequests"));
    connect(
        clear, &ActionButton::clicked, this, [this] { emit queryChanged(m_filter->cleared()); },
        Qt::QueuedConnection);
    return state;
}

const RequestRow *RequestListView::currentRow() const
{
    return m_model->rowAt(currentIndex());
}

QVector<RequestRow> RequestListView::selectedRows(int most) const
{
    QVector<RequestRow> rows;
    for (const qint64 key : selectedKeys()) {
        if (rows.size() == most)
            break;
        if (const RequestRow *row = m_model->rowAt(m_model->rowOf(key)))
            rows.append(*row);
    }
    return rows;
}

} // namespace peiyu

#include "visits/visitlistview.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/banner.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tablepane.h"
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
    }
    return 100;
}

} // namespace

VisitListView::VisitListView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_filter(new VisitFilterBar(context)),
      m_column(new QVBoxLayout(this)),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_model(new VisitTableModel(context.reading, context.runner, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_filter);
    m_column->addWidget(m_pane, 1);
    m_pane->setEdge(false);
    dressTable();
    connect(m_model, &VisitTableModel::loaded, this, &VisitListView::keysHere);
    connect(m_model, &VisitTableModel::failed, this, &VisitListView::keysFailed);
    connect(m_table, &DataTable::activated, this, &VisitListView::opened);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VisitListView::currentChanged);
    connect(m_table, &DataTable::copied, this, [this](int rows) {
        m_context.navigator.showSelection(tr("已复制 %1 行").arg(countText(rows)));
    });
    connect(m_filter, &VisitFilterBar::queryChanged, this, &VisitListView::setQuery);
    connect(m_filter, &VisitFilterBar::leftForRows, this,
            [this] { m_table->setFocus(Qt::TabFocusReason); });
}

void VisitListView::dressTable()
{
    m_table->setObjectName(QStringLiteral("visitTable"));
    m_table->setAccessibleName(tr("走访列表"));
    m_table->setCellFocus(false);
    m_table->setModel(m_model);
    const Look &look = lookOf(this);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionsClickable(false);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, look.px(widthOf(m_model->columnAt(column))));
    m_table->setColumnHidden(static_cast<int>(VisitColumn::Town), true);
    heads->setSectionResizeMode(static_cast<int>(VisitColumn::Text), QHeaderView::Stretch);
}

void VisitListView::setQuery(const VisitQuery &query)
{
    m_wanted = m_model->keyAt(currentIndex());
    m_wantedRow = 0;
    m_filter->setQuery(query);
    m_table->setLoading(true);
    m_model->setQuery(query);
}

void VisitListView::changed(const ChangeSet &changes)
{
    if (changes.touches(QStringLiteral("specialist")) ||
        changes.touches(QStringLiteral("district")))
        m_filter->reload();
    if (!touchesVisitList(changes))
        return;
    m_wantedRow = std::max(0, currentIndex());
    m_wanted = m_model->keyAt(m_wantedRow);
    m_model->refresh();
}

void VisitListView::keysHere()
{
    delete m_failure;
    m_failure = nullptr;
    m_table->setLoading(false);
    m_filter->setCount(m_model->total());
    const bool empty = m_model->total() == 0;
    if (empty) {
        const bool none = !m_filter->isNarrowed() && m_makeEmpty;
        m_pane->setEmptyState(none ? m_makeEmpty() : makeNarrowed());
    }
    m_pane->showEmptyState(empty);
    restoreCurrent();
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

void VisitListView::keysFailed(const QString &sentence)
{
    m_table->setLoading(false);
    delete m_failure;
    m_failure = new Banner(BannerKind::Error, sentence);
    m_failure->setObjectName(QStringLiteral("visitsError"));
    m_failure->setLink(tr("重试"));
    connect(m_failure, &Banner::linkActivated, m_model, &VisitTableModel::refresh);
    m_column->insertWidget(1, m_failure);
}

void VisitListView::restoreCurrent()
{
    const int rows = m_model->rowCount();
    if (rows == 0) {
        emit currentChanged();
        return;
    }
    const int found = m_wanted == 0 ? 0 : m_model->rowOf(m_wanted);
    const int row = found >= 0 ? found : std::min(m_wantedRow, rows - 1);
    if (currentIndex() == row) {
        emit currentChanged(); // the row may show something new
        return;
    }
    const QModelIndex index = m_model->index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

const VisitRow *VisitListView::currentRow() const
{
    return m_model->rowAt(currentIndex());
}

int VisitListView::currentIndex() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void VisitListView::focusFind()
{
    m_filter->focusFind();
}

} // namespace peiyu

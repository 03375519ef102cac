#include "shell/pagedlistview.h"

#include "domain/displaytext.h"
#include "parts/banner.h"
#include "parts/datatable.h"
#include "parts/filterbar.h"
#include "parts/tablepane.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

PagedListView::PagedListView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_column(new QVBoxLayout(this)),
      m_pane(new TablePane),
      m_table(m_pane->table())
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_pane, 1);
    m_pane->setEdge(false);
    m_table->setCellFocus(false);
}

void PagedListView::assemble(FilterBar *filter, PagedTableModel *model, const char *errorName)
{
    m_filter = filter;
    m_model = model;
    m_errorName = QLatin1String(errorName);
    m_column->insertWidget(0, filter);
    m_table->setModel(model);
    connect(model, &PagedTableModel::aboutToFollow, this, [this] {
        const int top = m_table->verticalScrollBar()->value();
        m_top = top > 0 ? m_model->keyAt(top) : 0; // who looks at the newest goes on doing so
    });
    connect(model, &PagedTableModel::loaded, this, &PagedListView::takeKeys);
    connect(model, &PagedTableModel::failed, this, &PagedListView::keysFailed);
    connect(m_table, &DataTable::activated, this, &PagedListView::opened);
    connect(m_table, &DataTable::tooManyToCopy, this, [this](int rows, int most) {
        m_context.navigator.showSelection(
            tr("选中 %1 行，一次最多复制 %2 行").arg(countText(rows), countText(most)));
    });
    connect(m_table, &DataTable::copied, this, [this](int rows) {
        m_context.navigator.showSelection(tr("已复制 %1 行").arg(countText(rows)));
    });
    const auto *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this,
            &PagedListView::currentChanged);
    connect(selection, &QItemSelectionModel::selectionChanged, this,
            [this] { emit selectionChanged(selectedCount()); });
    connect(filter, &FilterBar::leftForRows, this,
            [this] { m_table->setFocus(Qt::TabFocusReason); });
}

void PagedListView::focusFind()
{
    m_filter->focusFind();
}

void PagedListView::takeKeys()
{
    delete m_failure;
    m_failure = nullptr;
    m_table->setLoading(false);
    keysHere();
    restorePlace();
    // What came or went above must not push away what is being read.
    const int top = m_top == 0 ? -1 : m_model->rowOf(m_top);
    if (top >= 0)
        m_table->scrollTo(m_model->index(top, 0), QAbstractItemView::PositionAtTop);
    m_top = 0;
}

void PagedListView::keysFailed(const QString &sentence)
{
    m_table->setLoading(false);
    delete m_failure;
    m_failure = new Banner(BannerKind::Error, sentence);
    m_failure->setObjectName(m_errorName);
    m_failure->setLink(tr("重试"));
    connect(m_failure, &Banner::linkActivated, m_model, &PagedTableModel::refresh);
    m_column->insertWidget(1, m_failure);
}

void PagedListView::rememberPlace(bool toTop)
{
    const int row = currentIndex();
    if (row >= 0) {
        m_wanted = m_model->keyAt(row);
        m_wantedRow = row;
    }
    if (toTop)
        m_wantedRow = 0;
}

void PagedListView::goTo(qint64 key)
{
    m_wanted = key;
    const int row = m_model->rowOf(key);
    if (row >= 0)
        select(row);
}

void PagedListView::restorePlace()
{
    const int rows = m_model->rowCount();
    if (rows == 0) {
        emit currentChanged();
        return;
    }
    const int found = m_wanted == 0 ? 0 : m_model->rowOf(m_wanted);
    const int row = found >= 0 ? found : std::min(m_wantedRow, rows - 1);
    const bool stays = currentIndex() == row;
    if (!stays || !m_table->isRowSelected(row))
        select(row);
    if (stays)
        emit currentChanged(); // the view says nothing of it, yet the row may be another one
}

void PagedListView::select(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

int PagedListView::currentIndex() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.row() : -1;
}

qint64 PagedListView::selectedCount() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        rows += range.height();
    return rows;
}

QVector<qint64> PagedListView::selectedKeys() const
{
    QVector<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QVector<qint64> keys;
    for (const int row : rows)
        keys.append(m_model->keyAt(row));
    return keys;
}

} // namespace peiyu

#pragma once
/// The list of firms: columns of the 培育库 list over a ListQuery.
/// Thread: the window's; keys load in a read job.

#include "domain/enterprisecolumn.h"
#include "items/pagedtablemodel.h"
#include "items/rowcache.h"
#include "jobs/jobrunner.h"

namespace peiyu {

class EnterpriseTableModel final : public PagedTableModel
{
    Q_OBJECT
public:
    /// `reading` is the window's own context; it serves pages, the runner serves keys.
    EnterpriseTableModel(const JobContext &reading, JobRunner &runner, QObject *parent = nullptr);

    void setColumns(const QVector<EnterpriseColumn> &columns);
    EnterpriseColumn columnAt(int column) const { return m_columns.value(column); }
    const QVector<EnterpriseColumn> &columns() const { return m_columns; }

    const ListQuery &query() const { return m_query; }
    void setQuery(const ListQuery &query);
    void setSort(const QVector<SortKey> &sort);
    void refresh() override;

    /// Null while the page cannot be read.
    const EnterpriseRow *rowAt(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Rows may be dragged where the view allows it. Which firms they are is asked of the list by
    /// whom they are dropped on: a hundred thousand rows are not copied for it.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

protected:
    void dropRows() override { m_cache.clear(); }

private:
    void load(bool fresh);
    void loadFirst(int generation);
    void loadAll(int generation, bool fresh);
    void take(int generation, bool fresh, const Result<QVector<qint64>> &keys);
    QVariant value(const EnterpriseRow &row, EnterpriseColumn column, int role) const;

    const JobContext &m_reading;
    JobRunner &m_runner;
    ListQuery m_query;
    QVector<EnterpriseColumn> m_columns;
    Cancellation m_running;
    mutable RowCache<EnterpriseRow> m_cache;
};

/// What dragged firms carry.
QString draggedFirmsType();

/// A click on the head of a column: rising first, then falling; the latest days first where the
/// past is looked at. Days that are missing stand last either way.
std::optional<SortKey> clickedSort(EnterpriseColumn column, const QVector<SortKey> &now);

/// The same click with Ctrl or Shift: the column joins the order behind those there are, or turns
/// round when it is one of them. An order has four columns at most.
QVector<SortKey> addedSort(EnterpriseColumn column, const QVector<SortKey> &now);

/// Entities whose changes the list shows.
bool touchesEnterpriseList(const ChangeSet &changes);

} // namespace peiyu

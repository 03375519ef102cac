#pragma once
/// The rows of a dry run or an import, as the wizard lists them: filtered by outcome, with the box
/// by which a person confirms a doubtful one. Nothing is copied: it looks into the report.
/// Not here: what a row means (ImportEngine).
/// Thread: the window's.

#include "services/importreport.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace peiyu {

enum class ImportColumn { Row, Outcome, Name, CreditCode, Town, Reason };

/// Attention: what a person should look at before the commit (错误, 待确认, 重复, 提示), the worst
/// first. The others in the order of the file.
enum class ImportFilter {
    All,
    Attention,
    Added,
    Updated,
    Unchanged,
    Duplicate,
    Pending,
    Rejected,
    Warning ///< with a hint, whatever becomes of them
};
inline constexpr std::array allImportFilters = {
    ImportFilter::All,     ImportFilter::Attention, ImportFilter::Added,
    ImportFilter::Updated, ImportFilter::Unchanged, ImportFilter::Duplicate,
    ImportFilter::Pending, ImportFilter::Rejected,  ImportFilter::Warning};

class ImportRowModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Forgets filter and confirmed rows.
    void setReport(std::shared_ptr<const ImportReport> report);
    /// The same rows checked again: what was confirmed stays confirmed where it still can be.
    void replaceReport(std::shared_ptr<const ImportReport> report);
    void setFilter(ImportFilter filter);
    ImportFilter filter() const { return m_filter; }
    /// How many rows a filter lets through.
    int countOf(ImportFilter filter) const;

    /// Null out of range.
    const ImportRow *rowAt(int row) const;
    bool canConfirm(const ImportRow &row) const;
    bool isConfirmed(const ImportRow &row) const { return m_confirmed.contains(row.row); }
    void setConfirmed(int row, bool confirmed);
    /// Rows of the file that were ticked.
    const QSet<int> &confirmedRows() const { return m_confirmed; }
    /// Rows a commit would write: 新增, 更新 and what was confirmed.
    int rowsToWrite() const;
    int confirmedPending() const;
    /// What the box of the row says: 确认无误, or 采用“双福街道”; empty for a row without one.
    QString confirmText(const ImportRow &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void confirmedChanged();

private:
    bool passes(const ImportRow &row, ImportFilter filter) const;
    void collect();
    QString text(const ImportRow &row, ImportColumn column) const;

    std::shared_ptr<const ImportReport> m_report;
    QVector<int> m_shown; ///< places in rowsSeen
    QSet<int> m_confirmed;
    ImportFilter m_filter = ImportFilter::All;
};

QString importFilterText(ImportFilter filter);

} // namespace peiyu

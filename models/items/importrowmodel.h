#pragma once
/// The rows of a dry run or an import, as the wizard lists them: filtered by outcome, with the box
/// by which a person confirms a doubtful one. Name, code, town, figures and, where the issue names
/// another field, the reason can be corrected: the model only says so, the list is judged again.
/// Nothing is copied: it looks into the report.
/// Not here: what a row means (RowEngine).
/// Thread: the window's.

#include "services/importreport.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace peiyu {

/// Of figures and 资质 as many columns as the list has, three at most; the reason is the last.
enum class ImportColumn { Row, Outcome, Name, CreditCode, Town, Figure, Reason };

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
    Warning,  ///< with a hint, whatever becomes of them
    Corrected ///< with a cell that was corrected
};
inline constexpr std::array allImportFilters = {
    ImportFilter::All,       ImportFilter::Attention, ImportFilter::Added,   ImportFilter::Updated,
    ImportFilter::Unchanged, ImportFilter::Duplicate, ImportFilter::Pending, ImportFilter::Rejected,
    ImportFilter::Warning,   ImportFilter::Corrected};

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
    /// A row whose cells were corrected has to be confirmed anew.
    void forgetConfirmed(int fileRow) { m_confirmed.remove(fileRow); }

    ImportColumn columnAt(int section) const;
    /// Of a table of figures: neither the file nor the check has anything to say there.
    bool isIdle(ImportColumn column) const;
    /// Where the reason stands.
    int reasonSection() const { return columnCount() - 1; }
    /// Key of the field that is corrected here; empty: none.
    QString fieldAt(const QModelIndex &index) const;
    /// The cell as it stands in the file or was corrected; null where it is not known.
    const ImportCell *cellAt(const QModelIndex &index) const;
    /// What would change in this cell; null: nothing.
    const FieldChange *changeAt(const QModelIndex &index) const;
    /// Where the field the reason names is corrected; the name where it names none.
    int namedSection(const ImportRow &row) const;
    /// Cells can be corrected. Off while the list is judged again.
    void setCorrectable(bool correctable) { m_correctable = correctable; }

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
    void corrected(int fileRow, const QString &field, const QString &text);

private:
    bool passes(const ImportRow &row, ImportFilter filter) const;
    void collect();
    QString text(const ImportRow &row, const QModelIndex &index) const;
    bool hasOwnColumn(const QString &field) const;
    bool correct(const QModelIndex &index, const QString &text);
    void chooseFigures();

    std::shared_ptr<const ImportReport> m_report;
    QVector<int> m_shown; ///< places in rowsSeen
    QSet<int> m_confirmed;
    QStringList m_figures; ///< keys of the columns shown
    bool m_correctable = true;
    ImportFilter m_filter = ImportFilter::All;
};

QString importFilterText(ImportFilter filter);

} // namespace peiyu

#pragma once
/// Towns and parks with what they are to have of a target; the number is typed in place. What is
/// no number stays as typed and is refused with its reason.
/// Thread: GUI.

#include "services/splitservice.h"

#include <QAbstractTableModel>

namespace peiyu {

class SplitTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Firms, Share, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSplit(const TargetSplit &split);
    /// Writes these numbers over what stands; `clearOthers` empties all other rows.
    void take(const QVector<ShareEntry> &shares, const QString &source, bool clearOthers);
    /// A column of numbers, from this row down.
    void fillDown(int row, const QStringList &numbers);

    /// What is to be saved: rows that differ from the base.
    QVector<ShareEntry> changes() const;
    bool isChanged() const { return !changes().isEmpty(); }
    /// Why a row cannot be saved; empty when it can.
    QString fault(int row) const;
    /// The first row with a fault; −1: none.
    int faultyRow() const;
    Quantity sum() const;
    int splitRows() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

private:
    struct Row
    {
        SplitRow stored;
        QString typed; ///< the number as typed
        QString source;
    };

    static std::optional<Quantity> number(const QString &typed);

    QVector<Row> m_rows;
};

} // namespace peiyu

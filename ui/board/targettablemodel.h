#pragma once
/// Targets with their figures, one a row; a row without a target heads those that stand apart.
/// Thread: GUI.

#include "board/boardwords.h"

#include <QAbstractTableModel>

namespace peiyu {

enum class TargetColumn {
    Rank,
    District,
    Target,
    Basis,
    Requirement,
    Goal, ///< the number alone, with its mark: >100
    Baseline,
    Value, ///< 终期 of an ended target, 现有 of a running one
    Rate,
    Gap,
    Today,
    Expected,
    Index,
    PerMonth,
    Deadline,
    Rest,
    Status
};

class TargetTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TargetTableModel(const QVector<TargetColumn> &columns, QObject *parent = nullptr);

    /// Those that stand apart come last, under a head of their own.
    void setTargets(const QVector<BoardTarget> &targets, QDate asOf);
    TargetColumn columnAt(int column) const { return m_columns.value(column); }
    int columnOf(TargetColumn column) const { return static_cast<int>(m_columns.indexOf(column)); }
    const QVector<TargetColumn> &columns() const { return m_columns; }
    /// Null for a head.
    const BoardTarget *targetAt(int row) const;
    /// Index in the targets given; −1 for a head.
    int indexAt(int row) const { return m_rows.value(row).target; }
    int rowOf(int target) const;
    QDate asOf() const { return m_asOf; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        int target = -1;
        QString head;
    };

    QString text(const BoardTarget &target, TargetColumn column) const;
    QString headText(TargetColumn column) const;

    QVector<TargetColumn> m_columns;
    QVector<BoardTarget> m_targets;
    QVector<Row> m_rows;
    QDate m_asOf;
};

/// Figures stand right.
bool isFigure(TargetColumn column);
/// A figure that leads somewhere when pressed.
bool isLink(TargetColumn column);

} // namespace peiyu

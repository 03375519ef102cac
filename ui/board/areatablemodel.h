#pragma once
/// 镇街、园区 of one target, one a row: those with a share first, the one furthest behind on top,
/// then those that only have firms, 未定镇街 last.
/// Thread: GUI.

#include "board/boardwords.h"

#include <QAbstractTableModel>

namespace peiyu {

enum class AreaColumn {
    Rank,
    Name,
    Share,
    Value, ///< 终期 after the deadline, 现有 before it
    Gap,
    Rate,
    Index,
    Specialist,
    Plan,
    Visited,
    Status
};

class AreaTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit AreaTableModel(QObject *parent = nullptr);

    void setAreas(const AreaProgress &progress);
    const AreaProgress &progress() const { return m_progress; }
    /// Null for none.
    const AreaFigure *areaAt(int row) const;
    /// −1 where the area has no row.
    int rowOf(const AreaId &area) const;
    static AreaColumn columnAt(int column) { return static_cast<AreaColumn>(column); }
    QString text(const AreaFigure &figure, AreaColumn column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString toolTip(const AreaFigure &figure, AreaColumn column) const;

    AreaProgress m_progress;
    QVector<AreaFigure> m_rows;
};

bool isFigure(AreaColumn column);
/// What x of y is in a column of 一企一策一人; none elsewhere.
std::optional<qint64> careOf(const AreaFigure &figure, AreaColumn column);
/// Of how many: the firms to be staffed, or to be visited.
qint64 wantedOf(const AreaFigure &figure, AreaColumn column);

} // namespace peiyu

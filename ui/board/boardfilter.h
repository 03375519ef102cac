#pragma once
/// 产业链, 镇街 or 园区 of the board as chips: its figures then count those firms alone, without
/// judging them, because targets are the district's.
/// Thread: GUI.

#include "board/boardactions.h"

#include <QWidget>

class QMenu;

namespace peiyu {

class ChipBar;

class BoardFilter final : public QWidget
{
    Q_OBJECT
public:
    explicit BoardFilter(const PageContext &context, QWidget *parent = nullptr);

    const ProgressFilter &filter() const { return m_filter; }
    /// Whose towns and parks can be chosen; those of another district are dropped.
    void setDistrict(const DistrictId &district);
    void focusFirst();

signals:
    void changed();

private:
    void openMenu(const QString &condition);
    void fillChains(QMenu &menu);
    void fillAreas(QMenu &menu, AreaKind kind);
    void set(const ProgressFilter &filter);
    void showChips();

    PageContext m_context;
    DistrictId m_district;
    QVector<Area> m_areas;
    ProgressFilter m_filter;
    ChipBar *m_chips;
};

} // namespace peiyu

#pragma once
/// The district's face of 今日: five counts, then towns or specialists with theirs. Each count is
/// pressed for its list; 1…5 press the tiles. Not here: the lists (TodayPage).
/// Thread: GUI.

#include "today/districtmodel.h"

#include <QWidget>

#include <array>

namespace peiyu {

class DataTable;
class GroupTile;
class LinkButton;
class SegmentedSwitch;
class TablePane;
class TextLabel;

class DistrictFace final : public QWidget
{
    Q_OBJECT
public:
    explicit DistrictFace(QWidget *parent = nullptr);

    void setBoard(const TodayBoard &board);
    /// Presses tile 0…4.
    void press(int tile);
    DataTable &table() const { return *m_table; }
    /// The town or the specialist stood on; null in an empty table.
    const TodayRow *row() const;

signals:
    /// `words` say which: 双福街道 · 超期诉求.
    void cellRequested(const peiyu::BoardCell &cell, const QString &words);
    void rowChanged();

private:
    void dress();
    void showRows();
    void showTotals();
    void pressCell(const QModelIndex &index);

    std::array<GroupTile *, 6> m_tiles{};
    SegmentedSwitch *m_switch;
    TextLabel *m_note;
    LinkButton *m_reached; ///< the list of what reached the acting role
    DistrictModel *m_model;
    TablePane *m_pane;
    DataTable *m_table;
    TodayBoard m_board;
};

} // namespace peiyu

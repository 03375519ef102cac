#pragma once
// Cards and charts of the gallery, at the sizes of board_1366 and board_final_1366.

class QWidget;

namespace peiyu {

/// One page like 目标看板: header, four cards, two charts, then the five districts and one chart.
QWidget *boardPage();
/// The charts as a mono printer gives them.
QWidget *printPage();

} // namespace peiyu

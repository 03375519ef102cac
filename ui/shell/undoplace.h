#pragma once
/// Where the undo bar lies: at the bottom left of the page, above the buttons at its foot, so that
/// none is covered for the eight seconds it stays.
/// Thread: GUI.

#include <QRect>

class QWidget;

namespace peiyu {

/// In the coordinates of `pages`, which shows `page` and is as large; `height` is the bar's.
QRect undoPlace(const QWidget &pages, const QWidget *page, int height);

} // namespace peiyu

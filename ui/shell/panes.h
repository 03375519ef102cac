#pragma once
/// F6: from one part of a page to the next, so that the table under a row of cards is one key away
/// and not thirty. Parts are the first thing of the page that takes the focus, and every table and
/// list in sight, as the eye goes.
/// Thread: GUI.

class QWidget;

namespace peiyu {

void focusNextPane(QWidget &page);

/// Whether the Tab key can stop at it now.
bool isFocusStop(const QWidget &widget);

} // namespace peiyu

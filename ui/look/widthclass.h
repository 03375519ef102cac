#pragma once
/// How much room a window has, in three steps: everything that moves when the window becomes
/// narrow asks here, so that rail, heads, panes and dialogs change together.
/// Not here: what changes at a step (the widgets).
/// Thread: GUI. Clause: look §4.

class QSize;
class QWidget;

namespace peiyu {

enum class WidthClass { Compact, Normal, Wide };

/// Steps in pixels of the design: at a larger 字号 fewer words fit the same window.
inline constexpr int normalWindow = 1100;
inline constexpr int wideWindow = 1600;

WidthClass widthClassFor(int windowWidth, double textScale = 1.0);
/// Of the window a widget is in.
WidthClass widthClassOf(const QWidget *widget);

/// The largest a dialog over `window` may be: 920 × 440, 1150 × 668, 1280 × 800 of the design, and
/// what the screen has.
QSize dialogRoom(const QWidget *window);

} // namespace peiyu

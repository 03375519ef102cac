#pragma once
// What the tests of parts and charts share: the look, shown widgets, pictures.

#include "look/applylook.h"
#include "support/printers.h"

#include <QApplication>
#include <QImage>
#include <QTest>
#include <QWidget>

#include <set>

namespace peiyu {

/// The light look, once for the whole program.
inline void useLook()
{
    static const bool applied = [] {
        applyLook(*qApp);
        return true;
    }();
    REQUIRE(applied);
}

/// Shows a window and waits until it has the focus.
inline void present(QWidget &window)
{
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

inline QImage pictureOf(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

inline int pixelsOf(const QImage &picture, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

/// Whether a column of pixels holds one colour only: nothing is cut there.
inline bool isPlainColumn(const QImage &picture, int x)
{
    std::set<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y)
        colours.insert(picture.pixel(x, y));
    return colours.size() == 1;
}

inline bool isPlainRow(const QImage &picture, int y)
{
    std::set<QRgb> colours;
    for (int x = 0; x < picture.width(); ++x)
        colours.insert(picture.pixel(x, y));
    return colours.size() == 1;
}

} // namespace peiyu

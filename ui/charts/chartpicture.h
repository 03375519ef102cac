#pragma once
/// A chart as a picture, without a window: for reports and tests. Needs a QApplication.
/// Thread: GUI.

#include <QChart>
#include <QImage>

#include <memory>

class QPainter;

namespace peiyu {

/// Lays the chart out at `size` and draws it into `place` of the painter.
void paintChart(std::unique_ptr<QChart> chart, const QSizeF &size, QPainter &painter,
                const QRectF &place);
QImage chartImage(std::unique_ptr<QChart> chart, const QSize &size, const QColor &ground,
                  double ratio = 1.0);

} // namespace peiyu

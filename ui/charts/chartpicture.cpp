#include "charts/chartpicture.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

namespace peiyu {

void paintChart(std::unique_ptr<QChart> chart, const QSizeF &size, QPainter &painter,
                const QRectF &place)
{
    QGraphicsScene scene;
    QChart *laid = chart.get();
    scene.addItem(chart.release()); // the scene owns it now
    laid->resize(size);
    laid->layout()->activate();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, place, QRectF(QPointF(), size));
    painter.restore();
}

QImage chartImage(std::unique_ptr<QChart> chart, const QSize &size, const QColor &ground,
                  double ratio)
{
    QImage picture(size * ratio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(ground);
    QPainter painter(&picture);
    paintChart(std::move(chart), size, painter, QRectF(QPointF(), size));
    return picture;
}

} // namespace peiyu

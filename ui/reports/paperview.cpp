#include "reports/paperview.h"

#include "look/look.h"
#include "reports/paperpainter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {

constexpr int around = 16;
constexpr int between = 16;
constexpr double least = 0.3;
constexpr double most = 3;
constexpr double stepFactor = 1.25;
constexpr double screenUnits = 1440.0 / 96; ///< units of the paper in a pixel at life size
constexpr int mostPictures = 6;

} // namespace

PaperView::PaperView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("报表预览"));
    verticalScrollBar()->setSingleStep(40);
}

void PaperView::setPaper(const Paper &paper)
{
    const int place = verticalScrollBar()->value();
    m_paper = paper;
    m_pictures.clear();
    arrange();
    verticalScrollBar()->setValue(place); // who types a word keeps looking at its place
    viewport()->update();
    setAccessibleDescription(tr("共 %1 页").arg(m_paper.pages.size()));
    emit viewChanged();
}

double PaperView::zoom() const
{
    if (m_zoom > 0)
        return m_zoom;
    return zoomToWidth(viewport()->width());
}

double PaperView::zoomToWidth(int width) const
{
    const double sheet = m_paper.size.width() / screenUnits;
    // A sheet is not blown up over its life size on a wide screen.
    return sheet > 0 ? std::clamp((width - 2 * around) / sheet, least, 1.25) : 1;
}

int PaperView::heightOfSheet(int width) const
{
    return 2 * around +
           static_cast<int>(std::ceil(m_paper.size.height() * zoomToWidth(width) / screenUnits));
}

void PaperView::setZoom(double zoom)
{
    m_zoom = zoom == 0 ? 0 : std::clamp(zoom, least, most);
    m_pictures.clear();
    arrange();
    viewport()->update();
    emit viewChanged();
}

void PaperView::zoomIn()
{
    setZoom(zoom() * stepFactor);
}

void PaperView::zoomOut()
{
    setZoom(zoom() / stepFactor);
}

QSize PaperView::pageSize() const
{
    return (m_paper.size * zoom() / screenUnits).toSize();
}

QRect PaperView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int left = std::max(around, (viewport()->width() - size.width()) / 2);
    return {left - horizontalScrollBar()->value(),
            around + page * (size.height() + between) - verticalScrollBar()->value(), size.width(),
            size.height()};
}

int PaperView::currentPage() const
{
    const int height = pageSize().height() + between;
    if (m_paper.pages.isEmpty() || height <= between)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2 - around;
    return std::clamp(middle / height, 0, static_cast<int>(m_paper.pages.size()) - 1);
}

void PaperView::arrange()
{
    const QSize size = pageSize();
    const auto pages = static_cast<int>(m_paper.pages.size());
    const int height = pages == 0 ? 0 : 2 * around - between + pages * (size.height() + between);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - 40));
    const int width = pages == 0 ? 0 : size.width() + 2 * around;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(std::max(1, viewport()->width()));
}

QPixmap PaperView::picture(int page)
{
    const auto found = m_pictures.constFind(page);
    if (found != m_pictures.constEnd())
        return *found;
    if (m_pictures.size() >= mostPictures)
        m_pictures.clear();
    const double ratio = devicePixelRatioF();
    QPixmap made((QSizeF(pageSize()) * ratio).toSize());
    made.setDevicePixelRatio(ratio);
    made.fill(Qt::white);
    QPainter painter(&made);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(zoom() / screenUnits, zoom() / screenUnits);
    paintPage(painter, m_paper.pages[page]);
    painter.end();
    m_pictures.insert(page, made);
    return made;
}

void PaperView::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), p.lineStrong);
    for (int page = 0; page < m_paper.pages.size(); ++page) {
        const QRect place = pageRect(page);
        if (place.intersects(viewport()->rect()))
            painter.drawPixmap(place.topLeft(), picture(page));
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (fitsWidth())
        m_pictures.clear();
    arrange();
    emit viewChanged();
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->setValue(bar->value() + bar->pageStep());
        return;
    case Qt::Key_PageUp:
        bar->setValue(bar->value() - bar->pageStep());
        return;
    case Qt::Key_Home:
        bar->setValue(0);
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit viewChanged();
}

} // namespace peiyu

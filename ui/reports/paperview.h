#pragma once
/// Pages as they will print, one under the other: the painter of the PDF draws them. Ctrl+wheel,
/// Ctrl++ and Ctrl+- change the size, Ctrl+0 fits the width, Page Up and Down go on.
/// Thread: GUI.

#include "reports/paper.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

namespace peiyu {

class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    void setPaper(const Paper &paper);
    const Paper &paper() const { return m_paper; }
    /// Pixels of the screen for a millimetre, where 1.0 is life size.
    double zoom() const;
    /// 0: as wide as the view.
    void setZoom(double zoom);
    bool fitsWidth() const { return m_zoom == 0; }
    void zoomIn();
    void zoomOut();
    /// What a view of that width needs to show one sheet whole.
    int heightOfSheet(int width) const;
    /// The page most of the view shows, from 0.
    int currentPage() const;

signals:
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    double zoomToWidth(int width) const;
    QSize pageSize() const;
    QRect pageRect(int page) const;
    QPixmap picture(int page);

    Paper m_paper;
    double m_zoom = 0;
    QHash<int, QPixmap> m_pictures; ///< of pages near the view
};

} // namespace peiyu

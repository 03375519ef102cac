#include "parts/tableheads.h"

#include "look/look.h"
#include "parts/datatable.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace peiyu {

namespace {

constexpr int padding = 8;
constexpr int arrowWidth = 12;

void paintArrow(QPainter &painter, const QRect &place, Qt::SortOrder order, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(Qt::NoBrush);
    const QPointF middle = QRectF(place).center();
    const double down = order == Qt::DescendingOrder ? 1 : -1;
    painter.drawLine(middle + QPointF(0, -5), middle + QPointF(0, 5));
    QPainterPath head(middle + QPointF(-3, 2 * down));
    head.lineTo(middle + QPointF(0, 5 * down));
    head.lineTo(middle + QPointF(3, 2 * down));
    painter.drawPath(head);
    painter.restore();
}

} // namespace

TableHeads::TableHeads(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    const Look &look = lookOf(this);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    if (orientation == Qt::Horizontal) {
        setSectionsClickable(true);
        setSectionsMovable(true);
        setDefaultSectionSize(100);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    } else {
        setSectionResizeMode(QHeaderView::Fixed);
        setSectionsClickable(true);
        setMinimumSectionSize(16);
        setDefaultSectionSize(look.px(28));
        setFixedWidth(look.px(30));
    }
}

void TableHeads::setSortMarks(const QVector<SortMark> &marks)
{
    m_marks = marks;
    viewport()->update();
}

qsizetype TableHeads::markOf(int section) const
{
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i].section == section)
            return i;
    }
    return -1;
}

QSize TableHeads::sizeHint() const
{
    const Look &look = lookOf(this);
    return orientation() == Qt::Horizontal ? QSize(QHeaderView::sizeHint().width(), look.px(28))
                                           : QSize(look.px(30), QHeaderView::sizeHint().height());
}

QSize TableHeads::sectionSizeFromContents(int section) const
{
    const Look &look = lookOf(this);
    const QString word = model()->headerData(section, orientation()).toString();
    const QFontMetrics metrics(look.font(FontRole::Small));
    const int arrow = isSortIndicatorShown() || !m_marks.isEmpty() ? arrowWidth : 0;
    return {metrics.horizontalAdvance(word) + 2 * padding + arrow + 1, look.px(28)};
}

bool TableHeads::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && orientation() == Qt::Horizontal) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int section = logicalIndexAt(help->pos());
        if (section >= 0 && sectionSizeFromContents(section).width() > sectionSize(section) &&
            model()->headerData(section, orientation(), Qt::ToolTipRole).isNull()) {
            QToolTip::showText(help->globalPos(),
                               model()->headerData(section, orientation()).toString(), viewport());
            return true;
        }
    }
    return QHeaderView::viewportEvent(event);
}

void TableHeads::paintEvent(QPaintEvent *event)
{
    // What lies right of the last column and below the last row.
    const LookPalette &p = lookOf(this).palette;
    {
        QPainter painter(viewport());
        if (orientation() == Qt::Horizontal) {
            painter.fillRect(viewport()->rect(), p.sunken);
            painter.fillRect(QRect(0, height() - 1, width(), 1), p.lineStrong);
        } else {
            painter.fillRect(viewport()->rect(), p.surface);
        }
    }
    QHeaderView::paintEvent(event);
}

void TableHeads::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    painter->save();
    if (orientation() == Qt::Horizontal)
        paintWord(*painter, rect, section);
    else
        paintNumber(*painter, rect, section);
    painter->restore();
}

void TableHeads::paintWord(QPainter &painter, const QRect &rect, int section) const
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    painter.fillRect(rect, p.sunken);
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), p.lineStrong);
    painter.fillRect(QRect(rect.right(), rect.y(), 1, rect.height() - 1), p.line);
    const QVariant wanted = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const bool right = wanted.isValid() && (wanted.toInt() & Qt::AlignRight);
    const qsizetype mark = markOf(section);
    const bool sorted = mark >= 0 || (isSortIndicatorShown() && sortIndicatorSection() == section);
    const Qt::SortOrder order = mark >= 0 ? m_marks[mark].order : sortIndicatorOrder();
    const QString number = mark >= 0 && m_marks.size() > 1 ? QString::number(mark + 1) : QString();

    QRect place = rect.adjusted(padding, 0, -padding, -1);
    const QString word = model()->headerData(section, orientation()).toString();
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(p.text2);
    // The arrow of a right-aligned head hangs into the padding: the word stays over its figures.
    const int numbered = number.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(number);
    const int arrow = sorted ? arrowWidth + numbered - (right ? padding : 0) : 0;
    place.setRight(place.right() - arrow);
    const QString shown = painter.fontMetrics().elidedText(word, Qt::ElideRight, place.width());
    painter.drawText(place,
                     static_cast<int>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)),
                     shown);
    if (sorted) {
        const int after =
            right ? place.right() : place.x() + painter.fontMetrics().horizontalAdvance(shown) + 3;
        paintArrow(painter, QRect(after, rect.y(), arrowWidth, rect.height()), order, p.text2);
        painter.drawText(QRect(after + arrowWidth - 2, rect.y(), numbered + 4, rect.height() - 1),
                         Qt::AlignLeft | Qt::AlignVCenter, number);
    }
}

void TableHeads::paintNumber(QPainter &painter, const QRect &rect, int section) const
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    const auto *table = qobject_cast<const DataTable *>(parentWidget());
    QColor ground = p.sunken;
    if (table && table->isRowSelected(section))
        ground = table->hasViewFocus() ? p.sel : p.selIdle;
    painter.fillRect(rect, ground);
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), p.line);
    painter.fillRect(QRect(rect.right(), rect.y(), 1, rect.height()), p.line);
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(contrastRatio(ground, p.text3) < 4.5 ? p.selText : p.text3);
    painter.drawText(rect.adjusted(0, 0, -7, -1), Qt::AlignRight | Qt::AlignVCenter,
                     model()->headerData(section, orientation()).toString());
}

} // namespace peiyu

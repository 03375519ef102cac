#include "delegates/rowdelegate.h"

#include "look/controlpainting.h"
#include "parts/badge.h"
#include "parts/datatable.h"

#include <QPainter>

namespace peiyu {

namespace {

QColor groundOf(const QStyleOptionViewItem &option, const QModelIndex &index, CellState state,
                const LookPalette &palette)
{
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    if (state == CellState::Invalid)
        return palette.lateSoft;
    if (state == CellState::Doubtful)
        return palette.watchSoft;
    if (option.state & QStyle::State_Selected)
        return !table || table->hasViewFocus() ? palette.sel : palette.selIdle;
    if (state == CellState::Changed)
        return palette.okSoft;
    return table && table->hoveredRow() == index.row() ? palette.hover : palette.surface;
}

/// Draws struck words, returns how wide they were.
int paintStruck(QPainter &painter, const QRect &place, const QString &words, const Look &look)
{
    QFont font = look.font(FontRole::Small);
    font.setStrikeOut(true);
    painter.setFont(font);
    painter.setPen(look.palette.text3);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
    return painter.fontMetrics().horizontalAdvance(words);
}

} // namespace

RowDelegate::RowDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

RowDelegate::RowDelegate(Reader reader, QObject *parent)
    : QStyledItemDelegate(parent), m_reader(std::move(reader))
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Look &look = lookOf(option.widget);
    const LookPalette &p = look.palette;
    const CellLook cell = m_reader ? m_reader(index) : CellLook();
    const bool selected = option.state & QStyle::State_Selected;
    const bool marked = cell.state == CellState::Invalid || cell.state == CellState::Doubtful;
    painter->save();
    painter->fillRect(option.rect, groundOf(option, index, cell.state, p));
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), p.line);
    // High contrast has no grey: a selected row without the focus is framed instead.
    if (selected && groundOf(option, index, cell.state, p) == p.surface) {
        const QRect &row = option.rect;
        painter->fillRect(QRect(row.x(), row.y(), row.width(), 2), p.text);
        painter->fillRect(QRect(row.x(), row.bottom() - 1, row.width(), 2), p.text);
    }
    if (marked)
        paintBox(*painter, option.rect.adjusted(0, 0, 0, -1), {},
                 cell.state == CellState::Invalid ? p.late : p.watch, 0);
    // Where the selection is dark (high contrast) everything on it takes one ink.
    const bool inverse = selected && contrastRatio(p.sel, p.text) < 4.5 &&
                         groundOf(option, index, cell.state, p) == p.sel;
    const QRect place = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    painter->setClipRect(option.rect);
    paintContent(*painter, place, index, cell, look, inverse ? p.selText : QColor());
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    if ((option.state & QStyle::State_HasFocus) && (!table || table->showsCellFocus()))
        paintFocusInset(*painter, option.rect.adjusted(0, 0, 0, -1), p.focus);
    painter->restore();
}

void RowDelegate::paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                               const CellLook &cell, const Look &look, const QColor &ink) const
{
    const LookPalette &p = look.palette;
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const bool right = wanted.isValid() && (wanted.toInt() & Qt::AlignRight);
    const QFont font = look.font(FontRole::Body, cell.bold || cell.state == CellState::Changed);
    const int width = QFontMetrics(font).horizontalAdvance(text);

    QRect words = place;
    const int before = QFontMetrics(look.font(FontRole::Small)).horizontalAdvance(cell.before);
    // The new value comes first: where both have no room, only it is shown.
    if (!cell.before.isEmpty() && before + 6 + width <= place.width()) {
        QRect struck = place;
        if (right)
            struck.setLeft(std::max(place.x(), place.right() - width - 6 - before));
        words.setLeft(struck.x() + paintStruck(painter, struck, cell.before, look) + 6);
    }
    if (!cell.mark.isEmpty()) {
        painter.setFont(look.font(FontRole::Small, true));
        painter.setPen(ink.isValid() ? ink : cell.markInk ? p.*cell.markInk : p.text2);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, cell.mark);
        words.setLeft(words.x() + painter.fontMetrics().horizontalAdvance(cell.mark) + 6);
    }
    const bool quiet = text == u"—" || text == u"0";
    painter.setFont(font);
    painter.setPen(ink.isValid() ? ink : cell.ink ? p.*cell.ink : quiet ? p.text3 : p.text);
    painter.drawText(words,
                     static_cast<int>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    words.setLeft(words.x() + width + 4);
    if (!cell.draft.isEmpty() && words.width() > 12) {
        paintBadge(painter, words, BadgeKind::Draft, cell.draft, look);
        words.setLeft(words.x() + badgeWidth(cell.draft, look) + 4);
    }
    if (!cell.note.isEmpty() && words.width() > 12) {
        painter.setFont(look.font(FontRole::Small));
        painter.setPen(ink.isValid() ? ink : p.text3);
        words.setLeft(words.x() + 8);
        painter.drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(cell.note, Qt::ElideRight, words.width()));
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = lookOf(option.widget);
    const QString text = index.data(Qt::DisplayRole).toString();
    return {QFontMetrics(look.font(FontRole::Body)).horizontalAdvance(text) + 2 * cellPadding,
            look.px(28)};
}

} // namespace peiyu

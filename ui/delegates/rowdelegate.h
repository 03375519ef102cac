#pragma once
/// A plain cell of a list: no zebra, a 1 px line below, grounds for selected, hovered, invalid and
/// changed, focus as a 2 px inset. Other delegates draw only their content on it.
/// Not here: how a value becomes text (items, domain/displaytext.h).
/// Thread: GUI.

#include "parts/textlabel.h"

#include <QStyledItemDelegate>

#include <functional>

namespace peiyu {

/// What a cell says beside its text.
enum class CellState { Plain, Invalid, Doubtful, Changed };

struct CellLook
{
    Ink ink = nullptr; ///< none: text, and text3 for "—" and "0"
    bool bold = false;
    CellState state = CellState::Plain;
    QString before; ///< the old value of a changed cell, struck out before the new one
    QString draft;  ///< the short draft badge behind the text: 稿
    QString note;   ///< quiet words behind the text
    QString mark;   ///< shape and word before the text, so that no length hides them: ▲ 督办
    Ink markInk = nullptr;
};

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Reader = std::function<CellLook(const QModelIndex &)>;

    explicit RowDelegate(QObject *parent = nullptr);
    explicit RowDelegate(Reader reader, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// The content without padding; `ink` is set on selected rows of the high contrast theme only.
    virtual void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                              const CellLook &cell, const Look &look, const QColor &ink) const;

private:
    Reader m_reader;
};

/// Space left and right of a cell's content.
inline constexpr int cellPadding = 8;

} // namespace peiyu

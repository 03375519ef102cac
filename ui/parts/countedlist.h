#pragma once
/// The rows of a list at the side of a page: a heading, or a line with its number at the right
/// (saved views, groups of firms).
/// Thread: GUI.

#include "look/look.h"

#include <QStyledItemDelegate>

namespace peiyu {

class CountedListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        LineRole = Qt::UserRole, ///< what a line stands for; headings have none
        CountRole,
        UrgentRole ///< true: the number is one to act on
    };

    /// `font` is that of the lines; headings are small.
    CountedListDelegate(FontRole font, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    FontRole m_font;
};

} // namespace peiyu

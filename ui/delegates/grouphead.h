#pragma once
/// The line that heads a group of rows in a list: its words, and how many follow, on sunken ground.
/// Thread: GUI.

#include <QPainter>
#include <QString>
#include <QStyleOptionViewItem>

namespace peiyu {

/// `left`: where the words begin in the row, in pixels of the screen.
void paintGroupHead(QPainter *painter, const QStyleOptionViewItem &option, int left,
                    const QString &head, const QString &note);

} // namespace peiyu

#pragma once
/// How buttons, combo boxes and indicators are drawn; LookStyle calls these, and so may a part
/// that paints itself. Pixel aligned: 1 px lines lie on half coordinates.
/// Thread: GUI.

#include "look/look.h"
#include "look/lookstyle.h"

#include <QRect>

class QPainter;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;

namespace peiyu {

/// A filled box with a 1 px edge inside `rect`; no edge for an invalid colour.
void paintBox(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &edge,
              double radius);
/// A dashed 1 px box: draft badges and 加条件.
void paintDashedBox(QPainter &painter, const QRectF &rect, const QColor &edge);
/// 2 px inside `rect`: focus of cells, rail items, tabs.
void paintFocusInset(QPainter &painter, const QRectF &rect, const QColor &colour);
/// The arrow of choosers, pointing down, centred in `rect`.
void paintChevron(QPainter &painter, const QRectF &rect, const QColor &colour);
void paintTick(QPainter &painter, const QRectF &rect, const QColor &colour);

void paintFocusRing(QPainter &painter, const QRect &rect, const Look &look);
void paintCheckBox(QPainter &painter, const QRect &rect, QStyle::State state, const Look &look);
void paintRadio(QPainter &painter, const QRect &rect, QStyle::State state, const Look &look);
void paintButtonGround(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind,
                       const Look &look);
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind,
                      const QString &key, const Look &look);
/// Width of icon, word and key with the paddings between them.
int buttonContentWidth(const QStyleOptionButton &option, const QString &key, const Look &look);
void paintComboGround(QPainter &painter, const QStyleOptionComboBox &option, const Look &look);
void paintComboLabel(QPainter &painter, const QStyleOptionComboBox &option, const Look &look);

/// Box and arrows; `up` and `down` are where the arrows lie.
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up,
                  const QRect &down, const Look &look);

} // namespace peiyu

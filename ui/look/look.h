#pragma once
/// What every widget of ours asks before it draws: colours, fonts by role and the 字号 factor.
/// The style in force answers (LookStyle), so there is no global.
/// Thread: GUI.

#include "look/lookpalette.h"

#include <QFont>
#include <QString>

#include <optional>

class QPainter;
class QWidget;

namespace peiyu {

/// Roles of text: 24/30 bold, 17/24 bold, 15/22 bold, 13/20, 12/18. 12 is the least for Chinese.
enum class FontRole { Figure, Title, Head, Body, Small };

/// 字号 标准 / 大 / 特大: factor on fonts and heights.
enum class TextSize { Standard, Large, ExtraLarge };
double textScale(TextSize size);
/// standard, large, xlarge: as `--text` takes it and the settings keep it.
QString textSizeKey(TextSize size);
std::optional<TextSize> textSizeFromKey(const QString &key);

struct Look
{
    LookPalette palette;
    double scale = 1.0;

    /// Pixels of the design at the chosen 字号.
    int px(int design) const;
    /// Figure, Title and Head are bold by themselves.
    QFont font(FontRole role, bool bold = false) const;
    /// Height of one line of that role.
    int lineHeight(FontRole role) const;
};

/// The look in force; the light one where none was applied (a widget in a test).
const Look &lookOf(const QWidget *widget);

} // namespace peiyu

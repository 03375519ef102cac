#include "look/look.h"

#include "look/lookstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStringList>
#include <QStyle>
#include <QWidget>

#include <cmath>

namespace peiyu {

namespace {

struct RoleSize
{
    int pixels;
    int line;
    bool bold;
};

RoleSize sizeOf(FontRole role)
{
    switch (role) {
    case FontRole::Figure:
        return {24, 30, true};
    case FontRole::Title:
        return {17, 24, true};
    case FontRole::Head:
        return {15, 22, true};
    case FontRole::Body:
        return {13, 20, false};
    case FontRole::Small:
        return {12, 18, false};
    }
    return {13, 20, false};
}

/// The installed ones of the wanted families; fontconfig would replace a missing first one.
const QStringList &families()
{
    static const QStringList chosen = [] {
        const QStringList wanted = {
            QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("Source Han Sans SC"), QStringLiteral("WenQuanYi Micro Hei")};
        QStringList installed;
        for (const QString &family : wanted) {
            if (QFontDatabase::hasFamily(family))
                installed.append(family);
        }
        return installed.isEmpty() ? wanted : installed;
    }();
    return chosen;
}

} // namespace

double textScale(TextSize size)
{
    switch (size) {
    case TextSize::Standard:
        return 1.0;
    case TextSize::Large:
        return 1.15;
    case TextSize::ExtraLarge:
        return 1.3;
    }
    return 1.0;
}

QString textSizeKey(TextSize size)
{
    switch (size) {
    case TextSize::Standard:
        return QStringLiteral("standard");
    case TextSize::Large:
        return QStringLiteral("large");
    case TextSize::ExtraLarge:
        return QStringLiteral("xlarge");
    }
    return {};
}

std::optional<TextSize> textSizeFromKey(const QString &key)
{
    for (const TextSize size : {TextSize::Standard, TextSize::Large, TextSize::ExtraLarge}) {
        if (textSizeKey(size) == key)
            return size;
    }
    return std::nullopt;
}

int Look::px(int design) const
{
    return static_cast<int>(std::lround(design * scale));
}

QFont Look::font(FontRole role, bool bold) const
{
    const RoleSize size = sizeOf(role);
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(px(size.pixels));
    font.setBold(bold || size.bold);
    return font;
}

int Look::lineHeight(FontRole role) const
{
    return px(sizeOf(role).line);
}

const Look &lookOf(const QWidget *widget)
{
    static const Look standard{lookPalette(LookTheme::Light), 1.0};
    const QStyle *style = widget ? widget->style() : QApplication::style();
    LookAnswer answer;
    style->styleHint(LookStyle::askLook(), nullptr, widget, &answer);
    return answer.look ? *answer.look : standard;
}

} // namespace peiyu

#include "look/lookpalette.h"

#include <array>
#include <cmath>

namespace peiyu {

namespace {

using P = LookPalette;

// clang-format off
constexpr std::array tokenTable = {
    LookToken{"frame",       &P::frame,       0xFFE9ECF0, 0xFF1B1F24, 0xFFFFFFFF},
    LookToken{"page",        &P::page,        0xFFF5F6F8, 0xFF202429, 0xFFFFFFFF},
    LookToken{"surface",     &P::surface,     0xFFFFFFFF, 0xFF262B31, 0xFFFFFFFF},
    LookToken{"sunken",      &P::sunken,      0xFFEEF0F3, 0xFF2E343B, 0xFFFFFFFF},
    LookToken{"hover",       &P::hover,       0xFFF0F4FA, 0xFF2E3640, 0xFFFFFFFF},
    LookToken{"sel",         &P::sel,         0xFFDCE8F8, 0xFF1E3A5B, 0xFF000000},
    LookToken{"selIdle",     &P::selIdle,     0xFFE2E5EA, 0xFF3A414A, 0xFFFFFFFF},
    LookToken{"selText",     &P::selText,     0xFF1B2128, 0xFFE6E9ED, 0xFFFFFFFF},
    LookToken{"line",        &P::line,        0xFFE0E3E8, 0xFF363D45, 0xFF000000},
    LookToken{"lineStrong",  &P::lineStrong,  0xFFC6CBD3, 0xFF4A525C, 0xFF000000},
    LookToken{"control",     &P::control,     0xFF7C8591, 0xFF8A94A0, 0xFF000000},
    LookToken{"text",        &P::text,        0xFF1B2128, 0xFFE6E9ED, 0xFF000000},
    LookToken{"text2",       &P::text2,       0xFF4A5460, 0xFFB4BCC6, 0xFF000000},
    LookToken{"text3",       &P::text3,       0xFF58626E, 0xFFA3ADB8, 0xFF000000},
    LookToken{"textOff",     &P::textOff,     0xFF98A0AA, 0xFF66707B, 0xFF5A5A5A},
    LookToken{"onAccent",    &P::onAccent,    0xFFFFFFFF, 0xFF0F1B2A, 0xFFFFFFFF},
    LookToken{"accent",      &P::accent,      0xFF1F5AA8, 0xFF7DB0EE, 0xFF0000C8},
    LookToken{"accentHover", &P::accentHover, 0xFF184A8C, 0xFF9AC3F3, 0xFF000080},
    LookToken{"accentDown",  &P::accentDown,  0xFF123A70, 0xFF5F97DB, 0xFF000000},
    LookToken{"accentSoft",  &P::accentSoft,  0xFFE6EFFA, 0xFF22344A, 0xFFFFFFFF},
    LookToken{"focus",       &P::focus,       0xFF1F5AA8, 0xFF7DB0EE, 0xFF000000},
    LookToken{"ok",          &P::ok,          0xFF006E54, 0xFF4CC3A1, 0xFF000000},
    LookToken{"okSoft",      &P::okSoft,      0xFFE0F2EC, 0xFF1D3A34, 0xFFFFFFFF},
    LookToken{"watch",       &P::watch,       0xFF8D5D00, 0xFFE6B450, 0xFF000000},
    LookToken{"watchSoft",   &P::watchSoft,   0xFFFCF1D8, 0xFF40341C, 0xFFFFFFFF},
    LookToken{"late",        &P::late,        0xFFA3200F, 0xFFF28B76, 0xFF000000},
    LookToken{"lateSoft",    &P::lateSoft,    0xFFFBE7E2, 0xFF472620, 0xFFFFFFFF},
    LookToken{"done",        &P::done,        0xFF5B3E98, 0xFFB9A2EC, 0xFF000000},
    LookToken{"doneSoft",    &P::doneSoft,    0xFFECE7F6, 0xFF352B4D, 0xFFFFFFFF},
    LookToken{"unset",       &P::unset,       0xFF58626E, 0xFFA3ADB8, 0xFF000000},
    LookToken{"unsetSoft",   &P::unsetSoft,   0xFFECEEF1, 0xFF30363D, 0xFFFFFFFF},
    LookToken{"tier0",       &P::tier0,       0xFFEEF3F8, 0xFF2F3944, 0xFFFFFFFF},
    LookToken{"tier1",       &P::tier1,       0xFFB9D2EC, 0xFF3E5F87, 0xFFFFFFFF},
    LookToken{"tier2",       &P::tier2,       0xFF5C92CB, 0xFF6FA3DD, 0xFF808080},
    LookToken{"tier3",       &P::tier3,       0xFF1D4678, 0xFFDCEBFB, 0xFF000000},
    LookToken{"tierX",       &P::tierX,       0xFFFFFFFF, 0xFF262B31, 0xFFFFFFFF},
    LookToken{"tierEdge",    &P::tierEdge,    0xFF48729F, 0xFF8FB4DC, 0xFF000000},
    LookToken{"target",      &P::target,      0xFF1B2128, 0xFFFFFFFF, 0xFF000000},
    LookToken{"histFrame",   &P::histFrame,   0xFFECE4D2, 0xFF39321F, 0xFFFFFFFF},
    LookToken{"histBand",    &P::histBand,    0xFFF4ECD8, 0xFF463D25, 0xFFFFFFFF},
    LookToken{"hist",        &P::hist,        0xFF5E4A1B, 0xFFE3CE95, 0xFF000000},
    LookToken{"bar",         &P::bar,         0xFF2A3038, 0xFF0F1317, 0xFF000000},
    LookToken{"onBar",       &P::onBar,       0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF},
    LookToken{"okOnBar",     &P::okOnBar,     0xFF4CC3A1, 0xFF4CC3A1, 0xFFFFFFFF},
};
// clang-format on

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

std::span<const LookToken> lookTokens()
{
    return tokenTable;
}

LookPalette lookPalette(LookTheme theme)
{
    LookPalette palette;
    for (const LookToken &token : tokenTable) {
        const QRgb rgb = theme == LookTheme::Light  ? token.light
                         : theme == LookTheme::Dark ? token.dark
                                                    : token.highContrast;
        palette.*token.colour = QColor::fromRgb(rgb);
    }
    return palette;
}

QPalette qtPalette(const LookPalette &look)
{
    QPalette palette;
    palette.setColor(QPalette::Window, look.page);
    palette.setColor(QPalette::WindowText, look.text);
    palette.setColor(QPalette::Base, look.surface);
    palette.setColor(QPalette::AlternateBase, look.surface);
    palette.setColor(QPalette::Text, look.text);
    palette.setColor(QPalette::Button, look.surface);
    palette.setColor(QPalette::ButtonText, look.text);
    palette.setColor(QPalette::BrightText, look.onAccent);
    palette.setColor(QPalette::ToolTipBase, look.surface);
    palette.setColor(QPalette::ToolTipText, look.text);
    palette.setColor(QPalette::PlaceholderText, look.text3);
    palette.setColor(QPalette::Highlight, look.sel);
    palette.setColor(QPalette::HighlightedText, look.selText);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, look.selIdle);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, look.text);
    palette.setColor(QPalette::Link, look.accent);
    palette.setColor(QPalette::LinkVisited, look.accent);
    palette.setColor(QPalette::Light, look.surface);
    palette.setColor(QPalette::Midlight, look.sunken);
    palette.setColor(QPalette::Mid, look.lineStrong);
    palette.setColor(QPalette::Dark, look.control);
    palette.setColor(QPalette::Shadow, look.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, look.textOff);
    for (const auto role : {QPalette::Base, QPalette::Button})
        palette.setColor(QPalette::Disabled, role, look.sunken);
    return palette;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor moreReadable(const QColor &ground, const QColor &a, const QColor &b)
{
    return contrastRatio(ground, a) >= contrastRatio(ground, b) ? a : b;
}

QColor mixed(const QColor &ground, const QColor &top, double share)
{
    const auto channel = [share](float low, float high) {
        return static_cast<float>(low + (high - low) * share);
    };
    return QColor::fromRgbF(channel(ground.redF(), top.redF()),
                            channel(ground.greenF(), top.greenF()),
                            channel(ground.blueF(), top.blueF()));
}

} // namespace peiyu

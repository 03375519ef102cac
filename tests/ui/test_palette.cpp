#include "look/lookpalette.h"
#include "look/lookresources.h"
#include "look/lookstylesheet.h"
#include "look/tierfill.h"
#include "parts/statusmark.h"
#include "support/printers.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>

using namespace peiyu;

namespace {

using P = LookPalette;
using Token = QColor LookPalette::*;

constexpr std::array themes = {LookTheme::Light, LookTheme::Dark, LookTheme::HighContrast};

struct Pair
{
    const char *name;
    Token top;
    Token ground;
    std::array<double, 3> ratio; ///< light, dark, high contrast, as the design computed them
};

// The column "n" of the design's table of tokens.
const std::vector<Pair> pairs = {
    {"text on frame", &P::text, &P::frame, {13.7, 13.6, 21.0}},
    {"text on page", &P::text, &P::page, {15.0, 12.8, 21.0}},
    {"text on surface", &P::text, &P::surface, {16.2, 11.7, 21.0}},
    {"text on sunken", &P::text, &P::sunken, {14.2, 10.3, 21.0}},
    {"text on hover", &P::text, &P::hover, {14.7, 10.0, 21.0}},
    {"selText on sel", &P::selText, &P::sel, {13.1, 9.5, 21.0}},
    {"text on selIdle", &P::text, &P::selIdle, {12.8, 8.5, 21.0}},
    {"line on surface", &P::line, &P::surface, {1.3, 1.3, 21.0}},
    {"lineStrong on page", &P::lineStrong, &P::page, {1.5, 2.0, 21.0}},
    {"control on surface", &P::control, &P::surface, {3.7, 4.6, 21.0}},
    {"text2 on frame", &P::text2, &P::frame, {6.5, 8.6, 21.0}},
    {"text3 on frame", &P::text3, &P::frame, {5.2, 7.3, 21.0}},
    {"textOff on surface", &P::textOff, &P::surface, {2.6, 2.8, 6.9}},
    {"onAccent on accent", &P::onAccent, &P::accent, {6.8, 7.7, 11.5}},
    {"accent on surface", &P::accent, &P::surface, {6.8, 6.3, 11.5}},
    {"accentHover on surface", &P::accentHover, &P::surface, {8.8, 7.8, 16.0}},
    {"accentDown on surface", &P::accentDown, &P::surface, {11.3, 4.7, 21.0}},
    {"text on accentSoft", &P::text, &P::accentSoft, {14.0, 10.4, 21.0}},
    {"focus on page", &P::focus, &P::page, {6.3, 6.9, 21.0}},
    {"ok on surface", &P::ok, &P::surface, {6.3, 6.5, 21.0}},
    {"ok on okSoft", &P::ok, &P::okSoft, {5.4, 5.6, 21.0}},
    {"watch on surface", &P::watch, &P::surface, {5.7, 7.5, 21.0}},
    {"watch on watchSoft", &P::watch, &P::watchSoft, {5.1, 6.4, 21.0}},
    {"late on surface", &P::late, &P::surface, {7.6, 5.9, 21.0}},
    {"late on lateSoft", &P::late, &P::lateSoft, {6.4, 5.6, 21.0}},
    {"done on surface", &P::done, &P::surface, {8.1, 6.4, 21.0}},
    {"done on doneSoft", &P::done, &P::doneSoft, {6.7, 5.9, 21.0}},
    {"unset on surface", &P::unset, &P::surface, {6.2, 6.3, 21.0}},
    {"unset on unsetSoft", &P::unset, &P::unsetSoft, {5.3, 5.4, 21.0}},
    {"text on tier0", &P::text, &P::tier0, {14.5, 9.6, 21.0}},
    {"text on tier1", &P::text, &P::tier1, {10.4, 5.4, 21.0}},
    {"tier2 on surface", &P::tier2, &P::surface, {3.3, 5.4, 3.9}},
    {"tier3 on surface", &P::tier3, &P::surface, {9.5, 11.8, 21.0}},
    {"text on tierX", &P::text, &P::tierX, {16.2, 11.7, 21.0}},
    {"tierEdge on surface", &P::tierEdge, &P::surface, {5.0, 6.6, 21.0}},
    {"target on surface", &P::target, &P::surface, {16.2, 14.3, 21.0}},
    {"text3 on histFrame", &P::text3, &P::histFrame, {4.9, 5.6, 21.0}},
    {"text on histBand", &P::text, &P::histBand, {13.8, 8.8, 21.0}},
    {"hist on histBand", &P::hist, &P::histBand, {7.2, 6.9, 21.0}},
};

QString styleTemplate()
{
    loadLookResources();
    QFile file(QStringLiteral(":/look/look.qss"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("contrast of every pair is what the design computed")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21));
    for (size_t theme = 0; theme < themes.size(); ++theme) {
        const LookPalette palette = lookPalette(themes[theme]);
        for (const Pair &pair : pairs) {
            INFO(pair.name << ", theme " << theme);
            CHECK(contrastRatio(palette.*pair.top, palette.*pair.ground) ==
                  Approx(pair.ratio[theme]).margin(0.06));
        }
    }
}

TEST_CASE("text holds 4.5, body text 7, control edges and marks 3 in every theme")
{
    for (const LookTheme theme : themes) {
        const LookPalette p = lookPalette(theme);
        for (const QColor &ground : {p.frame, p.page, p.surface, p.sunken, p.hover, p.histBand}) {
            CHECK(contrastRatio(p.text, ground) >= 7);
            for (const QColor &ink : {p.text2, p.text3})
                CHECK(contrastRatio(ink, ground) >= 4.5);
        }
        for (const QColor &mark : {p.control, p.tierEdge, p.target, p.focus})
            CHECK(contrastRatio(mark, p.surface) >= 3);
        for (const auto tone : {StatusTone::Ok, StatusTone::Watch, StatusTone::Late,
                                StatusTone::Done, StatusTone::Unset}) {
            CHECK(contrastRatio(toneInk(tone, p), p.surface) >= 4.5);
            CHECK(contrastRatio(toneInk(tone, p), toneSoft(tone, p)) >= 4.5);
            if (theme != LookTheme::HighContrast) // there a selected row takes selText
                CHECK(contrastRatio(toneInk(tone, p), p.sel) >= 4.5);
        }
        CHECK(contrastRatio(p.onBar, p.bar) >= 7);
        CHECK(contrastRatio(p.okOnBar, p.bar) >= 3);
    }
}

TEST_CASE("a label on a tier's fill takes the ink that reads better")
{
    const LookPalette light = lookPalette(LookTheme::Light);
    CHECK(tierInk(TierFill::Tier1, light) == light.text);
    CHECK(tierInk(TierFill::Tier2, light) == light.text);
    CHECK(tierInk(TierFill::Tier3, light) == light.onAccent);
    for (const LookTheme theme : themes) {
        const LookPalette p = lookPalette(theme);
        for (const auto fill :
             {TierFill::Tier0, TierFill::Tier1, TierFill::Tier2, TierFill::Tier3, TierFill::TierX})
            CHECK(contrastRatio(tierInk(fill, p), tierColour(fill, p)) >= 4.5);
    }
}

TEST_CASE("tier fills follow the national rung")
{
    CHECK(tierFill(QStringLiteral("municipal_pool")) == TierFill::Tier0);
    CHECK(tierFill(QStringLiteral("innovative")) == TierFill::Tier1);
    CHECK(tierFill(QStringLiteral("provincial")) == TierFill::Tier2);
    CHECK(tierFill(QStringLiteral("little_giant")) == TierFill::Tier3);
    CHECK(tierFill(QStringLiteral("listed")) == TierFill::TierX);
}

TEST_CASE("print fills keep their pitch at every scale")
{
    const auto share = [](TierFill fill, double scale) {
        const int side = static_cast<int>(100 * scale);
        QImage picture(side, side, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.scale(scale, scale);
        painter.fillRect(QRect(0, 0, 100, 100), printBrush(fill, Qt::black, Qt::white, 10));
        double dark = 0;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x)
                dark += picture.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
        return dark / (side * side);
    };
    CHECK(share(TierFill::Tier1, 1) == 0);
    CHECK(share(TierFill::Tier3, 1) == 1);
    for (const auto fill : {TierFill::Tier0, TierFill::Tier2, TierFill::TierX}) {
        CHECK(share(fill, 4) > 0.03);
        CHECK(share(fill, 4) < 0.6);
        CHECK(share(fill, 2) == Approx(share(fill, 8)).margin(0.08));
    }
    // The finer the pitch the more lines: one row of 100 units crosses twenty of 5, ten of 10.
    const auto lines = [](double pitch) {
        QImage picture(400, 1, QImage::Format_RGB32);
        QPainter painter(&picture);
        painter.scale(4, 4);
        painter.fillRect(QRect(0, 0, 100, 1),
                         printBrush(TierFill::Tier2, Qt::black, Qt::white, pitch));
        int starts = 0;
        for (int x = 1; x < 400; ++x)
            starts += picture.pixelColor(x, 0).lightness() < 128 &&
                              picture.pixelColor(x - 1, 0).lightness() >= 128
                          ? 1
                          : 0;
        return starts;
    };
    CHECK(lines(10) == 10);
    CHECK(lines(5) == 20);
}

TEST_CASE("every token has its own name and a colour in each theme")
{
    QSet<QByteArray> names;
    for (const LookToken &token : lookTokens()) {
        names.insert(token.name);
        for (const LookTheme theme : themes)
            CHECK((lookPalette(theme).*token.colour).alpha() == 255);
    }
    CHECK(names.size() == static_cast<qsizetype>(lookTokens().size()));
    CHECK(sizeof(LookPalette) == lookTokens().size() * sizeof(QColor));
}

TEST_CASE("the style sheet is one template without a colour of its own")
{
    const QString text = styleTemplate();
    // #name selects a widget; a colour would be three to eight hex digits in a declaration.
    CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral(":[^;{}]*#[0-9A-Fa-f]{3,8}\\b"))));
    CHECK_FALSE(text.contains(QStringLiteral("rgb(")));
    for (const LookTheme theme : themes) {
        const QString sheet = lookStyleSheet(lookPalette(theme), 1.3);
        CHECK_FALSE(sheet.mid(sheet.indexOf(QStringLiteral("*/"))).contains(u'@'));
        CHECK(sheet.contains(lookPalette(theme).surface.name()));
    }
}

TEST_CASE("the template is filled by whole names and scaled pixels")
{
    const LookPalette p = lookPalette(LookTheme::Light);
    CHECK(filledTemplate(QStringLiteral("a{color:@sel;background:@selIdle;height:@{28}}"), p,
                         1.15) == QStringLiteral("a{color:%1;background:%2;height:32px}")
                                      .arg(p.sel.name(), p.selIdle.name()));
    CHECK(filledTemplate(QStringLiteral("@nothing"), p, 1) == QStringLiteral("@nothing"));
}

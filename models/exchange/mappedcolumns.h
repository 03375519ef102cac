#pragma once
/// Columns of a list that are no ImportField: yearly figures and single 资质, as many as there are.

#include "domain/periodfigure.h"

#include <QString>

#include <optional>

namespace peiyu {

struct FigureColumn
{
    FigureItem item = FigureItem::Revenue;
    int year = 0; ///< 0: the header names none; asked for, never assumed
    int column = -1;
    friend bool operator==(const FigureColumn &, const FigureColumn &) = default;
};

/// 高新技术企业 (是/否, a day, a number or all of them), 高企认定日期, 高企证书编号
enum class HonourPart { Held, Day, Document };

struct HonourColumn
{
    QString kindName;
    HonourPart part = HonourPart::Held;
    int column = -1;
    friend bool operator==(const HonourColumn &, const HonourColumn &) = default;
};

/// A figure of a month or a quarter. What the header does not say is not assumed: no item, year 0,
/// number 0; the title above the table or a person says it.
struct PeriodColumn
{
    std::optional<PeriodItem> item;
    FigurePeriod period;
    bool cumulative = false;
    int column = -1;
    bool current = false; ///< 本月, 当期: a title's 1—10月 does not make it 累计
    /// What the header alone says, where a title or a person said the rest: the rest belongs to one
    /// import and is not remembered.
    std::optional<PeriodItem> headedItem = {};
    std::optional<FigurePeriod> headedPeriod = {};
    bool headedCumulative = false;
    bool headedCurrent = false;

    bool isWhole() const { return item && period.isValid(); }
    friend bool operator==(const PeriodColumn &, const PeriodColumn &) = default;
};

/// "period.revenue@2026-03", "period.revenue@2026-Q1", with + behind it 累计, with ~ 当期; 0 for
/// what is not said: "period.revenue@0-0", "period.@0-3".
QString periodColumnKey(const PeriodColumn &column);
std::optional<PeriodColumn> periodColumnFromKey(const QString &key);
/// 2026年3月营业收入, 3月营业收入累计
QString periodColumnText(const PeriodColumn &column);

/// "revenue@2024", "revenue" for no year.
QString figureColumnKey(const FigureColumn &column);
std::optional<FigureColumn> figureColumnFromKey(const QString &key);
/// 2024年营业收入, 职工人数
QString figureColumnText(const FigureColumn &column);

/// "honour.高新技术企业", "honour.高新技术企业.on", "honour.高新技术企业.document"
QString honourColumnKey(const HonourColumn &column);
std::optional<HonourColumn> honourColumnFromKey(const QString &key);

} // namespace peiyu

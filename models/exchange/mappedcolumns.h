#pragma once
/// Columns of a list that are no ImportField: yearly figures and single 资质, as many as there are.

#include "domain/yearlyfigure.h"

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

/// "revenue@2024", "revenue" for no year.
QString figureColumnKey(const FigureColumn &column);
std::optional<FigureColumn> figureColumnFromKey(const QString &key);
/// 2024年营业收入, 职工人数
QString figureColumnText(const FigureColumn &column);

/// "honour.高新技术企业", "honour.高新技术企业.on", "honour.高新技术企业.document"
QString honourColumnKey(const HonourColumn &column);
std::optional<HonourColumn> honourColumnFromKey(const QString &key);

} // namespace peiyu

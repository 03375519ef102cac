#pragma once
/// By which rules firms are watched (运行监测): what an office set, else 本系统默认. Names and
/// defaults of the settings stand in services/monitorsettings.
/// Thread: values.

#include "domain/figurechange.h"

#include <QHash>

namespace peiyu {

/// A fall of an item by so many per cent or more is a 预警.
struct FallRule
{
    PeriodItem item = PeriodItem::Revenue;
    ChangeBasis basis = ChangeBasis::YearOnYear;
    int percent = 20;
};

struct MonitorRules
{
    QVector<FallRule> falls;
    /// 监测范围: firms with a valid title; else every firm of the pool.
    bool titledOnly = true;
    int reportDay = 10;   ///< of the month after the period
    int linePercent = 20; ///< so near the 规上 line
    /// 万元 by the key of a kind of industry (reference/abovescale); 0: not by revenue.
    QHash<QString, int> lines;
};

/// How many periods back from the day a warning still looks.
inline constexpr int warningPeriods = 2;

} // namespace peiyu

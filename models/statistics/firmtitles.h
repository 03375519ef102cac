#pragma once
/// Every firm with its titles and stays, one firm at a time, in one pass over both tables: what the
/// board counts, instead of one query per number.
/// Of this room. Thread: the connection's. Errors: those of the statements.

#include "domain/tier.h"
#include "foundation/result.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <functional>
#include <optional>

namespace peiyu {

class Connection;

/// A day as the base holds it, comparable like its text: 20260120; 0 for '', 99991231 for open.
using DayNumber = int;
inline constexpr DayNumber openDayNumber = 99991231;
DayNumber dayNumber(QDate day);
/// Null for a missing and an open day.
QDate dayOfNumber(DayNumber day);

struct HeldTitle
{
    Tier tier = Tier::MunicipalPool;
    DayNumber from = 0;
    DayNumber until = 0;   ///< its last day
    DayNumber revoked = 0; ///< the first day without it
};

struct Stay
{
    DistrictId district;
    DayNumber from = 0;
    DayNumber until = 0; ///< the first day elsewhere
    AreaId town = {};    ///< town and park only where they are wanted
    AreaId park = {};
};

struct FirmTitles
{
    QString enterprise;
    QString chain; ///< only where it is wanted
    QVector<HeldTitle> titles;
    QVector<Stay> stays;
};

/// Which titles and stays are read; empty: all.
struct TitlesWanted
{
    std::optional<Tier> tier;
    DistrictId district;
    bool areas = false; ///< Stay::town and park
    bool chain = false; ///< FirmTitles::chain
};

/// Calls `take` for every firm that has both. Holds a few thousand firms at a time.
Result<> eachTitledFirm(const Connection &connection, const TitlesWanted &wanted,
                        const std::function<void(const FirmTitles &)> &take);

} // namespace peiyu

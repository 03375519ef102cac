#pragma once
/// Many counts in one pass over firms, titles and stays. What a scope holds is said once more here,
/// in values instead of SQL, because a query per number costs the board seconds at 100 000 firms;
/// tests hold every count against `countedEnterprises` of its scope (countingclause.h).
/// Not here: 无数据 (countEnterprises).
/// Of this room. Thread: the connection's. Errors: those of the statements.

#include "domain/listquery.h"
#include "statistics/countpath.h"
#include "statistics/firmtitles.h"

#include <QHash>

#include <vector>

namespace peiyu {

/// Changes of a count, by day; in no order, for there are many and few are different.
using CountDeltas = QHash<QDate, qint64>;

/// A scope with its days as numbers, made once for all firms.
struct FirmScope
{
    explicit FirmScope(const CountScope &of);

    CountScope scope;
    DayNumber on;
    DayNumber periodStart; ///< 0: none
};

/// Whether the firm is of the scope's 产业链.
bool ofChain(const CountScope &scope, const FirmTitles &firm);
/// Whether a stay is at the scope's district, area and share.
bool atPlace(const CountScope &scope, const Stay &stay);

/// What must be read of firms to answer for the scope.
TitlesWanted titlesWanted(const CountScope &scope);

/// The stay by which the scope holds the firm, of several the first; null where it does not.
/// countedEnterprises() says the same in SQL.
const Stay *countingStay(const FirmScope &scope, const FirmTitles &firm);
inline bool holdsFirm(const FirmScope &scope, const FirmTitles &firm)
{
    return countingStay(scope, firm) != nullptr;
}

/// The one area a stay counts for where these parks have a share of their own; empty: 未定镇街.
AreaId shareArea(const Stay &stay, const QVector<AreaId> &parks);

/// What the firm adds to the path of the scope's count.
void addFirmSteps(const FirmScope &scope, const FirmTitles &firm, CountDeltas &deltas);

/// The path made of all firms' steps, up to `on`.
QVector<CountStep> pathFrom(const CountDeltas &deltas, QDate on);

class FirmCounts
{
public:
    using Number = size_t;

    /// Asks for the count of a scope of one district, or of all; answered by run().
    Number ask(const CountScope &scope);
    /// Firms of a stock scope whose titles of its tier, as entered, no longer hold at the deadline.
    Number askEnding(const CountScope &scope, QDate deadline);
    /// How a count came about; `promoted` is ignored.
    Number askPath(const CountScope &scope);
    /// The count of a scope by area, where these parks have a share of their own.
    Number askAreas(const CountScope &scope, const QVector<AreaId> &parks);

    Result<> run(const Connection &connection);

    qint64 count(Number number) const { return m_asked[number].count; }
    QVector<CountStep> path(Number number) const;
    /// Of askAreas(); an area without firms is not in it.
    const QHash<AreaId, qint64> &areas(Number number) const { return m_asked[number].areas; }

private:
    enum class Kind { Count, Ending, Path, Areas };
    struct Asked
    {
        Kind kind = Kind::Count;
        FirmScope scope;
        DayNumber deadline = 0;
        QVector<AreaId> parks = {};
        qint64 count = 0;
        CountDeltas deltas = {};
        QHash<AreaId, qint64> areas = {};
    };
    Number add(Asked asked);
    void take(const FirmTitles &firm);
    void answer(const QVector<Number> &numbers, const FirmTitles &firm);
    static void answer(Asked &asked, const FirmTitles &firm);

    std::vector<Asked> m_asked;
    /// Districts are few: looking through them is quicker than hashing each firm's.
    std::vector<std::pair<DistrictId, QVector<Number>>> m_ofDistrict;
    QVector<Number> m_ofAll;
};

} // namespace peiyu

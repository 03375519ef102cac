#pragma once
/// Many counts in one pass over firms, titles and stays. What a scope holds is said once more here,
/// in values instead of SQL, because a query per number costs the board seconds at 100 000 firms;
/// tests hold every count against `countedEnterprises` of its scope (countingclause.h).
/// Not here: 无数据 (countEnterprises), areas: scopes are of districts
/// or of the whole base.
/// Of this room. Thread: the connection's. Errors: those of the statements.

#include "domain/listquery.h"
#include "statistics/countpath.h"
#include "statistics/firmtitles.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace peiyu {

/// Changes of a count, by day.
using CountDeltas = QMap<QDate, qint64>;

/// Whether the scope holds the firm: countedEnterprises() says the same in SQL.
bool holdsFirm(const CountScope &scope, const FirmTitles &firm);

/// What the firm adds to the path of the scope's count.
void addFirmSteps(const CountScope &scope, const FirmTitles &firm, CountDeltas &deltas);

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

    Result<> run(const Connection &connection);

    qint64 count(Number number) const { return m_asked[number].count; }
    QVector<CountStep> path(Number number) const;

private:
    enum class Kind { Count, Ending, Path };
    struct Asked
    {
        Kind kind = Kind::Count;
        CountScope scope;
        DayNumber deadline = 0;
        qint64 count = 0;
        CountDeltas deltas;
    };
    Number add(Asked asked);
    void take(const FirmTitles &firm);
    static void answer(Asked &asked, const FirmTitles &firm);

    std::vector<Asked> m_asked;
    QHash<DistrictId, QVector<Number>> m_ofDistrict;
};

} // namespace peiyu

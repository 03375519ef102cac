#include "statistics/countpath.h"

#include "statistics/firmcounts.h"

namespace peiyu {

Result<QVector<CountStep>> countPath(const Connection &connection, const CountScope &scope)
{
    CountDeltas deltas;
    const FirmScope numbered(scope);
    PEIYU_CHECK(eachTitledFirm(connection, titlesWanted(scope), [&](const FirmTitles &firm) {
        addFirmSteps(numbered, firm, deltas);
    }));
    return pathFrom(deltas, scope.on);
}

} // namespace peiyu

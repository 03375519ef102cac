#include "statistics/firmnames.h"

namespace peiyu {

Result<> eachFirmByName(const Connection &connection, const DistrictId &district,
                        const std::function<void(const Row &)> &take)
{
    const bool one = !district.isEmpty();
    Statement select(connection,
                     QStringLiteral("SELECT id, name, no FROM enterprise WHERE deleted = 0%1"
                                    " ORDER BY name_sort, no")
                         .arg(one ? QStringLiteral(" AND id IN (SELECT enterprise FROM residence"
                                                   " WHERE deleted = 0 AND district = :district)")
                                  : QString()));
    if (one)
        select.bind(":district", district);
    return select.each(take);
}

} // namespace peiyu

#pragma once
/// Whose things a list of 我的 shows: the person's own, and those of whoever he stands in for on
/// the day bound as `:as_of`. Thread: any.

#include <QString>

namespace peiyu {

/// "(SELECT …)" for IN; `person` is a placeholder.
inline QString coveredPeopleSql(const QString &person)
{
    return QStringLiteral("(SELECT self.id FROM specialist self WHERE self.id = %1"
                          " UNION SELECT cover.specialist FROM absence cover"
                          " WHERE cover.substitute = %1 AND cover.deleted = 0"
                          " AND cover.from_date <= :as_of AND cover.until_date > :as_of)")
        .arg(person);
}

} // namespace peiyu

#pragma once
/// Conditions on requests that more than one list asks.
/// Thread: any.

#include <QString>

namespace peiyu {

/// Somebody's pause holds the request `alias` on the day bound as `:as_of`. A pause that had an end
/// is over after it, though the row is still marked (domain/requestclock.h, isPausedOn).
inline QString pausedOnSql(const QString &alias)
{
    return QStringLiteral("(%1.paused = 1 AND EXISTS (SELECT 1 FROM request_pause hold"
                          " WHERE hold.request = %1.id AND hold.deleted = 0"
                          " AND hold.kind = 'asked' AND hold.from_date <= :as_of"
                          " AND hold.until_date > :as_of))")
        .arg(alias);
}

/// The earliest day a reply is wanted to a 督办单 about the request `alias` that had none on the
/// day bound as `:as_of`; '' without one.
inline QString supervisedUntilSql(const QString &alias)
{
    return QStringLiteral("COALESCE((SELECT MIN(sent.due) FROM supervision sent"
                          " WHERE sent.request = %1.id AND sent.deleted = 0"
                          " AND sent.on_date <= :as_of"
                          " AND (sent.replied_on = '' OR sent.replied_on > :as_of)), '')")
        .arg(alias);
}

} // namespace peiyu

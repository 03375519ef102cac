#pragma once
/// 承诺 of an old ledger of visits: what a row's cells say was promised, by when, and whether it
/// was kept. Of this room (import of ledgers). Thread: any. Errors: none; what cannot be read is
/// said as a warning of its cell.

#include "domain/visitplan.h"
#include "services/ledgerrows.h"

#include <QVector>

namespace peiyu {

/// What a cell lists: a line each or, where it counts them (1、…2、…), an item each; else the whole
/// of it. Signs for nothing (无, /) are left out.
QVector<QString> listedPromises(const QString &cell);

/// The promises a row brings: open ones unless the ledger says they were kept. One that is kept on
/// no day anybody wrote down is kept on the day of the visit, and says so.
QVector<Promise> promisesOf(LedgerLine &line, QDate madeOn, QDate today);

} // namespace peiyu

#pragma once
/// 承诺 of an old ledger of visits: what a row's cells say was promised, by when, and whether it
/// was kept. Of this room (import of ledgers). Thread: any. Errors: none; what cannot be read is
/// said as a warning of its cell.

#include "domain/visitplan.h"
#include "services/ledgerrows.h"

#include <QVector>

namespace peiyu {

/// What a cell lists: a line each or, where it counts them (1、…；2、…), an item each; else the
/// whole of it. A line that ends in ， or 、 goes on in the next, unless the next number in turn is
/// there. Signs for nothing (无, /) are left out.
QVector<QString> listedPromises(const QString &cell);

/// What the words of a visit keep of its promises.
struct PromiseWords
{
    QString promised;   ///< 承诺 itself; empty: none
    QStringList states; ///< 时限, 办理 and 兑现日期, which a later ledger may have otherwise
};

/// 承诺, 时限, 办理 and 兑现日期 as the ledger has them, a line each, for the words of the visit:
/// an open promise has no place for how far it is, a firm that has left none for an open promise.
/// They never depend on the day of the import, or the same row would be another visit a week later.
PromiseWords promiseWords(LedgerLine &line);

/// True where the words of a visit are `lasting`, with or without how far its promises were.
bool isVisitWords(const QString &stored, const QString &lasting);

/// The promises a row brings. A day of keeping, or words that begin with done, say that one is kept
/// unless other words speak against it: it stays open then, with a warning. One that is kept on no
/// day anybody wrote down is kept on the day of the visit, and says so.
QVector<Promise> promisesOf(LedgerLine &line, QDate madeOn, QDate today);

} // namespace peiyu

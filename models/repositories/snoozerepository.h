#pragma once
/// 推迟: what an account does not want to be reminded of before a day.
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <optional>

namespace peiyu {

struct Snooze
{
    QString id;
    int revision = 0;
    AccountId account;
    QString entity; ///< the table of `record`
    QString record;
    QDate until; ///< the day it is shown again
};

class SnoozeRepository
{
public:
    /// Of one account, those that still hold on the day.
    static Result<QVector<Snooze>> ofAccount(const Connection &connection, const AccountId &account,
                                             QDate day);
    /// The one of a record, whatever its day.
    static Result<std::optional<Snooze>> find(const Connection &connection,
                                              const AccountId &account, const QString &entity,
                                              const QString &record);

    static FieldValues fields(const Snooze &snooze);
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision = std::nullopt);
};

} // namespace peiyu

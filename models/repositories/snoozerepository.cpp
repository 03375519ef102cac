#include "repositories/snoozerepository.h"

#include "domain/datespan.h"
#include "repositories/recordstore.h"

namespace peiyu {

namespace {

const BusinessTable &table()
{
    static const BusinessTable &found = *businessTable(QStringLiteral("snooze"));
    return found;
}

Snooze snoozeFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    return {record.id,
            static_cast<int>(record.revision),
            AccountId(f.text(u"account")),
            f.text(u"entity"),
            f.text(u"record"),
            dayFromText(f.text(u"until_date"))};
}

} // namespace

Result<QVector<Snooze>> SnoozeRepository::ofAccount(const Connection &connection,
                                                    const AccountId &account, QDate day)
{
    Statement select(connection,
                     table().selectSql + QStringLiteral(" WHERE deleted = 0 AND account = :account"
                                                        " AND until_date > :day ORDER BY no"));
    select.bind(":account", account);
    select.bind(":day", dayText(day));
    return readAll<Snooze>(select, table(), snoozeFrom);
}

Result<std::optional<Snooze>> SnoozeRepository::find(const Connection &connection,
                                                     const AccountId &account,
                                                     const QString &entity, const QString &record)
{
    Statement select(connection,
                     table().selectSql + QStringLiteral(" WHERE deleted = 0 AND account = :account"
                                                        " AND entity = :entity"
                                                        " AND record = :record ORDER BY no"));
    select.bind(":account", account);
    select.bind(":entity", entity);
    select.bind(":record", record);
    PEIYU_TRY(found, readAll<Snooze>(select, table(), snoozeFrom));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

FieldValues SnoozeRepository::fields(const Snooze &snooze)
{
    FieldValues f;
    f.set(QStringLiteral("account"), snooze.account.value());
    f.set(QStringLiteral("entity"), snooze.entity);
    f.set(QStringLiteral("record"), snooze.record);
    f.set(QStringLiteral("until_date"), dayText(snooze.until));
    return f;
}

Result<> SnoozeRepository::apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                                 const FieldValues &values, std::optional<int> revision)
{
    PEIYU_CHECK(applyToTable(unit, table(), id, op, values, revision));
    return {};
}

} // namespace peiyu

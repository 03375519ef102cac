#include "repositories/accountrepository.h"

#include "database/statement.h"
#include "repositories/recordstore.h"

namespace peiyu {

namespace {

const BusinessTable &table()
{
    static const BusinessTable &found = *businessTable(QStringLiteral("account"));
    return found;
}

Account accountFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    Account account;
    account.id = AccountId(record.id);
    account.revision = static_cast<int>(record.revision);
    account.name = f.text(u"name");
    account.role = roleFromKey(f.text(u"role")).value_or(Role::Auditor);
    account.specialist = SpecialistId(f.text(u"specialist"));
    account.active = f.integer(u"active") != 0;
    return account;
}

} // namespace

Result<std::optional<Account>> AccountRepository::find(const Connection &connection,
                                                       const QString &id)
{
    return findLive<Account>(connection, table(), id, accountFrom);
}

Result<QVector<Account>> AccountRepository::all(const Connection &connection)
{
    Statement select(connection,
                     table().selectSql + QStringLiteral(" WHERE deleted = 0 ORDER BY no, no"));
    return readAll<Account>(select, table(), accountFrom);
}

FieldValues AccountRepository::fields(const Account &account)
{
    FieldValues f;
    f.set(QStringLiteral("name"), account.name);
    f.set(QStringLiteral("role"), roleKey(account.role));
    f.set(QStringLiteral("specialist"), account.specialist.value());
    f.set(QStringLiteral("active"), static_cast<qint64>(account.active));
    return f;
}

Result<> AccountRepository::apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                                  const FieldValues &values, std::optional<int> revision)
{
    PEIYU_CHECK(applyToTable(unit, table(), id, op, values, revision));
    return {};
}

} // namespace peiyu

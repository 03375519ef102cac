#include "services/accountservice.h"

#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/accountrepository.h"
#include "repositories/specialistrepository.h"
#include "services/permission.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AccountService)
};

Result<SpecialistId> specialistNamed(UnitOfWork &unit, const QString &name)
{
    PEIYU_TRY(people, SpecialistRepository::all(unit.connection()));
    for (const Specialist &person : people) {
        if (person.duty == Duty::Specialist && person.active && person.name == name)
            return person.id;
    }
    Specialist person;
    person.id = SpecialistId(newUuid());
    person.name = name;
    PEIYU_CHECK(SpecialistRepository::apply(unit, person.id.value(), ChangeOp::Insert,
                                            SpecialistRepository::fields(person)));
    return person.id;
}

} // namespace

Actor actorOf(const Account &account)
{
    return Actor{account.id, account.name, account.role, account.specialist};
}

Result<QVector<Account>> AccountService::all(const JobContext &context)
{
    return AccountRepository::all(context.connection);
}

Result<Actor> AccountService::actorNamed(const Connection &connection, const QString &name)
{
    PEIYU_TRY(accounts, AccountRepository::all(connection));
    for (const Account &account : accounts) {
        if (account.active && (name.isEmpty() || account.name == name))
            return actorOf(account);
    }
    QStringList names;
    for (const Account &account : accounts)
        names.append(account.name);
    return failure(
        ErrorCode::NotFound,
        Text::tr("库中没有使用人“%1”，已有：%2。").arg(name, names.join(QStringLiteral("、"))));
}

Result<Saved> AccountService::add(const JobContext &context, const QString &typed, Role role)
{
    PEIYU_CHECK(requirePermission(context, Action::EditAccounts));
    const QString name = tidyText(typed);
    if (name.isEmpty() || !isCleanText(name) || name.size() > 50)
        return fieldFailure(QStringLiteral("name"), Text::tr("请填写姓名（50 字以内）。"));
    PEIYU_TRY(accounts, AccountRepository::all(context.connection));
    for (const Account &other : accounts) {
        if (other.name == name && other.role == role && other.active)
            return Saved{other.id.value(), {}, {}};
    }
    PEIYU_TRY(unit, beginUnit(context, Text::tr("登记使用人 %1").arg(name)));
    Account account;
    account.id = AccountId(newUuid());
    account.name = name;
    account.role = role;
    if (role == Role::Specialist) {
        PEIYU_TRY(person, specialistNamed(*unit, name));
        account.specialist = person;
    }
    PEIYU_CHECK(AccountRepository::apply(*unit, account.id.value(), ChangeOp::Insert,
                                         AccountRepository::fields(account)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{account.id.value(), changes, {}};
}

} // namespace peiyu

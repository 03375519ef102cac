#pragma once
/// 本机使用人: who uses this program, and as what. No passwords yet.
/// Thread: the context's. Errors: Validation, NotFound.

#include "domain/service.h"
#include "services/saved.h"

#include <QVector>

namespace peiyu {

class AccountService
{
public:
    static Result<QVector<Account>> all(const JobContext &context);
    /// The actor of that name; with an empty name the first account of the base.
    static Result<Actor> actorNamed(const Connection &connection, const QString &name);
    /// Adds a person; a 专员 is linked to the specialist of that name, entered when there is none.
    static Result<Saved> add(const JobContext &context, const QString &name, Role role);
};

Actor actorOf(const Account &account);

} // namespace peiyu

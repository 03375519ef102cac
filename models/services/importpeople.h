#pragma once
/// The people of the base as lists name them; those nobody knows are registered when asked for.
/// Thread: the connection's. Errors: those of the statements.

#include "domain/service.h"
#include "foundation/result.h"

#include <QSet>
#include <QVector>

namespace peiyu {

class Connection;
class UnitOfWork;

class ImportPeople
{
public:
    static Result<ImportPeople> load(const Connection &connection);

    /// Somebody on duty; empty when nobody has the name, or two have.
    SpecialistId named(Duty duty, const QString &name) const;
    QString nameOf(const SpecialistId &id) const;
    /// A person's name that nobody in the base had before the list, on duty or not.
    bool isNew(Duty duty, const QString &name) const;
    /// The person of the name, registered now where he is new.
    Result<SpecialistId> enter(UnitOfWork &unit, Duty duty, const QString &name);
    /// Several names of one cell (李敏、王涛).
    static QStringList namesIn(const QString &words);
    /// Why nobody was found, and what to do.
    QString unknownText(Duty duty, const QString &name) const;

private:
    int count(Duty duty, const QString &name) const;

    QVector<Specialist> m_people;
    QSet<SpecialistId> m_entered;
};

} // namespace peiyu

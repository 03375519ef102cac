#pragma once
/// The people of the base as lists name them.
/// Thread: the connection's. Errors: those of the statements.

#include "domain/service.h"
#include "foundation/result.h"

#include <QVector>

namespace peiyu {

class Connection;

class ImportPeople
{
public:
    static Result<ImportPeople> load(const Connection &connection);

    /// Somebody on duty; empty when nobody has the name, or two have.
    SpecialistId named(Duty duty, const QString &name) const;
    QString nameOf(const SpecialistId &id) const;
    /// Several names of one cell (李敏、王涛).
    static QStringList namesIn(const QString &words);
    /// Why nobody was found, and what to do.
    QString unknownText(Duty duty, const QString &name) const;

private:
    int count(Duty duty, const QString &name) const;

    QVector<Specialist> m_people;
};

} // namespace peiyu

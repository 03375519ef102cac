#pragma once
/// The index find looks through: every name of a firm as single characters, as initials and as
/// syllables. Its contacts are among the names; no phone number is. Derived from the firms and
/// made anew at will; EnterpriseRepository::apply() and the contacts' keep it.
/// Not here: what is asked of it (findclause), 专员 (they change with the day: findclause too).
/// Thread: the unit's. Errors: those of the statements.

#include "database/unitofwork.h"

#include <QStringList>

#include <functional>

namespace peiyu {

struct IndexedNames
{
    QString name;
    QString shortName;
    QString formerNames; ///< separated by 、
    QString formerCodes; ///< separated by 、
    QStringList people;  ///< 联系人
};

/// What the index holds of a firm.
struct FindTexts
{
    explicit FindTexts(IndexedNames names);

    QString characters() const;
    QStringList initials() const;
    /// All readings, one behind the other; "0" keeps them apart.
    QString syllables() const;

private:
    IndexedNames m_names;
    QStringList m_firmNames; ///< those that are no part of another
};

Result<> addToFindIndex(UnitOfWork &unit, qint64 no, const IndexedNames &names);
Result<> removeFromFindIndex(UnitOfWork &unit, qint64 no);
/// A live firm whose contacts changed; any other id is none of its business.
Result<> indexFirmAgain(UnitOfWork &unit, const QString &enterprise);

/// Whether it was made by the rule of this program.
Result<bool> findIndexHasRule(const Connection &connection);
/// False for a base of an older rule of pinyin or of an older schema, and for an emptied index.
Result<bool> findIndexIsCurrent(const Connection &connection);
/// Of all live firms, with the columns that follow the same rule (name_sort). `step` is asked
/// after every few hundred firms with how many there are done; its failure ends the work.
Result<> rebuildFindIndex(UnitOfWork &unit, const std::function<Result<>(qint64 done)> &step = {});

/// Firms the index lacks or should not have, one sentence each table.
Result<QStringList> findIndexProblems(const Connection &connection);

} // namespace peiyu

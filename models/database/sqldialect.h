#pragma once
/// What differs between the two backends, as facts. Queries have one text for both.

#include "database/connectionsettings.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace peiyu {

struct SqlDialect
{
    Backend backend;
    QString begin;           ///< opens a writing transaction: one writer at a time on both
    QString insertIgnore;    ///< ends an insert that skips a row whose key is there
    QString textContains;    ///< firms whose names hold the phrase :find
    QString initialsContain; ///< firms with a run of initials that begins with :find
    QString pinyinContains;  ///< firms one of whose readings holds the syllables :find
    QString textInsert;      ///< one row of the find index: :no, :chars
    QString initialsInsert;  ///< :no, :initials
    QString pinyinInsert;    ///< :no, :syllables

    static const SqlDialect &of(Backend backend);

    /// Characters separated by spaces as the phrase the backend's index understands.
    QString phrase(const QString &spacedCharacters) const;
    /// A prefix of initials as the backend's index understands it.
    QString prefix(const QString &letters) const;
    /// Syllables one after the other, the last perhaps only begun; any one of the ways.
    QString syllablePhrases(const QVector<QStringList> &ways) const;

    /// A migration's statement with {{tokens}} and -- sqlite: / -- postgres: blocks resolved;
    /// empty when it is not for this backend.
    QString resolve(const QString &statement) const;
};

} // namespace peiyu

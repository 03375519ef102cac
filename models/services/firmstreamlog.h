#pragma once
/// What the change log says of one firm's records: who entered each and when, by which change a
/// field came to a value, what was corrected later. Of this room.
/// Thread: values.

#include "domain/changetext.h"
#include "repositories/changesetrepository.h"

#include <QHash>

namespace peiyu {

class FirmStreamLog
{
public:
    FirmStreamLog() = default;
    FirmStreamLog(FirmLog log, ValueNamer namer);

    /// The set that made the record; null when the log does not know it.
    const ChangeSetEntry *entered(const QString &record) const;
    /// The last set that made this field of it what it is; else the one that made the record.
    const ChangeSetEntry *settled(const QString &record, QStringView field,
                                  const QString &value) const;
    /// 更正于 … 由 …：label old → new, one line for each later change that stands. Fields that are
    /// the record's course (its end, its state) are left out.
    QStringList corrections(const QString &record, const QStringList &course, QDate asOf) const;
    /// Items of sets of that kind that stand, by set, in the order they were written.
    QVector<QPair<const ChangeSetEntry *, QVector<const ChangeItem *>>>
    standing(ChangeKind kind) const;
    /// label old → new of every labelled field, without those named.
    QStringList changedWords(const ChangeItem &item, const QStringList &without = {}) const;

    static QDate dayOf(const ChangeSetEntry &set) { return set.at.toLocalTime().date(); }

private:
    static bool stands(const ChangeSetEntry &set)
    {
        return !set.undone && set.kind != ChangeKind::Revert;
    }
    const ChangeSetEntry *setOf(qsizetype item) const;

    FirmLog m_log;
    ValueNamer m_namer;
    QHash<QString, QVector<qsizetype>> m_ofRecord;
};

} // namespace peiyu

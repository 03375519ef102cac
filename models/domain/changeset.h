#pragma once
/// What one committed unit of work changed: the log's record, and what live views listen to.

#include "domain/fieldvalues.h"
#include "domain/vocabulary.h"
#include "foundation/strongid.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVector>

#include <array>

namespace peiyu {

enum class ChangeKind { Edit, Import, Revert, Merge, Event };
inline constexpr std::array allChangeKinds = {
    ChangeKind::Edit, ChangeKind::Import, ChangeKind::Revert, ChangeKind::Merge, ChangeKind::Event};
QString changeKindKey(ChangeKind kind);
ChangeKind changeKindFromKey(QStringView key);

enum class ChangeOp { Insert, Update, Delete, Revive };
QString changeOpKey(ChangeOp op);
ChangeOp changeOpFromKey(QStringView key);

/// One changed record, as announced: which fields, not their values.
struct ChangedRecord
{
    QString entity;
    QString id;
    ChangeOp op = ChangeOp::Update;
    QStringList fields;
};

/// What follows of itself from a change: a measure that a figure ended, or opened again.
struct Followed
{
    QString record; ///< the measure
    QString firm;   ///< its name
    QString words;
    bool ended = false; ///< else opened again
};
/// 2 条措施因此办结：“…”、“…”: one for those that ended, one for those that are open again. What
/// was undone by a later one of the same record is not told; of many the first three are named, of
/// several firms with the firm.
QStringList followedTexts(const QVector<Followed> &followed);

struct ChangeSet
{
    ChangeSetId id; ///< empty when nothing was changed
    qint64 seq = 0;
    QString title;
    ChangeKind kind = ChangeKind::Edit;
    qint64 recordCount = 0;
    /// Empty when more than `detailLimit` records changed: listeners then look at `entities`.
    QVector<ChangedRecord> records;
    QStringList entities;
    /// What followed of itself, for whoever made the change to read (followedTexts). Not stored.
    QStringList notices = {};

    static constexpr qint64 detailLimit = 2000;
    bool isEmpty() const { return id.isEmpty(); }
    bool touches(const QString &entity) const { return entities.contains(entity); }
};

/// A set of the log as history shows it.
struct ChangeSetEntry
{
    ChangeSetId id;
    qint64 no = 0;
    QDateTime at; ///< UTC, when it arrived in this base
    QString actorName;
    Role role = Role::Office;
    ChangeKind kind = ChangeKind::Edit;
    QString title;
    QString reason;
    qint64 records = 0;
    QString reverts;     ///< id of the set this one undid, if it is an undo
    QString revertedBy;  ///< id of the last set that undid this one, even if that was undone since
    bool undone = false; ///< what it changed does not stand any more
    AccountId actor;     ///< empty: no account of this base
    QString node;        ///< the base it was written in
};

/// One item of the log: the changed fields before and after.
struct ChangeItem
{
    QString entity;
    QString recordId;
    ChangeOp op = ChangeOp::Update;
    FieldValues before;
    FieldValues after;
};

} // namespace peiyu

#pragma once
/// Files that prove something, kept with a recognition, a recorded value, a 一策, a
/// measure of it, a visit or a request: added, looked at, saved elsewhere, removed and checked.
/// Rules: a file of at most 20 MB (本系统默认, a setting of the base), of a kind that harms nobody
/// (exchange/harmlessfile.h), once per record by its content. Removing takes the record away and
/// never the file: undo brings both back. Where files lie: beside a base file in `<base>.files`; a
/// shared server has none, its office names one folder all its PCs reach. Thread: the context's.
/// Errors: Validation, Format for a kind that is refused, Duplicate, NotFound, Corrupt for a file
/// that is not what was stored, DiskFull, ReadOnly, Permission.

#include "database/filestore.h"
#include "domain/attachment.h"
#include "services/saved.h"

#include <QByteArray>
#include <QVector>

namespace peiyu {

/// A file to be added: from a path, or with its content (a pasted picture).
struct NewAttachment
{
    QString path;
    QString name;       ///< of `content`; a path has its own
    QByteArray content; ///< used when `path` is empty
    QString note = {};
};

struct AttachmentCheck
{
    qsizetype records = 0;
    qint64 bytes = 0;           ///< of the stored files
    QVector<Attachment> absent; ///< whose file is missing
    QVector<Attachment> damaged;
    QVector<Attachment> lost; ///< whose record is gone
    QStringList orphans;      ///< stored files no record ever named
    qint64 orphanBytes = 0;

    /// Sentences for what a person must repair; orphans harm nobody.
    QStringList problems() const;
    QStringList notes() const;
};

class AttachmentService
{
public:
    static constexpr qint64 defaultLimitMb = 20;
    static constexpr qint64 highestLimitMb = 200;

    /// Adds the files in one step. One that cannot be taken is named in `warnings`; when none can,
    /// that is the error.
    static Result<Saved> add(const JobContext &context, const AttachmentOwner &owner,
                             const QVector<NewAttachment> &files);
    /// The same for files that come with another act: judged and stored by the one, recorded in the
    /// unit of that act by the other.
    static Result<QVector<Attachment>> take(const JobContext &context, const AttachmentOwner &owner,
                                            const QVector<NewAttachment> &files,
                                            QStringList &warnings);
    static Result<> record(UnitOfWork &unit, const QVector<Attachment> &taken);
    static Result<QVector<Attachment>> list(const JobContext &context,
                                            const AttachmentOwner &owner);
    static Result<QVector<Attachment>> ofFirm(const JobContext &context, const EnterpriseId &firm);
    static Result<Attachment> find(const JobContext &context, const QString &id);

    /// A copy for looking at, in a folder of its own, so that nobody edits what is stored.
    static Result<QString> copyInto(const JobContext &context, const QString &id,
                                    const QString &folder);
    static Result<> saveAs(const JobContext &context, const QString &id, const QString &path);
    static Result<Saved> remove(const JobContext &context, const QString &id);

    /// Missing files, and with `contents` every byte of those that are there.
    static Result<AttachmentCheck> check(const JobContext &context, bool contents);

    static Result<qint64> limitMb(const JobContext &context);
    static Result<> setLimitMb(const JobContext &context, qint64 megabytes);
    /// Where the files lie. Validation for a shared server whose folder was not named yet.
    static Result<FileStore> store(const JobContext &context);
    /// Of a shared server only.
    static Result<> setFolder(const JobContext &context, const QString &folder);
};

} // namespace peiyu

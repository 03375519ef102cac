#pragma once
/// The files beside a base, `<base>.files`: each named by the BLAKE2b hash of its content, so that
/// the same content lies there once, a name from outside never becomes a path, and a changed file
/// is noticed. Files are only added; nothing here removes one (undo may bring its record back).
/// Which records name them is the business of repositories and services.
/// Thread: any. Errors: NotFound, Corrupt for a file that is not what was stored, and those of
/// AtomicFile.

#include "foundation/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace peiyu {

class FileStore
{
public:
    explicit FileStore(QString folder) : m_folder(std::move(folder)) {}
    /// Of a base file; of a copy in a backup folder: the one all copies there share. A base that
    /// was moved aside by a restore keeps the folder of its name.
    static FileStore ofBase(const QString &basePath);

    const QString &folder() const { return m_folder; }

    static QString hashOf(const QByteArray &content);
    /// Whether it can be a name of ours: what a tampered base says is never used as a path.
    static bool isHash(const QString &hash);

    /// Stores the content and gives its hash; one that is there already stays, a damaged one is
    /// mended.
    Result<QString> put(const QByteArray &content) const;
    /// The content, as it was stored.
    Result<QByteArray> read(const QString &hash) const;
    bool has(const QString &hash) const;
    Result<> verify(const QString &hash) const;
    /// Brings the file into another store, unless it is there.
    Result<> copyTo(const FileStore &other, const QString &hash) const;
    /// What lies there, by its hash; strange files are left out.
    QStringList hashes() const;
    qint64 sizeOf(const QString &hash) const;

private:
    QString pathOf(const QString &hash) const;

    QString m_folder;
};

} // namespace peiyu

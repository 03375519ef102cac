#pragma once
/// Reads parts of a zip file as bounded streams: names are only compared, never used as paths;
/// what is unpacked is counted while it is read, over all parts.
/// Thread: any, one at a time. Errors: Format (tabularrefusal.h), Io.

#include "exchange/tabularreader.h"
#include "foundation/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>

struct zip;
struct zip_file;

namespace peiyu {

class ZipArchive;

/// One part, read once from its start. Must not outlive its archive.
class ZipPart final
{
public:
    ZipPart(ZipArchive &archive, zip_file *file, qint64 packed, qint64 unpacked);
    ~ZipPart();
    ZipPart(const ZipPart &) = delete;
    ZipPart &operator=(const ZipPart &) = delete;

    /// Bytes read, 0 at the end (the checksum is right then).
    Result<int> read(char *buffer, int size);
    /// As the archive says, not to be believed.
    qint64 unpackedSize() const { return m_unpacked; }
    /// How much is read, 0 to 1.
    double progress() const;

private:
    ZipArchive &m_archive;
    zip_file *m_file;
    qint64 m_packed;
    qint64 m_unpacked;
    qint64 m_read = 0;
};

class ZipArchive final
{
public:
    static Result<std::unique_ptr<ZipArchive>> open(const QString &path,
                                                    const TabularOptions &options);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    const QString &path() const { return m_path; }
    const TabularOptions &options() const { return m_options; }

    /// Names are compared without case, with / between folders and none in front.
    bool contains(const QByteArray &name) const { return m_parts.contains(partKey(name)); }
    bool hasFolder(const QByteArray &name) const;
    Result<std::unique_ptr<ZipPart>> part(const QByteArray &name);

private:
    friend class ZipPart;
    ZipArchive(const QString &path, const TabularOptions &options, zip *archive);
    static QByteArray partKey(const QByteArray &name);
    Result<> listParts();

    QString m_path;
    TabularOptions m_options;
    zip *m_archive;
    QHash<QByteArray, quint64> m_parts;
    qint64 m_unpacked = 0; ///< of all parts read so far
};

} // namespace peiyu

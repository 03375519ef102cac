#include "exchange/ziparchive.h"

#include "exchange/tabularrefusal.h"

#include <QFile>
#include <QLocale>
#include <QtEndian>

#include <zip.h>

namespace peiyu {

namespace {

/// Below this, a dense part cannot hurt and short sheets of equal rows are dense by nature.
constexpr qint64 denseFrom = 16ll << 20;

QString errorText(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

/// The number of parts as the end of the file tells it, before libzip reads their list: a list of
/// millions would be held in memory. 65535 stands for "more than that".
int declaredParts(const QString &path)
{
    constexpr qint64 recordSize = 22;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() < recordSize)
        return 0;
    file.seek(qMax(qint64(0), file.size() - recordSize - 0xFFFF));
    const QByteArray tail = file.readAll();
    const qsizetype at = tail.lastIndexOf(QByteArrayLiteral("PK\x05\x06"));
    if (at < 0 || at + recordSize > tail.size())
        return 0;
    return qFromLittleEndian<quint16>(tail.constData() + at + 10);
}

} // namespace

ZipPart::ZipPart(ZipArchive &archive, zip_file *file, qint64 packed, qint64 unpacked)
    : m_archive(archive), m_file(file), m_packed(packed), m_unpacked(unpacked)
{
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

Result<int> ZipPart::read(char *buffer, int size)
{
    const TabularLimits &limits = m_archive.m_options.limits;
    if (m_archive.m_options.cancelled && m_archive.m_options.cancelled())
        return readingCancelled(m_archive.m_path);
    const zip_int64_t count = zip_fread(m_file, buffer, static_cast<zip_uint64_t>(size));
    if (count < 0)
        return refused(Refusal::BrokenPart, m_archive.m_path, {},
                       errorText(zip_file_get_error(m_file)));
    m_read += count;
    m_archive.m_unpacked += count;
    if (m_archive.m_unpacked > limits.unpackedBytes)
        return refused(Refusal::TooLargeUnpacked, m_archive.m_path,
                       QLocale::c().formattedDataSize(limits.unpackedBytes, 0,
                                                      QLocale::DataSizeTraditionalFormat));
    if (m_read > denseFrom && m_read / limits.unpackedPerPackedByte > m_packed)
        return refused(Refusal::TooDense, m_archive.m_path);
    return static_cast<int>(count);
}

double ZipPart::progress() const
{
    return m_unpacked > 0 ? qMin(1.0, double(m_read) / double(m_unpacked)) : 1.0;
}

ZipArchive::ZipArchive(const QString &path, const TabularOptions &options, zip *archive)
    : m_path(path), m_options(options), m_archive(archive)
{
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path,
                                                     const TabularOptions &options)
{
    if (declaredParts(path) > options.limits.archiveEntries)
        return refused(Refusal::TooManyEntries, path);
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString detail = errorText(&error);
        zip_error_fini(&error);
        return refused(Refusal::BrokenArchive, path, {}, detail);
    }
    std::unique_ptr<ZipArchive> opened(new ZipArchive(path, options, archive));
    PEIYU_CHECK(opened->listParts());
    return opened;
}

QByteArray ZipArchive::partKey(const QByteArray &name)
{
    QByteArray key = name.toLower();
    key.replace('\\', '/'); // some .NET writers
    return key.startsWith('/') ? key.mid(1) : key;
}

Result<> ZipArchive::listParts()
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > m_options.limits.archiveEntries)
        return refused(Refusal::TooManyEntries, m_path);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char *name = zip_get_name(m_archive, index, ZIP_FL_ENC_RAW);
        if (!name)
            continue;
        const QByteArray key = partKey(QByteArray(name));
        if (!m_parts.contains(key))
            m_parts.insert(key, index);
    }
    return {};
}

bool ZipArchive::hasFolder(const QByteArray &name) const
{
    const QByteArray prefix = partKey(name) + '/';
    for (auto it = m_parts.keyBegin(); it != m_parts.keyEnd(); ++it) {
        if (it->startsWith(prefix))
            return true;
    }
    return false;
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QByteArray &name)
{
    const auto found = m_parts.constFind(partKey(name));
    if (found == m_parts.cend())
        return refused(Refusal::MissingPart, m_path, {}, QString::fromUtf8(name));
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_stat_index(m_archive, *found, 0, &facts) != 0)
        return refused(Refusal::BrokenPart, m_path, {}, errorText(zip_get_error(m_archive)));
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
        return refused(Refusal::Encrypted, m_path);
    zip_file *file = zip_fopen_index(m_archive, *found, 0);
    if (!file)
        return refused(Refusal::BrokenPart, m_path, {}, errorText(zip_get_error(m_archive)));
    return std::make_unique<ZipPart>(*this, file, static_cast<qint64>(facts.comp_size),
                                     static_cast<qint64>(facts.size));
}

} // namespace peiyu

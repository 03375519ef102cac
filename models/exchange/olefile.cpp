#include "exchange/olefile.h"

#include "exchange/tabularrefusal.h"

#include <QFile>
#include <QLocale>
#include <QVector>
#include <QtEndian>

namespace peiyu {

namespace {

constexpr qsizetype headerSize = 512;
constexpr qsizetype entrySize = 128;
constexpr qsizetype tableSectorsInHeader = 109;
constexpr quint32 endOfChain = 0xFFFFFFFE;
constexpr quint32 lastSector = 0xFFFFFFFA; ///< higher numbers have another meaning

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 doubleWord(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

struct Entry
{
    QString name;
    quint8 type = 0;
    quint32 start = 0;
    quint32 size = 0;
};

class Container final
{
public:
    explicit Container(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    bool open();
    bool directory(QVector<Entry> &entries) const;
    bool read(const Entry &entry, const QVector<Entry> &entries, QByteArray &stream) const;

private:
    /// Empty when the sector does not lie in the file; the last one may be cut.
    QByteArray sector(quint32 number) const
    {
        const qsizetype at = (static_cast<qsizetype>(number) + 1) * m_sectorSize;
        return number >= lastSector || at >= m_bytes.size() ? QByteArray()
                                                            : m_bytes.mid(at, m_sectorSize);
    }
    /// All sectors of a chain, none twice; false when it is broken or runs in a circle.
    bool chain(quint32 start, QByteArray &bytes) const;
    bool miniChain(quint32 start, const QByteArray &mini, QByteArray &bytes) const;
    bool appendTable(quint32 number);

    QByteArray m_bytes;
    qsizetype m_sectorSize = 0;
    QVector<quint32> m_table; ///< sector → next one
    QVector<quint32> m_miniTable;
};

bool Container::open()
{
    if (m_bytes.size() < headerSize)
        return false;
    const quint16 shift = word(m_bytes, 30);
    if (shift != 9 && shift != 12)
        return false;
    m_sectorSize = qsizetype(1) << shift;
    const qsizetype sectors = m_bytes.size() / m_sectorSize;
    const quint32 tables = doubleWord(m_bytes, 44);
    if (tables > sectors)
        return false;
    for (qsizetype i = 0; i < qMin<qsizetype>(tables, tableSectorsInHeader); ++i) {
        if (!appendTable(doubleWord(m_bytes, 76 + 4 * i)))
            return false;
    }
    quint32 more = doubleWord(m_bytes, 68);
    for (qsizetype steps = 0; more < lastSector; ++steps) {
        const QByteArray list = sector(more);
        if (list.size() < m_sectorSize || steps > sectors)
            return false;
        const qsizetype numbers = m_sectorSize / 4 - 1;
        for (qsizetype i = 0; i < numbers; ++i) {
            const quint32 number = doubleWord(list, 4 * i);
            if (number < lastSector && !appendTable(number))
                return false;
        }
        more = doubleWord(list, 4 * numbers);
    }
    QByteArray mini;
    const quint32 miniStart = doubleWord(m_bytes, 60);
    if (miniStart < lastSector && !chain(miniStart, mini))
        return false;
    for (qsizetype at = 0; at + 4 <= mini.size(); at += 4)
        m_miniTable.append(doubleWord(mini, at));
    return true;
}

bool Container::appendTable(quint32 number)
{
    const QByteArray numbers = sector(number);
    // A table says where sectors are: it cannot be longer than there are sectors.
    if (numbers.size() < m_sectorSize || m_table.size() > m_bytes.size() / m_sectorSize + 4096)
        return false;
    for (qsizetype at = 0; at < m_sectorSize; at += 4)
        m_table.append(doubleWord(numbers, at));
    return true;
}

bool Container::chain(quint32 start, QByteArray &bytes) const
{
    quint32 at = start;
    for (qsizetype steps = 0; at != endOfChain; ++steps) {
        const QByteArray part = sector(at);
        if (part.isEmpty() || at >= static_cast<quint64>(m_table.size()) ||
            bytes.size() > m_bytes.size())
            return false;
        bytes += part;
        at = m_table[at];
    }
    return true;
}

bool Container::miniChain(quint32 start, const QByteArray &mini, QByteArray &bytes) const
{
    constexpr qsizetype miniSize = 64;
    for (quint32 at = start; at != endOfChain;) {
        const QByteArray part = mini.mid(at * miniSize, miniSize);
        if (at >= static_cast<quint64>(m_miniTable.size()) || part.isEmpty() ||
            bytes.size() > mini.size())
            return false;
        bytes += part;
        at = m_miniTable[at];
    }
    return true;
}

bool Container::directory(QVector<Entry> &entries) const
{
    QByteArray bytes;
    if (!chain(doubleWord(m_bytes, 48), bytes))
        return false;
    for (qsizetype at = 0; at + entrySize <= bytes.size(); at += entrySize) {
        const qsizetype length = qMin<qsizetype>(word(bytes, at + 64), 64) / 2 - 1;
        Entry entry;
        for (qsizetype i = 0; i < length; ++i)
            entry.name += QChar(word(bytes, at + 2 * i));
        entry.type = static_cast<quint8>(bytes[at + 66]);
        entry.start = doubleWord(bytes, at + 116);
        entry.size = doubleWord(bytes, at + 120);
        entries.append(entry);
    }
    return !entries.isEmpty();
}

bool Container::read(const Entry &entry, const QVector<Entry> &entries, QByteArray &stream) const
{
    const quint32 cutoff = doubleWord(m_bytes, 56);
    bool whole = false;
    if (entry.size >= cutoff) {
        whole = chain(entry.start, stream);
    } else {
        QByteArray mini; // short streams share the stream of the root
        whole = chain(entries.first().start, mini) && miniChain(entry.start, mini, stream);
    }
    if (!whole || stream.size() < entry.size)
        return false;
    stream.truncate(entry.size);
    return true;
}

} // namespace

Result<QByteArray> oleStream(const QString &path, const QStringList &names,
                             const TabularLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Refusal::Unreadable, path, {}, file.errorString());
    if (file.size() > limits.oldFileBytes)
        return refused(Refusal::TooLargeFile, path,
                       QLocale::c().formattedDataSize(limits.oldFileBytes, 0,
                                                      QLocale::DataSizeTraditionalFormat));
    Container container(file.read(qMin(limits.oldFileBytes, file.size())));
    QVector<Entry> entries;
    if (!container.open() || !container.directory(entries))
        return refused(Refusal::BrokenArchive, path, {}, QStringLiteral("OLE container"));
    constexpr quint8 streamType = 2;
    for (const QString &name : names) {
        for (const Entry &entry : std::as_const(entries)) {
            if (entry.type != streamType || entry.name.compare(name, Qt::CaseInsensitive) != 0)
                continue;
            QByteArray stream;
            if (!container.read(entry, entries, stream))
                return refused(Refusal::BrokenArchive, path, {}, QStringLiteral("OLE stream"));
            return stream;
        }
    }
    return refused(Refusal::OtherOle, path);
}

} // namespace peiyu

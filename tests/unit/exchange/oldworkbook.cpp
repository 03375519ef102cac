#include "oldworkbook.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

namespace {

template <class T> void put(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(T));
}

void putDouble(QByteArray &bytes, double value)
{
    quint64 bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    put(bytes, bits);
}

QByteArray record(quint16 type, const QByteArray &payload)
{
    QByteArray bytes;
    put(bytes, type);
    put(bytes, static_cast<quint16>(payload.size()));
    return bytes + payload;
}

/// Characters of two bytes behind their flag.
QByteArray characters(const QString &text)
{
    QByteArray bytes(1, '\1');
    for (const QChar c : text)
        put(bytes, static_cast<quint16>(c.unicode()));
    return bytes;
}

QByteArray beginning(quint16 type)
{
    QByteArray payload;
    for (const quint16 word : {quint16(0x0600), type, quint16(0x0DBB), quint16(0x07CC)})
        put(payload, word);
    put(payload, quint32(0));
    put(payload, quint32(6));
    return record(0x0809, payload);
}

constexpr int sectorSize = 512;

} // namespace

OldWorkbook::OldWorkbook(const QVector<quint16> &formats) : m_formats(formats) {}

void OldWorkbook::addSheet(const QString &name, quint8 state)
{
    m_sheets.append({name, state, {}});
}

void OldWorkbook::cell(quint16 type, quint16 row, quint16 column, quint16 style,
                       const QByteArray &rest)
{
    QByteArray payload;
    put(payload, row);
    put(payload, column);
    put(payload, style);
    m_sheets.last().cells += record(type, payload + rest);
}

void OldWorkbook::text(quint16 row, quint16 column, const QString &text)
{
    QByteArray index;
    put(index, static_cast<quint32>(m_strings.size()));
    m_strings.append(text);
    cell(0x00FD, row, column, 0, index);
}

void OldWorkbook::number(quint16 row, quint16 column, double value, quint16 style)
{
    QByteArray rest;
    putDouble(rest, value);
    cell(0x0203, row, column, style, rest);
}

void OldWorkbook::formula(quint16 row, quint16 column, double result)
{
    QByteArray rest;
    putDouble(rest, result);
    cell(0x0006, row, column, 0, rest + QByteArray(8, '\0'));
}

void OldWorkbook::formula(quint16 row, quint16 column, const QString &result)
{
    cell(0x0006, row, column, 0, QByteArray("\0\0\0\0\0\0\xff\xff", 8) + QByteArray(8, '\0'));
    QByteArray payload;
    put(payload, static_cast<quint16>(result.size()));
    m_sheets.last().cells += record(0x0207, payload + characters(result));
}

void OldWorkbook::error(quint16 row, quint16 column, quint8 code)
{
    cell(0x0205, row, column, 0, QByteArray(1, static_cast<char>(code)) + '\1');
}

void OldWorkbook::boolean(quint16 row, quint16 column, bool value)
{
    cell(0x0205, row, column, 0, QByteArray(1, static_cast<char>(value)) + '\0');
}

void OldWorkbook::ownFormat(quint16 id, const QString &code)
{
    QByteArray payload;
    put(payload, id);
    put(payload, static_cast<quint16>(code.size()));
    m_ownFormats += record(0x041E, payload + characters(code));
}

void OldWorkbook::shortNumbers(quint16 row, quint16 column,
                               const QVector<std::pair<bool, int>> &numbers)
{
    QByteArray payload;
    put(payload, row);
    put(payload, column);
    for (const auto &[hundredths, number] : numbers) {
        put(payload, quint16(0));
        put(payload, static_cast<quint32>(number) << 2 | 2U | (hundredths ? 1U : 0U));
    }
    put(payload, static_cast<quint16>(column + numbers.size() - 1));
    m_sheets.last().cells += record(0x00BD, payload);
}

void OldWorkbook::merge(quint16 firstRow, quint16 lastRow, quint16 column)
{
    QByteArray payload;
    for (const quint16 word : {quint16(1), firstRow, lastRow, column, column})
        put(payload, word);
    m_sheets.last().cells += record(0x00E5, payload);
}

QByteArray OldWorkbook::workbookStream() const
{
    QByteArray head = beginning(0x0005);
    if (m_encrypted)
        head += record(0x002F, QByteArray(54, '\1'));
    head += record(0x0042, QByteArray("\xb0\x04", 2));
    head += record(0x0022, QByteArray(m_dates1904 ? "\1\0" : "\0\0", 2));
    head += m_ownFormats;
    for (const quint16 format : m_formats) {
        QByteArray payload(2, '\0');
        put(payload, format);
        head += record(0x00E0, payload + QByteArray(16, '\0'));
    }
    QByteArray strings;
    put(strings, static_cast<quint32>(m_strings.size()));
    put(strings, static_cast<quint32>(m_strings.size()));
    QByteArray table;
    quint16 type = 0x00FC;
    // A record holds 8224 bytes; the characters of a prolonged text begin with their flag again.
    for (const QString &text : m_strings) {
        constexpr qsizetype room = 8224;
        const auto proceed = [&] {
            table += record(std::exchange(type, quint16(0x003C)), std::exchange(strings, {}));
        };
        // Latin letters take one byte each.
        const char wide =
            std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0xFF; });
        if (strings.size() + 3 > room)
            proceed();
        put(strings, static_cast<quint16>(text.size()));
        strings += wide;
        for (const QChar c : text) {
            if (strings.size() + 2 > room) {
                proceed();
                strings += wide;
            }
            if (wide)
                put(strings, static_cast<quint16>(c.unicode()));
            else
                strings += c.toLatin1();
        }
    }
    table += record(type, strings);
    const QByteArray tail = table + record(0x000A, {});
    qsizetype at = head.size() + tail.size();
    for (const Sheet &sheet : m_sheets)
        at += 4 + 8 + 2 * sheet.name.size();
    QByteArray bounds;
    QByteArray bodies;
    for (const Sheet &sheet : m_sheets) {
        QByteArray payload;
        put(payload, static_cast<quint32>(at + bodies.size()));
        payload += QByteArray(1, static_cast<char>(sheet.state)) + '\0';
        payload += static_cast<char>(sheet.name.size());
        bounds += record(0x0085, payload + characters(sheet.name));
        bodies += beginning(0x0010) + sheet.cells + record(0x000A, {});
    }
    return head + bounds + tail + bodies;
}

QByteArray OldWorkbook::file() const
{
    return oleFile(workbookStream(), QStringLiteral("Workbook"));
}

QByteArray oleFile(QByteArray stream, const QString &name)
{
    constexpr qsizetype smallest = 4096; // shorter streams lie elsewhere
    const qsizetype sectors = (std::max(stream.size(), smallest) + sectorSize - 1) / sectorSize;
    stream.resize(sectors * sectorSize, '\0');
    QByteArray header("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    header += QByteArray(16, '\0');
    for (const int word : {0x003E, 0x0003, 0xFFFE, 9, 6, 0, 0, 0})
        put(header, static_cast<quint16>(word));
    for (const quint32 word : {0U, 1U, 1U, 0U, 4096U, 0xFFFFFFFEU, 0U, 0xFFFFFFFEU, 0U, 0U})
        put(header, word);
    header += QByteArray(sectorSize - header.size(), '\xff');
    QByteArray fat;
    put(fat, 0xFFFFFFFDU); // sector 0: this table
    put(fat, 0xFFFFFFFEU); // sector 1: the directory
    for (qsizetype i = 0; i < sectors; ++i)
        put(fat, i + 1 == sectors ? 0xFFFFFFFEU : static_cast<quint32>(i + 3));
    fat += QByteArray(sectorSize - fat.size(), '\xff');
    const auto entry = [](const QString &named, quint8 type, quint32 child, quint32 start,
                          quint64 size) {
        QByteArray bytes;
        for (const QChar c : named)
            put(bytes, static_cast<quint16>(c.unicode()));
        bytes += QByteArray(64 - bytes.size(), '\0');
        put(bytes, static_cast<quint16>(2 * (named.size() + 1)));
        bytes += QByteArray(1, static_cast<char>(type)) + '\1';
        for (const quint32 word : {0xFFFFFFFFU, 0xFFFFFFFFU, child})
            put(bytes, word);
        bytes += QByteArray(36, '\0');
        put(bytes, start);
        put(bytes, size);
        return bytes;
    };
    QByteArray directory = entry(QStringLiteral("Root Entry"), 5, 1, 0xFFFFFFFEU, 0) +
                           entry(name, 2, 0xFFFFFFFFU, 2, static_cast<quint64>(stream.size()));
    directory += QByteArray(sectorSize - directory.size(), '\0');
    return header + fat + directory + stream;
}

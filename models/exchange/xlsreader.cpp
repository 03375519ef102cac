#include "exchange/xlsreader.h"

#include "exchange/tabularrefusal.h"
#include "foundation/ensure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(XlsReader)
};

constexpr qsizetype cellHead = 6; ///< row, column and style stand before every value

double doubleAt(const QByteArray &stream, qsizetype at)
{
    const quint64 bits = qFromLittleEndian<quint64>(stream.constData() + at);
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

/// A number of 30 bits: whole or the upper half of a double, perhaps in hundredths.
double doubleOfRk(quint32 rk)
{
    constexpr quint32 hundredths = 1;
    constexpr quint32 whole = 2;
    double value = 0;
    if (rk & whole) {
        value = static_cast<qint32>(rk) >> 2;
    } else {
        const quint64 bits = static_cast<quint64>(rk & ~3U) << 32;
        std::memcpy(&value, &bits, sizeof value);
    }
    return rk & hundredths ? value / 100 : value;
}

TableCell errorCell(quint8 code)
{
    struct Named
    {
        quint8 code;
        const char16_t *name;
    };
    constexpr std::array names = {
        Named{0x00, u"#NULL!"}, Named{0x07, u"#DIV/0!"}, Named{0x0F, u"#VALUE!"},
        Named{0x17, u"#REF!"},  Named{0x1D, u"#NAME?"},  Named{0x24, u"#NUM!"},
        Named{0x2A, u"#N/A"},
    };
    for (const Named &named : names) {
        if (named.code == code)
            return {QString::fromUtf16(named.name), CellKind::Error};
    }
    return {QStringLiteral("#?"), CellKind::Error};
}

TableCell booleanCell(bool truth)
{
    return {truth ? QStringLiteral("TRUE") : QStringLiteral("FALSE"), CellKind::Boolean};
}

/// How many bytes of value a cell of a type has behind its head.
qsizetype valueSize(quint16 type)
{
    switch (type) {
    case biff::number:
    case biff::formula:
        return 8;
    case biff::rk:
    case biff::stringCell:
        return 4;
    case biff::booleanOrError:
        return 2;
    case biff::label:
        return 3;
    default:
        return -1;
    }
}

} // namespace

XlsReader::XlsReader(XlsWorkbook workbook, TabularOptions options)
    : m_workbook(std::move(workbook)), m_options(std::move(options))
{
    for (const XlsSheet &sheet : std::as_const(m_workbook.sheets))
        m_sheets.append(sheet.info);
}

Result<std::unique_ptr<TabularReader>> XlsReader::open(const QString &path,
                                                       const TabularOptions &options)
{
    PEIYU_TRY(workbook, readXlsWorkbook(path, options));
    std::unique_ptr<XlsReader> reader(new XlsReader(std::move(workbook), options));
    return std::unique_ptr<TabularReader>(std::move(reader));
}

Result<> XlsReader::openSheet(int index)
{
    PEIYU_ENSURE(index >= 0 && index < m_sheets.size(), index = 0);
    m_places.clear();
    m_merges = {};
    m_next = 0;
    PEIYU_CHECK(listCells(m_workbook.sheets[index].start));
    std::stable_sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    return {};
}

Result<> XlsReader::listCells(qsizetype start)
{
    constexpr int recordsBetweenAsking = 1000;
    BiffRecord record = biffRecordAt(m_workbook.stream, start);
    int depth = 0; // charts stand inside, with beginning and end of their own
    for (int i = 0;; ++i) {
        const bool unfit = !record.valid || (i == 0 && record.type != biff::beginning);
        if (unfit)
            return refused(Refusal::BrokenPart, m_workbook.path, {},
                           QStringLiteral("cut sheet stream"));
        if (i % recordsBetweenAsking == 0 && m_options.cancelled && m_options.cancelled())
            return readingCancelled(m_workbook.path);
        if (record.type == biff::beginning)
            ++depth;
        else if (record.type == biff::endOfPart && --depth == 0)
            return {};
        else if (depth == 1)
            takeRecord(record);
        record = biffRecordAt(m_workbook.stream, record.end());
    }
}

void XlsReader::takeRecord(const BiffRecord &record)
{
    const QByteArray &stream = m_workbook.stream;
    const auto wordAt = [&](qsizetype at) {
        return qFromLittleEndian<quint16>(stream.constData() + at);
    };
    constexpr qsizetype rkSize = 6; // style and value
    if (record.type == biff::mergedCells) {
        takeMerges(record);
    } else if (record.type == biff::formulaString) {
        // The text of the formula before it.
        if (!m_places.empty() && m_places.back().type == biff::formula) {
            m_places.back().type = biff::formulaString;
            m_places.back().at = static_cast<quint32>(record.at - 4);
        }
    } else if (record.type == biff::manyRk) {
        if (record.size < cellHead)
            return;
        quint16 column = wordAt(record.at + 2);
        for (qsizetype at = record.at + 4; at + rkSize + 2 <= record.end(); at += rkSize)
            m_places.push_back(
                {wordAt(record.at), column++, wordAt(at), biff::rk, static_cast<quint32>(at + 2)});
    } else if (const qsizetype size = valueSize(record.type);
               size > 0 && record.size >= cellHead + size) {
        const bool text = record.type == biff::label;
        m_places.push_back({wordAt(record.at), wordAt(record.at + 2), wordAt(record.at + 4),
                            record.type,
                            static_cast<quint32>(text ? record.at - 4 : record.at + cellHead)});
    }
}

void XlsReader::takeMerges(const BiffRecord &record)
{
    constexpr qsizetype rangeSize = 8;
    const auto wordAt = [&](qsizetype at) {
        return qFromLittleEndian<quint16>(m_workbook.stream.constData() + at);
    };
    for (qsizetype at = record.at + 2; at + rangeSize <= record.end(); at += rangeSize) {
        const int column = wordAt(at + 4);
        if (column == wordAt(at + 6) && column < m_options.limits.columns)
            m_merges.add(wordAt(at) + 1, wordAt(at + 2) + 1, column);
    }
}

Result<bool> XlsReader::next(TableRow &row)
{
    if (m_options.cancelled && m_options.cancelled())
        return readingCancelled(m_workbook.path);
    while (m_next < m_places.size()) {
        row.clear();
        const quint16 number = m_places[m_next].row;
        row.number = number + 1;
        for (; m_next < m_places.size() && m_places[m_next].row == number; ++m_next) {
            const Place &place = m_places[m_next];
            TableCell cell = cellAt(place);
            if (cell.isEmpty())
                continue;
            if (place.column >= m_options.limits.columns)
                return refused(
                    Refusal::TooManyColumns, m_workbook.path,
                    Text::tr("%1 行用到了第 %2 列").arg(row.number).arg(place.column + 1));
            if (cell.text.size() > m_options.limits.cellCharacters) {
                cell.text.truncate(m_options.limits.cellCharacters);
                row.fault = Text::tr("第 %1 行有单元格超过 %2 字，这一行没有读取。")
                                .arg(row.number)
                                .arg(m_options.limits.cellCharacters);
            }
            row.cells.resize(place.column + 1); // written twice: the last one counts
            row.cells[place.column] = std::move(cell);
        }
        const bool any = !row.cells.isEmpty();
        m_merges.fill(row);
        if (any)
            return true;
    }
    return false;
}

double XlsReader::progress() const
{
    return m_places.empty() ? 0 : double(m_next) / double(m_places.size());
}

TableCell XlsReader::cellAt(const Place &place) const
{
    const QByteArray &stream = m_workbook.stream;
    const qsizetype at = place.at;
    switch (place.type) {
    case biff::number:
        return numberCell(doubleAt(stream, at), place.style);
    case biff::rk:
        return numberCell(doubleOfRk(qFromLittleEndian<quint32>(stream.constData() + at)),
                          place.style);
    case biff::stringCell:
        return TableCell::ofText(
            m_workbook.strings.value(qFromLittleEndian<quint32>(stream.constData() + at)));
    case biff::booleanOrError:
        return stream[at + 1] != 0 ? errorCell(static_cast<quint8>(stream[at]))
                                   : booleanCell(stream[at] != 0);
    case biff::formula:
        return formulaCell(place);
    case biff::label:
        return textCell(place, cellHead);
    case biff::formulaString:
        return textCell(place, 0);
    default:
        return {};
    }
}

TableCell XlsReader::numberCell(double value, quint16 style) const
{
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    const DateFormat format =
        style < m_workbook.formats.size() ? m_workbook.formats[style] : DateFormat();
    TableCell cell;
    readNumber({digits.data(), static_cast<size_t>(written.ptr - digits.data())}, format,
               m_workbook.dates1904, cell);
    return cell;
}

/// A result is a number, or a kind and its value where the last two bytes make it none.
TableCell XlsReader::formulaCell(const Place &place) const
{
    const QByteArray &stream = m_workbook.stream;
    const qsizetype at = place.at;
    constexpr quint16 noNumber = 0xFFFF;
    if (qFromLittleEndian<quint16>(stream.constData() + at + 6) != noNumber)
        return numberCell(doubleAt(stream, at), place.style);
    const char kind = stream[at];
    if (kind == 1)
        return booleanCell(stream[at + 2] != 0);
    if (kind == 2)
        return errorCell(static_cast<quint8>(stream[at + 2]));
    return {}; // an empty text; others have their record behind
}

TableCell XlsReader::textCell(const Place &place, qsizetype skip) const
{
    BiffCursor cursor(m_workbook.stream, biffRecordAt(m_workbook.stream, place.at), skip);
    const quint16 length = cursor.word();
    const QString text = cursor.text(length);
    if (cursor.failed())
        return {Text::tr("文字没有保存完整"), CellKind::Error};
    return TableCell::ofText(text);
}

} // namespace peiyu

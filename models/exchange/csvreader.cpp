#include "exchange/csvreader.h"

#include "exchange/csvguard.h"
#include "exchange/tabularrefusal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

constexpr QChar replacement = QChar::ReplacementCharacter;

bool isSuspect(QStringView text)
{
    return text.contains(replacement) || text.contains(QChar(u'\0'));
}

/// ="0123", by which web systems keep spreadsheets from making a number of it.
QString withoutFormulaQuotes(QString text)
{
    if (text.size() >= 3 && text.startsWith(u"=\"") && text.endsWith(u'"'))
        return text.mid(2, text.size() - 3);
    return text;
}

/// How many of the sample's first lines have the same number of separators, and how many that is.
std::pair<int, int> agreement(const QString &sample, QChar separator)
{
    constexpr int linesAsked = 20;
    QHash<int, int> linesWith;
    int count = 0;
    int lines = 0;
    bool quoted = false;
    for (const QChar c : sample) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            ++count;
        } else if (!quoted && c == u'\n') {
            if (count > 0)
                ++linesWith[count];
            count = 0;
            if (++lines == linesAsked)
                break;
        }
    }
    if (count > 0)
        ++linesWith[count];
    std::pair<int, int> best;
    for (auto it = linesWith.cbegin(); it != linesWith.cend(); ++it)
        best = std::max(best, {it.value(), it.key()});
    return best;
}

} // namespace

QChar detectSeparator(const QString &sample)
{
    QChar best = u',';
    std::pair<int, int> bestAgreement;
    for (const QChar candidate : {u',', u'\t', u';'}) {
        const auto found = agreement(sample, candidate);
        if (found > bestAgreement) {
            best = candidate;
            bestAgreement = found;
        }
    }
    return best;
}

CsvReader::CsvReader(const QString &path, const TabularOptions &options,
                     std::unique_ptr<TextDecoder> decoder)
    : m_path(path),
      m_limits(options.limits),
      m_sheets({SheetInfo{QFileInfo(path).completeBaseName(), false}}),
      m_decoder(std::move(decoder)),
      m_fixedSeparator(options.separator)
{
}

Result<std::unique_ptr<TabularReader>> CsvReader::open(const QString &path,
                                                       const TabularOptions &options)
{
    PEIYU_TRY(decoder, TextDecoder::open(path, options));
    std::unique_ptr<CsvReader> reader(new CsvReader(path, options, std::move(decoder)));
    return std::unique_ptr<TabularReader>(std::move(reader));
}

Result<> CsvReader::openSheet(int)
{
    PEIYU_CHECK(m_decoder->rewind());
    m_piece.clear();
    m_at = 0;
    m_place = Place::CellStart;
    m_cell.clear();
    m_afterReturn = false;
    m_record = 0;
    PEIYU_CHECK(fill());
    m_separator = m_fixedSeparator.isNull() ? detectSeparator(m_piece) : m_fixedSeparator;
    return {};
}

/// Makes sure there is a character to read; false at the end of the file.
Result<bool> CsvReader::fill()
{
    while (m_at >= m_piece.size()) {
        PEIYU_TRY(more, m_decoder->read(m_piece));
        m_at = 0;
        if (!more) {
            m_piece.clear();
            return false;
        }
        m_suspect = isSuspect(m_piece);
    }
    return true;
}

Result<bool> CsvReader::next(TableRow &row)
{
    for (;;) {
        row.clear();
        PEIYU_TRY(more, readRecord(row));
        if (!more)
            return false;
        PEIYU_CHECK(finishRow(row));
        if (!row.cells.isEmpty() || !row.fault.isEmpty())
            return true;
    }
}

Result<bool> CsvReader::readRecord(TableRow &row)
{
    PEIYU_TRY(any, fill());
    if (any && m_afterReturn && m_piece[m_at] == u'\n') {
        ++m_at;
        PEIYU_TRY(still, fill());
        any = still;
    }
    m_afterReturn = false;
    if (!any)
        return false;
    row.number = ++m_record;
    m_column = 0;
    m_place = Place::CellStart;
    bool suspect = m_suspect;
    for (;;) {
        takeRun();
        if (m_at < m_piece.size() && takeCharacter(m_piece[m_at++], row))
            break;
        PEIYU_TRY(more, fill());
        suspect = suspect || m_suspect;
        if (more)
            continue;
        if (m_place == Place::Quoted)
            return refused(Refusal::OpenQuote, m_path, QString::number(m_quoteRecord));
        endCell(row);
        break;
    }
    const bool damaged =
        suspect && std::any_of(row.cells.cbegin(), row.cells.cend(),
                               [](const TableCell &cell) { return isSuspect(cell.text); });
    if (damaged)
        row.fault =
            Text::tr("第 %1 行有乱码或不可识别的字符（可能是编码 %2 不对，或文件损坏）。请在"
                     "原表中改正这一行。")
                .arg(m_record)
                .arg(encoding());
    return true;
}

/// Takes over plain characters at once.
void CsvReader::takeRun()
{
    if (m_place != Place::Plain && m_place != Place::Quoted)
        return;
    const qsizetype start = m_at;
    if (m_place == Place::Quoted) {
        while (m_at < m_piece.size() && m_piece[m_at] != u'"')
            ++m_at;
    } else {
        while (m_at < m_piece.size() && m_piece[m_at] != m_separator && m_piece[m_at] != u'\n' &&
               m_piece[m_at] != u'\r')
            ++m_at;
    }
    const qsizetype room = m_limits.cellCharacters - m_cell.size();
    m_cellTooLong = m_cellTooLong || m_at - start > room;
    m_cell.append(QStringView(m_piece).mid(start, qMin(m_at - start, room)));
}

/// Takes one character; true when it ends the record.
bool CsvReader::takeCharacter(QChar c, TableRow &row)
{
    if (m_place == Place::Quoted) { // takeRun() stopped at a quote
        m_place = Place::QuoteInQuoted;
        return false;
    }
    if (c == u'"' && m_place == Place::CellStart) {
        m_place = Place::Quoted;
        m_quoteRecord = m_record;
        return false;
    }
    if (c == u'"' && m_place == Place::QuoteInQuoted) {
        m_place = Place::Quoted;
        append(c);
        return false;
    }
    if (c == m_separator) {
        endCell(row);
        return false;
    }
    if (c == u'\n' || c == u'\r') {
        m_afterReturn = c == u'\r';
        endCell(row);
        return true;
    }
    m_place = Place::Plain;
    append(c);
    return false;
}

void CsvReader::append(QChar c)
{
    if (m_cell.size() < m_limits.cellCharacters)
        m_cell.append(c);
    else
        m_cellTooLong = true;
}

void CsvReader::endCell(TableRow &row)
{
    if (m_cellTooLong) {
        row.fault = Text::tr("第 %1 行有单元格超过 %2 字，这一行没有读取。")
                        .arg(m_record)
                        .arg(m_limits.cellCharacters);
        m_cellTooLong = false;
    }
    if (!m_cell.isEmpty()) {
        const int column = qMin(m_column, m_limits.columns); // one past the limit is enough
        while (row.cells.size() < column)
            row.cells.append(TableCell());
        if (row.cells.size() == column)
            row.cells.append(TableCell::ofText(withoutCsvGuard(withoutFormulaQuotes(m_cell))));
        m_cell.clear();
    }
    ++m_column;
    m_place = Place::CellStart;
}

Result<> CsvReader::finishRow(TableRow &row)
{
    if (m_record > m_limits.rows)
        return refused(Refusal::TooManyRows, m_path, QString::number(m_limits.rows));
    if (row.cells.size() > m_limits.columns)
        return refused(Refusal::TooManyColumns, m_path,
                       Text::tr("%1 行用到了第 %2 列以后").arg(m_record).arg(m_limits.columns));
    return {};
}

} // namespace peiyu

#include "exchange/xlsworkbook.h"

#include "exchange/olefile.h"
#include "exchange/tabularrefusal.h"

#include <QHash>
#include <QLocale>

namespace peiyu {

namespace {

constexpr quint16 version8 = 0x0600;
constexpr quint16 globals = 0x0005;

/// Collects what the globals say; formats are known only at their end.
class Globals final
{
public:
    explicit Globals(XlsWorkbook &workbook) : m_workbook(workbook) {}

    Result<> take(const BiffRecord &record, const TabularOptions &options)
    {
        BiffCursor cursor(m_workbook.stream, record);
        switch (record.type) {
        case biff::filePass:
            return refused(Refusal::Encrypted, m_workbook.path);
        case biff::dateMode:
            m_workbook.dates1904 = cursor.word() == 1;
            break;
        case biff::format: {
            const quint16 id = cursor.word();
            const quint16 length = cursor.word();
            m_codes.insert(id, cursor.text(length));
            break;
        }
        case biff::cellStyle:
            cursor.skip(2);
            m_styles.append(cursor.word());
            break;
        case biff::boundSheet:
            takeSheet(cursor);
            break;
        case biff::strings:
            return takeStrings(cursor, options);
        default:
            break;
        }
        return {};
    }

    void finish()
    {
        for (const quint16 id : std::as_const(m_styles)) {
            const auto own = m_codes.constFind(id);
            m_workbook.formats.push_back(
                dateFormatOf(own != m_codes.cend() ? *own : builtInFormat(id)));
        }
    }

private:
    void takeSheet(BiffCursor &cursor)
    {
        constexpr quint8 worksheet = 0;
        XlsSheet sheet;
        sheet.start = cursor.doubleWord();
        const quint8 state = cursor.byte();
        const quint8 kind = cursor.byte();
        const quint8 length = cursor.byte();
        sheet.info = {cursor.text(length), (state & 3) != 0};
        if (kind == worksheet && !cursor.failed())
            m_workbook.sheets.append(sheet);
    }

    Result<> takeStrings(BiffCursor &cursor, const TabularOptions &options)
    {
        constexpr qint64 costOfString = 48;
        cursor.doubleWord(); // how often they are used
        const quint32 count = cursor.doubleWord();
        qint64 used = 0;
        // The number is the file's word: what is not there ends the loop.
        for (quint32 i = 0; i < count && !cursor.failed(); ++i) {
            const quint16 length = cursor.word();
            const QString text = cursor.text(length);
            if (cursor.failed())
                return refused(Refusal::BrokenPart, m_workbook.path, {},
                               QStringLiteral("cut table of strings"));
            m_workbook.strings.append(text);
            used += costOfString + 2 * text.size();
            if (used > options.limits.stringsBytes)
                return refused(Refusal::TooManyStrings, m_workbook.path,
                               QLocale::c().formattedDataSize(options.limits.stringsBytes, 0,
                                                              QLocale::DataSizeTraditionalFormat));
        }
        return {};
    }

    XlsWorkbook &m_workbook;
    QHash<quint16, QString> m_codes;
    QVector<quint16> m_styles;
};

} // namespace

Result<XlsWorkbook> readXlsWorkbook(const QString &path, const TabularOptions &options)
{
    XlsWorkbook workbook;
    workbook.path = path;
    PEIYU_TRY(stream, oleStream(path, {QStringLiteral("Workbook"), QStringLiteral("Book")},
                                options.limits));
    workbook.stream = std::move(stream);
    BiffRecord record = biffRecordAt(workbook.stream, 0);
    BiffCursor start(workbook.stream, record);
    const quint16 version = start.word();
    if (!record.valid || record.type != biff::beginning || version != version8 ||
        start.word() != globals)
        return refused(Refusal::OldExcel, path);
    Globals reading(workbook);
    while (record.type != biff::endOfPart) {
        if (options.cancelled && options.cancelled())
            return readingCancelled(path);
        PEIYU_CHECK(reading.take(record, options));
        record = biffRecordAt(workbook.stream, record.end());
        if (!record.valid)
            return refused(Refusal::BrokenPart, path, {}, QStringLiteral("cut workbook stream"));
    }
    reading.finish();
    if (workbook.sheets.isEmpty())
        return refused(Refusal::NoSheet, path);
    return workbook;
}

} // namespace peiyu

#include "exchange/xlsxreader.h"

#include "foundation/ensure.h"

namespace peiyu {

XlsxReader::XlsxReader(std::unique_ptr<ZipArchive> archive, XlsxWorkbook workbook)
    : m_archive(std::move(archive)), m_workbook(std::move(workbook))
{
    for (const XlsxSheet &sheet : std::as_const(m_workbook.sheets))
        m_sheets.append(sheet.info);
    m_context.path = m_archive->path();
    m_context.limits = m_archive->options().limits;
    m_context.dates1904 = m_workbook.dates1904;
}

Result<std::unique_ptr<TabularReader>> XlsxReader::open(const QString &path,
                                                        const TabularOptions &options)
{
    PEIYU_TRY(archive, ZipArchive::open(path, options));
    PEIYU_TRY(workbook, readWorkbook(*archive));
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(archive), std::move(workbook)));
    PEIYU_TRY(formats, readStyles(*reader->m_archive, reader->m_workbook.stylesPart));
    reader->m_context.formats = std::move(formats);
    return std::unique_ptr<TabularReader>(std::move(reader));
}

Result<> XlsxReader::openSheet(int index)
{
    PEIYU_ENSURE(index >= 0 && index < m_sheets.size(), index = 0);
    m_stream.reset();
    if (!m_stringsRead) {
        PEIYU_TRY(strings, readStrings(*m_archive, m_workbook.stringsPart));
        m_context.strings = std::move(strings);
        m_stringsRead = true;
    }
    constexpr qint64 largestWithMerges = 16ll << 20; // some 30 000 rows of twelve columns
    const QByteArray name = m_workbook.sheets[index].part;
    PEIYU_TRY(merges, readXlsxMerges(*m_archive, name, largestWithMerges));
    PEIYU_TRY(part, m_archive->part(name));
    m_rows = std::make_unique<XlsxSheetHandler>(m_context, std::move(merges));
    m_stream =
        std::make_unique<XmlStream>(std::move(part), *m_rows, m_context.path, m_context.limits);
    m_rows->readFrom(*m_stream);
    return {};
}

Result<bool> XlsxReader::next(TableRow &row)
{
    if (!m_stream)
        return false;
    m_rows->startRow(row);
    auto more = m_stream->run();
    m_rows->takeRow(row);
    if (!more || !*more)
        m_stream.reset();
    return more;
}

} // namespace peiyu

#include "exchange/csvwriter.h"

#include "exchange/csvguard.h"

#include <cerrno>

namespace peiyu {

namespace {

QString field(const TableCell &cell)
{
    // A negative number is no formula; a text that starts like one could be.
    QString text = cell.kind == CellKind::Number ? cell.text : withCsvGuard(cell.text);
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') ||
                        text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!quoted)
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

CsvWriter::CsvWriter(std::unique_ptr<TemporaryTarget> target)
    : m_target(std::move(target)), m_file(m_target->path())
{
}

Result<std::unique_ptr<TableWriter>> CsvWriter::create(const QString &path,
                                                       const TableLayout &layout)
{
    PEIYU_TRY(target, TemporaryTarget::create(path));
    std::unique_ptr<CsvWriter> writer(new CsvWriter(std::move(target)));
    errno = 0;
    if (!writer->m_file.open(QIODevice::WriteOnly) || writer->m_file.write("\xef\xbb\xbf") != 3)
        return cannotWrite(path, errno);
    QVector<TableCell> header;
    for (const TableColumn &column : layout.columns)
        header.append(TableCell::ofText(column.header));
    PEIYU_CHECK(writer->append(header));
    return std::unique_ptr<TableWriter>(std::move(writer));
}

Result<> CsvWriter::append(const QVector<TableCell> &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += u',';
        line += field(cells[i]);
    }
    line += QStringLiteral("\r\n");
    const QByteArray bytes = line.toUtf8();
    errno = 0;
    if (m_file.write(bytes) != bytes.size())
        return cannotWrite(m_target->target(), errno);
    return {};
}

Result<> CsvWriter::finish()
{
    errno = 0;
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError)
        return cannotWrite(m_target->target(), errno);
    m_file.close();
    return m_target->putInPlace();
}

} // namespace peiyu

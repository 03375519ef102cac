#include "domain/reportdocument.h"

#include "domain/displaytext.h"

#include <QCryptographicHash>
#include <QDataStream>

namespace peiyu {

namespace {

/// A data stream to which no text and an empty one are the same: a field left empty in the window
/// makes the report of a command that was not given it.
class SnapshotStream final
{
public:
    explicit SnapshotStream(QByteArray *bytes) : m_stream(bytes, QDataStream::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }

    template <typename Value> SnapshotStream &operator<<(const Value &value)
    {
        m_stream << value;
        return *this;
    }
    SnapshotStream &operator<<(const QString &text)
    {
        m_stream << (text.isNull() ? QStringLiteral("") : text);
        return *this;
    }
    SnapshotStream &operator<<(const QStringList &texts)
    {
        m_stream << qint64(texts.size());
        for (const QString &text : texts)
            *this << text;
        return *this;
    }

private:
    QDataStream m_stream;
};

/// Feeds a document into a hash: every field, each with its length, in a fixed order.
class SnapshotWriter final
{
public:
    SnapshotWriter() : m_stream(&m_bytes) {}

    void operator()(const ReportParagraph &paragraph)
    {
        m_stream << qint32(1) << paragraph.indented << qint64(paragraph.runs.size());
        for (const ReportRun &run : paragraph.runs)
            m_stream << run.text << run.bold;
    }
    void operator()(const ReportHeading &heading)
    {
        m_stream << qint32(2) << qint32(heading.level) << heading.text;
    }
    void operator()(const ReportTable &table)
    {
        m_stream << qint32(3) << table.name << table.unit << table.notes << table.form
                 << table.keptTogether << qint64(table.columns.size());
        if (table.dense)
            m_stream << table.dense;
        if (table.large)
            m_stream << qint32(2);
        for (const ReportColumn &column : table.columns)
            m_stream << column.head << qint32(column.align) << column.width;
        m_stream << qint64(table.rows.size());
        for (const ReportRow &row : table.rows)
            add(row);
        m_stream << table.totals.has_value();
        if (table.totals)
            add(*table.totals);
    }
    void operator()(const ReportFigure &figure)
    {
        m_stream << qint32(4) << figure.caption << qint64(figure.panels.size());
        for (const ReportPanel &panel : figure.panels) {
            m_stream << panel.name << panel.unit << panel.tierKey << qint64(panel.bars.size());
            for (const ReportBar &bar : panel.bars)
                m_stream << bar.name << bar.tierKey << quantityText(bar.done)
                         << quantityText(bar.goal) << bar.rate.value_or(-1) << qint32(bar.status)
                         << bar.draftWords;
        }
    }
    void operator()(const ReportPageBreak &turn) { m_stream << qint32(turn.titled ? 6 : 5); }

    void add(const ReportDocument &document)
    {
        m_stream << qint32(document.style) << document.landscape << document.mark << document.days
                 << document.title << document.subtitle << document.recipients << document.closing
                 << document.attachments << document.issuer << document.date << document.base
                 << qint64(document.blocks.size());
        for (const ReportBlock &block : document.blocks)
            std::visit(*this, block);
    }

    QByteArray bytes() const { return m_bytes; }

private:
    void add(const ReportRow &row)
    {
        m_stream << row.group << qint64(row.cells.size());
        for (const ReportCell &cell : row.cells)
            m_stream << cell.text << qint32(cell.kind) << cell.value << cell.bold << cell.badge;
    }

    QByteArray m_bytes;
    SnapshotStream m_stream;
};

} // namespace

ReportCell ReportCell::ofQuantity(const std::optional<Quantity> &quantity)
{
    if (!quantity)
        return ofText(quantityText({}));
    return {quantityText(quantity), ReportValue::Number, quantity->toText(), false, {}};
}

ReportCell ReportCell::ofCount(qint64 count)
{
    return {countText(count), ReportValue::Number, QString::number(count), false, {}};
}

ReportCell ReportCell::ofShare(const std::optional<double> &fraction)
{
    if (!fraction)
        return ofText(quantityText({}));
    return {
        percentText(*fraction), ReportValue::Share, QString::number(*fraction, 'f', 4), false, {}};
}

ReportCell ReportCell::ofDay(QDate day)
{
    if (day.isNull())
        return ofText(dateText({}));
    return {dateText(day), ReportValue::Day, day.toString(Qt::ISODate), false, {}};
}

QString reportSnapshot(const ReportDocument &document)
{
    constexpr qsizetype shown = 8;
    SnapshotWriter writer;
    writer.add(document);
    const QByteArray hash =
        QCryptographicHash::hash(writer.bytes(), QCryptographicHash::Sha256).toHex().toUpper();
    return QString::fromLatin1(hash.left(shown));
}

QVector<const ReportTable *> tablesOf(const ReportDocument &document)
{
    QVector<const ReportTable *> found;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block))
            found.append(table);
    }
    return found;
}

qsizetype panelsInRow(const ReportFigure &figure)
{
    constexpr qsizetype mostBarsBeside = 6;
    for (const ReportPanel &panel : figure.panels) {
        if (panel.bars.size() > mostBarsBeside)
            return 1;
    }
    return figure.panels.size() > 1 ? 2 : 1;
}

QString reportFileName(const ReportDocument &document, const QString &ending)
{
    QString name = document.name;
    for (const char16_t sign : uR"(\/:*?"<>|)")
        name.remove(QChar(sign));
    return name.simplified() + u'.' + ending;
}

} // namespace peiyu

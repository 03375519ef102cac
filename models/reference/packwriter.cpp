#include "reference/packwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace peiyu {

PackWriter::PackWriter(QByteArray &out, int depth) : m_out(out), m_depth(depth)
{
    m_out += '{';
}

void PackWriter::text(QLatin1String key, const QString &value)
{
    startKey(key);
    appendQuoted(value);
}

void PackWriter::optionalText(QLatin1String key, const QString &value)
{
    startKey(key);
    if (value.isEmpty())
        m_out += "null";
    else
        appendQuoted(value);
}

void PackWriter::sparseText(QLatin1String key, const QString &value)
{
    if (!value.isEmpty())
        text(key, value);
}

void PackWriter::texts(QLatin1String key, const QStringList &values)
{
    startKey(key);
    m_out += '[';
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_out += i == 0 ? "" : ", ";
        appendQuoted(values[i]);
    }
    m_out += ']';
}

void PackWriter::flag(QLatin1String key, bool value)
{
    startKey(key);
    m_out += value ? "true" : "false";
}

void PackWriter::whole(QLatin1String key, int value)
{
    startKey(key);
    m_out += QByteArray::number(value);
}

void PackWriter::optionalWhole(QLatin1String key, int value)
{
    startKey(key);
    m_out += value == 0 ? QByteArray("null") : QByteArray::number(value);
}

void PackWriter::day(QLatin1String key, QDate value)
{
    optionalText(key, value.toString(Qt::ISODate));
}

void PackWriter::quantity(QLatin1String key, const std::optional<Quantity> &value)
{
    optionalText(key, value ? value->toText() : QString());
}

void PackWriter::amount(QLatin1String key, const Quantity &value)
{
    text(key, value.toText());
}

void PackWriter::finish()
{
    startLine(m_depth);
    m_out += '}';
}

void PackWriter::startKey(QLatin1String key)
{
    m_out += m_empty ? "" : ",";
    m_empty = false;
    startLine(m_depth + 1);
    appendQuoted(key);
    m_out += ": ";
}

void PackWriter::startLine(int depth)
{
    m_out += '\n';
    m_out += QByteArray(2 * depth, ' ');
}

void PackWriter::appendQuoted(const QString &text)
{
    // Qt knows how to escape, but only in an array or object.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    m_out += array.mid(1, array.size() - 2);
}

} // namespace peiyu

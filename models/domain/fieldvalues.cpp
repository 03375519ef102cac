#include "domain/fieldvalues.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace peiyu {

namespace {

/// A small writer: QJsonDocument costs three times the whole insert of a row.
void appendQuoted(QByteArray &out, const QString &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4U];
            out += digits[byte & 0x0fU];
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace

void FieldValues::set(const QString &name, FieldValue value)
{
    for (Entry &entry : m_entries) {
        if (entry.first == name) {
            entry.second = std::move(value);
            return;
        }
    }
    m_entries.emplaceBack(name, std::move(value));
}

const FieldValue *FieldValues::find(QStringView name) const
{
    for (const Entry &entry : m_entries) {
        if (entry.first == name)
            return &entry.second;
    }
    return nullptr;
}

QString FieldValues::text(QStringView name) const
{
    const FieldValue *value = find(name);
    const QString *text = value ? std::get_if<QString>(value) : nullptr;
    return text ? *text : QString();
}

qint64 FieldValues::integer(QStringView name) const
{
    const FieldValue *value = find(name);
    const qint64 *number = value ? std::get_if<qint64>(value) : nullptr;
    return number ? *number : 0;
}

QByteArray FieldValues::toJson() const
{
    QByteArray out;
    out.reserve(16 + 24 * m_entries.size());
    out += '{';
    for (const Entry &entry : m_entries) {
        if (out.size() > 1)
            out += ',';
        appendQuoted(out, entry.first);
        out += ':';
        if (const auto *number = std::get_if<qint64>(&entry.second))
            out += QByteArray::number(*number);
        else
            appendQuoted(out, std::get<QString>(entry.second));
    }
    out += '}';
    return out;
}

std::optional<FieldValues> FieldValues::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    FieldValues values;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = it.value();
        if (value.isString())
            values.set(it.key(), value.toString());
        else if (value.isDouble() && value.toDouble() == std::floor(value.toDouble()))
            values.set(it.key(), value.toInteger());
        else
            return std::nullopt;
    }
    return values;
}

QByteArray canonicalBytes(const FieldValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return 'i' + QByteArray::number(*number);
    return 't' + std::get<QString>(value).toUtf8();
}

} // namespace peiyu

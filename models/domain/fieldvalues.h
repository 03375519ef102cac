#pragma once
/// The fields of one record by name, as the change log carries them: text or whole numbers.
/// Dates are ISO text, truth values 0 or 1, decimals whole ten-thousandths (quantity.h).
/// A field that has no value is the empty text. JSON keys keep the order in which they were set.

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>
#include <utility>
#include <variant>

namespace peiyu {

using FieldValue = std::variant<QString, qint64>;

class FieldValues
{
public:
    using Entry = std::pair<QString, FieldValue>;

    void set(const QString &name, FieldValue value);
    /// Null when the field is not there.
    const FieldValue *find(QStringView name) const;
    bool contains(QStringView name) const { return find(name) != nullptr; }
    QString text(QStringView name) const;
    qint64 integer(QStringView name) const;

    bool isEmpty() const { return m_entries.isEmpty(); }
    qsizetype size() const { return m_entries.size(); }
    auto begin() const { return m_entries.cbegin(); }
    auto end() const { return m_entries.cend(); }

    QByteArray toJson() const;
    /// Empty on anything but an object of texts and whole numbers.
    static std::optional<FieldValues> fromJson(const QByteArray &json);

    friend bool operator==(const FieldValues &, const FieldValues &) = default;

private:
    QVector<Entry> m_entries;
};

/// The value as UTF-8, with its type: what digests are made of.
QByteArray canonicalBytes(const FieldValue &value);

} // namespace peiyu

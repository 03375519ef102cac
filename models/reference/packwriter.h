#pragma once
/// Writes the fields of a value as one JSON object of a plan pack, the mirror of PackReader: the
/// same calls in the same order. Indented by two spaces, keys in the order of the calls, so that
/// the same plan always gives the same bytes and packs can be read and compared by people.

#include "domain/quantity.h"
#include "foundation/strongid.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace peiyu {

class PackWriter
{
public:
    explicit PackWriter(QByteArray &out, int depth = 0);

    void text(QLatin1String key, const QString &value);
    void optionalText(QLatin1String key, const QString &value);
    /// Written only when it says something: what only own plans have.
    void sparseText(QLatin1String key, const QString &value);
    void texts(QLatin1String key, const QStringList &values);
    void flag(QLatin1String key, bool value);
    void whole(QLatin1String key, int value);
    void optionalWhole(QLatin1String key, int value);
    void day(QLatin1String key, QDate value);
    void quantity(QLatin1String key, const std::optional<Quantity> &value);
    void amount(QLatin1String key, const Quantity &value);

    template <class Tag> void id(QLatin1String key, const StrongId<Tag> &value)
    {
        text(key, value.value());
    }

    template <class Enum>
    void word(QLatin1String key, Enum value, std::optional<Enum> (*)(QStringView),
              QString (*toKey)(Enum))
    {
        text(key, toKey(value));
    }

    template <class Part> void parts(QLatin1String key, const QVector<Part> &values)
    {
        startKey(key);
        m_out += '[';
        for (const Part &value : values) {
            m_out += &value == values.constData() ? "" : ",";
            startLine(m_depth + 2);
            writeObject(value, m_depth + 2);
        }
        if (!values.isEmpty())
            startLine(m_depth + 1);
        m_out += ']';
    }

    template <class Part> void sparseParts(QLatin1String key, const QVector<Part> &values)
    {
        if (!values.isEmpty())
            parts(key, values);
    }

    template <class Part> void optionalPart(QLatin1String key, const std::optional<Part> &value)
    {
        startKey(key);
        if (value)
            writeObject(*value, m_depth + 1);
        else
            m_out += "null";
    }

    void finish();

private:
    template <class Part> void writeObject(const Part &part, int depth)
    {
        PackWriter writer(m_out, depth);
        packFields(writer, part);
        writer.finish();
    }

    void startKey(QLatin1String key);
    void startLine(int depth);
    void appendQuoted(const QString &text);

    QByteArray &m_out;
    int m_depth;
    bool m_empty = true;
};

} // namespace peiyu

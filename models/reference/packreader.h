#pragma once
/// Reads the fields of one JSON object of a plan pack into a value, strictly: every key must be
/// there, null stands for "the document does not say", anything unknown or of another type is a
/// fault. The first fault is kept with its place; reading then goes on without effect.
/// Not here: which fields there are (planpackfields.h), whether they make sense (plancheck.h).

#include "foundation/result.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>

namespace peiyu {

class Quantity;

class PackReader
{
public:
    /// `place` names the object in messages; empty for the outermost one.
    PackReader(QJsonObject object, QString place, std::optional<Error> &fault);

    void text(QLatin1String key, QString &value);
    void optionalText(QLatin1String key, QString &value);
    /// A key that is only written where it says something (of own plans).
    void sparseText(QLatin1String key, QString &value);
    void texts(QLatin1String key, QStringList &values);
    void flag(QLatin1String key, bool &value);
    void whole(QLatin1String key, int &value);
    /// null is 0.
    void optionalWhole(QLatin1String key, int &value);
    void day(QLatin1String key, QDate &value);
    void quantity(QLatin1String key, std::optional<Quantity> &value);
    void amount(QLatin1String key, Quantity &value);

    template <class Tag> void id(QLatin1String key, StrongId<Tag> &value)
    {
        QString word;
        text(key, word);
        value = StrongId<Tag>(word);
    }

    /// A word of a closed list.
    template <class Enum>
    void word(QLatin1String key, Enum &value, std::optional<Enum> (*fromKey)(QStringView),
              QString (*)(Enum))
    {
        QString name;
        text(key, name);
        if (const auto known = fromKey(name))
            value = *known;
        else
            refuseWord(key, name);
    }

    template <class Part> void parts(QLatin1String key, QVector<Part> &values)
    {
        eachObject(key, [&values](PackReader &reader) {
            Part part;
            packFields(reader, part);
            values.append(std::move(part));
        });
    }

    template <class Part> void sparseParts(QLatin1String key, QVector<Part> &values)
    {
        if (m_object.contains(key))
            parts(key, values);
    }

    template <class Part> void optionalPart(QLatin1String key, std::optional<Part> &value)
    {
        innerObject(key, [&value](PackReader &reader) {
            Part part;
            packFields(reader, part);
            value = std::move(part);
        });
    }

    /// To be called last: refuses keys nobody asked for.
    void finish();

private:
    /// The value of a key; a fault and null when it is missing.
    QJsonValue take(QLatin1String key);
    void eachObject(QLatin1String key, const std::function<void(PackReader &)> &read);
    void innerObject(QLatin1String key, const std::function<void(PackReader &)> &read);
    void refuse(const QString &sentence);
    void refuseType(QLatin1String key, const QString &wanted);
    void refuseWord(QLatin1String key, const QString &name);
    QString placeWords() const;
    QString innerPlace(const QString &inner) const;

    QJsonObject m_object;
    QString m_place;
    std::optional<Error> &m_fault;
    QSet<QString> m_asked;
};

} // namespace peiyu

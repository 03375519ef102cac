#include "reference/packreader.h"

#include "domain/quantity.h"
#include "domain/textfold.h"

#include <QCoreApplication>

#include <cmath>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanPack)
};

constexpr double largestWhole = 1'000'000;

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == std::floor(value.toDouble()) &&
           value.toDouble() >= 0 && value.toDouble() <= largestWhole;
}

bool isText(const QJsonValue &value)
{
    return value.isString() && !value.toString().isEmpty() && isCleanText(value.toString());
}

} // namespace

PackReader::PackReader(QJsonObject object, QString place, std::optional<Error> &fault)
    : m_object(std::move(object)), m_place(std::move(place)), m_fault(fault)
{
}

void PackReader::text(QLatin1String key, QString &value)
{
    const QJsonValue found = take(key);
    if (!isText(found))
        return refuseType(key, Text::tr("非空文字"));
    value = found.toString();
}

void PackReader::optionalText(QLatin1String key, QString &value)
{
    const QJsonValue found = take(key);
    if (found.isNull())
        return;
    if (!isText(found))
        return refuseType(key, Text::tr("非空文字或 null"));
    value = found.toString();
}

void PackReader::sparseText(QLatin1String key, QString &value)
{
    if (m_object.contains(key))
        text(key, value);
}

void PackReader::texts(QLatin1String key, QStringList &values)
{
    const QJsonValue found = take(key);
    if (!found.isArray())
        return refuseType(key, Text::tr("文字列表"));
    const QJsonArray array = found.toArray();
    for (const QJsonValue &entry : array) {
        if (!isText(entry))
            return refuseType(key, Text::tr("文字列表（每项为非空文字）"));
        values.append(entry.toString());
    }
}

void PackReader::flag(QLatin1String key, bool &value)
{
    const QJsonValue found = take(key);
    if (!found.isBool())
        return refuseType(key, Text::tr("true 或 false"));
    value = found.toBool();
}

void PackReader::whole(QLatin1String key, int &value)
{
    const QJsonValue found = take(key);
    if (!isWhole(found))
        return refuseType(key, Text::tr("不小于 0 的整数"));
    value = found.toInt();
}

void PackReader::optionalWhole(QLatin1String key, int &value)
{
    const QJsonValue found = take(key);
    if (found.isNull())
        return;
    if (!isWhole(found) || found.toInt() == 0)
        return refuseType(key, Text::tr("大于 0 的整数或 null"));
    value = found.toInt();
}

void PackReader::day(QLatin1String key, QDate &value)
{
    const QJsonValue found = take(key);
    if (found.isNull())
        return;
    value = QDate::fromString(found.toString(), Qt::ISODate);
    if (value.isNull() || value.toString(Qt::ISODate) != found.toString())
        refuseType(key, Text::tr("日期（如 2025-12-31）或 null"));
}

void PackReader::quantity(QLatin1String key, std::optional<Quantity> &value)
{
    const QJsonValue found = take(key);
    if (found.isNull())
        return;
    if (found.isString())
        value = Quantity::fromText(found.toString());
    if (!value || value->toText() != found.toString())
        refuseType(key, Text::tr("写成文字的数（如 \"300\"，最多四位小数）或 null"));
}

void PackReader::amount(QLatin1String key, Quantity &value)
{
    std::optional<Quantity> found;
    quantity(key, found);
    if (found)
        value = *found;
    else
        refuseType(key, Text::tr("写成文字的数（如 \"300\"，最多四位小数）"));
}

void PackReader::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_asked.contains(key))
            refuse(Text::tr("方案文件有误：%1出现不认识的“%2”。请删去该项，或核对其拼写。")
                       .arg(placeWords(), key));
    }
}

QJsonValue PackReader::take(QLatin1String key)
{
    m_asked.insert(key);
    const auto found = m_object.constFind(key);
    if (found != m_object.constEnd())
        return *found;
    refuse(Text::tr("方案文件有误：%1缺少“%2”。请补上；文件原文没有规定的写 null。")
               .arg(placeWords(), key));
    return QJsonValue::Undefined;
}

void PackReader::eachObject(QLatin1String key, const std::function<void(PackReader &)> &read)
{
    const QJsonValue found = take(key);
    if (!found.isArray())
        return refuseType(key, Text::tr("列表"));
    const QJsonArray array = found.toArray();
    for (qsizetype i = 0; i < array.size() && !m_fault; ++i) {
        if (!array[i].isObject())
            return refuseType(key, Text::tr("列表（每项用 { } 括起）"));
        const QJsonObject object = array[i].toObject();
        const QString id = object.value(QLatin1String("id")).toString();
        QString place = Text::tr("%1 第 %2 项").arg(key).arg(i + 1);
        if (!id.isEmpty())
            place = Text::tr("%1（%2）").arg(place, id);
        PackReader reader(object, innerPlace(place), m_fault);
        read(reader);
        reader.finish();
    }
}

void PackReader::innerObject(QLatin1String key, const std::function<void(PackReader &)> &read)
{
    const QJsonValue found = take(key);
    if (found.isNull())
        return;
    if (!found.isObject())
        return refuseType(key, Text::tr("用 { } 括起的内容或 null"));
    PackReader reader(found.toObject(), innerPlace(key), m_fault);
    read(reader);
    reader.finish();
}

void PackReader::refuse(const QString &sentence)
{
    if (!m_fault)
        m_fault = Error{ErrorCode::Format, sentence, {}, {}};
}

void PackReader::refuseType(QLatin1String key, const QString &wanted)
{
    refuse(
        Text::tr("方案文件有误：%1的“%2”应为%3。请改正后再读入。").arg(placeWords(), key, wanted));
}

void PackReader::refuseWord(QLatin1String key, const QString &name)
{
    refuse(Text::tr("方案文件有误：%1的“%2”写了不认识的“%3”。请改用说明中列出的词。")
               .arg(placeWords(), key, name));
}

QString PackReader::placeWords() const
{
    return m_place.isEmpty() ? Text::tr("最外层") : m_place;
}

QString PackReader::innerPlace(const QString &inner) const
{
    return m_place.isEmpty() ? inner : m_place + u'，' + inner;
}

} // namespace peiyu

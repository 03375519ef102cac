#include "domain/savedview.h"

#include "domain/listcondition.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SavedView)
};

/// Text members of a query that are stored as they are.
struct TextMember
{
    const char16_t *key;
    QString ListQuery::*member;
};
constexpr TextMember textMembers[] = {{u"find", &ListQuery::find},
                                      {u"industry", &ListQuery::industry},
                                      {u"chain", &ListQuery::chain},
                                      {u"tag", &ListQuery::tag},
                                      {u"honour", &ListQuery::honour}};

struct FlagMember
{
    const char16_t *key;
    bool ListQuery::*member;
};
constexpr FlagMember flagMembers[] = {{u"unassigned", &ListQuery::unassigned},
                                      {u"assigned", &ListQuery::assigned},
                                      {u"titled", &ListQuery::titled},
                                      {u"unvisited", &ListQuery::unvisited},
                                      {u"exited", &ListQuery::exitedToo}};

void put(QJsonObject &json, const char16_t *key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(QStringView(key), value);
}

QString textOf(const QJsonObject &json, const char16_t *key)
{
    return json.value(QStringView(key)).toString();
}

} // namespace

QString sortKeyText(const SortKey &key)
{
    const auto column = columnOfSort(key.column);
    const QString name = column ? enterpriseColumnKey(*column) : QStringLiteral("name");
    return key.descending ? u'-' + name : name;
}

Result<SortKey> sortKeyFromText(const QString &text)
{
    const bool descending = text.startsWith(u'-');
    const auto column = enterpriseColumnFromKey(descending ? text.mid(1) : text);
    const auto sort = column ? enterpriseColumnSort(*column) : std::nullopt;
    if (!sort) {
        QStringList known;
        for (const EnterpriseColumn one : allEnterpriseColumns()) {
            if (enterpriseColumnSort(one))
                known.append(enterpriseColumnKey(one));
        }
        return failure(ErrorCode::Validation,
                       Text::tr("不能按“%1”排序，可用：%2；前面加 - 为降序。")
                           .arg(text, known.join(QLatin1String(" "))));
    }
    return SortKey{*sort, descending, !descending && isDayColumn(*column)};
}

QJsonObject viewToJson(const ViewContent &content)
{
    const ListQuery &q = content.query;
    QJsonObject json;
    for (const TextMember &text : textMembers)
        put(json, text.key, q.*text.member);
    for (const FlagMember &flag : flagMembers) {
        if (q.*flag.member)
            json.insert(QStringView(flag.key), true);
    }
    put(json, u"district", q.district.value());
    put(json, u"area", q.town.value());
    put(json, u"tier", q.tier ? tierKey(*q.tier) : QString());
    put(json, u"tier_from", q.tierFrom ? tierKey(*q.tierFrom) : QString());
    put(json, u"highest", q.highest ? tierKey(*q.highest) : QString());
    put(json, u"stage", q.stage ? stageKey(*q.stage) : QString());
    put(json, u"size_class", q.sizeClass ? sizeClassKey(*q.sizeClass) : QString());
    put(json, u"visit_gap", q.visitGap ? visitGapKey(*q.visitGap) : QString());
    put(json, u"visit_duty", q.visitDuty ? visitDutyKey(*q.visitDuty) : QString());
    put(json, u"missing", q.missing ? missingItemKey(*q.missing) : QString());
    if (q.endingDays > 0)
        json.insert(QStringLiteral("ending_days"), q.endingDays);
    if (q.planned)
        json.insert(QStringLiteral("planned"), *q.planned);
    if (q.outdated)
        json.insert(QStringLiteral("outdated"), *q.outdated);
    if (content.mine)
        json.insert(QStringLiteral("mine"), true);
    else
        put(json, u"specialist", q.specialist.value());
    QJsonArray sort;
    for (const SortKey &key : q.sort)
        sort.append(sortKeyText(key));
    json.insert(QStringLiteral("sort"), sort);
    QJsonArray columns;
    for (const EnterpriseColumn column : content.columns)
        columns.append(enterpriseColumnKey(column));
    if (!columns.isEmpty())
        json.insert(QStringLiteral("columns"), columns);
    return json;
}

ViewContent viewFromJson(const QJsonObject &json)
{
    ViewContent content;
    ListQuery &q = content.query;
    for (const TextMember &text : textMembers)
        q.*text.member = textOf(json, text.key);
    for (const FlagMember &flag : flagMembers)
        q.*flag.member = json.value(QStringView(flag.key)).toBool();
    q.district = DistrictId(textOf(json, u"district"));
    q.town = AreaId(textOf(json, u"area"));
    q.tier = tierFromKey(textOf(json, u"tier"));
    q.tierFrom = tierFromKey(textOf(json, u"tier_from"));
    q.highest = tierFromKey(textOf(json, u"highest"));
    q.stage = stageFromKey(textOf(json, u"stage"));
    q.sizeClass = sizeClassFromKey(textOf(json, u"size_class"));
    q.visitGap = visitGapFromKey(textOf(json, u"visit_gap"));
    q.visitDuty = visitDutyFromKey(textOf(json, u"visit_duty"));
    q.missing = missingItemFromKey(textOf(json, u"missing"));
    q.endingDays = std::max(0, json.value(QLatin1String("ending_days")).toInt());
    if (const QJsonValue planned = json.value(QLatin1String("planned")); planned.isBool())
        q.planned = planned.toBool();
    if (const QJsonValue outdated = json.value(QLatin1String("outdated")); outdated.isBool())
        q.outdated = outdated.toBool();
    content.mine = json.value(QLatin1String("mine")).toBool();
    q.specialist = SpecialistId(textOf(json, u"specialist"));
    QVector<SortKey> sort;
    const QJsonArray keys = json.value(QLatin1String("sort")).toArray();
    for (const auto &one : keys) {
        if (const auto key = sortKeyFromText(one.toString()))
            sort.append(*key);
    }
    if (!sort.isEmpty())
        q.sort = sort;
    const QJsonArray columns = json.value(QLatin1String("columns")).toArray();
    for (const auto &one : columns) {
        const auto column = enterpriseColumnFromKey(one.toString());
        if (column && !content.columns.contains(*column))
            content.columns.append(*column);
    }
    return content;
}

ListQuery openedQuery(const ViewContent &content, const SpecialistId &me, QDate asOf)
{
    ListQuery query = content.query;
    query.asOf = asOf;
    if (content.mine)
        query.specialist = me;
    return query;
}

} // namespace peiyu

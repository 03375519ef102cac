#include "cli/listfilter.h"

#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "domain/listcondition.h"
#include "services/placedirectory.h"
#include "services/savedviewservice.h"
#include "services/staffingservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListFilter)
};

Failure unknownValue(const QString &option, const QString &value, const QStringList &known)
{
    return usageFailure(Text::tr("--%1 的值“%2”不认识，可用：%3。")
                            .arg(option, value, known.join(QLatin1String(" "))));
}

template <class Enum, size_t N>
QStringList keysOf(const std::array<Enum, N> &all, QString (*key)(Enum))
{
    QStringList keys;
    for (const Enum one : all)
        keys.append(key(one));
    return keys;
}

/// Reads one option, when it is there, into an optional member.
template <class Enum>
Result<> take(const ParsedArguments &arguments, const char16_t *option, std::optional<Enum> &member,
              const std::function<std::optional<Enum>(const QString &)> &read,
              const QStringList &known)
{
    const QString name = QString::fromUtf16(option);
    if (!arguments.has(name))
        return {};
    member = read(arguments.value(name));
    if (!member)
        return unknownValue(name, arguments.value(name), known);
    return {};
}

Result<> takePlace(CommandRun &run, ListQuery &query)
{
    const ParsedArguments &arguments = run.arguments;
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    if (arguments.has(QStringLiteral("district"))) {
        PEIYU_TRY(district, places.district(arguments.value(QStringLiteral("district"))));
        query.district = district;
    }
    if (!arguments.has(QStringLiteral("town")))
        return {};
    PEIYU_TRY(district, places.district(query.district.value()));
    const QString name = arguments.value(QStringLiteral("town"));
    query.town = {};
    for (const AreaKind kind : {AreaKind::Town, AreaKind::Park}) {
        if (query.town.isEmpty())
            query.town = places.area(district, kind, name).id;
    }
    if (query.town.isEmpty())
        return failure(ErrorCode::NotFound, Text::tr("没有镇街或园区“%1”。").arg(name));
    return {};
}

Result<> takePerson(CommandRun &run, ViewContent &content)
{
    if (!run.arguments.has(QStringLiteral("specialist")))
        return {};
    const QString name = run.arguments.value(QStringLiteral("specialist"));
    const SpecialistId me = run.context->actor.specialist;
    content.mine = name == u"me" || name == Text::tr("我");
    if (content.mine && me.isEmpty())
        return usageFailure(Text::tr("使用人“%1”不是服务专员，不能用 --specialist me。")
                                .arg(run.context->actor.name));
    if (content.mine)
        return {};
    PEIYU_TRY(person, StaffingService::named(*run.context, name));
    content.query.specialist = person.id;
    return {};
}

Result<> takeFacts(const ParsedArguments &arguments, ListQuery &query)
{
    const QStringList tiers = keysOf(allTiers, tierKey);
    const std::function<std::optional<Tier>(const QString &)> tier = tierFromWords;
    PEIYU_CHECK(take(arguments, u"tier", query.tier, tier, tiers));
    PEIYU_CHECK(take(arguments, u"tier-from", query.tierFrom, tier, tiers));
    PEIYU_CHECK(
        take<Stage>(arguments, u"stage", query.stage, stageFromWords, keysOf(allStages, stageKey)));
    PEIYU_CHECK(take<SizeClass>(arguments, u"size", query.sizeClass, sizeClassFromWords,
                                keysOf(allSizeClasses, sizeClassKey)));
    PEIYU_CHECK(take<VisitGap>(arguments, u"visit-gap", query.visitGap, visitGapFromKey,
                               keysOf(allVisitGaps, visitGapKey)));
    PEIYU_CHECK(take<VisitDuty>(arguments, u"visit-duty", query.visitDuty, visitDutyFromKey,
                                keysOf(allVisitDuties, visitDutyKey)));
    PEIYU_CHECK(take<MissingItem>(arguments, u"missing", query.missing, missingItemFromKey,
                                  keysOf(allMissingItems, missingItemKey)));
    const QStringList yesOrNo{QStringLiteral("yes"), QStringLiteral("no")};
    const auto truth = [&](const QString &word) -> std::optional<bool> {
        return yesOrNo.contains(word) ? std::optional(word == yesOrNo.first()) : std::nullopt;
    };
    PEIYU_CHECK(take<bool>(arguments, u"planned", query.planned, truth, yesOrNo));
    PEIYU_CHECK(take<bool>(arguments, u"outdated", query.outdated, truth, yesOrNo));
    if (arguments.has(QStringLiteral("ending-days"))) {
        constexpr int longest = 3660;
        bool ok = false;
        query.endingDays = arguments.value(QStringLiteral("ending-days")).toInt(&ok);
        if (!ok || query.endingDays < 1 || query.endingDays > longest)
            return usageFailure(Text::tr("--ending-days 应为 1 到 %1 之间的天数。").arg(longest));
    }
    return {};
}

Result<> takeSort(const ParsedArguments &arguments, ListQuery &query)
{
    if (!arguments.has(QStringLiteral("sort")))
        return {};
    QVector<SortKey> sort;
    for (const QString &word :
         arguments.value(QStringLiteral("sort")).split(u',', Qt::SkipEmptyParts)) {
        const auto key = sortKeyFromText(word.trimmed());
        if (!key)
            return usageFailure(key.error().text);
        sort.append(*key);
    }
    query.sort = sort;
    return {};
}

} // namespace

QStringList listFilterValues()
{
    return {QStringLiteral("view"),        QStringLiteral("find"),     QStringLiteral("district"),
            QStringLiteral("town"),        QStringLiteral("tier"),     QStringLiteral("tier-from"),
            QStringLiteral("stage"),       QStringLiteral("size"),     QStringLiteral("visit-gap"),
            QStringLiteral("visit-duty"),  QStringLiteral("missing"),  QStringLiteral("planned"),
            QStringLiteral("ending-days"), QStringLiteral("industry"), QStringLiteral("chain"),
            QStringLiteral("tag"),         QStringLiteral("honour"),   QStringLiteral("specialist"),
            QStringLiteral("sort"),        QStringLiteral("columns"),  QStringLiteral("outdated")};
}

QStringList listFilterFlags()
{
    return {QStringLiteral("unassigned"), QStringLiteral("assigned"), QStringLiteral("unvisited"),
            QStringLiteral("exited")};
}

QString listFilterUsage()
{
    return Text::tr(
        "[--view 视图] [--find 文字] [--district ID] [--town 名称] [--tier KEY]"
        " [--tier-from KEY] [--ending-days 天数] [--stage 阶段] [--specialist 姓名|me]"
        " [--unassigned|--assigned] [--unvisited] [--visit-gap month|quarter|half_year"
        "|year] [--visit-duty required|covered|due|exempt|missed] [--missing "
        "any|credit_code|town|industry|contact|specialist|figures]"
        " [--planned yes|no] [--outdated yes|no] [--industry 行业] [--chain 产业链] [--size 规模]"
        " [--tag 标签] [--honour 资质] [--exited] [--sort 列,-列] [--columns 列,列]");
}

Result<ViewContent> viewContentFrom(CommandRun &run)
{
    const ParsedArguments &arguments = run.arguments;
    ViewContent content;
    if (arguments.has(QStringLiteral("view"))) {
        PEIYU_TRY(view,
                  SavedViewService::named(*run.context, arguments.value(QStringLiteral("view"))));
        content = view.content;
    }
    ListQuery &query = content.query;
    query.asOf = run.asOf();
    const auto text = [&](const char16_t *option, QString ListQuery::*member) {
        const QString name = QString::fromUtf16(option);
        if (arguments.has(name))
            query.*member = arguments.value(name);
    };
    const auto flag = [&](const char16_t *option, bool ListQuery::*member) {
        query.*member = query.*member || arguments.has(QString::fromUtf16(option));
    };
    text(u"find", &ListQuery::find);
    text(u"industry", &ListQuery::industry);
    text(u"chain", &ListQuery::chain);
    text(u"tag", &ListQuery::tag);
    text(u"honour", &ListQuery::honour);
    flag(u"unassigned", &ListQuery::unassigned);
    flag(u"assigned", &ListQuery::assigned);
    flag(u"unvisited", &ListQuery::unvisited);
    flag(u"exited", &ListQuery::exitedToo);
    PEIYU_CHECK(takePlace(run, query));
    PEIYU_CHECK(takePerson(run, content));
    PEIYU_CHECK(takeFacts(arguments, query));
    PEIYU_CHECK(takeSort(arguments, query));
    if (arguments.has(QStringLiteral("columns"))) {
        PEIYU_TRY(columns, columnsFrom(arguments.value(QStringLiteral("columns"))));
        content.columns = columns;
    }
    return content;
}

Result<ListQuery> listQueryFrom(CommandRun &run)
{
    PEIYU_TRY(content, viewContentFrom(run));
    return openedQuery(content, run.context->actor.specialist, run.asOf());
}

Result<QVector<EnterpriseColumn>> columnsFrom(const QString &keys)
{
    QVector<EnterpriseColumn> columns;
    for (const QString &word : keys.split(u',', Qt::SkipEmptyParts)) {
        const auto column = enterpriseColumnFromKey(word.trimmed());
        if (!column) {
            QStringList known;
            for (const EnterpriseColumn one : allEnterpriseColumns())
                known.append(enterpriseColumnKey(one));
            return unknownValue(QStringLiteral("columns"), word.trimmed(), known);
        }
        if (!columns.contains(*column))
            columns.append(*column);
    }
    return columns;
}

} // namespace peiyu

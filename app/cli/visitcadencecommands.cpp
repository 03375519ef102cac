#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordcommand.h"
#include "domain/displaytext.h"
#include "services/placedirectory.h"
#include "services/visitsettings.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitCadenceCommands)
};

/// The tier a cadence is for; `none` for firms without a title.
Result<std::optional<Tier>> cadenceTier(const CommandRun &run)
{
    const QString words = run.arguments.value(QStringLiteral("tier"));
    if (words == u"none")
        return std::optional<Tier>();
    const auto tier = tierFromWords(words);
    if (!tier)
        return fieldFailure(QStringLiteral("tier"),
                            Text::tr("--tier 应为 municipal_pool、innovative、provincial、"
                                     "little_giant 或 none（没有称号）。"));
    return tier;
}

/// The district of --district alone: without it a cadence is for all.
Result<DistrictId> ownDistrict(const CommandRun &run)
{
    if (!run.arguments.has(QStringLiteral("district")))
        return DistrictId();
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    return places.district(run.arguments.value(QStringLiteral("district")));
}

QJsonObject cadenceJson(const VisitCadence &one)
{
    QStringList kinds;
    for (const VisitKind kind : one.kinds)
        kinds.append(visitKindKey(kind));
    return {{QStringLiteral("tier"), one.tier ? QJsonValue(tierKey(*one.tier)) : QJsonValue()},
            {QStringLiteral("district"), jsonText(one.district.value())},
            {QStringLiteral("months"), one.months},
            {QStringLiteral("kinds"), jsonTexts(kinds)},
            {QStringLiteral("source"), jsonText(one.source)},
            {QStringLiteral("default"), one.id.isEmpty()}};
}

Result<> cadenceList(CommandRun &run)
{
    PEIYU_TRY(rules, VisitSettings::cadences(*run.context));
    PEIYU_TRY(cap, VisitSettings::cap(*run.context));
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    PEIYU_TRY(district, places.district(run.arguments.value(QStringLiteral("district"))));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const VisitCadence &one : rules.ofDistrict(district)) {
        items.append(cadenceJson(one));
        lines.append({one.tier ? tierText(*one.tier) : Text::tr("没有称号"),
                      cadenceText(one.months),
                      one.months > 0 ? visitKindsText(one.kinds) : QString(),
                      one.id.isEmpty() ? Text::tr("本系统默认") : one.source});
    }
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("district"), district.value()},
                     {QStringLiteral("items"), items},
                     {QStringLiteral("cap"), cap.most},
                     {QStringLiteral("cap_default"), cap.isDefault}});
        return {};
    }
    run.io.table({Text::tr("最高梯度"), Text::tr("频次"), Text::tr("计入"), Text::tr("依据")},
                 lines);
    run.io.line(Text::tr("每家每月上门上限 %1 次%2。")
                    .arg(cap.most)
                    .arg(cap.isDefault ? Text::tr("（本系统默认）") : QString()));
    return {};
}

Result<> cadenceSet(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    if (given.has(QStringLiteral("cap"))) {
        bool ok = false;
        const int most = given.value(QStringLiteral("cap")).toInt(&ok);
        PEIYU_CHECK(VisitSettings::setCap(*run.context, ok ? most : -1));
        if (!given.has(QStringLiteral("tier")))
            return cadenceList(run);
    }
    VisitCadence one;
    PEIYU_TRY(tier, cadenceTier(run));
    PEIYU_TRY(district, ownDistrict(run));
    one.tier = tier;
    one.district = district;
    bool ok = false;
    one.months = given.value(QStringLiteral("months")).toInt(&ok);
    if (!ok)
        one.months = -1;
    for (const QString &word :
         given.value(QStringLiteral("kinds")).split(u',', Qt::SkipEmptyParts)) {
        const auto kind = visitKindFromWords(word.trimmed());
        if (!kind)
            return fieldFailure(QStringLiteral("kinds"),
                                Text::tr("走访方式应为 实地、电话、微信、座谈 或 来访。"));
        one.kinds.append(*kind);
    }
    one.source = given.value(QStringLiteral("source"));
    PEIYU_TRY(saved, VisitSettings::setCadence(*run.context, one));
    return printSavedRecord(run, saved, cadenceJson(one),
                            Text::tr("已设定走访频次：%1。").arg(cadenceText(one.months)));
}

Result<> cadenceReset(CommandRun &run)
{
    PEIYU_TRY(tier, cadenceTier(run));
    PEIYU_TRY(district, ownDistrict(run));
    PEIYU_TRY(saved, VisitSettings::resetCadence(*run.context, district, tier));
    return printSavedRecord(run, saved, {}, Text::tr("已恢复默认的走访频次。"));
}

} // namespace

QVector<Command> visitCadenceCommands()
{
    const auto command = [](const char16_t *name, const QString &usage, const QString &summary,
                            BaseNeed base, int positional, const QStringList &options,
                            const QStringList &flags, Result<> (*verb)(CommandRun &)) {
        return Command{QString::fromUtf16(name),
                       usage,
                       summary,
                       base,
                       positional,
                       positional,
                       options,
                       flags,
                       verb};
    };
    return {
        command(u"visit cadence list", Text::tr("[--district ID]"), Text::tr("走访频次和上门上限"),
                BaseNeed::Read, 0, optionNames({u"district"}), {}, cadenceList),
        command(u"visit cadence set",
                Text::tr("--tier KEY|none --months 月数 --kinds 方式,方式 --source 依据"
                         " [--district ID] | --cap 次数"),
                Text::tr("设定走访频次或每月上门上限"), BaseNeed::Write, 0,
                optionNames({u"tier", u"months", u"kinds", u"source", u"district", u"cap"}), {},
                cadenceSet),
        command(u"visit cadence reset", Text::tr("--tier KEY|none [--district ID]"),
                Text::tr("恢复默认的走访频次"), BaseNeed::Write, 0,
                optionNames({u"tier", u"district"}), {}, cadenceReset),
    };
}

} // namespace peiyu

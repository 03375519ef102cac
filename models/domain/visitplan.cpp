#include "domain/visitplan.h"

#include "domain/keytable.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitPlan)
};

constexpr KeyTable<Willingness, 5> willingnessKeys{
    {u"strong", u"some", u"watching", u"refused", u"unreachable"}};
constexpr KeyTable<VisitState, 2> visitStates{{u"draft", u"confirmed"}};
constexpr KeyTable<PlannedState, 3> plannedStates{{u"open", u"done", u"cancelled"}};
constexpr KeyTable<PromiseState, 3> promiseStates{{u"open", u"kept", u"dropped"}};

} // namespace

QString willingnessKey(Willingness willingness)
{
    return willingnessKeys.key(willingness);
}

std::optional<Willingness> willingnessFromKey(QStringView key)
{
    return willingnessKeys.value(key);
}

QString willingnessText(Willingness willingness)
{
    switch (willingness) {
    case Willingness::Strong:
        return Text::tr("意愿强烈");
    case Willingness::Some:
        return Text::tr("有一定意愿");
    case Willingness::Watching:
        return Text::tr("态度观望");
    case Willingness::Refused:
        return Text::tr("明确拒绝");
    case Willingness::Unreachable:
        return Text::tr("无法联系");
    }
    return {};
}

std::optional<Willingness> willingnessFromWords(const QString &words)
{
    if (const auto key = willingnessFromKey(words))
        return key;
    for (const Willingness willingness : allWillingness) {
        if (words == willingnessText(willingness))
            return willingness;
    }
    const std::pair<QString, Willingness> parts[] = {
        {QStringLiteral("不强"), Willingness::Some},        // data
        {QStringLiteral("强烈"), Willingness::Strong},      // data
        {QStringLiteral("一定"), Willingness::Some},        // data
        {QStringLiteral("观望"), Willingness::Watching},    // data
        {QStringLiteral("拒绝"), Willingness::Refused},     // data
        {QStringLiteral("不愿"), Willingness::Refused},     // data
        {QStringLiteral("无意愿"), Willingness::Refused},   // data
        {QStringLiteral("联系"), Willingness::Unreachable}, // data
    };
    for (const auto &[part, willingness] : parts) {
        if (words.contains(part))
            return willingness;
    }
    return std::nullopt;
}

QString visitStateKey(VisitState state)
{
    return visitStates.key(state);
}

std::optional<VisitState> visitStateFromKey(QStringView key)
{
    return visitStates.value(key);
}

QString visitStateText(VisitState state)
{
    return state == VisitState::Draft ? Text::tr("草稿") : Text::tr("已确认");
}

QString plannedStateKey(PlannedState state)
{
    return plannedStates.key(state);
}

std::optional<PlannedState> plannedStateFromKey(QStringView key)
{
    return plannedStates.value(key);
}

QString plannedStateText(PlannedState state)
{
    switch (state) {
    case PlannedState::Open:
        return Text::tr("待走访");
    case PlannedState::Done:
        return Text::tr("已走访");
    case PlannedState::Cancelled:
        return Text::tr("已取消");
    }
    return {};
}

bool makesPlan(VisitKind made, VisitKind planned)
{
    const auto distant = [](VisitKind kind) {
        return kind == VisitKind::Phone || kind == VisitKind::Wechat;
    };
    return !distant(made) || distant(planned);
}

PlanOutcome planOutcome(const PlanningVisit &visit, const PlannedVisit &plan)
{
    const bool named = !visit.fulfils.isEmpty() && plan.id == visit.fulfils;
    if (named || (plan.on <= visit.on && makesPlan(visit.kind, plan.kind)))
        return PlanOutcome::Made;
    return visit.next && !plan.origin.isEmpty() ? PlanOutcome::Replaced : PlanOutcome::Stays;
}

bool plansPeriod(QDate on, QDate asOf, QDate until)
{
    return on.isValid() && DateSpan{asOf, until}.contains(on);
}

QVector<VisitCadence> defaultCadences()
{
    const QVector<VisitKind> onSite = {VisitKind::OnSite};
    return {{{}, 0, {}, Tier::LittleGiant, 3, onSite, {}},
            {{}, 0, {}, Tier::Provincial, 3, onSite, {}},
            {{}, 0, {}, Tier::Innovative, 6, {VisitKind::OnSite, VisitKind::Phone}, {}},
            {{}, 0, {}, Tier::MunicipalPool, 0, onSite, {}},
            {{}, 0, {}, std::nullopt, 0, onSite, {}}};
}

QString promiseStateKey(PromiseState state)
{
    return promiseStates.key(state);
}

std::optional<PromiseState> promiseStateFromKey(QStringView key)
{
    return promiseStates.value(key);
}

QString promiseStateText(PromiseState state)
{
    switch (state) {
    case PromiseState::Open:
        return Text::tr("未兑现");
    case PromiseState::Kept:
        return Text::tr("已兑现");
    case PromiseState::Dropped:
        return Text::tr("不再办理");
    }
    return {};
}

} // namespace peiyu

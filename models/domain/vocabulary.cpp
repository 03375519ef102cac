#include "domain/vocabulary.h"

#include "domain/keytable.h"
#include "domain/tier.h"

namespace peiyu {

namespace {

constexpr KeyTable<Tier, 4> tiers{
    {u"municipal_pool", u"innovative", u"provincial", u"little_giant"}};
constexpr KeyTable<Stage, 4> stages{{u"reserve", u"cultivation", u"promotion", u"exited"}};
constexpr KeyTable<ExitReason, 8> exitReasons{{u"moved_out", u"deregistered", u"licence_revoked",
                                               u"closed", u"merged", u"dishonest", u"not_sme",
                                               u"other"}};
constexpr KeyTable<VisitKind, 5> visitKinds{
    {u"onsite", u"phone", u"wechat", u"meeting", u"incoming"}};
constexpr KeyTable<Role, 6> roles{
    {u"specialist", u"office", u"head", u"administrator", u"leader", u"auditor"}};
constexpr KeyTable<Duty, 4> duties{{u"specialist", u"leader", u"member", u"expert"}};
constexpr KeyTable<SizeClass, 4> sizes{{u"large", u"medium", u"small", u"micro"}};
constexpr KeyTable<AffiliationKind, 3> affiliations{{u"registration", u"tax", u"statistics"}};
constexpr KeyTable<HonourLevel, 6> honourLevels{
    {u"international", u"national", u"provincial", u"municipal", u"county", u"industry"}};
constexpr KeyTable<Basis, 11> bases{{u"stock", u"cumulative", u"new_in_period", u"annual_flow",
                                     u"growth_rate", u"coverage", u"cap", u"rate", u"duration",
                                     u"threshold", u"ratio"}};
constexpr KeyTable<Comparator, 5> comparators{{u">=", u">", u"=", u"<=", u"~"}};
constexpr KeyTable<TargetStatus, 7> statuses{
    {u"on_track", u"watch", u"behind", u"met", u"near", u"missed", u"unset"}};

} // namespace

QString tierKey(Tier tier)
{
    return tiers.key(tier);
}
std::optional<Tier> tierFromKey(QStringView key)
{
    return tiers.value(key);
}
QString stageKey(Stage stage)
{
    return stages.key(stage);
}
std::optional<Stage> stageFromKey(QStringView key)
{
    return stages.value(key);
}
QString exitReasonKey(ExitReason reason)
{
    return exitReasons.key(reason);
}
std::optional<ExitReason> exitReasonFromKey(QStringView key)
{
    return exitReasons.value(key);
}
bool endsResidence(ExitReason reason)
{
    return reason == ExitReason::MovedOut || reason == ExitReason::Deregistered;
}
QString visitKindKey(VisitKind kind)
{
    return visitKinds.key(kind);
}
std::optional<VisitKind> visitKindFromKey(QStringView key)
{
    return visitKinds.value(key);
}
QString roleKey(Role role)
{
    return roles.key(role);
}
std::optional<Role> roleFromKey(QStringView key)
{
    return roles.value(key);
}
QString dutyKey(Duty duty)
{
    return duties.key(duty);
}
std::optional<Duty> dutyFromKey(QStringView key)
{
    return duties.value(key);
}
QString sizeClassKey(SizeClass size)
{
    return sizes.key(size);
}
std::optional<SizeClass> sizeClassFromKey(QStringView key)
{
    return sizes.value(key);
}
QString affiliationKindKey(AffiliationKind kind)
{
    return affiliations.key(kind);
}
std::optional<AffiliationKind> affiliationKindFromKey(QStringView key)
{
    return affiliations.value(key);
}
QString honourLevelKey(HonourLevel level)
{
    return honourLevels.key(level);
}
std::optional<HonourLevel> honourLevelFromKey(QStringView key)
{
    return honourLevels.value(key);
}
QString basisKey(Basis basis)
{
    return bases.key(basis);
}
std::optional<Basis> basisFromKey(QStringView key)
{
    return bases.value(key);
}
QString comparatorKey(Comparator comparator)
{
    return comparators.key(comparator);
}
std::optional<Comparator> comparatorFromKey(QStringView key)
{
    return comparators.value(key);
}
QString targetStatusKey(TargetStatus status)
{
    return statuses.key(status);
}

} // namespace peiyu

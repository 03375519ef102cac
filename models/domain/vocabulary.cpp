#include "domain/vocabulary.h"

#include "domain/tier.h"

#include <utility>

namespace peiyu {

namespace {

/// The keys of an enum in the order of its values.
template <class Enum, size_t N> struct Keys
{
    std::array<const char16_t *, N> names;

    QString key(Enum value) const { return QString::fromUtf16(names[static_cast<size_t>(value)]); }
    std::optional<Enum> value(QStringView key) const
    {
        for (size_t i = 0; i < N; ++i) {
            if (key == QStringView(names[i]))
                return static_cast<Enum>(i);
        }
        return std::nullopt;
    }
};

constexpr Keys<Tier, 4> tiers{{u"municipal_pool", u"innovative", u"provincial", u"little_giant"}};
constexpr Keys<Stage, 4> stages{{u"reserve", u"cultivation", u"promotion", u"exited"}};
constexpr Keys<ExitReason, 8> exitReasons{{u"moved_out", u"deregistered", u"licence_revoked",
                                           u"closed", u"merged", u"dishonest", u"not_sme",
                                           u"other"}};
constexpr Keys<VisitKind, 5> visitKinds{{u"onsite", u"phone", u"wechat", u"meeting", u"incoming"}};
constexpr Keys<Role, 4> roles{{u"specialist", u"office", u"head", u"administrator"}};
constexpr Keys<Duty, 4> duties{{u"specialist", u"leader", u"member", u"expert"}};
constexpr Keys<SizeClass, 4> sizes{{u"large", u"medium", u"small", u"micro"}};
constexpr Keys<AffiliationKind, 3> affiliations{{u"registration", u"tax", u"statistics"}};
constexpr Keys<HonourLevel, 6> honourLevels{
    {u"international", u"national", u"provincial", u"municipal", u"county", u"industry"}};
constexpr Keys<Basis, 11> bases{{u"stock", u"cumulative", u"new_in_period", u"annual_flow",
                                 u"growth_rate", u"coverage", u"cap", u"rate", u"duration",
                                 u"threshold", u"ratio"}};
constexpr Keys<Comparator, 5> comparators{{u">=", u">", u"=", u"<=", u"~"}};
constexpr Keys<TargetStatus, 7> statuses{
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

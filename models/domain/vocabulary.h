#pragma once
/// The closed word lists of the field: each with its key (files, JSON, base). Chinese words are in
/// displaytext.h.

#include <QString>

#include <array>
#include <optional>

namespace peiyu {

/// 培育库 stages; Exited needs a reason.
enum class Stage { Reserve, Cultivation, Promotion, Exited };
inline constexpr std::array allStages = {Stage::Reserve, Stage::Cultivation, Stage::Promotion,
                                         Stage::Exited};
QString stageKey(Stage stage);
std::optional<Stage> stageFromKey(QStringView key);

/// Why a firm left the pool. MovedOut and Deregistered also end its residence.
enum class ExitReason { MovedOut, Deregistered, Revoked, Closed, Merged, Dishonest, NotSme, Other };
inline constexpr std::array allExitReasons = {
    ExitReason::MovedOut, ExitReason::Deregistered, ExitReason::Revoked, ExitReason::Closed,
    ExitReason::Merged,   ExitReason::Dishonest,    ExitReason::NotSme,  ExitReason::Other};
QString exitReasonKey(ExitReason reason);
std::optional<ExitReason> exitReasonFromKey(QStringView key);
bool endsResidence(ExitReason reason);

/// Only OnSite counts for the visiting cadence.
enum class VisitKind { OnSite, Phone, Wechat, Meeting, Incoming };
inline constexpr std::array allVisitKinds = {VisitKind::OnSite, VisitKind::Phone, VisitKind::Wechat,
                                             VisitKind::Meeting, VisitKind::Incoming};
QString visitKindKey(VisitKind kind);
std::optional<VisitKind> visitKindFromKey(QStringView key);

/// Roles of an account: 专员, 科室, (部门)负责人, 管理员, 领导, 审计. What each may do:
/// permissions.h.
enum class Role { Specialist, Office, Head, Administrator, Leader, Auditor };
inline constexpr std::array allRoles = {Role::Specialist,    Role::Office, Role::Head,
                                        Role::Administrator, Role::Leader, Role::Auditor};
QString roleKey(Role role);
std::optional<Role> roleFromKey(QStringView key);

/// What a person does for a firm: 服务专员, 帮扶 / 挂钩领导 (at most one of each at a time), 服务组
/// 成员 and 专家 (as many as there are).
enum class Duty { Specialist, Leader, Member, Expert };
inline constexpr std::array allDuties = {Duty::Specialist, Duty::Leader, Duty::Member,
                                         Duty::Expert};
QString dutyKey(Duty duty);
std::optional<Duty> dutyFromKey(QStringView key);

/// 划型 by 《中小企业划型标准规定》; Large is no SME.
enum class SizeClass { Large, Medium, Small, Micro };
inline constexpr std::array allSizeClasses = {SizeClass::Large, SizeClass::Medium, SizeClass::Small,
                                              SizeClass::Micro};
QString sizeClassKey(SizeClass size);
std::optional<SizeClass> sizeClassFromKey(QStringView key);

/// What ties a firm to a district: 注册地, 纳税关系, 统计关系.
enum class AffiliationKind { Registration, Tax, Statistics };
inline constexpr std::array allAffiliationKinds = {
    AffiliationKind::Registration, AffiliationKind::Tax, AffiliationKind::Statistics};
QString affiliationKindKey(AffiliationKind kind);
std::optional<AffiliationKind> affiliationKindFromKey(QStringView key);

/// Who granted a 资质 or 荣誉.
enum class HonourLevel { International, National, Provincial, Municipal, County, Industry };
inline constexpr std::array allHonourLevels = {HonourLevel::International, HonourLevel::National,
                                               HonourLevel::Provincial,    HonourLevel::Municipal,
                                               HonourLevel::County,        HonourLevel::Industry};
QString honourLevelKey(HonourLevel level);
std::optional<HonourLevel> honourLevelFromKey(QStringView key);

/// How a target is counted (plans' own words; see countingrules in statistics).
enum class Basis {
    Stock,
    Cumulative,
    NewInPeriod,
    AnnualFlow,
    GrowthRate,
    Coverage,
    Cap,
    Rate,
    Duration,
    Threshold,
    Ratio
};
inline constexpr std::array allBases = {Basis::Stock,      Basis::Cumulative, Basis::NewInPeriod,
                                        Basis::AnnualFlow, Basis::GrowthRate, Basis::Coverage,
                                        Basis::Cap,        Basis::Rate,       Basis::Duration,
                                        Basis::Threshold,  Basis::Ratio};
QString basisKey(Basis basis);
std::optional<Basis> basisFromKey(QStringView key);

enum class Comparator { AtLeast, MoreThan, Equal, AtMost, About };
inline constexpr std::array allComparators = {Comparator::AtLeast, Comparator::MoreThan,
                                              Comparator::Equal, Comparator::AtMost,
                                              Comparator::About};
/// ">=", ">", "=", "<=", "~"
QString comparatorKey(Comparator comparator);
std::optional<Comparator> comparatorFromKey(QStringView key);

enum class TargetStatus { OnTrack, Watch, Behind, Met, Near, Missed, Unset };
QString targetStatusKey(TargetStatus status);

} // namespace peiyu

#pragma once
/// What is to be done for firms on days to come: planned visits, how often a firm is visited,
/// exemptions from it, and what was promised to firms.

#include "domain/datespan.h"
#include "domain/tier.h"
#include "domain/vocabulary.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <QVector>

#include <optional>

namespace peiyu {

/// 申报意愿 of a firm as offices write it: 意愿强烈, 有一定意愿, 态度观望, 明确拒绝, 无法联系.
enum class Willingness { Strong, Some, Watching, Refused, Unreachable };
inline constexpr std::array allWillingness = {Willingness::Strong, Willingness::Some,
                                              Willingness::Watching, Willingness::Refused,
                                              Willingness::Unreachable};
QString willingnessKey(Willingness willingness);
std::optional<Willingness> willingnessFromKey(QStringView key);
QString willingnessText(Willingness willingness);
/// By key or word; 强烈, 观望 and the like as ledgers shorten them.
std::optional<Willingness> willingnessFromWords(const QString &words);

/// A visit's record is a 草稿 until it is 已确认; drafts count for nothing.
enum class VisitState { Draft, Confirmed };
QString visitStateKey(VisitState state);
std::optional<VisitState> visitStateFromKey(QStringView key);
QString visitStateText(VisitState state);

enum class PlannedState { Open, Done, Cancelled };
QString plannedStateKey(PlannedState state);
std::optional<PlannedState> plannedStateFromKey(QStringView key);
QString plannedStateText(PlannedState state);

/// A visit that is to be made. Overdue: open and today > on, in working days (product §7).
struct PlannedVisit
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise;
    SpecialistId specialist; ///< who is to go; empty: whoever serves the firm
    QString unit;            ///< another office that goes (无事不扰); empty: our own
    QDate on;
    QTime at; ///< invalid: no hour agreed
    VisitKind kind = VisitKind::OnSite;
    QString purpose;
    PlannedState state = PlannedState::Open;
    QString reason; ///< why it was moved or cancelled
    QString origin; ///< the visit that promised it
    QString visit;  ///< the visit that made it
    int moved = 0;  ///< how often it was put off
};

/// A call does not make a visit that was to be one on the spot.
bool makesPlan(VisitKind made, VisitKind planned);

/// What becomes of an open plan of the same office when a visit is saved as 已确认.
enum class PlanOutcome { Stays, Made, Replaced };

/// A visit as far as plans ask.
struct PlanningVisit
{
    QDate on;
    VisitKind kind = VisitKind::OnSite;
    QString fulfils;   ///< id of the plan the person says it makes, due or not
    bool next = false; ///< it agrees on another day
};

/// Made: due by the visit's day and of a kind it makes, or the one the person named. Replaced: a
/// day agreed at an earlier visit, when this one agrees on the next. One planned by hand stays.
PlanOutcome planOutcome(const PlanningVisit &visit, const PlannedVisit &plan);

/// Whether an open plan on the day `on` stands for what is owed before `until`. One whose day has
/// passed stands for nothing any more: somebody must agree on another day.
bool plansPeriod(QDate on, QDate asOf, QDate until);

/// A firm that need not be visited for a while, with the reason.
struct VisitExemption
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise;
    DateSpan span;
    QString reason;
};

/// How often firms are visited. Default (本系统默认, product §7): 小巨人 and 市/省级 once a quarter
/// 实地, 创新型 once in half a year where a call counts too, others not at all.
struct VisitCadence
{
    QString id; ///< empty: the default
    int revision = 0;
    DistrictId district;      ///< empty: every district
    std::optional<Tier> tier; ///< the highest valid title; none: firms without a title
    int months = 0;           ///< 3 a quarter, 6 half a year, 12 a year; 0: not visited by rule
    QVector<VisitKind> kinds; ///< which visits count
    QString source;           ///< the document; empty: 本系统默认
};
QVector<VisitCadence> defaultCadences();

/// 承诺事项: what we said we would do for the firm.
enum class PromiseState { Open, Kept, Dropped };
QString promiseStateKey(PromiseState state);
std::optional<PromiseState> promiseStateFromKey(QStringView key);
QString promiseStateText(PromiseState state);

struct Promise
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise;
    QString visit;           ///< where it was given; empty: elsewhere
    SpecialistId specialist; ///< who keeps it
    QString content;
    QDate madeOn;
    QDate due; ///< null: no day was named
    PromiseState state = PromiseState::Open;
    QDate endedOn;
    QString outcome;
};

} // namespace peiyu

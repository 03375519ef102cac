#pragma once
/// 运行监测 as page, report and command ask it: 运行分析 by groups with the firms behind each
/// number, 未报名单, 预警, 规上线. Which firms are watched and by which rules are the district's
/// settings (MonitorSettings). Nothing is counted here (statistics/monitoring.h).
/// Thread: the context's; meant for read jobs. Errors: Validation, Permission, those of the
/// statements.

#include "services/monitorsettings.h"
#include "services/saved.h"
#include "statistics/figurewarnings.h"
#include "statistics/monitoring.h"
#include "statistics/scaleline.h"

namespace peiyu {

/// Where: everything that is set must hold. An empty district is 本区县, or the whole base.
struct MonitorPlace
{
    DistrictId district;
    AreaId area;
    SpecialistId specialist; ///< whose firms

    friend bool operator==(const MonitorPlace &, const MonitorPlace &) = default;
};

/// Names of the places and people of a list.
struct MonitorNames
{
    QHash<AreaId, QString> areas;
    QHash<SpecialistId, QString> people;
    QHash<SpecialistId, QString> phones;
};

struct MonitorAnalysis
{
    FigureLines lines;
    MonitorGroup group = MonitorGroup::Tier;
    QVector<GroupFigures> groups; ///< with names
    GroupFigures total;
    MonitorNames names;
    MonitorRules rules;
    DistrictId district;
    QString place; ///< 江津区
};

/// A firm that has not reported a period.
struct MissingRow
{
    MonitoredFirm firm;
    QString town;
    QString specialist;
    QString specialistPhone;
    ReportState state = ReportState::Missing;
    QString lastReported; ///< the latest period it reported before; empty: none in a year
};

struct MissingList
{
    FigurePeriod period;
    std::optional<PeriodItem> item; ///< none: no figure at all
    QDate dueOn;
    int due = 0;      ///< firms that are to report
    int reported = 0; ///< with those that reported 0
    int zero = 0;
    QVector<MissingRow> rows; ///< by specialist, town and name
};

struct LineList
{
    QVector<ScaleRow> rows;
    MonitorNames names;
    int percent = 20;

    int count(ScaleSide side) const;
};

class MonitoringService
{
public:
    static Result<MonitorAnalysis> analysis(const JobContext &context, const MonitorPlace &place,
                                            const FigureMeasure &measure, MonitorGroup group);
    /// The same item at the thirteen months to the period's last one, of the firms watched on its
    /// last day together; without changes.
    static Result<QVector<GroupFigures>>
    series(const JobContext &context, const MonitorPlace &place, const FigureMeasure &measure);
    static Result<MissingList> missing(const JobContext &context, const MonitorPlace &place,
                                       const FigurePeriod &period,
                                       std::optional<PeriodItem> item = std::nullopt);
    /// As 今日 shows them; nothing is left out that somebody put off.
    static Result<QVector<FigureWarning>> warnings(const JobContext &context,
                                                   const MonitorPlace &place);
    static Result<LineList> line(const JobContext &context, const MonitorPlace &place);
    static Result<MonitorNames> names(const JobContext &context);
    /// The last period that is due to be reported on the day: what one comes to look at.
    static FigurePeriod usualPeriod(QDate day);
};

} // namespace peiyu

#pragma once
/// 运行分析: one item of one period over the firms that are watched on its last day. The lines of
/// the firms are read once; every sum, share and list is made of them, so a number and the firms
/// behind it cannot differ. Changes of a group are those of the firms that reported in both
/// periods alone (可比企业).
/// Thread: the connection's; the rest pure. Errors: those of the statements.

#include "statistics/monitoredfirms.h"

namespace peiyu {

struct FigureLine
{
    std::optional<FigureAmount> value;
    std::optional<FigureAmount> yearBefore;
    std::optional<FigureAmount> before; ///< never of 累计
    FigureChange yoy;
    FigureChange mom;
    ReportState state = ReportState::Missing;
};

struct FigureLines
{
    FigureMeasure measure;
    QDate dueOn; ///< by when it is to be reported
    QVector<MonitoredFirm> firms;
    QVector<FigureLine> lines; ///< as many
};
/// `scope.on` is set to the last day of the period.
Result<FigureLines> figureLines(const Connection &connection, MonitorScope scope,
                                const FigureMeasure &measure, int reportDay, QDate today);

/// 梯度 (a firm with two valid titles stands in both), 镇街, 园区, 产业链, 行业.
enum class MonitorGroup { Tier, Town, Park, Chain, Industry };
inline constexpr std::array allMonitorGroups = {MonitorGroup::Tier, MonitorGroup::Town,
                                                MonitorGroup::Park, MonitorGroup::Chain,
                                                MonitorGroup::Industry};
QString monitorGroupKey(MonitorGroup group);
std::optional<MonitorGroup> monitorGroupFromKey(QStringView key);
QString monitorGroupText(MonitorGroup group);

/// 应报, 已报, 未报, 可比 (both years reported), 下降 (of these, less than a year before).
enum class MonitorCount { Due, Reported, Missing, Comparable, Falling };
inline constexpr std::array allMonitorCounts = {MonitorCount::Due, MonitorCount::Reported,
                                                MonitorCount::Missing, MonitorCount::Comparable,
                                                MonitorCount::Falling};
QString monitorCountKey(MonitorCount count);
std::optional<MonitorCount> monitorCountFromKey(QStringView key);
QString monitorCountText(MonitorCount count);

struct GroupFigures
{
    QString key; ///< of a tier, an area's id, words of chain or industry; empty: none of it
    QString name;
    std::array<int, allMonitorCounts.size()> counts{};
    std::optional<FigureAmount> sum; ///< of those that reported; none when nobody did
    FigureChange yoy;                ///< of the comparable firms
    FigureChange mom;
    int momFirms = 0;

    int count(MonitorCount what) const { return counts[static_cast<size_t>(what)]; }
    int &count(MonitorCount what) { return counts[static_cast<size_t>(what)]; }
};

/// Without names, except of tiers, chains and industries; those without any come last.
QVector<GroupFigures> groupFigures(const FigureLines &lines, MonitorGroup group);
GroupFigures totalFigures(const FigureLines &lines);
/// Places in `lines` of the firms of one count: of one group by its key, or of all.
QVector<qsizetype> linesBehind(const FigureLines &lines, MonitorCount what, MonitorGroup group,
                               const std::optional<QString> &key);

} // namespace peiyu

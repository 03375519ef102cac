#pragma once
/// Which measures of which firms a list shows, and its rows.
/// Thread: values.

#include "domain/measurestep.h"
#include "domain/workingcalendar.h"

namespace peiyu {

/// 全部未完成, 超期, 本月到期 (this month, today or later), 无期限, 已完成, 不再做. The next three
/// are parts of the first.
enum class StepFilter { Open, Overdue, DueThisMonth, NoDue, Done, Dropped };
inline constexpr std::array allStepFilters = {StepFilter::Open,         StepFilter::Overdue,
                                              StepFilter::DueThisMonth, StepFilter::NoDue,
                                              StepFilter::Done,         StepFilter::Dropped};

/// Measures of firms in the pool whose 一策 was made by the day.
struct StepQuery
{
    QDate asOf;
    DistrictId district;
    EnterpriseId firm; ///< empty: of all firms
    /// Done by this person, or of a firm he serves, or so of somebody he stands in for, as in 今日.
    SpecialistId mine;
    QString unit; ///< 责任单位 as written
    std::optional<StepFilter> filter;
    QString find;     ///< part of a measure, of who does it or of the firm's name
    int limit = 2000; ///< rows

    friend bool operator==(const StepQuery &, const StepQuery &) = default;
};

struct StepRow
{
    MeasureStep step;
    QString firm;
    qint64 firmNo = 0;
    QString townName;
    QString who;        ///< the listed person's name, else as written
    QString servedName; ///< who serves the firm, and follows what names nobody
    int files = 0;      ///< attachments
    Lateness lateness;
};

/// 状态 of a measure in a list: 未开始, 超 3 个工作日, 已完成（按指标）.
QString stepStandText(const StepRow &row);

/// Each the length of its list.
struct StepTotals
{
    std::array<qint64, allStepFilters.size()> counts{};
    qint64 of(StepFilter filter) const { return counts[static_cast<size_t>(filter)]; }
};

} // namespace peiyu

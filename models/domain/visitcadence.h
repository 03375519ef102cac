#pragma once
/// How often a firm is to be visited, and the period a day lies in. Product §7 (本系统默认):
/// 小巨人 and 市/省级 one 实地 a quarter, 创新型 one in half a year where a call counts, others not
/// by rule. What an office enters for a tier goes before it: for a district, else for all.
/// Periods are those of the calendar: 3 months the quarter, 6 the half year, 12 the year.

#include "domain/visitplan.h"

#include <QSet>

namespace peiyu {

/// The period of so many months (1, 2, 3, 4, 6 or 12) that holds the day; empty for other lengths.
DateSpan visitPeriod(int months, QDate day);
DateSpan visitPeriodBefore(int months, QDate day);
/// 2026年第1季度 · 2026年上半年 · 2026年 · 2026年3月 · 2026-01-01 至 2026-04-30
QString visitPeriodText(int months, QDate day);
/// 每季 1 次 · 每半年 1 次 · 每年 1 次 · 不作要求
QString cadenceText(int months);
/// 实地、电话
QString visitKindsText(const QVector<VisitKind> &kinds);

/// One way of being visited that at least one kind of firm has.
struct VisitWay
{
    int months = 0;
    QVector<VisitKind> kinds;

    friend bool operator==(const VisitWay &, const VisitWay &) = default;
};

class CadenceRules
{
public:
    /// The defaults alone.
    CadenceRules() : CadenceRules(QVector<VisitCadence>()) {}
    explicit CadenceRules(const QVector<VisitCadence> &entered);

    /// What holds in a district for firms whose highest valid title is `tier` (none: without one).
    VisitCadence of(const DistrictId &district, std::optional<Tier> tier) const;
    /// The highest tier first, firms without a title last.
    QVector<VisitCadence> ofDistrict(const DistrictId &district) const;

    const QVector<VisitWay> &ways() const { return m_ways; }
    /// Its place in ways(); -1: not visited by rule.
    int wayOf(const DistrictId &district, std::optional<Tier> tier) const;
    /// Those with a cadence of their own.
    QVector<DistrictId> districts() const;

private:
    QVector<VisitCadence> m_entered;
    QVector<VisitWay> m_ways;
};

/// Every rung and, last, no title.
const QVector<std::optional<Tier>> &cadenceTiers();

} // namespace peiyu

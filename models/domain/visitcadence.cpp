#include "domain/visitcadence.h"

#include "domain/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitCadence)
};

constexpr int monthsOfYear = 12;

bool isPeriod(int months)
{
    return months > 0 && months <= monthsOfYear && monthsOfYear % months == 0;
}

} // namespace

DateSpan visitPeriod(int months, QDate day)
{
    if (!isPeriod(months) || !day.isValid())
        return {day, day};
    const QDate from(day.year(), (day.month() - 1) / months * months + 1, 1);
    return {from, from.addMonths(months)};
}

DateSpan visitPeriodBefore(int months, QDate day)
{
    const DateSpan period = visitPeriod(months, day);
    return period.isEmpty() ? period : visitPeriod(months, period.from.addDays(-1));
}

QString visitPeriodText(int months, QDate day)
{
    const DateSpan period = visitPeriod(months, day);
    const int year = day.year();
    switch (months) {
    case 1:
        return Text::tr("%1年%2月").arg(year).arg(day.month());
    case 3:
        return Text::tr("%1年第%2季度").arg(year).arg((day.month() - 1) / 3 + 1);
    case 6:
        return day.month() <= 6 ? Text::tr("%1年上半年").arg(year)
                                : Text::tr("%1年下半年").arg(year);
    case monthsOfYear:
        return Text::tr("%1年").arg(year);
    default:
        return Text::tr("%1 至 %2").arg(dateText(period.from), dateText(period.until.addDays(-1)));
    }
}

QString cadenceText(int months)
{
    switch (months) {
    case 0:
        return Text::tr("不作要求");
    case 1:
        return Text::tr("每月 1 次");
    case 3:
        return Text::tr("每季 1 次");
    case 6:
        return Text::tr("每半年 1 次");
    case monthsOfYear:
        return Text::tr("每年 1 次");
    default:
        return Text::tr("每 %1 个月 1 次").arg(months);
    }
}

QString visitKindsText(const QVector<VisitKind> &kinds)
{
    QStringList words;
    for (const VisitKind kind : kinds)
        words.append(visitKindText(kind));
    return words.join(Text::tr("、"));
}

const QVector<std::optional<Tier>> &cadenceTiers()
{
    static const QVector<std::optional<Tier>> tiers = [] {
        QVector<std::optional<Tier>> all;
        for (const Tier tier : allTiers)
            all.prepend(tier);
        all.append(std::nullopt);
        return all;
    }();
    return tiers;
}

CadenceRules::CadenceRules(const QVector<VisitCadence> &entered) : m_entered(entered)
{
    QVector<DistrictId> places = districts();
    places.append(DistrictId());
    for (const DistrictId &district : places) {
        for (const std::optional<Tier> tier : cadenceTiers()) {
            const VisitCadence one = of(district, tier);
            const VisitWay way{one.months, one.kinds};
            if (isPeriod(one.months) && !m_ways.contains(way))
                m_ways.append(way);
        }
    }
}

VisitCadence CadenceRules::of(const DistrictId &district, std::optional<Tier> tier) const
{
    VisitCadence found;
    for (const VisitCadence &one : defaultCadences()) {
        if (one.tier == tier)
            found = one;
    }
    // Of two that a merge left side by side the later one counts.
    bool own = false;
    for (const VisitCadence &one : m_entered) {
        if (one.tier != tier || (!one.district.isEmpty() && one.district != district))
            continue;
        if (own && one.district.isEmpty())
            continue;
        own = !one.district.isEmpty();
        found = one;
    }
    return found;
}

QVector<VisitCadence> CadenceRules::ofDistrict(const DistrictId &district) const
{
    QVector<VisitCadence> found;
    for (const std::optional<Tier> tier : cadenceTiers())
        found.append(of(district, tier));
    return found;
}

int CadenceRules::wayOf(const DistrictId &district, std::optional<Tier> tier) const
{
    const VisitCadence one = of(district, tier);
    return static_cast<int>(m_ways.indexOf(VisitWay{one.months, one.kinds}));
}

QVector<DistrictId> CadenceRules::districts() const
{
    QVector<DistrictId> found;
    for (const VisitCadence &one : m_entered) {
        if (!one.district.isEmpty() && !found.contains(one.district))
            found.append(one.district);
    }
    return found;
}

} // namespace peiyu

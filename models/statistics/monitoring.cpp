#include "statistics/monitoring.h"

#include "domain/displaytext.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Monitoring)
};

struct Sums
{
    std::optional<FigureAmount> all;
    std::optional<FigureAmount> nowOfYear, yearBefore; ///< of the comparable firms
    std::optional<FigureAmount> nowOfPeriod, before;

    static void add(std::optional<FigureAmount> &sum, FigureAmount amount)
    {
        sum = sum.value_or(0) + amount;
    }
};

bool isIn(const FigureLine &line, MonitorCount what)
{
    switch (what) {
    case MonitorCount::Due:
        return true;
    case MonitorCount::Reported:
        return line.value.has_value();
    case MonitorCount::Missing:
        return !line.value.has_value();
    case MonitorCount::Comparable:
        return line.value && line.yearBefore;
    case MonitorCount::Falling:
        return line.value && line.yearBefore && *line.value < *line.yearBefore;
    }
    return false;
}

class Summing
{
public:
    void add(const FigureLine &line)
    {
        for (const MonitorCount what : allMonitorCounts)
            m_figures.count(what) += isIn(line, what) ? 1 : 0;
        if (!line.value)
            return;
        Sums::add(m_sums.all, *line.value);
        if (line.yearBefore) {
            Sums::add(m_sums.nowOfYear, *line.value);
            Sums::add(m_sums.yearBefore, *line.yearBefore);
        }
        if (line.before) {
            ++m_figures.momFirms;
            Sums::add(m_sums.nowOfPeriod, *line.value);
            Sums::add(m_sums.before, *line.before);
        }
    }

    GroupFigures figures(bool cumulative) const
    {
        GroupFigures found = m_figures;
        found.sum = m_sums.all;
        found.yoy = m_sums.all ? figureChange(m_sums.nowOfYear.value_or(0), m_sums.yearBefore)
                               : figureChange({}, {});
        found.mom = cumulative   ? FigureChange{std::nullopt, NoChange::Cumulative}
                    : m_sums.all ? figureChange(m_sums.nowOfPeriod.value_or(0), m_sums.before)
                                 : figureChange({}, {});
        return found;
    }

private:
    GroupFigures m_figures;
    Sums m_sums;
};

QStringList keysOf(const MonitoredFirm &firm, MonitorGroup group)
{
    switch (group) {
    case MonitorGroup::Tier: {
        QStringList keys;
        for (const Tier tier : firm.tiers)
            keys.append(tierKey(tier));
        return keys.isEmpty() ? QStringList{QString()} : keys;
    }
    case MonitorGroup::Town:
        return {firm.town.value()};
    case MonitorGroup::Park:
        return {firm.park.value()};
    case MonitorGroup::Chain:
        return {firm.chain};
    case MonitorGroup::Industry:
        return {firm.industry};
    }
    return {};
}

bool isCumulative(const FigureMeasure &measure)
{
    return measure.cumulative && isSummed(measure.item);
}

QString noneText(MonitorGroup group)
{
    switch (group) {
    case MonitorGroup::Tier:
        return Text::tr("没有有效称号");
    case MonitorGroup::Town:
        return Text::tr("未定镇街");
    case MonitorGroup::Park:
        return Text::tr("不在园区");
    case MonitorGroup::Chain:
        return Text::tr("未填产业链");
    case MonitorGroup::Industry:
        return Text::tr("未填行业");
    }
    return {};
}

QString nameOf(MonitorGroup group, const QString &key)
{
    if (key.isEmpty())
        return noneText(group);
    if (group == MonitorGroup::Tier) {
        const auto tier = tierFromKey(key);
        return tier ? tierText(*tier) : key;
    }
    return key;
}

} // namespace

QString monitorGroupKey(MonitorGroup group)
{
    switch (group) {
    case MonitorGroup::Tier:
        return QStringLiteral("tier");
    case MonitorGroup::Town:
        return QStringLiteral("town");
    case MonitorGroup::Park:
        return QStringLiteral("park");
    case MonitorGroup::Chain:
        return QStringLiteral("chain");
    case MonitorGroup::Industry:
        return QStringLiteral("industry");
    }
    return {};
}

std::optional<MonitorGroup> monitorGroupFromKey(QStringView key)
{
    for (const MonitorGroup group : allMonitorGroups) {
        if (monitorGroupKey(group) == key)
            return group;
    }
    return std::nullopt;
}

QString monitorGroupText(MonitorGroup group)
{
    switch (group) {
    case MonitorGroup::Tier:
        return Text::tr("梯度");
    case MonitorGroup::Town:
        return Text::tr("镇街");
    case MonitorGroup::Park:
        return Text::tr("园区");
    case MonitorGroup::Chain:
        return Text::tr("产业链");
    case MonitorGroup::Industry:
        return Text::tr("行业");
    }
    return {};
}

QString monitorCountKey(MonitorCount count)
{
    switch (count) {
    case MonitorCount::Due:
        return QStringLiteral("due");
    case MonitorCount::Reported:
        return QStringLiteral("reported");
    case MonitorCount::Missing:
        return QStringLiteral("missing");
    case MonitorCount::Comparable:
        return QStringLiteral("comparable");
    case MonitorCount::Falling:
        return QStringLiteral("falling");
    }
    return {};
}

std::optional<MonitorCount> monitorCountFromKey(QStringView key)
{
    for (const MonitorCount count : allMonitorCounts) {
        if (monitorCountKey(count) == key)
            return count;
    }
    return std::nullopt;
}

QString monitorCountText(MonitorCount count)
{
    switch (count) {
    case MonitorCount::Due:
        return Text::tr("应报");
    case MonitorCount::Reported:
        return Text::tr("已报");
    case MonitorCount::Missing:
        return Text::tr("未报");
    case MonitorCount::Comparable:
        return Text::tr("可比");
    case MonitorCount::Falling:
        return Text::tr("下降");
    }
    return {};
}

Result<FigureLines> figureLines(const Connection &connection, MonitorScope scope,
                                const FigureMeasure &measure, int reportDay, QDate today)
{
    scope.on = measure.period.lastDay();
    FigureLines found;
    found.measure = measure;
    found.dueOn = reportDueOn(measure.period, reportDay);
    PEIYU_TRY(firms, monitoredFirms(connection, scope));
    PEIYU_TRY(reported,
              reportedFigures(connection, periodsWithBases(measure), {measure.item}, scope.firm));
    found.firms = firms;
    static const FirmSeries none;
    for (const MonitoredFirm &firm : std::as_const(found.firms)) {
        const auto at = reported.constFind(firm.id);
        const FigureSeries &series = (at == reported.cend() ? none : at.value()).of(measure.item);
        FigureLine line;
        line.value = series.of(measure);
        line.yearBefore = series.of(measure.yearBefore());
        if (!isCumulative(measure))
            line.before = series.of(measure.before());
        line.yoy = changeOf(series, measure, ChangeBasis::YearOnYear);
        line.mom = changeOf(series, measure, ChangeBasis::PeriodOnPeriod);
        line.state = reportState(line.value, found.dueOn, today);
        found.lines.append(line);
    }
    return found;
}

QVector<GroupFigures> groupFigures(const FigureLines &lines, MonitorGroup group)
{
    QMap<QString, Summing> sums;
    for (qsizetype i = 0; i < lines.lines.size(); ++i) {
        for (const QString &key : keysOf(lines.firms[i], group))
            sums[key].add(lines.lines[i]);
    }
    QVector<GroupFigures> found;
    for (auto one = sums.constBegin(); one != sums.constEnd(); ++one) {
        found.append(one->figures(isCumulative(lines.measure)));
        found.last().key = one.key();
        found.last().name = nameOf(group, one.key());
    }
    const auto rank = [&](const GroupFigures &one) {
        const auto tier = tierFromKey(one.key);
        return group == MonitorGroup::Tier && tier ? -static_cast<int>(*tier) : 1;
    };
    // The highest tier first; else the groups with most firms; those without any last.
    std::stable_sort(found.begin(), found.end(), [&](const auto &a, const auto &b) {
        if (a.key.isEmpty() != b.key.isEmpty())
            return b.key.isEmpty();
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        return a.count(MonitorCount::Due) > b.count(MonitorCount::Due);
    });
    return found;
}

GroupFigures totalFigures(const FigureLines &lines)
{
    Summing sum;
    for (const FigureLine &line : lines.lines)
        sum.add(line);
    GroupFigures found = sum.figures(isCumulative(lines.measure));
    found.name = Text::tr("合计");
    return found;
}

QVector<qsizetype> linesBehind(const FigureLines &lines, MonitorCount what, MonitorGroup group,
                               const std::optional<QString> &key)
{
    QVector<qsizetype> found;
    for (qsizetype i = 0; i < lines.lines.size(); ++i) {
        if (isIn(lines.lines[i], what) && (!key || keysOf(lines.firms[i], group).contains(*key)))
            found.append(i);
    }
    return found;
}

} // namespace peiyu

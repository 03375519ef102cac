#include "statistics/figurewarnings.h"

#include "database/statement.h"
#include "statistics/monitoredfirms.h"
#include "statistics/todayclause.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FigureWarnings)
};

/// What a firm reported, with the record of each period.
struct Reports
{
    FirmSeries series;
    QHash<QString, QString> records; ///< by period key
};

using ReportsByFirm = QHash<EnterpriseId, Reports>;

/// The last ended period of a kind and those before it, with what they are compared with.
struct Periods
{
    QVector<FigurePeriod> candidates; ///< the latest first
    QVector<FigurePeriod> all;        ///< own ones and those of their bases

    explicit Periods(QDate day, bool quarter)
    {
        FigurePeriod period = FigurePeriod::lastEnded(day, quarter);
        for (int i = 0; i < warningPeriods; ++i) {
            candidates.append(period);
            for (const FigurePeriod &one : {period, period.before(), period.yearBefore()}) {
                if (!all.contains(one))
                    all.append(one);
            }
            period = period.before();
        }
    }
};

Result<> readReports(const Connection &connection, const TodayClause &firms,
                     const MonitorRules &rules, const QVector<FigurePeriod> &periods,
                     ReportsByFirm &found)
{
    QString columns;
    QVector<std::pair<PeriodItem, QByteArray>> wanted;
    for (const FallRule &rule : rules.falls) {
        const QString key = periodItemKey(rule.item);
        if (std::any_of(wanted.begin(), wanted.end(),
                        [&](const auto &one) { return one.first == rule.item; }))
            continue;
        wanted.append({rule.item, key.toLatin1()});
        columns += QStringLiteral(", f.") + key;
    }
    // A scope of few firms is looked up firm by firm, a district by its periods.
    Statement select(connection,
                     QStringLiteral("SELECT f.id, f.enterprise, f.period%1 FROM period_figure f"
                                    " WHERE f.deleted = 0 AND f.period IN %2"
                                    " AND f.enterprise IN (SELECT e.id%3)")
                         .arg(columns, periodListSql(periods), firms.sql));
    firms.bindTo(select);
    return select.each([&](const Row &row) {
        const auto period = FigurePeriod::fromKey(row.text("period"));
        if (!period)
            return;
        Reports &reports = found[EnterpriseId(row.text("enterprise"))];
        reports.records.insert(period->key(), row.text("id"));
        for (const auto &[item, column] : wanted) {
            if (const auto amount = figureAmount(row.utf8(column.constData())))
                reports.series.of(item).put(*period, *amount);
        }
    });
}

std::optional<FigurePeriod> latestOf(const FigureSeries &series, const Periods &periods)
{
    for (const FigurePeriod &period : periods.candidates) {
        if (series.own(period))
            return period;
    }
    return std::nullopt;
}

/// Falls of one firm by the period they are of.
QMap<QString, FigureWarning> warningsOf(const Reports &reports, const MonitorRules &rules,
                                        const Periods &months, const Periods &quarters)
{
    constexpr double hundred = 100;
    QMap<QString, FigureWarning> found;
    for (const FallRule &rule : rules.falls) {
        const FigureSeries &series = reports.series.of(rule.item);
        auto period = latestOf(series, months);
        if (!period)
            period = latestOf(series, quarters);
        if (!period)
            continue;
        const FigureMeasure measure{rule.item, *period, false};
        const FigureChange change = changeOf(series, measure, rule.basis);
        // Of −20 % and 20 the very edge counts, whatever binary fractions make of it.
        constexpr double edge = 1e-9;
        if (!change.ratio || *change.ratio * hundred > -rule.percent + edge)
            continue;
        const bool year = rule.basis == ChangeBasis::YearOnYear;
        FigureWarning &warning = found[period->key()];
        warning.period = *period;
        warning.falls.append({rule.item, rule.basis, series.of(measure).value_or(0),
                              series.of(year ? measure.yearBefore() : measure.before()).value_or(0),
                              *change.ratio});
    }
    return found;
}

double deepest(const FigureWarning &warning)
{
    double ratio = 0;
    for (const FigureFall &fall : warning.falls)
        ratio = std::min(ratio, fall.ratio);
    return ratio;
}

void describe(FigureWarning &warning, const Reports &reports)
{
    TodayItem &item = warning.item;
    item.kind = TodayKind::Warning;
    item.entity = QStringLiteral("period_figure");
    item.record = reports.records.value(warning.period.key());
    // The first in full, of the others how deep they are.
    QStringList falls;
    for (const FigureFall &fall : std::as_const(warning.falls))
        falls.append(falls.isEmpty() ? fallText(fall)
                                     : Text::tr("%1%2 %3").arg(
                                           periodItemText(fall.item), changeBasisText(fall.basis),
                                           changeText({fall.ratio, NoChange::None})));
    item.matter = Text::tr("%1 %2").arg(warning.period.text(), falls.join(Text::tr("，")));
    item.source = Text::tr("运行监测");
}

} // namespace

QString fallText(const FigureFall &fall)
{
    return Text::tr("%1%2 %3（%4 → %5 %6）")
        .arg(periodItemText(fall.item), changeBasisText(fall.basis),
             changeText({fall.ratio, NoChange::None}), figureAmountText(fall.item, fall.base),
             figureAmountText(fall.item, fall.value), periodItemUnitText(fall.item));
}

Result<QVector<FigureWarning>> figureWarnings(const Connection &connection, const TodayScope &scope,
                                              const MonitorRules &rules)
{
    QVector<FigureWarning> found;
    if (rules.falls.isEmpty())
        return found;
    const Periods months(scope.day, false);
    const Periods quarters(scope.day, true);
    const TodayClause firms = monitoredClause(scope, rules.titledOnly);
    ReportsByFirm reports;
    PEIYU_CHECK(readReports(connection, firms, rules, months.all + quarters.all, reports));
    QHash<EnterpriseId, QVector<FigureWarning>> byFirm;
    // A quarter's base may be the sum of months: read only where somebody reports by quarters.
    const bool quarterly = std::any_of(reports.cbegin(), reports.cend(), [&](const Reports &one) {
        return one.records.contains(quarters.candidates[0].key()) ||
               one.records.contains(quarters.candidates[1].key());
    });
    if (quarterly) {
        QVector<FigurePeriod> parts;
        for (const FigurePeriod &quarter : quarters.all)
            parts += quarter.months();
        PEIYU_CHECK(readReports(connection, firms, rules, parts, reports));
    }
    for (auto one = reports.cbegin(); one != reports.cend(); ++one) {
        QMap<QString, FigureWarning> warnings = warningsOf(one.value(), rules, months, quarters);
        for (FigureWarning &warning : warnings)
            describe(warning, one.value());
        byFirm[one.key()] += warnings.values();
    }
    if (byFirm.isEmpty())
        return found;
    Statement select(connection, QStringLiteral("SELECT %1%2 ORDER BY e.name_sort, e.no")
                                     .arg(firmColumns(QStringLiteral("e.id")), firms.sql));
    firms.bindTo(select);
    PEIYU_CHECK(select.each([&](const Row &row) {
        const auto own = byFirm.constFind(EnterpriseId(row.text("enterprise")));
        if (own == byFirm.cend())
            return;
        for (FigureWarning warning : *own) {
            readTodayFirm(row, warning.item);
            found.append(warning);
        }
    }));
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return deepest(a) < deepest(b); });
    return found;
}

} // namespace peiyu

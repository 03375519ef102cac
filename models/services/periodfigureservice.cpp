#include "services/periodfigureservice.h"

#include "repositories/enterpriserepository.h"
#include "repositories/officerecordrepository.h"
#include "services/monitorsettings.h"
#include "services/periodfigurewriting.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <vector>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeriodFigureService)
};

/// What is put into one firm: its cells in the order of time, so that of 累计 of several months
/// each stands on those before it.
class FirmPut
{
public:
    FirmPut(const JobContext &context, const QVector<PeriodCell> &cells, bool confirmed)
        : m_context(context), m_cells(cells), m_confirmed(confirmed)
    {
    }

    Result<> decide(const EnterpriseId &firm, QVector<qsizetype> places,
                    QVector<PeriodRefusal> &refused)
    {
        m_firm = firm;
        const auto allowed = requirePermission(m_context, Action::EditFirm, {{}, firm});
        PEIYU_TRY(enterprise, EnterpriseRepository::find(m_context.connection, firm));
        const Error gone{ErrorCode::NotFound, Text::tr("企业已不在库中。"), {}, {}};
        if (!allowed || !enterprise) {
            for (const qsizetype place : places)
                refused.append({place, (allowed ? gone : allowed.error()).text, false,
                                allowed ? gone : allowed.error()});
            return {};
        }
        m_name = enterprise->name;
        PEIYU_TRY(present, periodsOfFirm(m_context.connection, firm));
        m_before = present;
        m_after = present;
        std::stable_sort(places.begin(), places.end(), [this](qsizetype a, qsizetype b) {
            return m_cells[a].period.lastDay() < m_cells[b].period.lastDay();
        });
        for (const qsizetype place : places)
            put(place, refused);
        askAboutJumps(places, refused);
        return {};
    }

    bool changes() const
    {
        return std::any_of(m_after.cbegin(), m_after.cend(), [this](const PeriodFigures &one) {
            const PeriodFigures was = m_before.value(one.period.key());
            return was.values != one.values || was.source != one.source;
        });
    }
    const QString &name() const { return m_name; }
    Result<> write(UnitOfWork &unit) const
    {
        return writePeriodFigures(unit, m_context, m_firm, m_before, m_after);
    }

private:
    void refuse(qsizetype place, const Error &error, QVector<PeriodRefusal> &refused)
    {
        refused.append({place, Text::tr("%1：%2").arg(m_name, error.text), false, error});
    }

    void put(qsizetype place, QVector<PeriodRefusal> &refused)
    {
        const PeriodCell &cell = m_cells[place];
        if (!cell.period.isValid()) {
            refuse(place,
                   fieldFailure(QStringLiteral("period"),
                                Text::tr("期间不对，应写成 2026-03 或 2026-Q1。"))
                       .value(),
                   refused);
            return;
        }
        PeriodFigures now = m_after.value(cell.period.key());
        now.period = cell.period;
        now.enterprise = m_firm;
        if (cell.field == u"source") {
            now.source = figureSourceFromKey(cell.value);
        } else {
            const auto item = periodItemFromKey(cell.field);
            const FirmSeries series = seriesOf(m_after);
            const auto value =
                item ? settledValue({*item, cell.period, cell.value, cell.cumulative},
                                    series.of(*item))
                     : Result<QString>(fieldFailure(
                           cell.field, Text::tr("没有“%1”这项指标。").arg(cell.field)));
            if (!value) {
                refuse(place, value.error(), refused);
                return;
            }
            now.value(*item) = *value;
            m_settled.insert(place, *value);
        }
        m_after.insert(cell.period.key(), now);
    }

    /// Cells that jump are taken back until they are confirmed. Then the others are looked at
    /// again: beside a figure in 元 the next one in 元 does not stand out, and 累计 may stand on
    /// it.
    void askAboutJumps(const QVector<qsizetype> &places, QVector<PeriodRefusal> &refused)
    {
        if (m_confirmed)
            return;
        QVector<PeriodRefusal> asked;
        do {
            asked.clear();
            for (const qsizetype place : places) {
                if (const QString text = doubtAbout(place); !text.isEmpty())
                    asked.append(
                        {place, text, true, fieldFailure(m_cells[place].field, text).value()});
            }
            for (const PeriodRefusal &one : std::as_const(asked))
                takeBack(one.cell);
            refused += asked;
        } while (!asked.isEmpty());
    }

    /// A sentence; empty where the cell changes nothing or is in no doubt.
    QString doubtAbout(qsizetype place) const
    {
        const PeriodCell &cell = m_cells[place];
        const auto item = periodItemFromKey(cell.field);
        const QString key = cell.period.key();
        if (!item || !m_settled.contains(place) ||
            m_after.value(key).value(*item) == m_before.value(key).value(*item))
            return {};
        if (const QString jump = periodJumpText(m_after, cell.period, *item); !jump.isEmpty())
            return Text::tr("%1：%2。确实无误请确认后再保存。").arg(m_name, jump);
        const FirmSeries series = seriesOf(m_after);
        const auto value =
            settledValue({*item, cell.period, cell.value, cell.cumulative}, series.of(*item));
        if (value && *value == m_settled.value(place))
            return {};
        return Text::tr(
                   "%1：%2%3累计要减去此前各期，其中有待确认的数。确实无误请一起确认后再保存。")
            .arg(m_name, cell.period.text(), periodItemText(*item));
    }

    void takeBack(qsizetype place)
    {
        const PeriodCell &cell = m_cells[place];
        const PeriodItem item = *periodItemFromKey(cell.field);
        const QString key = cell.period.key();
        m_after[key].value(item) = m_before.value(key).value(item);
    }

    const JobContext &m_context;
    const QVector<PeriodCell> &m_cells;
    bool m_confirmed;
    EnterpriseId m_firm;
    QString m_name;
    FirmPeriods m_before;
    FirmPeriods m_after;
    QHash<qsizetype, QString> m_settled; ///< what a cell is stored as
};

} // namespace

Result<QVector<PeriodFigures>> PeriodFigureService::ofFirm(const JobContext &context,
                                                           const EnterpriseId &firm)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, firm}));
    return RecordRepository<PeriodFigures>::ofEnterprise(context.connection, firm);
}

Result<FirmSeries> PeriodFigureService::seriesOfFirm(const JobContext &context,
                                                     const EnterpriseId &firm)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, firm}));
    PEIYU_TRY(periods, periodsOfFirm(context.connection, firm));
    return seriesOf(periods);
}

Result<PeriodGrid> PeriodFigureService::grid(const JobContext &context,
                                             const PeriodGridQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.scope.district, {}}));
    PEIYU_TRY(rules, MonitorSettings::rules(context, query.scope.district));
    MonitorScope scope = query.scope;
    scope.servedOn = context.clock.today();
    scope.titledOnly = rules.titledOnly && scope.firm.isEmpty();
    QVector<FigurePeriod> periods;
    for (const FigurePeriod &period : query.periods) {
        for (const FigurePeriod &one :
             periodsWithBases({PeriodItem::Revenue, period, query.cumulative})) {
            if (!periods.contains(one))
                periods.append(one);
        }
    }
    PEIYU_TRY(watched, watchedFirms(context.connection, scope));
    PEIYU_TRY(reported, reportedFigures(context.connection, periods, query.items, scope.firm));
    PeriodGrid grid;
    grid.firms = watched.firms;
    grid.lapsed = watched.lapsed;
    grid.series.reserve(grid.firms.size());
    for (const MonitoredFirm &firm : std::as_const(grid.firms))
        grid.series.append(reported.value(firm.id));
    return grid;
}

Result<PeriodsPut> PeriodFigureService::put(const JobContext &context,
                                            const QVector<PeriodCell> &cells, bool jumpsConfirmed)
{
    QMap<QString, QVector<qsizetype>> byFirm;
    for (qsizetype i = 0; i < cells.size(); ++i)
        byFirm[cells[i].firm.value()].append(i);
    PeriodsPut done;
    std::vector<FirmPut> puts;
    for (auto one = byFirm.cbegin(); one != byFirm.cend(); ++one) {
        FirmPut put(context, cells, jumpsConfirmed);
        PEIYU_CHECK(put.decide(EnterpriseId(one.key()), one.value(), done.refused));
        if (put.changes())
            puts.push_back(put);
    }
    std::sort(done.refused.begin(), done.refused.end(),
              [](const auto &a, const auto &b) { return a.cell < b.cell; });
    if (puts.empty())
        return done;
    const QString title = puts.size() == 1 ? Text::tr("填报运行监测 %1").arg(puts.front().name())
                                           : Text::tr("填报运行监测 %1 家").arg(puts.size());
    PEIYU_TRY(unit, beginUnit(context, title));
    for (const FirmPut &put : std::as_const(puts))
        PEIYU_CHECK(put.write(*unit));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    done.saved.changes = changes;
    done.saved.id = cells.first().firm.value();
    return done;
}

} // namespace peiyu

#include "board/boardactions.h"

#include "board/countingdialog.h"
#include "board/splitdialog.h"
#include "board/targetvaluedialog.h"
#include "charts/chartcard.h"
#include "domain/displaytext.h"
#include "services/placedirectory.h"
#include "statistics/targetseries.h"

#include <QWidget>

namespace peiyu {

namespace {

/// Whose firms come next into question for a tier.
std::optional<Tier> rungBelow(Tier tier)
{
    switch (tier) {
    case Tier::LittleGiant:
        return Tier::Provincial;
    case Tier::Provincial:
        return Tier::Innovative;
    case Tier::Innovative:
    case Tier::MunicipalPool:
        return std::nullopt;
    }
    return std::nullopt;
}

QString coverageWords(CoveragePart part)
{
    switch (part) {
    case CoveragePart::All:
        return BoardActions::tr("应配备企业");
    case CoveragePart::WithSpecialist:
        return BoardActions::tr("已配专员");
    case CoveragePart::WithoutSpecialist:
        return BoardActions::tr("未配专员");
    case CoveragePart::WithPlan:
        return BoardActions::tr("已有一策");
    case CoveragePart::WithoutPlan:
        return BoardActions::tr("未制定一策");
    case CoveragePart::NotVisited:
        return BoardActions::tr("本期未走访");
    }
    return {};
}

} // namespace

BoardActions::BoardActions(const PageContext &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page)
{
    const auto places = PlaceDirectory::load(context.reading.connection);
    if (places)
        m_districts = places->districts();
    else
        context.navigator.failed(places.error());
}

QString BoardActions::districtName(const DistrictId &id) const
{
    for (const District &district : m_districts) {
        if (district.id == id)
            return district.shortName.isEmpty() ? district.name : district.shortName;
    }
    return id.value();
}

QVector<DistrictId> BoardActions::districts() const
{
    QVector<DistrictId> ids;
    for (const District &district : m_districts)
        ids.append(district.id);
    return ids;
}

QVector<BoardTarget> BoardActions::targetsOf(const ProgressReport &report) const
{
    const QHash<TargetId, int> ranks = tierRanks(report);
    const int year = commonTargetYear(*m_context.catalog, districts());
    QVector<BoardTarget> found;
    for (const DistrictProgress &district : report.districts) {
        const Plan *plan = m_context.catalog->plan(district.plan);
        for (const TargetProgress &progress : district.targets)
            found.append(BoardTarget{plan, progress, districtName(district.district),
                                     ranks.value(progress.target.id),
                                     district.targetDate.year() < year});
    }
    return found;
}

void BoardActions::openFirms(const BoardTarget &target, BoardValue value)
{
    const TargetProgress &progress = target.progress;
    const auto &scope = value == BoardValue::Final ? progress.finalScope : progress.actualScope;
    if (scope)
        m_context.navigator.openFirms({listOf(*scope), boardwords::heading(target, value)});
    else if (progress.origin == ValueOrigin::Honours)
        explain(target); // the rows stand there
    else if (!progress.counted)
        enterRecorded(target);
}

void BoardActions::openFirms(const BoardTarget &target)
{
    const bool ended = boardwords::hasEnded(target.progress.target, m_context.asOf());
    openFirms(target, ended ? BoardValue::Final : BoardValue::Today);
}

void BoardActions::openPoint(const BoardTarget &target, const ListQuery &firms)
{
    m_context.navigator.openFirms({firms, boardwords::pointHeading(target, firms.asOf)});
}

void BoardActions::openGap(const BoardTarget &target)
{
    const auto tier = target.progress.target.countedTier();
    if (!tier) {
        enterRecorded(target);
        return;
    }
    ListQuery query;
    query.asOf = m_context.asOf();
    query.district = target.plan->district;
    query.tier = rungBelow(*tier);
    m_context.navigator.openFirms({query, {}});
}

void BoardActions::openArea(const BoardTarget &target, const AreaFigure &figure)
{
    if (figure.scope)
        m_context.navigator.openFirms(
            {listOf(*figure.scope), boardwords::areaHeading(target, figure)});
    else
        enterRecorded(target);
}

void BoardActions::openAreaGap(const BoardTarget &target, const AreaFigure &figure)
{
    const auto tier = target.progress.target.countedTier();
    if (!tier || !figure.scope || !figure.scope->share) {
        openArea(target, figure);
        return;
    }
    ListQuery query;
    query.asOf = m_context.asOf();
    query.district = target.plan->district;
    query.share = figure.scope->share;
    query.tier = rungBelow(*tier);
    m_context.navigator.openFirms(
        {query, tr("%1 · %2 · 缺口企业名单（%3，缺口 %4）")
                    .arg(target.districtName, boardwords::areaName(figure),
                         query.tier ? tierText(*query.tier) : tr("全部企业"),
                         quantityText(figure.reading.gap))});
}

void BoardActions::openAreaCare(const BoardTarget &target, const AreaFigure &figure,
                                const DistrictCoverage &coverage, AreaCarePart part)
{
    if (!figure.scope || !figure.scope->share)
        return;
    const AreaCare &care = figure.care;
    ListQuery query = staffingScope(coverage.rule, coverage.district, m_context.asOf());
    query.share = figure.scope->share;
    QString words = coverageWords(CoveragePart::All);
    if (part == AreaCarePart::Specialist && care.withSpecialist < care.firms) {
        query.unassigned = true;
        words = coverageWords(CoveragePart::WithoutSpecialist);
    } else if (part == AreaCarePart::Plan && care.withPlan < care.firms) {
        query.planned = false;
        words = coverageWords(CoveragePart::WithoutPlan);
    } else if (part == AreaCarePart::Visited && care.visitedThisQuarter < care.visitRequired) {
        query.visitDuty = VisitDuty::Due;
        words = coverageWords(CoveragePart::NotVisited);
    }
    m_context.navigator.openFirms(
        {query, QStringLiteral("%1 · %2 · %3 · %4")
                    .arg(target.districtName, boardwords::areaName(figure), words,
                         tr("截至 %1").arg(dateText(m_context.asOf())))});
}

void BoardActions::editSplit(const BoardTarget &target)
{
    (new SplitDialog(m_context, target, m_page->window()))->present();
}

void BoardActions::openCoverage(const DistrictCoverage &coverage, CoveragePart part)
{
    m_context.navigator.openFirms({listOf(coverage, part, m_context.asOf()),
                                   QStringLiteral("%1 · %2 · %3")
                                       .arg(districtName(coverage.district), coverageWords(part),
                                            tr("截至 %1").arg(dateText(m_context.asOf())))});
}

void BoardActions::openPlan(const BoardTarget &target)
{
    m_context.navigator.openPlan(target.plan->id, target.progress.target.id.value());
}

void BoardActions::exportTable(const ExportedTable &table, QWidget *over)
{
    QString name = table.name;
    for (const QChar sign : QStringLiteral("/\\:*?\"<>|"))
        name.replace(sign, u'-');
    const QString path =
        m_context.prompt.fileToSave(over, tr("导出“%1”").arg(table.name),
                                    name + QStringLiteral(".xlsx"), tr("表格 (*.xlsx *.csv)"));
    if (path.isEmpty())
        return;
    if (const auto written = peiyu::exportTable(path, table); !written)
        m_context.navigator.failed(written.error());
    else
        m_context.navigator.showSelection(tr("已导出 %1 行到 %2").arg(table.rows.size()).arg(path));
}

void BoardActions::wire(ChartCard *card)
{
    connect(card, &ChartCard::exportRequested, this, [this, card] {
        const ChartTable &table = card->content();
        exportTable({card->titleText(), table.heads, table.rows, table.numberColumns},
                    card->window());
    });
}

void BoardActions::explain(const BoardTarget &target)
{
    (new CountingDialog(*this, target, m_page->window()))->present();
}

void BoardActions::enterBaseline(const BoardTarget &target)
{
    (new TargetValueDialog(m_context, target, EnteredKind::Baseline, m_page->window()))->present();
}

void BoardActions::enterRecorded(const BoardTarget &target)
{
    (new TargetValueDialog(m_context, target, EnteredKind::Recorded, m_page->window()))->present();
}

} // namespace peiyu

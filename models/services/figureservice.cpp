#include "services/figureservice.h"

#include "repositories/enterpriserepository.h"
#include "repositories/firmrecordrepository.h"
#include "services/measureclosing.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FigureService)
};

using Repository = RecordRepository<YearlyFigures>;

Failure inYear(int year, const Error &error)
{
    Error placed = error;
    placed.text = Text::tr("%1 年：%2").arg(year).arg(error.text);
    for (FieldIssue &issue : placed.issues) {
        issue.row = year;
        issue.text = placed.text;
    }
    return Failure(placed);
}

/// A part that is more than its whole.
Result<> requireWithin(const YearlyFigures &figures, FigureItem part, FigureItem whole)
{
    if (!figures.has(part) || !figures.has(whole))
        return {};
    const bool more = figureUnit(part) == FigureUnit::Wan
                          ? figures.money(part) > figures.money(whole)
                          : figures.value(part).toLongLong() > figures.value(whole).toLongLong();
    if (!more)
        return {};
    return fieldFailure(figureKey(part), Text::tr("%1 %2 大于%3 %4，请核对。")
                                             .arg(figureText(part), figures.value(part),
                                                  figureText(whole), figures.value(whole)));
}

bool sameFigures(const YearlyFigures &a, const YearlyFigures &b)
{
    return a.values == b.values && a.source == b.source && a.closed == b.closed;
}

QString jumpText(FigureItem item, const YearlyFigures &from, const YearlyFigures &to)
{
    const double before = std::abs(from.value(item).toDouble());
    const double now = std::abs(to.value(item).toDouble());
    const bool larger = now > before;
    const auto times = static_cast<qint64>(std::llround(larger ? now / before : before / now));
    const QString sentence = larger ? Text::tr("%1 年%2 %3 万元比 %4 年大 %5 倍，疑把元当成了万元")
                                    : Text::tr("%1 年%2 %3 万元只有 %4 年的 1/%5，疑单位有误");
    return sentence.arg(to.year).arg(figureText(item), to.value(item)).arg(from.year).arg(times);
}

} // namespace

Result<YearlyFigures> checkedFigures(YearlyFigures figures)
{
    if (figures.year < firstFigureYear || figures.year > lastFigureYear)
        return fieldFailure(QStringLiteral("year"),
                            Text::tr("年度 %1 不对，应为四位数，例如 2025。").arg(figures.year));
    for (const FigureItem item : allFigureItems) {
        const auto value = normalizedFigure(item, figures.value(item));
        if (!value)
            return inYear(figures.year, value.error());
        figures.value(item) = *value;
    }
    for (const auto &[part, whole] : {std::pair{FigureItem::MainRevenue, FigureItem::Revenue},
                                      std::pair{FigureItem::RdStaff, FigureItem::Employees}}) {
        if (const auto within = requireWithin(figures, part, whole); !within)
            return inYear(figures.year, within.error());
    }
    return figures;
}

QVector<UnitJump> unitJumps(const QVector<YearlyFigures> &years)
{
    QVector<UnitJump> jumps;
    for (qsizetype i = 1; i < years.size(); ++i) {
        for (const FigureItem item : allFigureItems) {
            // Against the year before that has the figure.
            qsizetype before = i - 1;
            while (before >= 0 && !years[before].has(item))
                --before;
            if (before >= 0 &&
                looksLikeUnitJump(item, years[before].value(item), years[i].value(item)))
                jumps.append({years[i].year, item, years[before].year,
                              jumpText(item, years[before], years[i])});
        }
    }
    return jumps;
}

Result<QVector<YearlyFigures>> FigureService::ofFirm(const JobContext &context,
                                                     const EnterpriseId &firm)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, firm}));
    return Repository::ofEnterprise(context.connection, firm);
}

namespace {

using Years = QMap<int, YearlyFigures>;

Result<Years> yearsOf(const JobContext &context, const EnterpriseId &firm)
{
    PEIYU_TRY(present, Repository::ofEnterprise(context.connection, firm));
    Years years;
    for (const YearlyFigures &year : present)
        years.insert(year.year, year);
    return years;
}

/// The first jump one of whose ends is new.
const UnitJump *newJump(const QVector<UnitJump> &jumps, const Years &before, const Years &after)
{
    const auto isNew = [&](int year, FigureItem item) {
        return before.value(year).value(item) != after.value(year).value(item);
    };
    for (const UnitJump &jump : jumps) {
        if (isNew(jump.year, jump.item) || isNew(jump.otherYear, jump.item))
            return &jump;
    }
    return nullptr;
}

Failure askAbout(const UnitJump &jump)
{
    const QString text = Text::tr("%1。确实无误请确认后再保存。").arg(jump.text);
    return Failure(Error{ErrorCode::Validation,
                         text,
                         unitJumpMark(),
                         {FieldIssue{figureKey(jump.item), jump.year, text}}});
}

Result<Saved> writeYears(const JobContext &context, const Enterprise &firm, const Years &before,
                         const Years &after, bool jumpsConfirmed)
{
    const QVector<UnitJump> jumps = unitJumps(after.values());
    if (const UnitJump *jump = newJump(jumps, before, after); jump && !jumpsConfirmed)
        return askAbout(*jump);
    PEIYU_TRY(unit, beginUnit(context, Text::tr("填报年度数据 %1").arg(firm.name)));
    for (const YearlyFigures &year : after) {
        const auto was = before.constFind(year.year);
        const bool known = was != before.constEnd();
        if (known && year.isEmpty())
            PEIYU_CHECK(Repository::apply(*unit, was->id, ChangeOp::Delete, {}));
        else if (known && !sameFigures(*was, year))
            PEIYU_CHECK(Repository::apply(*unit, was->id, ChangeOp::Update,
                                          Repository::fields(year), year.revision));
        else if (!known && !year.isEmpty())
            PEIYU_CHECK(Repository::enter(*unit, year));
    }
    PEIYU_CHECK(closeReachedSteps(*unit, context, firm.id));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    QStringList warnings;
    for (const UnitJump &jump : jumps)
        warnings.append(jump.text);
    return Saved{firm.id.value(), changes, warnings};
}

Result<Enterprise> firmToFill(const JobContext &context, const EnterpriseId &firm)
{
    PEIYU_CHECK(requirePermission(context, Action::EditFirm, {{}, firm}));
    PEIYU_TRY(enterprise, EnterpriseRepository::find(context.connection, firm));
    if (!enterprise)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
    return *enterprise;
}

Result<> putCell(YearlyFigures &year, const FigureCell &cell)
{
    if (cell.field == u"source") {
        year.source = figureSourceFromKey(cell.value);
        return {};
    }
    if (cell.field == u"closed") {
        year.closed = !cell.value.isEmpty();
        return {};
    }
    const auto item = figureFromKey(cell.field);
    if (!item)
        return failure(ErrorCode::Internal, Text::tr("程序错误：没有这项指标。"), cell.field);
    year.value(*item) = cell.value;
    return {};
}

} // namespace

Result<Saved> FigureService::put(const JobContext &context, const EnterpriseId &firm,
                                 const QVector<FigureCell> &cells, bool jumpsConfirmed)
{
    PEIYU_TRY(enterprise, firmToFill(context, firm));
    PEIYU_TRY(before, yearsOf(context, firm));
    Years after = before;
    QSet<int> touched;
    for (const FigureCell &cell : cells) {
        YearlyFigures &year = after[cell.year];
        year.year = cell.year;
        year.enterprise = firm;
        PEIYU_CHECK(putCell(year, cell));
        touched.insert(cell.year);
    }
    for (const int year : std::as_const(touched)) {
        PEIYU_TRY(checked, checkedFigures(after[year]));
        after[year] = checked;
    }
    return writeYears(context, enterprise, before, after, jumpsConfirmed);
}

Result<Saved> FigureService::save(const JobContext &context, const EnterpriseId &firm,
                                  const QVector<YearlyFigures> &typed, bool jumpsConfirmed)
{
    PEIYU_TRY(enterprise, firmToFill(context, firm));
    PEIYU_TRY(before, yearsOf(context, firm));
    Years after = before;
    for (const YearlyFigures &year : typed) {
        PEIYU_TRY(checked, checkedFigures(year));
        if (before.contains(checked.year) && checked.revision == 0)
            return failure(
                ErrorCode::Conflict,
                Text::tr("%1 年的数据刚由别人填报，没有覆盖。请刷新后再填。").arg(checked.year));
        checked.enterprise = firm;
        after.insert(checked.year, checked);
    }
    return writeYears(context, enterprise, before, after, jumpsConfirmed);
}

} // namespace peiyu

#include "services/measuretemplateservice.h"

#include "domain/displaytext.h"
#include "domain/stepfigure.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "reference/measuretemplates.h"
#include "repositories/firmrecordrepository.h"
#include "repositories/measurerecordrepository.h"
#include "services/calendarservice.h"
#include "services/permission.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureTemplateService)
};

using Templates = RecordRepository<MeasureTemplate>;

constexpr qsizetype longestContent = 500;
constexpr qsizetype longestUnit = 100;
constexpr qsizetype mostMeasures = 30;
constexpr int mostDays = 1100; ///< three years

Failure inRow(int row, const QString &field, const QString &text)
{
    return Failure(Error{ErrorCode::Validation,
                         Text::tr("第 %1 项：%2").arg(row).arg(text),
                         {},
                         {FieldIssue{field, row, text}}});
}

Result<MeasureTemplate> checked(MeasureTemplate one, int row, int year)
{
    one.content = one.content.trimmed();
    one.unit = tidyText(one.unit);
    one.basis = tidyText(one.basis);
    if (one.content.isEmpty() || one.content.size() > longestContent || !isCleanText(one.content))
        return inRow(row, QStringLiteral("content"),
                     Text::tr("请写明措施，最多 %1 字。").arg(longestContent));
    if (one.unit.size() > longestUnit || !isCleanText(one.unit))
        return inRow(row, QStringLiteral("unit"),
                     Text::tr("责任单位最多 %1 字。").arg(longestUnit));
    if (one.basis.size() > longestUnit || !isCleanText(one.basis))
        return inRow(row, QStringLiteral("basis"), Text::tr("依据最多 %1 字。").arg(longestUnit));
    if (one.days < 0 || one.days > mostDays)
        return inRow(row, QStringLiteral("days"),
                     Text::tr("天数应为 0 至 %1；0 表示不建议时限。").arg(mostDays));
    one.figure.period = one.figure.isSet() ? QString::number(year) : QString();
    const auto figure = checkedStepFigure(one.figure);
    if (!figure)
        return inRow(row, figure.error().issues.first().field, figure.error().text);
    one.figure = *figure;
    one.figure.period.clear();
    return one;
}

/// The rows of exactly this district and tier.
Result<QVector<MeasureTemplate>> entered(const JobContext &context, const DistrictId &district,
                                         Tier tier)
{
    PEIYU_TRY(all, Templates::all(context.connection));
    all.removeIf(
        [&](const MeasureTemplate &one) { return one.district != district || one.tier != tier; });
    return all;
}

Result<> removeAll(UnitOfWork &unit, const QVector<MeasureTemplate> &rows)
{
    for (const MeasureTemplate &one : rows)
        PEIYU_CHECK(Templates::apply(unit, one.id, ChangeOp::Delete, {}));
    return {};
}

/// The words of what the firm has when that reaches `figure`, of this year or else of the last: a
/// year has its figures only when it is over, and what was years ago says nothing of today.
QString reachedWords(StepFigure figure, int year, const QVector<YearlyFigures> &years)
{
    for (const int known : {year, year - 1}) {
        figure.period = QString::number(known);
        if (const auto value = stepFigureValue(figure, years, {}))
            return isReached(figure, *value) ? stepActualText(figure, *value) : QString();
    }
    return {};
}

} // namespace

Result<TierTemplate> MeasureTemplateService::of(const JobContext &context,
                                                const DistrictId &district, Tier tier)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(own, entered(context, district, tier));
    if (own.isEmpty() && !district.isEmpty()) {
        PEIYU_TRY(common, entered(context, {}, tier));
        own = common;
    }
    return own.isEmpty() ? TierTemplate{shippedMeasureTemplates(tier), true}
                         : TierTemplate{own, false};
}

Result<Saved> MeasureTemplateService::set(const JobContext &context, const DistrictId &district,
                                          Tier tier, QVector<MeasureTemplate> measures)
{
    PEIYU_CHECK(requirePermission(context, Action::EditRequestSettings, {district, {}}));
    if (measures.isEmpty() || measures.size() > mostMeasures)
        return fieldFailure(
            QStringLiteral("measures"),
            Text::tr("模板应有 1 至 %1 项措施；不想要自己的模板请恢复默认。").arg(mostMeasures));
    int position = 0;
    for (MeasureTemplate &one : measures) {
        PEIYU_TRY(right, checked(one, ++position, context.clock.today().year()));
        one = right;
        one.district = district;
        one.tier = tier;
        one.position = position;
    }
    PEIYU_TRY(before, entered(context, district, tier));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("一策模板 %1").arg(tierText(tier))));
    PEIYU_CHECK(removeAll(*unit, before));
    for (const MeasureTemplate &one : std::as_const(measures))
        PEIYU_CHECK(Templates::apply(*unit, newUuid(), ChangeOp::Insert, Templates::fields(one)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{{}, changes, {}};
}

Result<Saved> MeasureTemplateService::reset(const JobContext &context, const DistrictId &district,
                                            Tier tier)
{
    PEIYU_CHECK(requirePermission(context, Action::EditRequestSettings, {district, {}}));
    PEIYU_TRY(before, entered(context, district, tier));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("恢复默认一策模板 %1").arg(tierText(tier))));
    PEIYU_CHECK(removeAll(*unit, before));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{{}, changes, {}};
}

Result<QVector<ProposedMeasure>> MeasureTemplateService::proposed(const JobContext &context,
                                                                  const EnterpriseId &firm,
                                                                  const DistrictId &district,
                                                                  Tier goal, QDate goalDate)
{
    PEIYU_TRY(found, of(context, district, goal));
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    PEIYU_TRY(years, RecordRepository<YearlyFigures>::ofEnterprise(context.connection, firm));
    const QDate today = context.clock.today();
    QVector<ProposedMeasure> measures;
    for (const MeasureTemplate &one : found.measures) {
        MeasureStep step;
        step.enterprise = firm;
        step.content = one.content;
        step.basis = one.basis;
        step.unit = one.unit;
        step.figure = one.figure;
        if (step.figure.isSet())
            step.figure.period = QString::number(today.year());
        if (one.days > 0) {
            step.due = calendar.workingDayFrom(today.addDays(one.days));
            if (!goalDate.isNull())
                step.due = std::min(step.due, goalDate);
        }
        measures.append({step, reachedWords(one.figure, today.year(), years)});
    }
    return measures;
}

} // namespace peiyu

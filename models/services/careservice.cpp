#include "services/careservice.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/enterpriserepository.h"
#include "repositories/measurerepository.h"
#include "repositories/visitlist.h"
#include "repositories/visitrepository.h"
#include "services/visitplanning.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CareService)
};

constexpr qsizetype longestText = 4000;

Result<Enterprise> liveFirm(const JobContext &context, const EnterpriseId &id)
{
    PEIYU_TRY(found, EnterpriseRepository::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
    return *found;
}

Result<> checkText(const QString &field, const QString &text)
{
    if (!isCleanText(text) || text.size() > longestText)
        return fieldFailure(
            field, Text::tr("内容过长（最多 %1 字）或含有控制字符，请修改。").arg(longestText));
    return {};
}

} // namespace

Result<Visit> checkedVisit(Visit visit, QDate today)
{
    PEIYU_CHECK(checkText(QStringLiteral("text"), visit.text));
    PEIYU_CHECK(checkText(QStringLiteral("met"), visit.met));
    if (visit.on.isNull())
        return fieldFailure(QStringLiteral("on"), Text::tr("请填写走访日期，例如 2026-03-31。"));
    if (visit.on > today)
        return fieldFailure(QStringLiteral("on"),
                            Text::tr("走访日期 %1 在今天之后；约定的走访请填在“下次走访”。")
                                .arg(dateText(visit.on)));
    if (!visit.next.isNull() && visit.next <= visit.on)
        return fieldFailure(QStringLiteral("next"),
                            Text::tr("下次走访 %1 应在本次日期 %2 之后。")
                                .arg(dateText(visit.next), dateText(visit.on)));
    visit.text = visit.text.trimmed();
    visit.met = tidyText(visit.met);
    if (visit.text.isEmpty())
        return fieldFailure(QStringLiteral("text"), Text::tr("请写明走访要点。"));
    return visit;
}

Result<Measure> checkedMeasure(Measure measure)
{
    for (const auto &[field, text] :
         {std::pair{u"gap", measure.gap}, std::pair{u"next_step", measure.nextStep},
          std::pair{u"owner", measure.owner}})
        PEIYU_CHECK(checkText(QString::fromUtf16(field), text));
    if (tidyText(measure.nextStep).isEmpty())
        return fieldFailure(QStringLiteral("next_step"), Text::tr("请写明下一步做什么。"));
    if (!measure.due.isNull() && !measure.goalDate.isNull() && measure.due > measure.goalDate)
        return fieldFailure(QStringLiteral("due"),
                            Text::tr("下一步的时限 %1 晚于目标时间 %2，请核对。")
                                .arg(dateText(measure.due), dateText(measure.goalDate)));
    measure.nextStep = measure.nextStep.trimmed();
    measure.gap = measure.gap.trimmed();
    measure.owner = tidyText(measure.owner);
    return measure;
}

Result<Saved> CareService::setMeasure(const JobContext &context, Measure measure)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::EditMeasure, {{}, measure.enterprise}));
    PEIYU_TRY(firm, liveFirm(context, measure.enterprise));
    PEIYU_TRY(checked, checkedMeasure(std::move(measure)));
    measure = std::move(checked);
    PEIYU_TRY(present, CareService::measure(context, measure.enterprise));
    measure.setOn = present ? present->setOn : context.clock.today();
    PEIYU_TRY(unit, beginUnit(context, present ? Text::tr("修改一策 %1").arg(firm.name)
                                               : Text::tr("制定一策 %1").arg(firm.name)));
    const QString id = present ? present->id : newUuid();
    const std::optional<int> revision =
        present && measure.revision > 0 ? std::optional(measure.revision) : std::nullopt;
    PEIYU_CHECK(MeasureRepository::apply(*unit, id, present ? ChangeOp::Update : ChangeOp::Insert,
                                         MeasureRepository::fields(measure), revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<std::optional<Measure>> CareService::measure(const JobContext &context,
                                                    const EnterpriseId &enterprise)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::ReadFirms, {{}, enterprise}));
    PEIYU_TRY(found, MeasureRepository::ofEnterprise(context.connection, enterprise));
    return found.isEmpty() ? std::nullopt : std::optional(found.last());
}

Result<Saved> CareService::addVisit(const JobContext &context, Visit visit)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::RecordVisit, {{}, visit.enterprise}));
    PEIYU_TRY(firm, liveFirm(context, visit.enterprise));
    PEIYU_TRY(checked, checkedVisit(std::move(visit), context.clock.today()));
    checked.id = newUuid();
    PEIYU_TRY(unit,
              beginUnit(context,
                        Text::tr("记录走访 %1（%2）").arg(firm.name, visitKindText(checked.kind))));
    PEIYU_CHECK(VisitRepository::apply(*unit, checked.id, ChangeOp::Insert,
                                       VisitRepository::fields(checked)));
    PEIYU_CHECK(placeNextVisit(*unit, checked));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{checked.id, changes, {}};
}

Result<Saved> CareService::updateVisit(const JobContext &context, Visit visit)
{
    PEIYU_TRY(present, CareService::visit(context, visit.id));
    PEIYU_CHECK(requirePermission(context.actor, Action::RecordVisit, {{}, present.enterprise}));
    PEIYU_TRY(firm, liveFirm(context, present.enterprise));
    visit.enterprise = present.enterprise;
    PEIYU_TRY(checked, checkedVisit(std::move(visit), context.clock.today()));
    PEIYU_TRY(unit, beginUnit(context,
                              Text::tr("修改走访 %1（%2）").arg(firm.name, dateText(checked.on))));
    PEIYU_CHECK(VisitRepository::apply(*unit, checked.id, ChangeOp::Update,
                                       VisitRepository::fields(checked), checked.revision));
    PEIYU_CHECK(placeNextVisit(*unit, checked, &present));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{checked.id, changes, {}};
}

Result<Saved> CareService::removeVisit(const JobContext &context, const QString &id, int revision)
{
    PEIYU_TRY(present, CareService::visit(context, id));
    PEIYU_CHECK(requirePermission(context.actor, Action::RecordVisit, {{}, present.enterprise}));
    PEIYU_TRY(firm, liveFirm(context, present.enterprise));
    PEIYU_TRY(unit, beginUnit(context,
                              Text::tr("删除走访 %1（%2）").arg(firm.name, dateText(present.on))));
    PEIYU_CHECK(withdrawVisit(*unit, present));
    PEIYU_CHECK(VisitRepository::apply(*unit, id, ChangeOp::Delete, {}, revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<Visit> CareService::visit(const JobContext &context, const QString &id)
{
    PEIYU_TRY(found, VisitRepository::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("这条走访记录已被删除。"));
    PEIYU_CHECK(requirePermission(context.actor, Action::ReadFirms, {{}, found->enterprise}));
    return *found;
}

Result<QVector<Visit>> CareService::visits(const JobContext &context,
                                           const EnterpriseId &enterprise)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::ReadFirms, {{}, enterprise}));
    PEIYU_TRY(found, VisitRepository::ofEnterprise(context.connection, enterprise));
    std::reverse(found.begin(), found.end());
    return found;
}

Result<QVector<qint64>> CareService::visitKeys(const JobContext &context, const VisitQuery &query)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::ReadFirms, {query.district, {}}));
    return peiyu::visitKeys(context.connection, query);
}

Result<QVector<VisitRow>> CareService::visitRows(const JobContext &context,
                                                 const QVector<qint64> &keys, QDate asOf)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::ReadFirms));
    return peiyu::visitRows(context.connection, keys, asOf);
}

} // namespace peiyu

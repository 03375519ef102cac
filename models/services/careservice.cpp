#include "services/careservice.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/enterpriserepository.h"
#include "repositories/measurerepository.h"
#include "services/permission.h"

#include <QCoreApplication>

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
    PEIYU_CHECK(requirePermission(context, Action::EditMeasure, {{}, measure.enterprise}));
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
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, enterprise}));
    PEIYU_TRY(found, MeasureRepository::ofEnterprise(context.connection, enterprise));
    return found.isEmpty() ? std::nullopt : std::optional(found.last());
}

} // namespace peiyu

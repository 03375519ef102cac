#include "services/recognitionservice.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/enterpriserepository.h"
#include "repositories/recognitionrepository.h"
#include "services/permission.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecognitionService)
};

Result<Enterprise> liveFirm(const JobContext &context, const EnterpriseId &id)
{
    PEIYU_TRY(found, EnterpriseRepository::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
    return *found;
}

} // namespace

Result<Recognition> checkedRecognition(Recognition recognition)
{
    if (recognition.from.isNull())
        return fieldFailure(QStringLiteral("from"),
                            Text::tr("请填写认定日期（年月日），例如 2025-10-28。"));
    if (recognition.until.isNull())
        recognition.until = defaultRecognitionEnd(recognition.from);
    if (recognition.until < recognition.from)
        return fieldFailure(QStringLiteral("until"),
                            Text::tr("有效期止 %1 早于认定日期 %2，请核对。")
                                .arg(dateText(recognition.until), dateText(recognition.from)));
    if (!isCleanText(recognition.batch) || !isCleanText(recognition.document))
        return fieldFailure(QStringLiteral("document"),
                            Text::tr("批次或文号含有不能保存的控制字符，请重新输入。"));
    recognition.batch = tidyText(recognition.batch);
    recognition.document = tidyText(recognition.document);
    return recognition;
}

Result<Saved> RecognitionService::add(const JobContext &context, Recognition typed)
{
    PEIYU_CHECK(requirePermission(context, Action::EditRecognition, {{}, typed.enterprise}));
    PEIYU_TRY(firm, liveFirm(context, typed.enterprise));
    PEIYU_TRY(recognition, checkedRecognition(std::move(typed)));
    PEIYU_TRY(present, RecognitionRepository::ofEnterprise(context.connection, firm.id));
    for (const Recognition &other : present) {
        if (other.tier == recognition.tier && other.from == recognition.from)
            return failure(ErrorCode::Duplicate,
                           Text::tr("“%1”已登记 %2 起的%3，没有重复登记。")
                               .arg(firm.name, dateText(other.from), tierText(other.tier)));
    }
    PEIYU_TRY(
        unit,
        beginUnit(context, Text::tr("登记认定 %1：%2").arg(firm.name, tierText(recognition.tier))));
    recognition.id = newUuid();
    PEIYU_CHECK(RecognitionRepository::apply(*unit, recognition.id, ChangeOp::Insert,
                                             RecognitionRepository::fields(recognition)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{recognition.id, changes, {}};
}

Result<Saved> RecognitionService::revoke(const JobContext &context, const EnterpriseId &enterprise,
                                         Tier tier, QDate on, const QString &reason)
{
    PEIYU_CHECK(requirePermission(context, Action::EditRecognition, {{}, enterprise}));
    PEIYU_TRY(firm, liveFirm(context, enterprise));
    if (on.isNull())
        return fieldFailure(QStringLiteral("on"), Text::tr("请填写撤销日期，例如 2026-03-31。"));
    if (tidyText(reason).isEmpty())
        return fieldFailure(QStringLiteral("reason"), Text::tr("请写明撤销原因。"));
    PEIYU_TRY(present, RecognitionRepository::ofEnterprise(context.connection, enterprise));
    for (Recognition recognition : present) {
        if (recognition.tier != tier || !recognition.isValidOn(on))
            continue;
        recognition.revokedOn = on;
        recognition.revokeReason = tidyText(reason);
        PEIYU_TRY(
            unit,
            beginUnit(context, Text::tr("撤销认定 %1：%2").arg(firm.name, tierText(tier)), reason));
        PEIYU_CHECK(RecognitionRepository::apply(*unit, recognition.id, ChangeOp::Update,
                                                 RecognitionRepository::fields(recognition)));
        PEIYU_TRY(changes, commitUnit(context, *unit));
        return Saved{recognition.id, changes, {}};
    }
    return failure(
        ErrorCode::NotFound,
        Text::tr("“%1”在 %2 没有有效的%3。").arg(firm.name, dateText(on), tierText(tier)));
}

} // namespace peiyu

#include "services/draftservice.h"

#include "repositories/draftrepository.h"
#include "services/permission.h"
#include "services/saved.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DraftService)
};

} // namespace

Result<std::optional<FormDraft>> DraftService::find(const JobContext &context, const QString &form)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return DraftRepository::find(context.connection, context.actor.account, form);
}

Result<> DraftService::keep(const JobContext &context, const QString &form,
                            const QJsonArray &content)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    if (QJsonDocument(content).toJson(QJsonDocument::Compact).size() > mostBytes)
        return failure(ErrorCode::Validation, Text::tr("填写的内容太长，没有暂存，请先保存。"));
    const QDateTime now = context.clock.now();
    PEIYU_TRY(unit, beginUnit(context, Text::tr("暂存填写的内容")));
    PEIYU_CHECK(DraftRepository::removeBefore(*unit, now.addDays(-longestDays)));
    PEIYU_CHECK(DraftRepository::put(*unit, context.actor.account, form, {content, now}));
    PEIYU_CHECK(commitUnit(context, *unit));
    return {};
}

Result<> DraftService::discard(const JobContext &context, const QString &form)
{
    PEIYU_TRY(kept, find(context, form));
    if (!kept)
        return {};
    PEIYU_TRY(unit, beginUnit(context, Text::tr("丢弃暂存的内容")));
    PEIYU_CHECK(DraftRepository::remove(*unit, context.actor.account, form));
    PEIYU_CHECK(commitUnit(context, *unit));
    return {};
}

} // namespace peiyu

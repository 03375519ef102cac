#include "services/measureversionservice.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/enterpriserepository.h"
#include "repositories/measurerecordrepository.h"
#include "services/measureservice.h"
#include "services/permission.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureVersionService)
};

using Versions = RecordRepository<MeasureVersion>;

constexpr qsizetype longestReason = 1000;
constexpr qsizetype longestName = 50;

struct Held
{
    MeasureFile file;
    QString firm;
};

Result<Held> held(const JobContext &context, const EnterpriseId &id)
{
    PEIYU_TRY(firm, EnterpriseRepository::find(context.connection, id));
    if (!firm)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
    PEIYU_TRY(file, MeasureService::file(context, id, context.clock.today()));
    if (!file)
        return failure(ErrorCode::NotFound, Text::tr("“%1”还没有一策，请先制定。").arg(firm->name));
    return Held{*file, firm->name};
}

Result<MeasureVersion> numbered(const Held &one, int number)
{
    for (const MeasureVersion &version : one.file.versions) {
        if (version.number == number)
            return version;
    }
    return failure(ErrorCode::NotFound,
                   one.file.versions.isEmpty()
                       ? Text::tr("“%1”的一策还没有版本，请先定为新版本。").arg(one.firm)
                       : Text::tr("“%1”的一策没有第 %2 版，现有第 1 至 %3 版。")
                             .arg(one.firm)
                             .arg(number)
                             .arg(one.file.versions.last().number));
}

} // namespace

Result<Saved> MeasureVersionService::freeze(const JobContext &context, const EnterpriseId &firm,
                                            const QString &reason)
{
    PEIYU_CHECK(requirePermission(context, Action::EditMeasure, {{}, firm}));
    PEIYU_TRY(one, held(context, firm));
    const QString why = reason.trimmed();
    if (!isCleanText(why) || why.size() > longestReason)
        return fieldFailure(
            QStringLiteral("reason"),
            Text::tr("内容过长（最多 %1 字）或含有控制字符，请修改。").arg(longestReason));
    const bool first = one.file.versions.isEmpty();
    if (why.isEmpty() && !first)
        return fieldFailure(QStringLiteral("reason"), Text::tr("请写明为什么定新版本。"));
    if (!first && one.file.sinceLast && one.file.sinceLast->isEmpty())
        return failure(ErrorCode::Conflict, Text::tr("现行内容与第 %1 版相同，不用再定一版。")
                                                .arg(one.file.versions.last().number));
    MeasureVersion version;
    version.id = newUuid();
    version.measure = one.file.measure.id;
    version.enterprise = firm;
    version.number = first ? 1 : one.file.versions.last().number + 1;
    version.madeOn = context.clock.today();
    version.madeBy = context.actor.name;
    version.reason = why;
    version.content = contentJson(one.file.content());
    PEIYU_TRY(
        unit,
        beginUnit(context, Text::tr("一策定为第 %1 版 %2").arg(version.number).arg(one.firm), why));
    PEIYU_CHECK(Versions::apply(*unit, version.id, ChangeOp::Insert, Versions::fields(version)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{version.id, changes, {}};
}

Result<Saved> MeasureVersionService::confirm(const JobContext &context, const EnterpriseId &firm,
                                             int number, const QString &who, QDate on)
{
    PEIYU_CHECK(requirePermission(context, Action::EditMeasure, {{}, firm}));
    PEIYU_TRY(one, held(context, firm));
    PEIYU_TRY(version, numbered(one, number));
    if (!version.confirmedOn.isNull())
        return failure(ErrorCode::Conflict,
                       Text::tr("第 %1 版已由 %2 于 %3 确认；记错了请撤销那次操作。")
                           .arg(number)
                           .arg(version.confirmedBy, dateText(version.confirmedOn)));
    version.confirmedBy = tidyText(who);
    version.confirmedOn = on.isNull() ? context.clock.today() : on;
    if (version.confirmedBy.isEmpty() || version.confirmedBy.size() > longestName ||
        !isCleanText(version.confirmedBy))
        return fieldFailure(
            QStringLiteral("who"),
            Text::tr("请写明企业由谁确认，最多 %1 字，例如“总经理 张三”。").arg(longestName));
    if (version.confirmedOn > context.clock.today())
        return fieldFailure(
            QStringLiteral("on"),
            Text::tr("日期 %1 在今天之后，请核对。").arg(dateText(version.confirmedOn)));
    if (version.confirmedOn < version.madeOn)
        return fieldFailure(QStringLiteral("on"),
                            Text::tr("确认日期 %1 早于定稿日期 %2，请核对。")
                                .arg(dateText(version.confirmedOn), dateText(version.madeOn)));
    PEIYU_TRY(unit,
              beginUnit(context, Text::tr("企业确认一策第 %1 版 %2").arg(number).arg(one.firm)));
    PEIYU_CHECK(Versions::apply(*unit, version.id, ChangeOp::Update, Versions::fields(version),
                                version.revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{version.id, changes, {}};
}

Result<MeasureVersion> MeasureVersionService::version(const JobContext &context,
                                                      const EnterpriseId &firm, int number)
{
    PEIYU_TRY(one, held(context, firm));
    return numbered(one, number);
}

Result<SheetDifference> MeasureVersionService::between(const JobContext &context,
                                                       const EnterpriseId &firm, int from, int to)
{
    PEIYU_TRY(one, held(context, firm));
    PEIYU_TRY(earlier, numbered(one, from));
    PEIYU_TRY(before, contentFromJson(earlier.content));
    if (to == 0)
        return difference(before, one.file.content());
    PEIYU_TRY(later, numbered(one, to));
    PEIYU_TRY(after, contentFromJson(later.content));
    return difference(before, after);
}

} // namespace peiyu

#include "services/visitsettings.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/baserepository.h"
#include "repositories/carerecordrepository.h"
#include "repositories/visitclause.h"
#include "services/permission.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitSettings)
};

using Cadences = CareRecordRepository<VisitCadence>;

constexpr std::array knownMonths = {0, 1, 2, 3, 4, 6, 12};
constexpr int mostDays = 31;

QString capName()
{
    return QStringLiteral("visit.cap");
}

QString tierName(std::optional<Tier> tier)
{
    return tier ? tierText(*tier) : Text::tr("没有称号的企业");
}

} // namespace

Result<CadenceRules> VisitSettings::cadences(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return cadenceRules(context.connection);
}

Result<Saved> VisitSettings::setCadence(const JobContext &context, VisitCadence cadence)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets, {cadence.district, {}}));
    if (std::find(knownMonths.begin(), knownMonths.end(), cadence.months) == knownMonths.end())
        return fieldFailure(QStringLiteral("months"),
                            Text::tr("走访周期应为 1、2、3、4、6 或 12 个月，0 为不作要求。"));
    if (cadence.months > 0 && cadence.kinds.isEmpty())
        return fieldFailure(QStringLiteral("kinds"),
                            Text::tr("请至少选一种计入的走访方式，例如实地。"));
    cadence.source = tidyText(cadence.source);
    if (cadence.source.isEmpty())
        return fieldFailure(QStringLiteral("source"),
                            Text::tr("请写明依据（文件名称或会议），不写依据的请用本系统默认。"));
    PEIYU_TRY(all, Cadences::all(context.connection));
    const auto present = std::find_if(all.begin(), all.end(), [&](const VisitCadence &one) {
        return one.district == cadence.district && one.tier == cadence.tier;
    });
    PEIYU_TRY(unit,
              beginUnit(context, Text::tr("走访频次 %1：%2")
                                     .arg(tierName(cadence.tier), cadenceText(cadence.months))));
    const bool isNew = present == all.end();
    const QString id = isNew ? newUuid() : present->id;
    PEIYU_CHECK(Cadences::apply(*unit, id, isNew ? ChangeOp::Insert : ChangeOp::Update,
                                Cadences::fields(cadence)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<Saved> VisitSettings::resetCadence(const JobContext &context, const DistrictId &district,
                                          std::optional<Tier> tier)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets, {district, {}}));
    PEIYU_TRY(all, Cadences::all(context.connection));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("走访频次 %1：恢复默认").arg(tierName(tier))));
    QString id;
    for (const VisitCadence &one : all) {
        if (one.district != district || one.tier != tier)
            continue;
        id = one.id;
        PEIYU_CHECK(Cadences::apply(*unit, one.id, ChangeOp::Delete, {}));
    }
    if (id.isEmpty())
        return failure(ErrorCode::NotFound,
                       Text::tr("%1的走访频次没有改过，现在就是默认。").arg(tierName(tier)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<VisitCap> VisitSettings::cap(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(stored, BaseRepository::setting(context.connection, QString(), capName()));
    VisitCap cap;
    const int most = stored ? stored->toInt() : 0;
    if (most > 0)
        cap = {most, false};
    return cap;
}

Result<> VisitSettings::setCap(const JobContext &context, int most)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    if (most < 0 || most > mostDays)
        return fieldFailure(QStringLiteral("cap"),
                            Text::tr("每月上门上限应为 1 到 %1 次，0 为恢复默认。").arg(mostDays));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("每月上门上限")));
    PEIYU_CHECK(BaseRepository::setSetting(*unit, QString(), capName(), QString::number(most)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return {};
}

} // namespace peiyu

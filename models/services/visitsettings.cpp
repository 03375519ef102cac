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

using Cadences = RecordRepository<VisitCadence>;

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

Result<VisitCadence> checkedCadence(VisitCadence cadence)
{
    if (std::find(knownMonths.begin(), knownMonths.end(), cadence.months) == knownMonths.end())
        return fieldFailure(QStringLiteral("months"),
                            Text::tr("走访周期应为 1、2、3、4、6 或 12 个月，0 为不作要求。"));
    if (cadence.months > 0 && cadence.kinds.isEmpty())
        return fieldFailure(QStringLiteral("kinds"),
                            Text::tr("请至少选一种计入的走访方式，例如实地。"));
    cadence.source = tidyText(cadence.source);
    if (cadence.source.isEmpty())
        return fieldFailure(QStringLiteral("source"),
                            Text::tr("请写明依据（文件名称或会议），没有依据的请用本系统默认。"));
    return cadence;
}

Result<> checkCap(int most)
{
    if (most < 0 || most > mostDays)
        return fieldFailure(QStringLiteral("cap"),
                            Text::tr("每月上门上限应为 1 到 %1 次，0 为恢复默认。").arg(mostDays));
    return {};
}

} // namespace

Result<CadenceRules> VisitSettings::cadences(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return cadenceRules(context.connection);
}

Result<Saved> VisitSettings::setCadence(const JobContext &context, VisitCadence cadence)
{
    const DistrictId district = cadence.district;
    return save(context, district, {{cadence.tier, cadence}}, std::nullopt);
}

Result<Saved> VisitSettings::resetCadence(const JobContext &context, const DistrictId &district,
                                          std::optional<Tier> tier)
{
    PEIYU_TRY(saved, save(context, district, {{tier, std::nullopt}}, std::nullopt));
    if (saved.changes.isEmpty())
        return failure(ErrorCode::NotFound,
                       Text::tr("%1的走访频次没有改过，现在就是默认。").arg(tierName(tier)));
    return saved;
}

Result<Saved> VisitSettings::save(const JobContext &context, const DistrictId &district,
                                  const QVector<CadenceChange> &changes, std::optional<int> cap)
{
    PEIYU_CHECK(requirePermission(context, Action::EditRequestSettings, {district, {}}));
    if (cap)
        PEIYU_CHECK(checkCap(*cap));
    QVector<CadenceChange> wanted = changes;
    for (CadenceChange &one : wanted) {
        if (!one.cadence)
            continue;
        PEIYU_TRY(checked, checkedCadence(*one.cadence));
        one.cadence = checked;
        one.cadence->district = district;
        one.cadence->tier = one.tier;
    }
    PEIYU_TRY(all, Cadences::all(context.connection));
    const QString what = wanted.size() == 1 ? tierName(wanted.first().tier) : QString();
    PEIYU_TRY(unit, beginUnit(context, what.isEmpty() ? Text::tr("走访频次")
                                                      : Text::tr("走访频次 %1").arg(what)));
    Saved saved;
    for (const CadenceChange &one : wanted) {
        const auto present = std::find_if(all.begin(), all.end(), [&](const VisitCadence &it) {
            return it.district == district && it.tier == one.tier;
        });
        const bool isNew = present == all.end();
        saved.id = isNew ? newUuid() : present->id;
        if (one.cadence)
            PEIYU_CHECK(Cadences::apply(*unit, saved.id,
                                        isNew ? ChangeOp::Insert : ChangeOp::Update,
                                        Cadences::fields(*one.cadence)));
        else if (!isNew)
            PEIYU_CHECK(Cadences::apply(*unit, saved.id, ChangeOp::Delete, {}));
    }
    if (cap)
        PEIYU_CHECK(BaseRepository::setSetting(*unit, QString(), capName(), QString::number(*cap)));
    PEIYU_TRY(written, commitUnit(context, *unit));
    saved.changes = written;
    return saved;
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
    PEIYU_CHECK(save(context, {}, {}, most));
    return {};
}

} // namespace peiyu

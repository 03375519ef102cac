#include "services/officesettings.h"

#include "repositories/officerecordrepository.h"
#include "services/permission.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OfficeSettings)
};

using Settings = RecordRepository<OfficeSetting>;

} // namespace

Result<SettingValues> OfficeSettings::of(const JobContext &context, const DistrictId &district)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(all, Settings::all(context.connection));
    SettingValues values;
    // By district: those for all come first, the district's own replace them.
    for (const OfficeSetting &one : all) {
        if (one.district.isEmpty() || one.district == district)
            values.insert(one.name, one.value);
    }
    return values;
}

Result<Saved> OfficeSettings::save(const JobContext &context, const DistrictId &district,
                                   const SettingValues &values, const QString &source)
{
    PEIYU_CHECK(requirePermission(context, Action::EditRequestSettings, {district, {}}));
    PEIYU_TRY(all, Settings::all(context.connection));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("设置")));
    Saved saved;
    QStringList names = values.keys();
    std::sort(names.begin(), names.end());
    for (const QString &name : names) {
        const auto present = std::find_if(all.begin(), all.end(), [&](const OfficeSetting &it) {
            return it.district == district && it.name == name;
        });
        const bool isNew = present == all.end();
        const QString value = values.value(name);
        if (isNew && value.isEmpty())
            continue;
        OfficeSetting one{isNew ? QString() : present->id, 0, district, name, value, source};
        saved.id = one.id;
        if (isNew) {
            PEIYU_TRY(entered, Settings::enter(*unit, one));
            saved.id = entered;
        } else if (value.isEmpty()) {
            PEIYU_CHECK(Settings::apply(*unit, one.id, ChangeOp::Delete, {}));
        } else {
            PEIYU_CHECK(Settings::apply(*unit, one.id, ChangeOp::Update, Settings::fields(one)));
        }
    }
    PEIYU_TRY(written, commitUnit(context, *unit));
    saved.changes = written;
    return saved;
}

} // namespace peiyu

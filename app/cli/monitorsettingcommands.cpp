// figure settings: by which rules firms are watched.
#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordcommand.h"
#include "services/monitorsettings.h"
#include "services/placedirectory.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MonitorSettingCommands)
};

Result<> settings(CommandRun &run)
{
    DistrictId district;
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    if (run.arguments.has(QStringLiteral("district"))) {
        PEIYU_TRY(named, places.district(run.arguments.value(QStringLiteral("district"))));
        district = named;
    }
    Saved saved;
    if (!run.arguments.positional.isEmpty()) {
        SettingValues values;
        for (const QString &assignment : run.arguments.positional) {
            const qsizetype at = assignment.indexOf(u'=');
            if (at <= 0)
                return usageFailure(
                    Text::tr("“%1”应写成 名称=值，名称见 figure settings。").arg(assignment));
            values.insert(assignment.left(at), assignment.mid(at + 1));
        }
        PEIYU_TRY(written, MonitorSettings::save(*run.context, district, values,
                                                 run.arguments.value(QStringLiteral("source"))));
        saved = written;
    } else if (district.isEmpty()) {
        district = places.home();
    }
    PEIYU_TRY(list, MonitorSettings::list(*run.context, district));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const MonitorSetting &one : list) {
        items.append(QJsonObject{{QStringLiteral("name"), one.name},
                                 {QStringLiteral("value"), one.value},
                                 {QStringLiteral("standard"), one.standard},
                                 {QStringLiteral("default"), one.isDefault()}});
        lines.append(
            {one.name, one.text, one.value == u"off" ? Text::tr("不预警") : one.value + one.unit,
             one.isDefault() ? Text::tr("本系统默认") : Text::tr("默认 %1").arg(one.standard)});
    }
    if (run.io.wantsJson()) {
        QJsonObject json{{QStringLiteral("district"), jsonText(district.value())},
                         {QStringLiteral("settings"), items}};
        if (!saved.changes.isEmpty())
            json.insert(QStringLiteral("change_set"), saved.changes.id.value());
        run.io.json(json);
        return {};
    }
    run.io.table({Text::tr("名称"), Text::tr("含义"), Text::tr("值"), Text::tr("说明")}, lines);
    return {};
}

} // namespace

QVector<Command> monitorSettingCommands()
{
    return {
        {QStringLiteral("figure settings"),
         QStringLiteral("[--district ID]"),
         Text::tr("预警、报送日、监测范围和规上线的设置"),
         BaseNeed::Read,
         0,
         0,
         optionNames({u"district"}),
         {},
         settings},
        {QStringLiteral("figure settings-set"),
         Text::tr("名称=值… [--district ID] [--source 依据]"),
         Text::tr("改运行监测的设置；不写 --district 对全部区县，值为空恢复默认"),
         BaseNeed::Write,
         1,
         -1,
         optionNames({u"district", u"source"}),
         {},
         settings},
    };
}

} // namespace peiyu

#include "reference/planpack.h"

#include "reference/packreader.h"
#include "reference/packwriter.h"
#include "reference/plancheck.h"
#include "reference/planpackfields.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

// A resource in a static library is only linked when it is asked for by name.
static void loadPlans()
{
    Q_INIT_RESOURCE(plans);
}

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanPack)
};

constexpr int formatVersion = 1;

QString formatName()
{
    return QStringLiteral("peiyuku-plan-pack");
}

/// What stands before the plan itself. Checked before anything else is read, so that a file of
/// another kind or of a later program gets its own sentence.
Result<> checkFormat(const QJsonObject &object)
{
    if (object.value(packKey("format")).toString() != formatName())
        return failure(
            ErrorCode::Format,
            Text::tr("这不是培育库的方案文件（缺少 \"format\": \"%1\"）。请选择由本程序导出的"
                     "方案文件。")
                .arg(formatName()));
    const int version = object.value(packKey("format_version")).toInt();
    if (version > formatVersion)
        return failure(ErrorCode::VersionTooNew,
                       Text::tr("方案文件的格式版本是 %1，本程序只认识到 %2。请先升级程序再读入。")
                           .arg(version)
                           .arg(formatVersion));
    if (version != formatVersion)
        return failure(
            ErrorCode::Format,
            Text::tr("方案文件没有写明可用的格式版本（\"format_version\": %1）。请核对文件。")
                .arg(formatVersion));
    return {};
}

} // namespace

Result<Plan> readPlanPack(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        const auto line = json.left(fault.offset).count('\n') + 1;
        return failure(
            ErrorCode::Format,
            Text::tr("方案文件第 %1 行起读不出内容，文件可能不完整。请重新取得该文件。").arg(line),
            fault.errorString());
    }
    const QJsonObject object = document.object();
    PEIYU_CHECK(checkFormat(object));

    std::optional<Error> refusal;
    PackReader reader(object, {}, refusal);
    QString format;
    int version = 0;
    Plan plan;
    reader.text(packKey("format"), format);
    reader.whole(packKey("format_version"), version);
    packFields(reader, plan);
    reader.finish();
    if (refusal)
        return Failure(*refusal);
    return plan;
}

Result<Plan> parsePlanPack(const QByteArray &json)
{
    PEIYU_TRY(plan, readPlanPack(json));
    PEIYU_CHECK(checkPlan(plan));
    return plan;
}

QByteArray planPackJson(const Plan &plan)
{
    QByteArray json;
    PackWriter writer(json);
    writer.text(packKey("format"), formatName());
    writer.whole(packKey("format_version"), formatVersion);
    packFields(writer, plan);
    writer.finish();
    json += '\n';
    return json;
}

Result<QVector<BuiltInPack>> builtInPacks()
{
    loadPlans();
    QVector<BuiltInPack> packs;
    for (const char *name : {"shizhu", "jiangjin", "liangjiang", "caidian", "yongchun"}) {
        QFile file(QStringLiteral(":/plans/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            return failure(
                ErrorCode::Internal,
                Text::tr("程序缺少自带的方案 %1，请重新安装。").arg(QLatin1String(name)));
        BuiltInPack pack;
        pack.content = file.readAll();
        PEIYU_TRY(plan, parsePlanPack(pack.content));
        pack.plan = std::move(plan);
        packs.append(std::move(pack));
    }
    return packs;
}

Result<QVector<Plan>> builtInPlans()
{
    PEIYU_TRY(packs, builtInPacks());
    QVector<Plan> plans;
    for (BuiltInPack &pack : packs)
        plans.append(std::move(pack.plan));
    return plans;
}

} // namespace peiyu

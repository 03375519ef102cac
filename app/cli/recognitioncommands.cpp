#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordjson.h"
#include "domain/displaytext.h"
#include "services/enterpriseservice.h"
#include "services/recognitionservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CareCommands)
};

Result<Tier> tierOption(const CommandRun &run, const QString &name)
{
    const QString words = run.arguments.value(name);
    const auto tier = tierFromWords(words);
    if (!tier)
        return fieldFailure(
            name, Text::tr("梯度“%1”不认识，应为 municipal_pool、innovative、provincial 或 "
                           "little_giant。上市、高企等不是梯度称号，用 recorded set 填报。")
                      .arg(words));
    return *tier;
}

Result<> printTitle(CommandRun &run, const Saved &saved, const EnterpriseId &firm,
                    const QString &sentence)
{
    PEIYU_TRY(file, EnterpriseService::file(*run.context, firm, run.asOf()));
    for (const Recognition &title : file.recognitions) {
        if (title.id != saved.id)
            continue;
        QJsonObject record = recognitionJson(title, run.asOf());
        record.insert(QStringLiteral("enterprise"), file.enterprise.name);
        record.insert(QStringLiteral("change_set"), saved.changes.id.value());
        if (run.io.wantsJson())
            run.io.json(record);
        else
            run.io.line(sentence.arg(file.enterprise.name, tierText(title.tier),
                                     dateText(title.from), dateText(title.until)));
    }
    return {};
}

Result<> addTitle(CommandRun &run)
{
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(tier, tierOption(run, QStringLiteral("tier")));
    Recognition title;
    title.enterprise = firm.id;
    title.tier = tier;
    PEIYU_TRY(from, run.arguments.date(QStringLiteral("from")));
    PEIYU_TRY(until, run.arguments.date(QStringLiteral("until")));
    title.from = from;
    title.until = until;
    title.batch = run.arguments.value(QStringLiteral("batch"));
    title.document = run.arguments.value(QStringLiteral("document"));
    title.review = run.arguments.has(QStringLiteral("review"));
    PEIYU_TRY(announced, run.arguments.date(QStringLiteral("announced")));
    title.announcedOn = announced;
    PEIYU_TRY(saved, RecognitionService::add(*run.context, title));
    return printTitle(run, saved, firm.id, Text::tr("已登记 %1：%2，%3 至 %4。"));
}

Result<> revokeTitle(CommandRun &run)
{
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(tier, tierOption(run, QStringLiteral("tier")));
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    PEIYU_TRY(saved, RecognitionService::revoke(*run.context, firm.id, tier, on,
                                                run.arguments.value(QStringLiteral("reason"))));
    return printTitle(run, saved, firm.id, Text::tr("已撤销 %1：%2（%3 起）。"));
}

} // namespace

QVector<Command> recognitionCommands()
{
    return {
        {QStringLiteral("recognition add"),
         Text::tr("FIRM --tier KEY --from 日期 [--until 日期] [--batch 批次]"
                  " [--document 文号] [--announced 日期] [--review]"),
         Text::tr("登记认定"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("tier"), QStringLiteral("from"), QStringLiteral("until"),
          QStringLiteral("batch"), QStringLiteral("document"), QStringLiteral("announced")},
         {QStringLiteral("review")},
         addTitle},
        {QStringLiteral("recognition revoke"),
         Text::tr("FIRM --tier KEY --on 日期 --reason 原因"),
         Text::tr("撤销认定"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("tier"), QStringLiteral("on"), QStringLiteral("reason")},
         {},
         revokeTitle},
    };
}

} // namespace peiyu

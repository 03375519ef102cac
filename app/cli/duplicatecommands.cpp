// duplicate: firms entered twice.

#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordcommand.h"
#include "domain/firmrecordtext.h"
#include "services/duplicateservice.h"
#include "services/enterpriseservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DuplicateCommands)
};

Result<> listDuplicates(CommandRun &run)
{
    PEIYU_TRY(pairs, DuplicateService::pairs(*run.context));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const LikePair &pair : pairs) {
        QStringList reasons;
        for (const LikenessReason reason : pair.reasons)
            reasons.append(likenessReasonText(reason));
        items.append(QJsonObject{
            {QStringLiteral("first"), pair.first.value()},
            {QStringLiteral("first_name"), pair.firstName},
            {QStringLiteral("second"), pair.second.value()},
            {QStringLiteral("second_name"), pair.secondName},
            {QStringLiteral("reasons"), jsonTexts(reasons)},
        });
        lines.append({pair.firstName, pair.secondName, reasons.join(Text::tr("，"))});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("企业"), Text::tr("另一家"), Text::tr("相同之处")}, lines);
    return {};
}

Result<> mergeFirms(CommandRun &run)
{
    PEIYU_TRY(keep, namedFirm(run));
    PEIYU_TRY(other, EnterpriseService::named(*run.context, run.arguments.positional.at(1)));
    const QStringList fields =
        run.arguments.value(QStringLiteral("take")).split(u',', Qt::SkipEmptyParts);
    PEIYU_TRY(saved, DuplicateService::merge(*run.context, keep.id, other.id,
                                             QSet<QString>(fields.begin(), fields.end())));
    return printSavedRecord(run, saved, {{QStringLiteral("kept"), keep.id.value()}},
                            Text::tr("已把 %1 并入 %2。").arg(other.name, keep.name));
}

Result<> keepApart(CommandRun &run)
{
    PEIYU_TRY(one, namedFirm(run));
    PEIYU_TRY(other, EnterpriseService::named(*run.context, run.arguments.positional.at(1)));
    PEIYU_TRY(saved, DuplicateService::keepApart(*run.context, one.id, other.id));
    return printSavedRecord(run, saved, {},
                            Text::tr("已记下：%1 与 %2 不是重复。").arg(one.name, other.name));
}

} // namespace

QVector<Command> duplicateCommands()
{
    return {
        {QStringLiteral("duplicate list"),
         QString(),
         Text::tr("可能重复的企业"),
         BaseNeed::Read,
         0,
         0,
         {},
         {},
         listDuplicates},
        {QStringLiteral("duplicate merge"),
         Text::tr("FIRM 另一家 [--take 字段,…]"),
         Text::tr("把另一家并入 FIRM；--take 的字段取另一家的"),
         BaseNeed::Write,
         2,
         2,
         optionNames({u"take"}),
         {},
         mergeFirms},
        {QStringLiteral("duplicate distinct"),
         Text::tr("FIRM 另一家"),
         Text::tr("不是重复，不再提示"),
         BaseNeed::Write,
         2,
         2,
         {},
         {},
         keepApart},
    };
}

} // namespace peiyu

// figure: yearly figures of a firm.

#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordcommand.h"
#include "services/enterpriseservice.h"
#include "services/figureservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FigureCommands)
};

QJsonObject yearJson(const YearlyFigures &year)
{
    QJsonObject json{{QStringLiteral("year"), year.year},
                     {QStringLiteral("source"),
                      year.source ? QJsonValue(figureSourceKey(*year.source)) : QJsonValue()},
                     {QStringLiteral("closed"), year.closed}};
    for (const FigureItem item : allFigureItems)
        json.insert(figureKey(item), jsonText(year.value(item)));
    return json;
}

Result<> showFigures(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    if (run.arguments.has(QStringLiteral("monthly")))
        return showPeriodFigures(run, firm);
    PEIYU_TRY(years, FigureService::ofFirm(*run.context, firm.id));
    if (run.io.wantsJson()) {
        QJsonArray items;
        for (const YearlyFigures &year : years)
            items.append(yearJson(year));
        run.io.json({{QStringLiteral("firm"), firm.id.value()}, {QStringLiteral("years"), items}});
        return {};
    }
    QStringList heads = {Text::tr("指标")};
    for (const YearlyFigures &year : years)
        heads.append(QString::number(year.year));
    QVector<QStringList> lines;
    for (const FigureItem item : allFigureItems) {
        QStringList line = {
            Text::tr("%1（%2）").arg(figureText(item), figureUnitText(figureUnit(item)))};
        for (const YearlyFigures &year : years)
            line.append(year.has(item) ? year.value(item) : Text::tr("缺数据"));
        lines.append(line);
    }
    run.io.table(heads, lines);
    return {};
}

Result<> setFigures(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    PEIYU_TRY(years, FigureService::ofFirm(*run.context, firm.id));
    bool whole = false;
    const int number = run.arguments.value(QStringLiteral("year")).toInt(&whole);
    if (!whole)
        return usageFailure(Text::tr("--year 应为四位年度，例如 2025。"));
    YearlyFigures year;
    year.year = number;
    for (const YearlyFigures &present : years) {
        if (present.year == number)
            year = present;
    }
    if (run.arguments.has(QStringLiteral("source"))) {
        const QString words = run.arguments.value(QStringLiteral("source"));
        year.source = figureSourceFromWords(words);
        if (!year.source)
            return usageFailure(
                Text::tr("来源“%1”不认识，应为 企业报、平台、税务 或 审计。").arg(words));
    }
    year.closed = year.closed || run.arguments.has(QStringLiteral("closed"));
    for (const QString &assignment : run.arguments.positional.mid(1)) {
        const qsizetype at = assignment.indexOf(u'=');
        const auto item = figureFromKey(assignment.left(std::max<qsizetype>(at, 0)));
        if (!item) {
            QStringList known;
            for (const FigureItem one : allFigureItems)
                known.append(figureKey(one));
            return usageFailure(Text::tr("“%1”应写成 指标=数值，指标可用：%2。")
                                    .arg(assignment, known.join(QLatin1Char(' '))));
        }
        year.value(*item) = assignment.mid(at + 1);
    }
    PEIYU_TRY(saved, FigureService::save(*run.context, firm.id, {year},
                                         run.arguments.has(QStringLiteral("confirm-jump"))));
    PEIYU_TRY(after, FigureService::ofFirm(*run.context, firm.id));
    QJsonObject record;
    for (const YearlyFigures &present : after) {
        if (present.year == number)
            record = yearJson(present);
    }
    return printSavedRecord(run, saved, record,
                            Text::tr("已保存 %1 %2 年的数据。").arg(firm.name).arg(number));
}

} // namespace

QVector<Command> figureCommands()
{
    return {
        {QStringLiteral("figure show"),
         QStringLiteral("FIRM [--monthly]"),
         Text::tr("年度数据；--monthly 月度、季度数据"),
         BaseNeed::Read,
         1,
         1,
         {},
         optionNames({u"monthly"}),
         showFigures},
        {QStringLiteral("figure set"),
         Text::tr("FIRM --year 年度 指标=数值… [--source 来源] [--closed] [--confirm-jump]"),
         Text::tr("填报年度数据（万元、人、%）；空值删去"), BaseNeed::Write, 2, -1,
         optionNames({u"year", u"source"}), optionNames({u"closed", u"confirm-jump"}), setFigures},
    };
}

} // namespace peiyu

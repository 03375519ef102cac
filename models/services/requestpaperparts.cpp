#include "services/requestpaperparts.h"

#include "domain/displaytext.h"
#include "repositories/baserepository.h"
#include "services/placedirectory.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestPaperParts)
};

} // namespace

Result<ReportDocument> finishedPaper(const JobContext &context, ReportDocument document)
{
    PEIYU_TRY(facts, BaseRepository::facts(context.connection));
    document.base = facts.name;
    if (facts.sample)
        document.mark = Text::tr("示例 · 企业、诉求与单位均为虚构");
    if (document.days.isEmpty())
        document.days = Text::tr("截至 %1").arg(dateText(context.clock.today()));
    return document;
}

Result<QString> districtWords(const JobContext &context, const DistrictId &district)
{
    if (district.isEmpty())
        return QString();
    PEIYU_TRY(places, PlaceDirectory::load(context.connection));
    return places.districtName(district);
}

QString periodWords(const RequestPeriod &period)
{
    return Text::tr("%1 至 %2").arg(dateText(period.from), dateText(period.until));
}

QString unitWords(const QString &unit)
{
    return unit.isEmpty() ? Text::tr("未交办") : unit;
}

QString limitWords(const std::optional<ClockLimit> &limit)
{
    if (!limit)
        return Text::tr("不设时限");
    return Text::tr("签收 %1、答复 %2、办结 %3 个工作日")
        .arg(limit->sign)
        .arg(limit->answer)
        .arg(limit->close);
}

QString limitSource(const std::optional<ClockLimit> &limit)
{
    if (!limit)
        return {};
    return limit->source.isEmpty() ? Text::tr("本系统默认") : limit->source;
}

void addLine(ReportTable &table, const QString &name, const QString &words, bool bold)
{
    ReportCell cell = ReportCell::ofText(words);
    cell.bold = bold;
    table.rows.append(ReportRow{{ReportCell::ofText(name), cell}, {}});
}

ReportTable newForm()
{
    ReportTable table;
    table.form = true;
    table.columns = {{{}, ReportAlign::Centre, 7}, {{}, ReportAlign::Left, 33}};
    return table;
}

QString matterWords(const Request &request)
{
    QStringList marks;
    if (request.urgent)
        marks.append(Text::tr("紧急"));
    if (request.confidential)
        marks.append(Text::tr("保密"));
    if (marks.isEmpty())
        return request.title;
    return Text::tr("%1（%2）").arg(request.title, marks.join(Text::tr("、")));
}

QString confidentialWords()
{
    return Text::tr("保密，另行告知");
}

} // namespace peiyu

#include "requests/requestexport.h"

#include "domain/displaytext.h"
#include "items/requesttablemodel.h"
#include "services/calendarservice.h"
#include "services/requestservice.h"
#include "services/tableexport.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestExport)
};

QStringList heads()
{
    return {Text::tr("编号"),     Text::tr("企业"),     Text::tr("镇街"),     Text::tr("事项"),
            Text::tr("类别"),     Text::tr("种类"),     Text::tr("收件日期"), Text::tr("环节"),
            Text::tr("主办单位"), Text::tr("协办单位"), Text::tr("当前时限"), Text::tr("到期日"),
            Text::tr("跟办专员")};
}

QString day(QDate one)
{
    return one.isNull() ? QString() : dateText(one);
}

Result<int> writeList(JobContext &context, const RequestQuery &query, const QString &path)
{
    PEIYU_TRY(keys, RequestService::keys(context, query));
    PEIYU_TRY(rows, RequestService::rows(context, keys, query.asOf));
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    ExportedTable table;
    table.name = query.queue ? Text::tr("诉求 %1").arg(requestQueueText(*query.queue))
                             : Text::tr("诉求 超期清单");
    table.heads = heads();
    for (const RequestRow &row : rows) {
        const Request &one = row.request;
        const auto cell = [&](RequestColumn column) {
            return requestCellText(row, column, calendar, query.asOf);
        };
        table.rows.append({one.number, row.firm, row.townName, one.title, row.categoryName,
                           cell(RequestColumn::Kind), day(one.receivedOn),
                           cell(RequestColumn::State), one.leadUnit, one.coUnits.join(u'、'),
                           cell(RequestColumn::Clock), day(one.due), row.specialistName});
    }
    PEIYU_CHECK(exportTable(path, table));
    return static_cast<int>(rows.size());
}

} // namespace

void exportRequests(const PageContext &context, const RequestQuery &query, QWidget *over)
{
    const QString words = query.queue ? requestQueueText(*query.queue) : Text::tr("超期清单");
    const QString path = context.prompt.fileToSave(
        over, Text::tr("导出诉求"), Text::tr("诉求 %1 %2.xlsx").arg(words, dateText(query.asOf)),
        Text::tr("表格 (*.xlsx *.csv)"));
    if (path.isEmpty())
        return;
    context.runner.read<int>(
        over, [query, path](JobContext &job) { return writeList(job, query, path); },
        [context](const Result<int> &written) {
            if (written)
                context.navigator.showSelection(Text::tr("已导出 %1 件").arg(countText(*written)));
            else if (written.error().code != ErrorCode::Cancelled)
                context.navigator.failed(written.error());
        });
}

} // namespace peiyu

// 诉求台账: every field of the form. On paper several share a column.
#include "domain/displaytext.h"
#include "domain/plan.h"
#include "repositories/attachmentrepository.h"
#include "repositories/requestrecordrepository.h"
#include "repositories/specialistrepository.h"
#include "services/planservice.h"
#include "services/reportparts.h"
#include "services/requestpaperparts.h"
#include "services/requestpapers.h"

#include <QCoreApplication>
#include <QHash>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestLedgerPaper)
};

constexpr qsizetype mostRequests = 5000;
constexpr qsizetype rowsAtOnce = 500;

/// One request with what its row is made of.
struct LedgerEntry
{
    Request request;
    QString firm;
    QString category;
    QString acceptedBy, calledBy;
    QString extension;
    QString course; ///< 办理过程
    QString task;
    QString files;
    QString firstContact;
    bool hidden = false; ///< content, person and phone are not told

    QString told(const QString &words) const
    {
        return hidden && !words.isEmpty() ? confidentialWords() : words;
    }
};

/// Names that many rows share, read once.
struct LedgerNames
{
    QHash<QString, QString> people;
    QHash<QString, QString> tasks;
};

Result<LedgerNames> namesOf(const JobContext &context)
{
    LedgerNames names;
    PEIYU_TRY(people, SpecialistRepository::all(context.connection));
    for (const Specialist &one : people)
        names.people.insert(one.id.value(), one.name);
    PEIYU_TRY(catalog, PlanService::catalog(context));
    for (const Plan &plan : catalog->plans()) {
        for (const PlanTask &task : plan.tasks)
            names.tasks.insert(
                task.id, QStringLiteral("%1 %2").arg(
                             task.number, task.title.isEmpty() ? task.shortTitle : task.title));
    }
    return names;
}

bool isExtension(StepKind kind)
{
    return kind == StepKind::ExtensionAsked || kind == StepKind::ExtensionGranted ||
           kind == StepKind::ExtensionRefused;
}

void takeStep(const RequestStep &step, LedgerEntry &entry)
{
    const QString words = Text::tr("%1 %2%3").arg(
        dateText(step.on), stepText(step.kind),
        step.content.isEmpty() || entry.hidden ? QString()
                                               : Text::tr("：%1").arg(step.content.simplified()));
    if (isExtension(step.kind))
        entry.extension += (entry.extension.isEmpty() ? QString() : QStringLiteral("\n")) + words;
    else if (step.kind != StepKind::Registered && step.kind != StepKind::CalledBack)
        entry.course += (entry.course.isEmpty() ? QString() : QStringLiteral("\n")) + words;
    // Who gives it out at once has accepted it.
    if (step.kind == StepKind::Accepted ||
        (step.kind == StepKind::Dispatched && entry.acceptedBy.isEmpty()))
        entry.acceptedBy = step.person;
    if (step.kind == StepKind::CalledBack)
        entry.calledBy = step.person;
}

Result<LedgerEntry> entryOf(const JobContext &context, const RequestRow &row,
                            const LedgerNames &names)
{
    LedgerEntry entry;
    PEIYU_TRY(stored, RecordRepository<Request>::find(context.connection, row.request.id));
    entry.request = stored.value_or(row.request);
    entry.firm = row.firm;
    entry.category = row.categoryName;
    entry.hidden = entry.request.confidential;
    entry.task = names.tasks.value(entry.request.task);
    entry.firstContact = names.people.value(entry.request.firstContact.value());
    PEIYU_TRY(steps, RecordRepository<RequestStep>::ofParent(context.connection, row.request.id));
    for (const RequestStep &step : steps)
        takeStep(step, entry);
    PEIYU_TRY(files, AttachmentRepository::ofOwner(context.connection,
                                                   {QStringLiteral("request"), row.request.id}));
    QStringList fileNames;
    for (const Attachment &file : files)
        fileNames.append(file.name);
    entry.files = fileNames.join(u'\n');
    return entry;
}

QString yesNo(bool yes)
{
    return yes ? Text::tr("是") : Text::tr("否");
}

struct LedgerColumn
{
    ReportColumn column;
    ReportCell (*cell)(const LedgerEntry &);
};

ReportCell texts(const QString &words)
{
    return ReportCell::ofText(orDash(words));
}

/// A column for each field of the form, in its order.
QVector<LedgerColumn> sheetColumns()
{
    using E = LedgerEntry;
    const auto left = [](const QString &head, double width) {
        return ReportColumn{head, ReportAlign::Left, width};
    };
    return {
        {left(Text::tr("编号"), 7), [](const E &e) { return texts(e.request.number); }},
        {left(Text::tr("企业名称"), 14), [](const E &e) { return texts(e.firm); }},
        {left(Text::tr("提出人"), 5), [](const E &e) { return texts(e.told(e.request.raisedBy)); }},
        {left(Text::tr("电话"), 7), [](const E &e) { return texts(e.told(e.request.phone)); }},
        {left(Text::tr("来源"), 5),
         [](const E &e) { return texts(requestSourceText(e.request.source)); }},
        {left(Text::tr("提出日期"), 6),
         [](const E &e) { return ReportCell::ofDay(e.request.receivedOn); }},
        {left(Text::tr("类别"), 8), [](const E &e) { return texts(e.category); }},
        {left(Text::tr("种类"), 5),
         [](const E &e) { return texts(requestKindText(e.request.kind)); }},
        {left(Text::tr("事项"), 14), [](const E &e) { return texts(e.request.title); }},
        {left(Text::tr("内容"), 18), [](const E &e) { return texts(e.told(e.request.content)); }},
        {left(Text::tr("紧急"), 3), [](const E &e) { return texts(yesNo(e.request.urgent)); }},
        {left(Text::tr("保密"), 3),
         [](const E &e) { return texts(yesNo(e.request.confidential)); }},
        {left(Text::tr("关联任务条款"), 10), [](const E &e) { return texts(e.task); }},
        {left(Text::tr("首问责任人"), 5), [](const E &e) { return texts(e.firstContact); }},
        {left(Text::tr("受理人"), 5), [](const E &e) { return texts(e.acceptedBy); }},
        {left(Text::tr("主办单位"), 9), [](const E &e) { return texts(e.request.leadUnit); }},
        {left(Text::tr("协办单位"), 9),
         [](const E &e) { return texts(e.request.coUnits.join(QStringLiteral("、"))); }},
        {left(Text::tr("交办日期"), 6),
         [](const E &e) { return ReportCell::ofDay(e.request.dispatchedOn); }},
        {left(Text::tr("签收日期"), 6),
         [](const E &e) { return ReportCell::ofDay(e.request.signedOn); }},
        {left(Text::tr("要求办结"), 6),
         [](const E &e) { return ReportCell::ofDay(e.request.closeDue); }},
        {left(Text::tr("延期记录"), 10), [](const E &e) { return texts(e.extension); }},
        {left(Text::tr("办理过程"), 18), [](const E &e) { return texts(e.course); }},
        {left(Text::tr("答复日期"), 6),
         [](const E &e) { return ReportCell::ofDay(e.request.answeredOn); }},
        {left(Text::tr("答复内容"), 14),
         [](const E &e) { return texts(e.told(e.request.answer)); }},
        {left(Text::tr("办结日期"), 6),
         [](const E &e) { return ReportCell::ofDay(e.request.closedOn); }},
        {left(Text::tr("结果"), 5),
         [](const E &e) {
             return texts(e.request.result ? requestResultText(*e.request.result) : QString());
         }},
        {left(Text::tr("回访人"), 5), [](const E &e) { return texts(e.calledBy); }},
        {left(Text::tr("回访日期"), 6),
         [](const E &e) { return ReportCell::ofDay(e.request.calledOn); }},
        {left(Text::tr("满意度"), 5),
         [](const E &e) {
             return texts(e.request.satisfaction ? satisfactionText(*e.request.satisfaction)
                                                 : QString());
         }},
        {left(Text::tr("意见"), 10), [](const E &e) { return texts(e.told(e.request.opinion)); }},
        {left(Text::tr("状态"), 5),
         [](const E &e) { return texts(requestStateText(e.request.state)); }},
        {left(Text::tr("附件"), 8), [](const E &e) { return texts(e.told(e.files)); }},
    };
}

QString lines(QStringList words)
{
    words.removeAll(QString());
    return words.join(u'\n');
}

QString dayLine(const QString &word, QDate day)
{
    return day.isNull() ? QString() : QStringLiteral("%1 %2").arg(word, dateText(day));
}

QString whatWords(const LedgerEntry &e)
{
    const QString content = e.request.content == e.request.title ? QString() : e.request.content;
    return lines({matterWords(e.request), e.told(content),
                  e.task.isEmpty() ? QString() : Text::tr("条款：%1").arg(e.task)});
}

QString answerWords(const LedgerEntry &e)
{
    const Request &request = e.request;
    return lines({request.result ? requestResultText(*request.result) : QString(),
                  e.told(request.answer), e.extension});
}

QString callWords(const LedgerEntry &e)
{
    const Request &request = e.request;
    QString words = request.satisfaction ? satisfactionText(*request.satisfaction) : QString();
    if (!request.opinion.isEmpty())
        words += Text::tr("：%1").arg(e.told(request.opinion));
    return lines({words, dayLine(e.calledBy, request.calledOn)});
}

QVector<LedgerColumn> paperColumns()
{
    using E = LedgerEntry;
    const auto left = [](const QString &head, double width) {
        return ReportColumn{head, ReportAlign::Left, width};
    };
    return {
        {left(Text::tr("编号、日期\n来源"), 6.4),
         [](const E &e) {
             return texts(lines({e.request.number, dateText(e.request.receivedOn),
                                 requestSourceText(e.request.source)}));
         }},
        {left(Text::tr("企业、提出人"), 9),
         [](const E &e) {
             return texts(lines({e.firm, e.told(lines({e.request.raisedBy, e.request.phone}))}));
         }},
        {left(Text::tr("类别"), 5.2),
         [](const E &e) {
             return texts(lines({e.category, requestKindText(e.request.kind)}));
         }},
        {left(Text::tr("事项及内容"), 13), [](const E &e) { return texts(whatWords(e)); }},
        {left(Text::tr("主办、协办"), 7),
         [](const E &e) {
             return texts(lines(QStringList{e.request.leadUnit} + e.request.coUnits));
         }},
        {left(Text::tr("各环节日期"), 9.6),
         [](const E &e) {
             return texts(lines({dayLine(Text::tr("交办"), e.request.dispatchedOn),
                                 dayLine(Text::tr("签收"), e.request.signedOn),
                                 dayLine(Text::tr("答复"), e.request.answeredOn),
                                 dayLine(Text::tr("要求办结"), e.request.closeDue),
                                 dayLine(Text::tr("办结"), e.request.closedOn)}));
         }},
        {left(Text::tr("答复及结果"), 10), [](const E &e) { return texts(answerWords(e)); }},
        {left(Text::tr("回访"), 6.4), [](const E &e) { return texts(callWords(e)); }},
        {left(Text::tr("状态\n责任人"), 4.6),
         [](const E &e) {
             return texts(lines({requestStateText(e.request.state), e.firstContact, e.acceptedBy}));
         }},
    };
}

} // namespace

Result<ReportDocument> RequestPapers::ledger(const JobContext &context, const RequestPeriod &period,
                                             LedgerForm form)
{
    RequestQuery query = figuresQuery(period, RequestFigure::Received);
    query.declinedToo = true;
    PEIYU_TRY(keys, RequestService::keys(context, query));
    if (keys.isEmpty())
        return failure(
            ErrorCode::NotFound,
            Text::tr("%1没有登记诉求，台账是空的。请换一个期间。").arg(periodWords(period)));
    if (keys.size() > mostRequests)
        return failure(ErrorCode::Validation,
                       Text::tr("期内共 %1 件，一份台账最多 %2 件。请缩短期间，分几份导出。")
                           .arg(countText(keys.size()), countText(mostRequests)));
    PEIYU_TRY(names, namesOf(context));
    PEIYU_TRY(district, districtWords(context, period.district));
    const QVector<LedgerColumn> columns =
        form == LedgerForm::Sheet ? sheetColumns() : paperColumns();
    ReportTable table;
    table.columns.append({Text::tr("序号"), ReportAlign::Right, 2.8});
    for (const LedgerColumn &one : columns)
        table.columns.append(one.column);
    for (qsizetype first = 0; first < keys.size(); first += rowsAtOnce) {
        PEIYU_CHECK(context.cancellation.check());
        PEIYU_TRY(rows, RequestService::rows(context, keys.mid(first, rowsAtOnce), period.asOf));
        for (const RequestRow &row : rows) {
            PEIYU_TRY(entry, entryOf(context, row, names));
            ReportRow cells{{ReportCell::ofCount(table.rows.size() + 1)}, {}};
            for (const LedgerColumn &one : columns)
                cells.cells.append(one.cell(entry));
            table.rows.append(cells);
        }
    }
    table.notes = {Text::tr("保密的诉求只列事项；原文在本库中。")};
    ReportDocument document;
    document.landscape = true;
    document.title = {district + Text::tr("企业诉求台账")};
    document.subtitle =
        Text::tr("提出日期 %1，共 %2 件").arg(periodWords(period), countText(table.rows.size()));
    document.name = district + Text::tr("诉求台账 %1").arg(dateText(period.until));
    document.blocks.append(table);
    return finishedPaper(context, document);
}

} // namespace peiyu

#include "services/reportservice.h"

#include "domain/displaytext.h"
#include "repositories/baserepository.h"
#include "services/permission.h"
#include "services/reportparts.h"
#include "services/requestpapers.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportService)
};

Result<ReportDocument> composeBy(const ReportOrder &order)
{
    switch (order.request.what) {
    case ReportTemplate::Progress:
        return progressReport(order);
    case ReportTemplate::FinalResults:
        return finalReport(order);
    case ReportTemplate::Ledger:
        return ledgerReport(order);
    case ReportTemplate::Contacts:
        return contactsReport(order);
    case ReportTemplate::ContactCards:
        return contactCards(order);
    case ReportTemplate::MeasureSheet:
        return measureReport(order);
    case ReportTemplate::PolicySheet:
        return policyReport(order);
    case ReportTemplate::Monitoring:
        return monitoringReport(order);
    case ReportTemplate::MissingReports:
        return missingReport(order);
    case ReportTemplate::FirmSheet:
        return firmSheet(order);
    case ReportTemplate::RequestUnits:
    case ReportTemplate::RequestOverdue:
    case ReportTemplate::RequestLedger:
    case ReportTemplate::RequestMatrix:
        break; // of RequestPapers
    }
    return failure(ErrorCode::Internal, Text::tr("程序错误：没有这种报表。"));
}

Result<ReportDocument> requestPaper(const JobContext &context, const ReportRequest &request)
{
    if (request.what == ReportTemplate::RequestOverdue)
        return RequestPapers::overdue(context, request.district);
    PEIYU_TRY(period,
              RequestStatistics::period(context, request.from, request.until, request.district));
    if (request.what == ReportTemplate::RequestUnits)
        return RequestPapers::units(context, period);
    if (request.what == ReportTemplate::RequestMatrix)
        return RequestPapers::matrix(context, period);
    return RequestPapers::ledger(context, period,
                                 request.sheet ? LedgerForm::Sheet : LedgerForm::Paper);
}

} // namespace

QString reportTemplateKey(ReportTemplate what)
{
    switch (what) {
    case ReportTemplate::Progress:
        return QStringLiteral("progress");
    case ReportTemplate::FinalResults:
        return QStringLiteral("final");
    case ReportTemplate::Ledger:
        return QStringLiteral("ledger");
    case ReportTemplate::Contacts:
        return QStringLiteral("contacts");
    case ReportTemplate::ContactCards:
        return QStringLiteral("cards");
    case ReportTemplate::MeasureSheet:
        return QStringLiteral("measure");
    case ReportTemplate::PolicySheet:
        return QStringLiteral("policy");
    case ReportTemplate::Monitoring:
        return QStringLiteral("monitoring");
    case ReportTemplate::MissingReports:
        return QStringLiteral("missing_figures");
    case ReportTemplate::FirmSheet:
        return QStringLiteral("firm_sheet");
    case ReportTemplate::RequestUnits:
        return QStringLiteral("request_units");
    case ReportTemplate::RequestOverdue:
        return QStringLiteral("request_overdue");
    case ReportTemplate::RequestLedger:
        return QStringLiteral("request_ledger");
    case ReportTemplate::RequestMatrix:
        return QStringLiteral("request_matrix");
    }
    return {};
}

std::optional<ReportTemplate> reportTemplateFromKey(QStringView key)
{
    const QString asked = key.toString().replace(u'-', u'_');
    for (const ReportTemplate what : allReportTemplates) {
        if (reportTemplateKey(what) == asked)
            return what;
    }
    return std::nullopt;
}

QString reportTemplateText(ReportTemplate what)
{
    switch (what) {
    case ReportTemplate::Progress:
        return Text::tr("镇街进展通报");
    case ReportTemplate::FinalResults:
        return Text::tr("终期结果对照表");
    case ReportTemplate::Ledger:
        return Text::tr("培育库台账");
    case ReportTemplate::Contacts:
        return Text::tr("服务专员联系表");
    case ReportTemplate::ContactCards:
        return Text::tr("服务专员联系卡");
    case ReportTemplate::MeasureSheet:
        return Text::tr("一企一策表");
    case ReportTemplate::PolicySheet:
        return Text::tr("政策一页纸");
    case ReportTemplate::Monitoring:
        return Text::tr("运行监测分析");
    case ReportTemplate::MissingReports:
        return Text::tr("运行监测未报名单");
    case ReportTemplate::FirmSheet:
        return Text::tr("企业一页纸");
    case ReportTemplate::RequestUnits:
        return Text::tr("承办单位考核表");
    case ReportTemplate::RequestOverdue:
        return Text::tr("诉求超期清单");
    case ReportTemplate::RequestLedger:
        return Text::tr("诉求台账");
    case ReportTemplate::RequestMatrix:
        return Text::tr("批量交办表");
    }
    return {};
}

bool isOfRequests(ReportTemplate what)
{
    return what >= ReportTemplate::RequestUnits;
}

bool isOfMonitoring(ReportTemplate what)
{
    return what == ReportTemplate::Monitoring || what == ReportTemplate::MissingReports;
}

bool isOfFirm(ReportTemplate what)
{
    return what == ReportTemplate::MeasureSheet || what == ReportTemplate::PolicySheet ||
           what == ReportTemplate::FirmSheet;
}

bool hasOfficialStyle(ReportTemplate what)
{
    return what == ReportTemplate::Progress;
}

Result<ReportDocument> ReportService::compose(const JobContext &context, const PlanCatalog &catalog,
                                              const ReportRequest &request)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {request.district, {}}));
    if (request.style == ReportStyle::Official && !hasOfficialStyle(request.what))
        return fieldFailure(
            QStringLiteral("style"),
            Text::tr("“%1”只能作内部表图：公文只用于本区县的进展通报。请把版式改为“内部表图”。")
                .arg(reportTemplateText(request.what)));
    if (isOfRequests(request.what))
        return requestPaper(context, request);
    PEIYU_TRY(facts, BaseRepository::facts(context.connection));
    PEIYU_TRY(places, PlaceDirectory::load(context.connection));
    DistrictId district = request.district;
    if (district.isEmpty())
        district = places.home();
    if (district.isEmpty() && places.districts().size() == 1)
        district = places.districts().first().id;
    // A target or a plan that was named brings its district along.
    if (district.isEmpty() && request.what == ReportTemplate::Progress &&
        request.target.isEmpty() && request.plan.isEmpty())
        return fieldFailure(QStringLiteral("district"),
                            Text::tr("没有选区县，也没有设本区县。请先选一个区县。"));
    const ReportOrder order{context, catalog, request, places, facts, context.clock.today(),
                            district};
    PEIYU_TRY(document, composeBy(order));
    document.style = request.style;
    document.base = facts.name;
    if (facts.sample)
        document.mark = request.style == ReportStyle::Official
                            ? Text::tr("示例文稿　数据、单位均为虚构")
                            : Text::tr("示例 · 企业与完成数均为虚构");
    return document;
}

QVector<const PlanTarget *> ReportService::progressTargets(const Plan &plan)
{
    QVector<const PlanTarget *> counted;
    for (const PlanTarget &target : plan.targets) {
        if (target.countedTier() && target.value)
            counted.append(&target);
    }
    std::stable_partition(counted.begin(), counted.end(), [](const PlanTarget *target) {
        return target->countedTier() == Tier::Provincial;
    });
    return counted;
}

} // namespace peiyu

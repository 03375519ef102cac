#pragma once
/// Reports of the office as ReportDocument: 进展通报 of a district by 镇街, 终期结果对照表,
/// 培育库台账, 服务专员联系表 and 联系卡, 一企一策表, 政策一页纸. Every figure is asked from the
/// service that page and command ask; here are only sentences and the order on the paper. Where an
/// office would decide (下一步工作, unit, recipients), its own words stand, or a 〔…〕 to be
/// filled: nothing is invented. A 公文 never takes a figure from a draft and never covers several
/// districts. Not here: pages, files (ui/reports, exchange). Thread: the context's; meant for read
/// jobs. Errors: Validation with a way out, NotFound, Permission, those of the services.

#include "domain/enterprisecolumn.h"
#include "domain/figurechange.h"
#include "domain/plan.h"
#include "domain/reportdocument.h"
#include "jobs/jobcontext.h"

#include <array>
#include <optional>

namespace peiyu {

enum class MonitorGroup;

enum class ReportTemplate {
    Progress,
    FinalResults,
    Ledger,
    Contacts,
    ContactCards,
    MeasureSheet,
    PolicySheet,    ///< 政策一页纸 of one firm
    FirmSheet,      ///< 企业一页纸: a firm before a visit, a page for each
    Monitoring,     ///< 运行监测分析 of one item and period
    MissingReports, ///< 运行监测未报名单
    RequestUnits,
    RequestOverdue,
    RequestLedger,
    RequestMatrix
};
inline constexpr std::array allReportTemplates = {
    ReportTemplate::Progress,       ReportTemplate::FinalResults, ReportTemplate::Ledger,
    ReportTemplate::Contacts,       ReportTemplate::ContactCards, ReportTemplate::MeasureSheet,
    ReportTemplate::PolicySheet,    ReportTemplate::FirmSheet,    ReportTemplate::Monitoring,
    ReportTemplate::MissingReports, ReportTemplate::RequestUnits, ReportTemplate::RequestOverdue,
    ReportTemplate::RequestLedger,  ReportTemplate::RequestMatrix};
/// progress, final, ledger, contacts, cards, measure, policy, firm_sheet, monitoring,
/// missing_figures, request_units, request_overdue, request_ledger, request_matrix; read with -
/// for _ too
QString reportTemplateKey(ReportTemplate what);
std::optional<ReportTemplate> reportTemplateFromKey(QStringView key);
/// 进展通报, 终期结果对照表 …
QString reportTemplateText(ReportTemplate what);
/// About requests (诉求): made by RequestPapers, of a period.
bool isOfRequests(ReportTemplate what);
/// 运行监测分析 and 运行监测未报名单: of a period of reported figures.
bool isOfMonitoring(ReportTemplate what);
/// A sheet of one firm: 一企一策表, 政策一页纸, 企业一页纸.
bool isOfFirm(ReportTemplate what);
/// Only what leaves the office has two kinds.
bool hasOfficialStyle(ReportTemplate what);

struct ReportRequest
{
    ReportTemplate what = ReportTemplate::Progress;
    ReportStyle style = ReportStyle::Internal;
    DistrictId district; ///< empty: 本区县
    PlanId plan;         ///< of Progress; empty: the one the district works by
    TargetId target; ///< of Progress; empty: 市级/省级专精特新, else the first counted one
    ListQuery query; ///< of Ledger, all districts when it names none; as of the context's day
    EnterpriseId firm; ///< of MeasureSheet, PolicySheet and FirmSheet; of ContactCards one firm,
                       ///< else all that are served
    QVector<EnterpriseId> firms; ///< of both sheets, instead of `firm`: a page for each
    /// Whose firms: of MeasureSheet and FirmSheet without a firm, of Monitoring and MissingReports.
    SpecialistId specialist;
    QString issuer;     ///< 发文单位
    QString recipients; ///< 主送
    QString steps;      ///< 下一步工作, a line for each paragraph
    QStringList attachments;
    /// Of Monitoring and MissingReports: not valid is the last month that has ended.
    FigureMeasure figures;
    std::optional<MonitorGroup> group; ///< of Monitoring: none is 梯度, 镇街, 园区 and 产业链
    AreaId area;                       ///< of these two: one town or park
    QDate from, until;  ///< of requests: null is from the first day of the year to the day
    bool sheet = false; ///< of RequestLedger: a column for each field, for a spreadsheet
};

class ReportService
{
public:
    /// As of the context's day.
    static Result<ReportDocument> compose(const JobContext &context, const PlanCatalog &catalog,
                                          const ReportRequest &request);
    /// Targets Progress can be made for, of a district's plan, the usual one first.
    static QVector<const PlanTarget *> progressTargets(const Plan &plan);
};

} // namespace peiyu

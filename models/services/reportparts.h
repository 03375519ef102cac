#pragma once
/// What the templates of ReportService share. Of this room.
/// Thread: the context's.

#include "domain/basefacts.h"
#include "services/placedirectory.h"
#include "services/reportservice.h"
#include "statistics/targetprogress.h"

namespace peiyu {

/// What every template is given.
struct ReportOrder
{
    const JobContext &context;
    const PlanCatalog &catalog;
    const ReportRequest &request;
    const PlaceDirectory &places;
    const BaseFacts &facts;
    QDate asOf;
    DistrictId district;

    QString districtName() const { return places.districtName(district); }
    bool isOfficial() const { return request.style == ReportStyle::Official; }
};

Result<ReportDocument> progressReport(const ReportOrder &order);
Result<ReportDocument> finalReport(const ReportOrder &order);
Result<ReportDocument> ledgerReport(const ReportOrder &order);
Result<ReportDocument> contactsReport(const ReportOrder &order);
Result<ReportDocument> contactCards(const ReportOrder &order);
Result<ReportDocument> measureReport(const ReportOrder &order);
Result<ReportDocument> policyReport(const ReportOrder &order);
Result<ReportDocument> monitoringReport(const ReportOrder &order);
Result<ReportDocument> missingReport(const ReportOrder &order);
Result<ReportDocument> firmSheet(const ReportOrder &order);

/// 2026年11月20日
QString dayInWords(QDate day);
/// 全区, 全县, 全市: how a paper of the district calls all of it; and the level: 区, 县, 市.
QString wholeOf(const QString &districtName);
QString levelOf(const QString &districtName);
/// 甲、乙、丙等5个单位; all of them when they are few.
QString unitsInWords(const QStringList &names);
/// The number, 无数据 or 未填报.
ReportCell valueCell(const TargetProgress &progress, const std::optional<Quantity> &value);
/// 已达成, 未填报, 未设基期 …: with its black shape in 内部表图, as word alone in 公文.
QString statusWords(const TargetProgress &progress, QDate asOf, ReportStyle style);
QString statusWords(TargetStatus status, ReportStyle style);
/// 意见征求稿, and 目标年 2023 where it is another than `commonYear`: the marks of a plan in a
/// table.
QString planMarks(const Plan &plan, int commonYear);
/// The draft's own words; empty for a plan in force.
QString draftWordsOf(const Plan &plan);
ReportParagraph paragraph(const QString &text);
/// — where there is nothing.
QString orDash(const QString &text);

} // namespace peiyu

#pragma once
/// 打印一策表: the sheet of a firm's 一策 as a report; and its 政策一页纸.
/// Thread: GUI.

#include "reports/reportdialog.h"

namespace peiyu {

inline void printMeasureSheet(const PageContext &context, const EnterpriseId &firm, QWidget *parent)
{
    ReportRequest request;
    request.what = ReportTemplate::MeasureSheet;
    request.firm = firm;
    showReportDialog(context, request, parent);
}

/// Those of all firms a person serves, a page each.
inline void printMeasureSheets(const PageContext &context, const SpecialistId &person,
                               QWidget *parent)
{
    ReportRequest request;
    request.what = ReportTemplate::MeasureSheet;
    request.specialist = person;
    showReportDialog(context, request, parent);
}

inline void printPolicySheet(const PageContext &context, const EnterpriseId &firm, QWidget *parent)
{
    ReportRequest request;
    request.what = ReportTemplate::PolicySheet;
    request.firm = firm;
    showReportDialog(context, request, parent);
}

/// 企业一页纸.
inline void printFirmSheet(const PageContext &context, const EnterpriseId &firm, QWidget *parent)
{
    ReportRequest request;
    request.what = ReportTemplate::FirmSheet;
    request.firm = firm;
    showReportDialog(context, request, parent);
}

} // namespace peiyu

#pragma once
/// 交接清单 as it was handed over: the firms with whom to call there, and what is open for them
/// with its days. Kept as JSON in the record, so that a reprint says the same. Not here: paper
/// (handoverpapers.h). Thread: the context's. Errors: those of the repositories.

#include "domain/officerecords.h"
#include "jobs/jobcontext.h"
#include "services/openwork.h"

#include <QJsonObject>
#include <QStringList>

namespace peiyu {

struct HandoverFirm
{
    EnterpriseId id;
    QString name;
    QString creditCode;
    QString place;   ///< 白沙镇
    QString contact; ///< 联系人 and phone
    QString titles;  ///< 市级专精特新（至 2027-12-31）、…
    QDate lastVisit; ///< confirmed, of our own office
    QDate nextVisit; ///< the earliest planned one
    QStringList files;
    WorkCounts work;
};

/// One open item.
struct HandoverItem
{
    QString firm;
    QString number; ///< of a request
    QString text;   ///< 事项, 目的, 承诺, 措施
    QString state; ///< 办理中 · 区发展改革委; the way of a visit; who does a measure with us
    QDate due;     ///< null: no day
};

struct HandoverSheet
{
    QString from; ///< names as they were; empty: nobody served, or 由科室代管
    QString to;
    QVector<HandoverFirm> firms;
    QVector<HandoverItem> requests;
    QVector<HandoverItem> visits;
    QVector<HandoverItem> promises;
    QVector<HandoverItem> measures;
    int drafts = 0;
    QString note; ///< what does not follow, and what becomes of it

    WorkCounts counts() const;
};

/// Adds a firm with this work, as it stands on the context's day.
Result<> addToSheet(const JobContext &context, const FirmWork &work, HandoverSheet &sheet);

QJsonObject handoverJson(const HandoverSheet &sheet);
QString handoverContent(const HandoverSheet &sheet);
/// Of Handover::content. Corrupt when it is none.
Result<HandoverSheet> sheetOf(const Handover &handover);

} // namespace peiyu

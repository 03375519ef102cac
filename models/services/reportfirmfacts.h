#pragma once
/// What 企业一页纸 says of one firm, read once, each figure from the service its page asks. Of this
/// room.
/// Thread: the context's.

#include "domain/firmrecords.h"
#include "domain/measurestep.h"
#include "domain/officerecords.h"
#include "domain/periodfigure.h"
#include "domain/requestquery.h"
#include "domain/yearlyfigure.h"
#include "services/contactlist.h"
#include "services/enterpriseservice.h"
#include "services/reportparts.h"
#include "services/visitservice.h"

namespace peiyu {

/// 本年累计 of one item, summed only where every month from January on is there.
struct RunningFigure
{
    int months = 0;  ///< of the year up to the last period reported; 0: none was
    QString value;   ///< exact; of persons that of the last period
    QString missing; ///< 缺3月: a later period is there, this one is not
};

/// A 措施 that is open.
struct OpenMeasure
{
    QString content;
    QString who;
    QDate due;
};

struct FirmSheetFacts
{
    EnterpriseFile file;
    EnterpriseRow row;
    QVector<ContactPerson> contacts;
    QVector<Honour> honours;       ///< valid on the day
    QVector<YearlyFigures> years;  ///< at most three, the oldest first
    QVector<PeriodFigures> months; ///< of the running year
    std::optional<Measure> measure;
    QVector<OpenMeasure> open; ///< the one that is due first leads
    ContactCard card;
    QVector<VisitRow> visits;     ///< confirmed, the newest first
    QVector<RequestRow> requests; ///< open ones
    QVector<PromiseRow> promises; ///< open ones
    WorkingCalendar calendar;
    QDate asOf;

    DistrictId district() const { return file.residence ? file.residence->district : DistrictId(); }
    /// 本年累计 of an item (domain/figurechange.h).
    RunningFigure running(PeriodItem item) const;
};

Result<FirmSheetFacts> readFirmSheet(const ReportOrder &order, const EnterpriseId &firm);

} // namespace peiyu

#pragma once
/// Everything the window shows of one firm on a day, read at once through its own connection.
/// Thread: GUI. Errors: NotFound, those of the services.

#include "domain/firmrecords.h"
#include "domain/listquery.h"
#include "domain/visitquery.h"
#include "domain/workingcalendar.h"
#include "domain/yearlyfigure.h"
#include "services/enterpriseservice.h"

#include <optional>

namespace peiyu {

/// Who serves or served the firm.
struct FirmPerson
{
    Duty duty = Duty::Specialist;
    QString name;
    QString unit;
    QString phone;
    DateSpan span;
    QString reason;
    QString away; ///< on the day: 外出 2026-03-01 至 2026-03-15，由王涛代; empty when he is there
};

struct FirmRecord
{
    QDate asOf;
    WorkingCalendar calendar; ///< lateness is counted by it
    EnterpriseRow row;
    EnterpriseFile file;
    std::optional<Measure> measure;
    QVector<VisitRow> visits;   ///< up to the day, newest first, at most `longestVisits`
    qint64 visitCount = 0;      ///< all of them
    QVector<FirmPerson> people; ///< newest first
    int openRequests = 0;       ///< 诉求 that are not ended
    int overdueRequests = 0;
    QString requestClock; ///< of the open one that is due first: 剩 3 个工作日
    QVector<ContactPerson> contacts;
    QVector<Affiliation> affiliations;
    QVector<Nomination> nominations;
    QVector<Honour> honours;
    QVector<YearlyFigures> years; ///< oldest first

    const FirmPerson *person(Duty duty) const; ///< on the day
    /// Titles valid on the day, highest first.
    QVector<Recognition> validTitles() const;
    /// 区县 镇街 园区, as far as known.
    QString place() const;
    /// The same of any of its stays.
    QString placeOf(const Residence &stay) const;

    QHash<QString, QString> placeNames; ///< of districts and areas it was in
};

inline constexpr int longestVisits = 500;

Result<FirmRecord> readFirmRecord(const JobContext &context, const EnterpriseId &id, QDate asOf,
                                  int mostVisits = longestVisits);

} // namespace peiyu

#pragma once
/// Visits: what was said at which firm, what was promised there, what the firm asked for, and when
/// the next one is. One call writes all of it in one unit, taken back as one.
/// Rules: not in the future, not before the firm came into the pool, the next date after it. Who
/// may record visits may change and confirm them. A 草稿 counts for nothing (visitwriting.h says
/// what a confirmed one does to planned visits); its promises and requests do not wait for it: they
/// run from the day they were given.
/// Thread: the context's. Errors: Validation with the field, NotFound, Conflict, Permission.

#include "domain/request.h"
#include "domain/visitquery.h"
#include "services/saved.h"
#include "services/visitwriting.h"

#include <QVector>

namespace peiyu {

/// A visit as it is entered.
struct VisitEntry
{
    Visit visit;
    QVector<Promise> promises; ///< new ones; their firm, visit and day are the visit's
    QVector<Request> requests; ///< new ones, likewise
    QString fulfils;           ///< the PlannedVisit it makes; empty: those that were due
};

/// One of the firms of a 座谈, with what was said about it alone.
struct MeetingFirm
{
    EnterpriseId enterprise;
    QString note;
};

/// A visit with what hangs on it.
struct VisitFile
{
    Visit visit;
    QString firm;
    QString place; ///< 区县 镇街
    QString specialistName;
    QVector<PromiseRow> promises;
    QVector<Request> requests;
    std::optional<PlannedVisit> planned; ///< its next date
};

/// What is open at a firm: beside the form of a visit, and on the sheet before it.
struct FirmCare
{
    QVector<PromiseRow> promises;
    QVector<Request> requests;
    QVector<PlannedVisit> planned; ///< of every office, the next first
};

class VisitService
{
public:
    static Result<Saved> add(const JobContext &context, VisitEntry entry);
    static Result<Saved> add(const JobContext &context, const Visit &visit);
    /// Writes what differs; `visit.revision` is the one that was read. The firm stays, and what was
    /// confirmed is no draft again. Promises and requests of the entry are added.
    static Result<Saved> update(const JobContext &context, VisitEntry entry);
    static Result<Saved> update(const JobContext &context, const Visit &visit);
    static Result<Saved> confirm(const JobContext &context, const QString &id, int revision = 0);
    /// With its open planned visit and its promises without outcome; requests stay.
    static Result<Saved> remove(const JobContext &context, const QString &id, int revision);
    /// 座谈: one visit per firm, shown together by `Visit::meeting`, which is `Saved::id`.
    static Result<Saved> addMeeting(const JobContext &context, const Visit &common,
                                    const QVector<MeetingFirm> &firms);

    static Result<Visit> visit(const JobContext &context, const QString &id);
    /// Its key in lists of visits; 0 when it is gone.
    static Result<qint64> keyOf(const JobContext &context, const QString &id);
    static Result<VisitFile> file(const JobContext &context, const QString &id);
    static Result<FirmCare> careOf(const JobContext &context, const EnterpriseId &enterprise,
                                   QDate asOf);
    /// The newest first, drafts too.
    static Result<QVector<Visit>> visits(const JobContext &context, const EnterpriseId &enterprise);
    /// The list of visits by its local keys, and rows of it.
    static Result<QVector<qint64>> keys(const JobContext &context, const VisitQuery &query);
    static Result<QVector<VisitRow>> rows(const JobContext &context, const QVector<qint64> &keys,
                                          QDate asOf);
};

} // namespace peiyu

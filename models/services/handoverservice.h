#pragma once
/// 交接: firms and everything open for them go from one person to others, in one change and one
/// undo. Preview and handover are one judgement. No due day, pause or state of a request changes;
/// each moved request gets a step 交接.
///
/// No item of a firm that is handed over keeps its old owner: what does not follow is cancelled or
/// has no person any more (FollowingKinds). A 首问责任人 who hands over is the recipient too.
/// 走访草稿 keep who went; they are on the sheet for the recipient to confirm. A firm the recipient
/// cannot have is left out and named; all its items stay. With a day to come the duty changes then,
/// the items at once: until that day whoever serves the firm still sees them and may do them, and
/// what is new goes to the one who is coming (dutyplacement.h, keeperOf).
/// Thread: the context's. Errors: Validation with the field, NotFound, Conflict, Permission.

#include "domain/officerecords.h"
#include "services/handoversheet.h"
#include "services/saved.h"

#include <QHash>
#include <QVector>

#include <optional>

namespace peiyu {

/// What one recipient gets.
struct HandoverPart
{
    SpecialistId to;
    QVector<EnterpriseId> firms;
    QHash<EnterpriseId, QString> why = {}; ///< of a proposal: why this person gets the firm
};

struct HandoverOrder
{
    /// Whose firms and items: duties of others stay as they are. Empty: of whoever serves each firm
    /// on the day.
    SpecialistId from;
    QVector<HandoverPart> parts;
    QDate on; ///< 生效日期
    QString reason;
    FollowingKinds kinds = {};
    QString leader;      ///< new 帮扶领导 of all these firms; empty: as it is
    bool leaves = false; ///< `from` goes off duty with it: today or before, and nothing may be left
};

struct HandoverLine
{
    qint64 no = 0;
    EnterpriseId id;
    QString firm;
    QString town;
    SpecialistId from; ///< empty: nobody serves it
    QString fromName;
    SpecialistId to; ///< empty: 由科室代管, of who leaves
    QString toName;
    bool duty = false; ///< the 专员 changes; else items alone
    DutyOutcome outcome = DutyOutcome::New;
    QString refusal; ///< why the firm is left out: the conflicting interval, 已停用
    WorkCounts work; ///< open at the firm; where the duty stays, what the person holds

    QString why = {}; ///< HandoverPart::why

    bool isRefused() const { return !refusal.isEmpty(); }
    bool changes() const { return !isRefused() && (duty || work.items() > 0); }
};

/// One sheet: what goes from one person to another.
struct HandoverPair
{
    SpecialistId from;
    SpecialistId to;
    QString fromName;
    QString toName;
    int firms = 0;
    WorkCounts work;
};

struct HandoverPreview
{
    QVector<HandoverLine> lines;
    QVector<HandoverPair> pairs;
    int firms = 0;   ///< that are handed over
    int refused = 0; ///< left out
    int unchanged = 0;
    WorkCounts work;      ///< of what is handed over
    QStringList warnings; ///< a recipient away on the day …
    QStringList notes;    ///< what becomes of what does not follow; of a day to come
};

/// A firm of a person with what is open there.
struct PersonFirm
{
    qint64 no = 0;
    QString name;
    QString townName;
    bool serves = true; ///< else only items in his name
    QString servedBy;   ///< the 专员 of the day; empty: nobody
    FirmWork work;
};

/// What is open for a person: as many things as 今日, the desk and the lists of visits and promises
/// have for him, whatever their day.
struct PersonWork
{
    SpecialistId person;
    QVector<PersonFirm> firms; ///< by name

    WorkCounts counts() const;
    int served() const;
};

struct HandoverRow
{
    Handover handover;
    HandoverSheet sheet;
};

class HandoverService
{
public:
    static Result<PersonWork> openWork(const JobContext &context, const SpecialistId &person);
    /// Of these firms, whoever serves them.
    static Result<QVector<PersonFirm>> openWork(const JobContext &context,
                                                const QVector<EnterpriseId> &firms);
    static Result<HandoverPreview> preview(const JobContext &context, const HandoverOrder &order);
    /// `Saved::id` holds the ids of the sheets, one per pair, separated by spaces.
    static Result<Saved> handOver(const JobContext &context, const HandoverOrder &order);
    /// Who should get which of these firms (AssignmentProposal::share), with the reason of each.
    static Result<QVector<HandoverPart>> proposal(const JobContext &context,
                                                  const QVector<EnterpriseId> &firms,
                                                  const QVector<SpecialistId> &recipients);

    static Result<HandoverRow> handover(const JobContext &context, const QString &id);
    /// From or to a person; of everybody when it is empty. The newest first.
    static Result<QVector<HandoverRow>> list(const JobContext &context,
                                             const SpecialistId &person = {});
    /// 双方确认: the days the paper was signed. Null days stay as they are.
    static Result<Saved> sign(const JobContext &context, const QString &id, QDate handedOn,
                              QDate receivedOn, int revision = 0);
};

} // namespace peiyu

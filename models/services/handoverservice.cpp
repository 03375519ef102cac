#include "services/handoverservice.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "repositories/assignmentrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/officerecordrepository.h"
#include "repositories/openitems.h"
#include "repositories/specialistrepository.h"
#include "services/assignmentproposal.h"
#include "services/backupservice.h"
#include "services/dutypeople.h"
#include "services/handoverjudging.h"
#include "services/handoverwriting.h"
#include "services/leaving.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HandoverService)
};

using Handovers = RecordRepository<Handover>;

constexpr qsizetype longestReason = 400;

Result<QString> checkedReason(const HandoverOrder &order)
{
    if (!isCleanText(order.reason) || order.reason.size() > longestReason)
        return fieldFailure(
            QStringLiteral("reason"),
            Text::tr("文字过长（最多 %1 字）或含有控制字符，请修改。").arg(longestReason));
    const QString reason = tidyText(order.reason);
    if (reason.isEmpty())
        return fieldFailure(QStringLiteral("reason"),
                            Text::tr("请写明交接原因，例如“岗位调整”“休产假”。"));
    return reason;
}

QString titleOf(const HandoverPreview &preview)
{
    QStringList parts;
    for (const HandoverPair &pair : preview.pairs)
        parts.append(Text::tr("%1 → %2 %3 家")
                         .arg(pair.fromName.isEmpty() ? Text::tr("未配") : pair.fromName,
                              pair.toName, countText(pair.firms)));
    return Text::tr("交接：%1").arg(parts.join(Text::tr("，")));
}

Failure allRefused(const HandoverPreview &preview)
{
    QVector<FieldIssue> issues;
    for (const HandoverLine &line : preview.lines) {
        if (line.isRefused())
            issues.append(
                {QStringLiteral("firms"), 0, Text::tr("%1：%2").arg(line.firm, line.refusal)});
    }
    if (issues.isEmpty())
        return Failure(
            Error{ErrorCode::Validation,
                  Text::tr("没有要移交的：这些企业已由接收人服务，也没有别人名下的未办事项。"),
                  {},
                  {}});
    return Failure(Error{ErrorCode::Validation, issues.first().text, {}, issues});
}

/// Who leaves with this order keeps no firm that is not in it.
Result<> checkLeaving(const JobContext &context, const HandoverOrder &order,
                      const HandoverPreview &preview)
{
    if (order.from.isEmpty())
        return fieldFailure(QStringLiteral("from"), Text::tr("请写明离岗的是哪一位。"));
    PEIYU_CHECK(checkLeavingDay(context, order.on));
    PEIYU_TRY(duties, AssignmentRepository::ofPerson(context.connection, order.from));
    int kept = 0;
    for (const Assignment &duty : duties) {
        const bool given =
            std::any_of(preview.lines.begin(), preview.lines.end(), [&](const HandoverLine &line) {
                return line.id == duty.enterprise && line.duty && line.changes();
            });
        kept += (duty.span.until.isNull() || duty.span.until > order.on) && !given ? 1 : 0;
    }
    if (kept > 0)
        return fieldFailure(
            QStringLiteral("firms"),
            Text::tr("还有 %1 家企业没有移交，不能停用。请把它们也列入交接，或先不停用。")
                .arg(countText(kept)));
    return {};
}

/// Goes off duty in the same change; what is left in his name goes to whoever serves the firm.
Result<> leave(const JobContext &context, UnitOfWork &unit, const HandoverOrder &order,
               const QVector<FirmMove> &moves, const HandoverManner &manner)
{
    PEIYU_TRY(rest, restOf(context, order.from, moves, {}, order.on));
    if (!rest.isEmpty())
        PEIYU_CHECK(writeHandovers(context, unit, rest, manner));
    PEIYU_TRY(person, SpecialistRepository::find(unit.connection(), order.from.value()));
    if (!person)
        return failure(ErrorCode::NotFound, Text::tr("移交人已不在人员名单中。"));
    person->active = false;
    return SpecialistRepository::apply(unit, person->id.value(), ChangeOp::Update,
                                       SpecialistRepository::fields(*person), person->revision);
}

Result<Handover> find(const JobContext &context, const QString &id)
{
    PEIYU_TRY(found, Handovers::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound,
                       Text::tr("没有编号为“%1”的交接，它可能已被撤销。").arg(id));
    return *found;
}

/// `holder`: whose items alone, at a firm that he does not serve; empty: all that is open there.
Result<PersonFirm> withWork(const JobContext &context, const Staff &staff, const FirmDuties &firm,
                            const SpecialistId &holder)
{
    const bool serves = holder.isEmpty();
    PersonFirm one{firm.no, firm.name, firm.townName, serves, {}, {}};
    for (const Assignment &duty : firm.duties) {
        if (duty.span.contains(context.clock.today()))
            one.servedBy = staff.value(duty.specialist).name;
    }
    PEIYU_TRY(work, serves ? openWorkOf(context.connection, firm.id)
                           : workOfPerson(context.connection, staff, firm.id, holder));
    one.work = work;
    return one;
}

} // namespace

WorkCounts PersonWork::counts() const
{
    WorkCounts all;
    for (const PersonFirm &one : firms)
        all.add(one.work.counts());
    return all;
}

int PersonWork::served() const
{
    return static_cast<int>(std::count_if(firms.begin(), firms.end(),
                                          [](const PersonFirm &one) { return one.serves; }));
}

Result<PersonWork> HandoverService::openWork(const JobContext &context, const SpecialistId &person)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    const QDate today = context.clock.today();
    PEIYU_TRY(duties, AssignmentRepository::ofPerson(context.connection, person));
    QVector<EnterpriseId> firms;
    QSet<EnterpriseId> served;
    for (const Assignment &duty : duties) {
        if (duty.duty != Duty::Specialist || !duty.span.contains(today) ||
            served.contains(duty.enterprise))
            continue;
        PEIYU_TRY(firm, EnterpriseRepository::find(context.connection, duty.enterprise));
        if (!firm)
            continue;
        served.insert(duty.enterprise);
        firms.append(duty.enterprise);
    }
    PEIYU_TRY(items, openItemsOf(context.connection, person));
    for (const OpenItem &item : items) {
        if (!firms.contains(item.enterprise))
            firms.append(item.enterprise);
    }
    PEIYU_TRY(known, firmsWithDuties(context.connection, firms, today));
    PEIYU_TRY(staff, staffOf(context.connection));
    PersonWork work;
    work.person = person;
    for (const FirmDuties &firm : known) {
        PEIYU_TRY(one, withWork(context, staff, firm,
                                served.contains(firm.id) ? SpecialistId() : person));
        work.firms.append(one);
    }
    std::stable_sort(work.firms.begin(), work.firms.end(), [](const auto &a, const auto &b) {
        if (a.serves != b.serves)
            return a.serves;
        return a.townName != b.townName ? a.townName < b.townName : a.name < b.name;
    });
    return work;
}

Result<QVector<PersonFirm>> HandoverService::openWork(const JobContext &context,
                                                      const QVector<EnterpriseId> &firms)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(known, firmsWithDuties(context.connection, firms, context.clock.today()));
    PEIYU_TRY(staff, staffOf(context.connection));
    QVector<PersonFirm> found;
    for (const FirmDuties &firm : known) {
        PEIYU_TRY(one, withWork(context, staff, firm, {}));
        found.append(one);
    }
    return found;
}

Result<HandoverPreview> HandoverService::preview(const JobContext &context,
                                                 const HandoverOrder &order)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return judgedHandover(context, order);
}

Result<Saved> HandoverService::handOver(const JobContext &context, const HandoverOrder &order)
{
    PEIYU_CHECK(requirePermission(context, Action::Assign));
    if (order.leaves)
        PEIYU_CHECK(requirePermission(context, Action::EditSpecialists));
    PEIYU_TRY(reason, checkedReason(order));
    PEIYU_TRY(preview, judgedHandover(context, order));
    if (order.leaves)
        PEIYU_CHECK(checkLeaving(context, order, preview));
    QVector<FirmMove> moves;
    for (const HandoverLine &line : preview.lines) {
        if (line.changes())
            moves.append({line.id, line.from, line.to, line.duty, {order.on, {}}});
    }
    if (moves.isEmpty())
        return allRefused(preview);
    if (moves.size() >= BackupService::bulkFrom)
        PEIYU_CHECK(BackupService::prepareLargeStep(context, BackupOccasion::Bulk));
    PEIYU_TRY(unit, beginUnit(context, titleOf(preview), reason));
    HandoverManner manner{order.leaves ? HandoverKind::Leaving : HandoverKind::Transfer,
                          order.on,
                          reason,
                          order.kinds,
                          {}};
    if (const QString leader = tidyText(order.leader); !leader.isEmpty()) {
        PEIYU_TRY(person, personNamed(*unit, Duty::Leader, leader));
        manner.leader = person;
    }
    PEIYU_TRY(sheets, writeHandovers(context, *unit, moves, manner));
    if (order.leaves)
        PEIYU_CHECK(leave(context, *unit, order, moves, manner));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    QStringList warnings = preview.warnings;
    for (const HandoverLine &line : preview.lines) {
        if (line.isRefused())
            warnings.append(Text::tr("未移交：%1：%2。").arg(line.firm, line.refusal));
    }
    return Saved{sheets.join(u' '), changes, warnings};
}

Result<QVector<HandoverPart>> HandoverService::proposal(const JobContext &context,
                                                        const QVector<EnterpriseId> &firms,
                                                        const QVector<SpecialistId> &recipients)
{
    PEIYU_TRY(duties, AssignmentProposal::share(context, firms, recipients));
    QVector<HandoverPart> parts;
    for (const ProposedDuty &one : duties) {
        auto place = std::find_if(parts.begin(), parts.end(), [&](const HandoverPart &part) {
            return part.to == one.specialist;
        });
        if (place == parts.end()) {
            parts.append({one.specialist, {}});
            place = std::prev(parts.end());
        }
        place->firms.append(one.firm);
        place->why.insert(one.firm, one.why);
    }
    return parts;
}

Result<HandoverRow> HandoverService::handover(const JobContext &context, const QString &id)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(found, find(context, id));
    PEIYU_TRY(sheet, sheetOf(found));
    return HandoverRow{found, sheet};
}

Result<QVector<HandoverRow>> HandoverService::list(const JobContext &context,
                                                   const SpecialistId &person)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(all, Handovers::all(context.connection));
    QVector<HandoverRow> rows;
    for (const Handover &one : all) {
        if (!person.isEmpty() && one.from != person && one.to != person)
            continue;
        PEIYU_TRY(sheet, sheetOf(one));
        rows.append({one, sheet});
    }
    return rows;
}

Result<Saved> HandoverService::sign(const JobContext &context, const QString &id, QDate handedOn,
                                    QDate receivedOn, int revision)
{
    PEIYU_CHECK(requirePermission(context, Action::Assign));
    PEIYU_TRY(one, find(context, id));
    if (handedOn.isNull() && receivedOn.isNull())
        return fieldFailure(QStringLiteral("handed_on"), Text::tr("请填写签字的日期。"));
    for (const auto &[field, day] :
         {std::pair{u"handed_on", handedOn}, std::pair{u"received_on", receivedOn}}) {
        if (!day.isNull() && day > context.clock.today())
            return fieldFailure(QString::fromUtf16(field),
                                Text::tr("签字日期 %1 在今天之后，请核对。").arg(dateText(day)));
    }
    if (!handedOn.isNull())
        one.handedOn = handedOn;
    if (!receivedOn.isNull())
        one.receivedOn = receivedOn;
    PEIYU_TRY(sheet, sheetOf(one));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("交接签字：%1 → %2").arg(sheet.from, sheet.to)));
    PEIYU_CHECK(Handovers::apply(*unit, one.id, ChangeOp::Update, Handovers::fields(one),
                                 revision > 0 ? revision : one.revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{one.id, changes, {}};
}

} // namespace peiyu

#include "services/handoverwriting.h"

#include "foundation/uuidv7.h"
#include "repositories/assignmentrepository.h"
#include "repositories/officerecordrepository.h"
#include "repositories/openitems.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HandoverWriting)
};

/// A sheet in the making.
struct PairSheet
{
    SpecialistId from;
    SpecialistId to;
    HandoverSheet sheet;
};

Result<QVector<PairSheet>> sheetsOf(const JobContext &context, const Staff &staff,
                                    const QVector<FirmMove> &moves, const HandoverManner &manner)
{
    QVector<PairSheet> sheets;
    for (const FirmMove &move : moves) {
        auto place = std::find_if(sheets.begin(), sheets.end(), [&](const PairSheet &one) {
            return one.from == move.from && one.to == move.to;
        });
        if (place == sheets.end()) {
            PairSheet fresh{move.from, move.to, {}};
            fresh.sheet.from = staff.value(move.from).name;
            fresh.sheet.to = staff.value(move.to).name;
            fresh.sheet.note = leftBehindText(manner.kinds);
            sheets.append(fresh);
            place = std::prev(sheets.end());
        }
        // A firm that is handed over is told with everything open there.
        PEIYU_TRY(work, move.duty ? openWorkOf(context.connection, move.firm)
                                  : movingWork(context.connection, staff,
                                               {move.firm, move.from, move.to, {}, {}}));
        PEIYU_CHECK(addToSheet(context, work, place->sheet));
    }
    return sheets;
}

/// Ends what the person has of the firm from that day on.
Result<> endDuty(UnitOfWork &unit, const FirmMove &move)
{
    PEIYU_TRY(duties, AssignmentRepository::ofEnterprise(unit.connection(), move.firm));
    for (const Assignment &held : duties) {
        Assignment one = held;
        if (one.duty != Duty::Specialist || one.specialist != move.from ||
            !one.span.overlaps(move.span))
            continue;
        const bool whole = one.span.from >= move.span.from;
        one.span.until = move.span.from;
        PEIYU_CHECK(
            AssignmentRepository::apply(unit, one.id, whole ? ChangeOp::Delete : ChangeOp::Update,
                                        whole ? FieldValues() : AssignmentRepository::fields(one)));
    }
    return {};
}

Result<> writeMove(const JobContext &context, UnitOfWork &unit, const Staff &staff,
                   const FirmMove &move, const HandoverManner &manner)
{
    PEIYU_CHECK(context.cancellation.check());
    if (move.duty && move.to.isEmpty()) {
        PEIYU_CHECK(endDuty(unit, move));
    } else if (move.duty) {
        PEIYU_CHECK(
            placeDuty(unit, move.firm, Duty::Specialist, move.to, move.span, manner.reason));
    }
    if (!manner.leader.isEmpty())
        PEIYU_CHECK(
            placeDuty(unit, move.firm, Duty::Leader, manner.leader, move.span, manner.reason));
    PEIYU_CHECK(moveOpenWork(context, unit, staff,
                             {move.firm, move.from, move.to, manner.kinds, manner.reason}));
    return {};
}

} // namespace

QString leftBehindText(const FollowingKinds &kinds)
{
    QStringList nobody;
    for (const auto &[follows, name] : {std::pair{kinds.requests, Text::tr("未办诉求")},
                                        std::pair{kinds.promises, Text::tr("承诺")},
                                        std::pair{kinds.measures, Text::tr("一策措施")}}) {
        if (!follows)
            nobody.append(name);
    }
    QStringList sentences;
    if (!nobody.isEmpty())
        sentences.append(Text::tr("%1不随企业移交，由科室代管").arg(nobody.join(Text::tr("、"))));
    if (!kinds.visits)
        sentences.append(Text::tr("走访计划不移交，一律取消并写明原因"));
    return sentences.isEmpty() ? QString() : sentences.join(Text::tr("；")) + Text::tr("。");
}

Result<QStringList> writeHandovers(const JobContext &context, UnitOfWork &unit,
                                   const QVector<FirmMove> &moves, const HandoverManner &manner)
{
    PEIYU_TRY(staff, staffOf(unit.connection()));
    PEIYU_TRY(sheets, sheetsOf(context, staff, moves, manner)); // as it stands before
    for (const FirmMove &move : moves)
        PEIYU_CHECK(writeMove(context, unit, staff, move, manner));
    QStringList ids;
    for (const PairSheet &pair : sheets) {
        Handover one;
        one.id = newUuid();
        one.from = pair.from;
        one.to = pair.to;
        one.kind = manner.kind;
        one.on = manner.on;
        one.reason = manner.reason;
        one.content = handoverContent(pair.sheet);
        PEIYU_CHECK(RecordRepository<Handover>::apply(unit, one.id, ChangeOp::Insert,
                                                      RecordRepository<Handover>::fields(one)));
        ids.append(one.id);
    }
    return ids;
}

Result<QVector<FirmMove>> restOf(const JobContext &context, const SpecialistId &person,
                                 const QVector<FirmMove> &moves, const SpecialistId &successor,
                                 QDate on)
{
    PEIYU_TRY(items, openItemsOf(context.connection, person));
    QVector<FirmMove> rest;
    for (const OpenItem &item : items) {
        const auto same = [&](const FirmMove &one) { return one.firm == item.enterprise; };
        if (std::any_of(moves.begin(), moves.end(), same) ||
            std::any_of(rest.begin(), rest.end(), same))
            continue;
        PEIYU_TRY(duties, AssignmentRepository::ofEnterprise(context.connection, item.enterprise));
        SpecialistId to = successor;
        for (const Assignment &duty : duties) {
            if (duty.duty == Duty::Specialist && duty.span.contains(on) &&
                duty.specialist != person)
                to = duty.specialist;
        }
        rest.append({item.enterprise, person, to, false, {on, {}}});
    }
    return rest;
}

} // namespace peiyu

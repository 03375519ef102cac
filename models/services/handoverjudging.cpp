#include "services/handoverjudging.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "repositories/absencerepository.h"
#include "repositories/assignmentrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/specialistrepository.h"
#include "services/handoverwriting.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HandoverService)
};

QVector<EnterpriseId> firmsOf(const HandoverOrder &order)
{
    QVector<EnterpriseId> firms;
    for (const HandoverPart &part : order.parts)
        firms += part.firms;
    return firms;
}

/// What is wrong with the order as a whole.
Result<> checkOrder(const HandoverOrder &order, const Staff &people)
{
    if (order.on.isNull())
        return fieldFailure(QStringLiteral("on"), Text::tr("请填写生效日期，例如 2026-03-01。"));
    const QVector<EnterpriseId> firms = firmsOf(order);
    if (firms.isEmpty())
        return fieldFailure(QStringLiteral("firms"), Text::tr("没有选中要移交的企业。"));
    QSet<EnterpriseId> known;
    for (const EnterpriseId &firm : firms) {
        if (known.contains(firm))
            return fieldFailure(QStringLiteral("firms"),
                                Text::tr("同一家企业写了两次，请只交给一位接收人。"));
        known.insert(firm);
    }
    for (const HandoverPart &part : order.parts) {
        if (part.firms.isEmpty())
            continue;
        if (part.to.isEmpty())
            return fieldFailure(QStringLiteral("to"), Text::tr("请为每家企业选择接收人。"));
        const Specialist to = people.value(part.to);
        if (to.id.isEmpty() || to.duty != Duty::Specialist)
            return fieldFailure(QStringLiteral("to"), Text::tr("接收人应是名单中的服务专员。"));
    }
    if (!order.from.isEmpty() && !people.contains(order.from))
        return fieldFailure(QStringLiteral("from"), Text::tr("移交人已不在人员名单中。"));
    return {};
}

/// One firm for one recipient.
class Judging
{
public:
    Judging(const JobContext &context, const HandoverOrder &order, const Staff &people)
        : m_context(context), m_order(order), m_people(people)
    {
    }

    Result<HandoverLine> line(const FirmDuties &firm, const SpecialistId &to) const
    {
        HandoverLine line;
        line.no = firm.no;
        line.id = firm.id;
        line.firm = firm.name;
        line.town = firm.townName;
        line.to = to;
        line.toName = m_people.value(to).name;
        SpecialistId owner;
        for (const Assignment &duty : firm.duties) {
            if (duty.span.contains(m_order.on))
                owner = duty.specialist;
        }
        line.from = m_order.from.isEmpty() ? owner : m_order.from;
        line.fromName = m_people.value(line.from).name;
        judge(firm, owner, line);
        const Connection &connection = m_context.connection;
        if (line.from == to) { // serves it already: only what people off duty hold is left to give
            line.from = {};
            line.fromName.clear();
        }
        PEIYU_TRY(work, line.duty
                            ? openWorkOf(connection, firm.id)
                            : movingWork(connection, m_people, {firm.id, line.from, to, {}, {}}));
        line.work = work.counts();
        return line;
    }

private:
    void judge(const FirmDuties &firm, const SpecialistId &owner, HandoverLine &line) const
    {
        const DutyStep step = planDuty(firm.duties, Duty::Specialist, line.to, {m_order.on, {}});
        // Items of somebody who does not serve the firm go without its duty.
        const bool own = owner == line.from;
        line.outcome = own ? step.outcome : DutyOutcome::Unchanged;
        line.duty = own && step.writes();
        if (!m_people.value(line.to).active)
            line.refusal = Text::tr("%1 已停用，不能接收").arg(line.toName);
        else if (line.outcome == DutyOutcome::Refused)
            line.refusal = overlapText(*step.other, m_people.value(step.other->specialist).name);
        if (line.isRefused())
            line.duty = false;
    }

    const JobContext &m_context;
    const HandoverOrder &m_order;
    const Staff &m_people;
};

/// A leader who could not have a firm refuses it too.
Result<> judgeLeader(const Connection &connection, const HandoverOrder &order, const Staff &people,
                     QVector<HandoverLine> &lines)
{
    const QString name = tidyText(order.leader);
    if (name.isEmpty())
        return {};
    SpecialistId leader;
    for (const Specialist &one : people) {
        if (one.duty == Duty::Leader && one.active && (one.name == name || one.id.value() == name))
            leader = one.id;
    }
    for (HandoverLine &line : lines) {
        if (line.isRefused())
            continue;
        PEIYU_TRY(duties, AssignmentRepository::ofEnterprise(connection, line.id));
        const DutyStep step = planDuty(duties, Duty::Leader, leader, {order.on, {}});
        if (step.outcome == DutyOutcome::Refused) {
            line.refusal = overlapText(*step.other, people.value(step.other->specialist).name);
            line.duty = false; // the firm stays as it is: who leaves has not given it
        }
    }
    return {};
}

Result<QVector<HandoverLine>> linesOf(const JobContext &context, const HandoverOrder &order,
                                      const Staff &people)
{
    QHash<EnterpriseId, SpecialistId> recipients;
    QHash<EnterpriseId, QString> reasons;
    for (const HandoverPart &part : order.parts) {
        for (const EnterpriseId &firm : part.firms)
            recipients.insert(firm, part.to);
        reasons.insert(part.why);
    }
    PEIYU_TRY(firms, firmsWithDuties(context.connection, firmsOf(order), order.on));
    const Judging judging(context, order, people);
    QVector<HandoverLine> lines;
    for (const FirmDuties &firm : firms) {
        PEIYU_CHECK(context.cancellation.check());
        PEIYU_TRY(line, judging.line(firm, recipients.value(firm.id)));
        line.why = reasons.value(firm.id);
        lines.append(line);
    }
    PEIYU_CHECK(judgeLeader(context.connection, order, people, lines));
    return lines;
}

HandoverPair &pairOf(HandoverPreview &preview, const HandoverLine &line)
{
    for (HandoverPair &pair : preview.pairs) {
        if (pair.from == line.from && pair.to == line.to)
            return pair;
    }
    preview.pairs.append({line.from, line.to, line.fromName, line.toName, 0, {}});
    return preview.pairs.last();
}

void sum(HandoverPreview &preview)
{
    for (const HandoverLine &line : std::as_const(preview.lines)) {
        if (line.isRefused()) {
            ++preview.refused;
            continue;
        }
        if (!line.changes()) {
            ++preview.unchanged;
            continue;
        }
        ++preview.firms;
        preview.work.add(line.work);
        HandoverPair &pair = pairOf(preview, line);
        ++pair.firms;
        pair.work.add(line.work);
    }
}

/// A recipient who is away on the day.
Result<> addWarnings(const Connection &connection, const HandoverOrder &order,
                     HandoverPreview &preview)
{
    PEIYU_TRY(absences, AbsenceRepository::on(connection, order.on));
    for (const HandoverPair &pair : std::as_const(preview.pairs)) {
        for (const Absence &one : absences) {
            if (one.specialist == pair.to)
                preview.warnings.append(Text::tr("接收人 %1 在 %2 外出，请核对。")
                                            .arg(pair.toName, servedText(one.span)));
        }
    }
    return {};
}

} // namespace

Result<QVector<FirmDuties>> firmsWithDuties(const Connection &connection,
                                            const QVector<EnterpriseId> &firms, QDate on)
{
    QVector<qint64> keys;
    for (const EnterpriseId &id : firms) {
        PEIYU_TRY(firm, EnterpriseRepository::find(connection, id));
        if (!firm)
            return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
        keys.append(firm->no);
    }
    return firmDuties(connection, keys, Duty::Specialist, on);
}

Result<HandoverPreview> judgedHandover(const JobContext &context, const HandoverOrder &order)
{
    PEIYU_TRY(people, staffOf(context.connection));
    PEIYU_CHECK(checkOrder(order, people));
    HandoverPreview preview;
    PEIYU_TRY(lines, linesOf(context, order, people));
    preview.lines = lines;
    sum(preview);
    PEIYU_CHECK(addWarnings(context.connection, order, preview));
    if (const QString left = leftBehindText(order.kinds); !left.isEmpty())
        preview.notes.append(left);
    if (order.on > context.clock.today())
        preview.notes.append(Text::tr("%1 起由接收人服务；未办事项现在就移交，到那天以前原专员"
                                      "仍看得到、可以办。")
                                 .arg(dateText(order.on)));
    return preview;
}

} // namespace peiyu

// The stream of a firm: its 一策 in parts, and who served it.
#include "domain/displaytext.h"
#include "repositories/assignmentrepository.h"
#include "repositories/measurerecordrepository.h"
#include "repositories/measurerepository.h"
#include "repositories/officerecordrepository.h"
#include "services/firmstreamreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmStreamPlan)
};

constexpr qsizetype shownSteps = 3;

QString stepWords(const QVector<MeasureStep> &steps)
{
    QStringList words;
    for (const MeasureStep &one : steps.mid(0, shownSteps))
        words.append(brief(one.content, 30));
    QString line = words.join(Text::tr("；"));
    if (steps.size() > shownSteps)
        line += Text::tr(" 等 %1 项").arg(steps.size());
    return line;
}

} // namespace

Result<> FirmStreamReader::measures()
{
    PEIYU_TRY(all, MeasureRepository::ofEnterprise(m_context.connection, m_firm));
    PEIYU_TRY(steps, RecordRepository<MeasureStep>::ofEnterprise(m_context.connection, m_firm));
    PEIYU_TRY(agreed, RecordRepository<MeasureVersion>::ofEnterprise(m_context.connection, m_firm));
    for (const Measure &one : all) {
        QVector<MeasureStep> own = steps;
        own.removeIf([&](const MeasureStep &step) { return step.measure != one.id; });
        measureMade(one, own);
        measureChanged(one, own);
        stepsAdded(one, own);
        for (const MeasureStep &step : std::as_const(own))
            stepEnded(step);
    }
    versions(agreed);
    return {};
}

void FirmStreamReader::measureMade(const Measure &measure, const QVector<MeasureStep> &steps)
{
    const ChangeSetEntry *set = m_log.entered(measure.id);
    const auto together = std::count_if(steps.begin(), steps.end(), [&](const MeasureStep &one) {
        return set && m_log.entered(one.id) == set;
    });
    QStringList words;
    if (measure.goal)
        words.append(Text::tr("目标 %1").arg(tierBadgeText(*measure.goal, m_district.value())) +
                     (measure.goalDate.isNull()
                          ? QString()
                          : Text::tr("（%1 前）").arg(dateText(measure.goalDate))));
    if (!measure.gap.isEmpty())
        words.append(Text::tr("差距 %1").arg(brief(measure.gap, 50)));
    if (together > 0)
        words.append(Text::tr("措施 %1 项").arg(together));
    add(StreamKind::Measure, measure.setOn, Text::tr("制定一策") + said(words.join(Text::tr("，"))),
        {}, {u"measure", measure.id, set});
}

/// What was agreed otherwise later, of the 一策 or of its measures, is a thing of its own and not a
/// slip of the pen. 措施 that came with the same change are told by stepsAdded().
void FirmStreamReader::measureChanged(const Measure &measure, const QVector<MeasureStep> &steps)
{
    for (const auto &[set, items] : m_log.standing(ChangeKind::Edit)) {
        const bool served = std::any_of(items.begin(), items.end(), [](const ChangeItem *item) {
            return item->entity == u"assignment";
        });
        QStringList words, ofSteps;
        for (const ChangeItem *item : items) {
            if (item->op != ChangeOp::Update)
                continue;
            if (item->recordId == measure.id)
                words += m_log.changedWords(*item);
            const auto step = std::find_if(steps.begin(), steps.end(), [&](const MeasureStep &one) {
                return one.id == item->recordId;
            });
            if (step != steps.end())
                ofSteps += stepChange(*step, *item, served);
        }
        ofSteps.removeAll(QString());
        if (const QStringList all = words + ofSteps; !all.isEmpty())
            add(StreamKind::Measure, FirmStreamLog::dayOf(*set),
                Text::tr("修改一策：%1").arg(all.join(Text::tr("；"))), {},
                {u"measure", measure.id, set});
    }
}

/// Without its course, told by its end, and without who does it where that followed the 专员.
QString FirmStreamReader::stepChange(const MeasureStep &step, const ChangeItem &item,
                                     bool served) const
{
    QStringList course{QStringLiteral("state"),     QStringLiteral("ended_on"),
                       QStringLiteral("outcome"),   QStringLiteral("evidence"),
                       QStringLiteral("by_figure"), QStringLiteral("position")};
    if (served)
        course += {QStringLiteral("specialist"), QStringLiteral("owner")};
    const QString words = m_log.changedWords(item, course).join(Text::tr("，"));
    // Other words say themselves which measure it is.
    return words.isEmpty() || item.after.find(u"content")
               ? words
               : Text::tr("措施“%1”%2").arg(brief(step.content, 30), words);
}

/// 措施 that came by one change are one entry.
void FirmStreamReader::stepsAdded(const Measure &measure, const QVector<MeasureStep> &steps)
{
    const ChangeSetEntry *with = m_log.entered(measure.id);
    QVector<const ChangeSetEntry *> sets;
    for (const MeasureStep &one : steps) {
        const ChangeSetEntry *set = m_log.entered(one.id);
        if (set && set != with && !sets.contains(set))
            sets.append(set);
    }
    for (const ChangeSetEntry *set : std::as_const(sets)) {
        QVector<MeasureStep> together = steps;
        together.removeIf([&](const MeasureStep &one) { return m_log.entered(one.id) != set; });
        add(StreamKind::Measure, {},
            Text::tr("新增措施 %1 项").arg(together.size()) + said(stepWords(together)), {},
            {u"measure_step", together.first().id, set});
    }
}

void FirmStreamReader::stepEnded(const MeasureStep &step)
{
    if (step.isOpen())
        return;
    const bool done = step.state == StepState::Done;
    QStringList marks = {step.byFigure ? Text::tr("指标达到") : brief(step.evidence, 40),
                         brief(step.outcome, 40)};
    marks.removeAll(QString());
    QString text = done ? Text::tr("完成措施“%1”").arg(brief(step.content))
                        : Text::tr("措施不再做“%1”").arg(brief(step.content));
    if (!marks.isEmpty())
        text += Text::tr("（%1）").arg(marks.join(Text::tr("，")));
    const QString who = person(step.specialist);
    add(StreamKind::Measure, step.endedOn, text, who.isEmpty() ? step.owner : who,
        {u"measure_step", step.id, m_log.settled(step.id, u"state", stepStateKey(step.state))});
}

void FirmStreamReader::versions(const QVector<MeasureVersion> &versions)
{
    for (const MeasureVersion &one : versions) {
        add(StreamKind::Measure, one.madeOn,
            Text::tr("一策定稿第 %1 版").arg(one.number) + said(one.reason), one.madeBy,
            made(u"measure_version", one.id));
        if (!one.confirmedOn.isNull())
            add(StreamKind::Measure, one.confirmedOn,
                Text::tr("企业确认一策第 %1 版").arg(one.number), one.confirmedBy,
                {u"measure_version", one.id,
                 m_log.settled(one.id, u"confirmed_on", dayText(one.confirmedOn))});
    }
}

Result<> FirmStreamReader::assignments()
{
    PEIYU_TRY(all, AssignmentRepository::ofEnterprise(m_context.connection, m_firm));
    PEIYU_TRY(handovers, handoversToServants(m_context.connection, m_firm));
    const auto follows = [](const Assignment &before, const Assignment &after) {
        return before.duty == after.duty && before.id != after.id &&
               before.span.until == after.span.from && !after.span.from.isNull();
    };
    for (const Assignment &one : all) {
        // One 专员 and one leader a day: who comes as another goes takes his place.
        const bool single = one.duty == Duty::Specialist || one.duty == Duty::Leader;
        const auto before = std::find_if(all.begin(), all.end(), [&](const Assignment &other) {
            return single && follows(other, one);
        });
        const auto given =
            std::find_if(handovers.begin(), handovers.end(), [&](const Handover &other) {
                return other.to == one.specialist && other.on == one.span.from &&
                       before != all.end() && other.from == before->specialist;
            });
        served(one, before == all.end() ? nullptr : &*before,
               given == handovers.end() ? nullptr : &*given);
        const bool succeeded =
            single && std::any_of(all.begin(), all.end(),
                                  [&](const Assignment &other) { return follows(one, other); });
        if (!one.span.until.isNull() && !succeeded)
            add(StreamKind::Assignment, one.span.until,
                Text::tr("%1 %2 不再服务").arg(dutyText(one.duty), person(one.specialist)), {},
                {u"assignment", one.id,
                 m_log.settled(one.id, u"until_date", dayText(one.span.until))});
    }
    return {};
}

void FirmStreamReader::served(const Assignment &duty, const Assignment *before,
                              const Handover *handover)
{
    const QString name = person(duty.specialist);
    if (handover) {
        add(StreamKind::Handover, duty.span.from,
            Text::tr("交接：%1 → %2（%3）")
                    .arg(person(before->specialist), name, dutyText(duty.duty)) +
                said(handover->reason),
            {}, {u"handover", handover->id, m_log.entered(duty.id)});
        return;
    }
    const QString text =
        before && before->specialist != duty.specialist
            ? Text::tr("%1由 %2 换为 %3").arg(dutyText(duty.duty), person(before->specialist), name)
            : Text::tr("配备%1 %2").arg(dutyText(duty.duty), name);
    StreamEntry *entry = add(StreamKind::Assignment, duty.span.from, text + said(duty.reason), {},
                             made(u"assignment", duty.id));
    correct(entry, duty.id, {QStringLiteral("until_date"), QStringLiteral("reason")});
}

} // namespace peiyu

#include "repositories/ownplanrows.h"

#include "domain/datespan.h"
#include "domain/displaytext.h"
#include "reference/planpack.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OwnPlanRows)
};

/// One in a line: units are written with 、 and ， in them.
QString lines(const QStringList &texts)
{
    return texts.join(u'\n');
}

QStringList linesOf(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

QDate day(const FieldValues &f, QStringView name)
{
    return QDate::fromString(f.text(name), Qt::ISODate);
}

/// The plan without what has columns or rows of its own: the same text as long as nothing of it
/// changes.
Plan restOf(Plan plan)
{
    const QString held = QStringLiteral("rest");
    plan.id = PlanId(held);
    plan.district = DistrictId(held);
    plan.version = QStringLiteral("1");
    plan.origin = PlanOrigin::Entered;
    plan.state = PlanState::Formal;
    plan.revision = 0;
    plan.shortTitle = held;
    plan.status = held;
    plan.draft = false;
    if (plan.draftWords == planStateText(PlanState::Draft))
        plan.draftWords.clear(); // ours, for a draft without words of its own
    plan.title.clear();
    plan.documentNumber.clear();
    plan.issuingBody.clear();
    plan.issueDate = {};
    plan.effectiveFrom = {};
    plan.effectiveTo = {};
    plan.periodText.clear();
    plan.startYear = 0;
    plan.endYear = 0;
    plan.targetDate = {};
    plan.targetDateText.clear();
    plan.staffing = StaffingRule::None;
    plan.staffingQuote.clear();
    plan.note.clear();
    plan.targets.clear();
    plan.indicators.clear();
    plan.tasks.clear();
    return plan;
}

QString restText(const Plan &plan)
{
    const Plan rest = restOf(plan);
    return rest == restOf(Plan()) ? QString() : QString::fromUtf8(planPackJson(rest));
}

} // namespace

FieldValues planFields(const Plan &plan)
{
    FieldValues f;
    f.set(QStringLiteral("district"), plan.district.value());
    f.set(QStringLiteral("name"), plan.shortTitle);
    f.set(QStringLiteral("state"), planStateKey(plan.state));
    f.set(QStringLiteral("title"), plan.title);
    f.set(QStringLiteral("document_number"), plan.documentNumber);
    f.set(QStringLiteral("issuing_body"), plan.issuingBody);
    f.set(QStringLiteral("issue_date"), dayText(plan.issueDate));
    f.set(QStringLiteral("effective_from"), dayText(plan.effectiveFrom));
    f.set(QStringLiteral("effective_to"), dayText(plan.effectiveTo));
    f.set(QStringLiteral("start_year"), static_cast<qint64>(plan.startYear));
    f.set(QStringLiteral("end_year"), static_cast<qint64>(plan.endYear));
    f.set(QStringLiteral("target_date"), dayText(plan.targetDate));
    f.set(QStringLiteral("target_date_text"), plan.targetDateText);
    f.set(QStringLiteral("period_text"), plan.periodText);
    f.set(QStringLiteral("staffing"), staffingRuleKey(plan.staffing));
    f.set(QStringLiteral("staffing_quote"), plan.staffingQuote);
    f.set(QStringLiteral("note"), plan.note);
    f.set(QStringLiteral("rest"), restText(plan));
    return f;
}

FieldValues targetFields(const PlanId &plan, const PlanTarget &target)
{
    FieldValues f;
    f.set(QStringLiteral("plan"), plan.value());
    f.set(QStringLiteral("kind"), target.kind);
    f.set(QStringLiteral("name"), target.name);
    f.set(QStringLiteral("tier"), target.tierKey);
    f.set(QStringLiteral("honour"), target.honourKind);
    f.set(QStringLiteral("comparator"), comparatorKey(target.comparator));
    f.set(QStringLiteral("value"), target.value ? target.value->toText() : QString());
    f.set(QStringLiteral("value_text"), target.valueText);
    f.set(QStringLiteral("unit"), target.unit);
    f.set(QStringLiteral("qualifier"), target.qualifier);
    f.set(QStringLiteral("basis"), basisKey(target.basis));
    f.set(QStringLiteral("period"), target.period);
    f.set(QStringLiteral("deadline"), dayText(target.deadline));
    f.set(QStringLiteral("deadline_text"), target.deadlineText);
    f.set(QStringLiteral("task"), target.taskId);
    f.set(QStringLiteral("section"), target.section);
    f.set(QStringLiteral("scored"), static_cast<qint64>(target.scored));
    f.set(QStringLiteral("quote"), target.quote);
    f.set(QStringLiteral("note"), target.note);
    return f;
}

FieldValues taskFields(const PlanId &plan, const PlanTask &task)
{
    FieldValues f;
    f.set(QStringLiteral("plan"), plan.value());
    f.set(QStringLiteral("section_number"), task.sectionNo);
    f.set(QStringLiteral("section_title"), task.sectionTitle);
    f.set(QStringLiteral("number"), task.number);
    f.set(QStringLiteral("name"), task.title.isEmpty() ? task.shortTitle : task.title);
    f.set(QStringLiteral("content"), task.text);
    f.set(QStringLiteral("lead_units"), lines(task.leadUnits));
    f.set(QStringLiteral("supporting_units"), lines(task.supportingUnits));
    f.set(QStringLiteral("responsible_units"), lines(task.responsibleUnits));
    f.set(QStringLiteral("themes"), lines(task.themes));
    f.set(QStringLiteral("demand_categories"), lines(task.demandCategories));
    f.set(QStringLiteral("money_rules"), lines(task.moneyRuleIds));
    f.set(QStringLiteral("due"), task.due);
    return f;
}

FieldValues milestoneFields(const TargetId &target, const PlanMilestone &milestone)
{
    FieldValues f;
    f.set(QStringLiteral("target"), target.value());
    f.set(QStringLiteral("on_date"), dayText(milestone.on));
    f.set(QStringLiteral("value"), milestone.value.scaled());
    return f;
}

Result<Plan> planFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    Plan plan;
    if (const QString rest = f.text(u"rest"); !rest.isEmpty()) {
        auto read = readPlanPack(rest.toUtf8());
        if (!read) {
            Error error = read.error();
            error.text = Text::tr("计划“%1”有一部分读不出：%2").arg(f.text(u"name"), error.text);
            return Failure(error);
        }
        plan = std::move(*read);
    }
    plan.id = PlanId(record.id);
    plan.district = DistrictId(f.text(u"district"));
    plan.origin = PlanOrigin::Entered;
    plan.revision = static_cast<int>(record.revision);
    plan.version = QString::number(plan.revision);
    plan.state = planStateFromKey(f.text(u"state")).value_or(PlanState::Draft);
    plan.status = planStateText(plan.state);
    plan.draft = plan.state == PlanState::Draft;
    if (!plan.draft)
        plan.draftWords.clear();
    else if (plan.draftWords.isEmpty())
        plan.draftWords = plan.status;
    plan.shortTitle = f.text(u"name");
    plan.title = f.text(u"title").isEmpty() ? plan.shortTitle : f.text(u"title");
    plan.documentNumber = f.text(u"document_number");
    plan.issuingBody = f.text(u"issuing_body");
    plan.issueDate = day(f, u"issue_date");
    plan.effectiveFrom = day(f, u"effective_from");
    plan.effectiveTo = day(f, u"effective_to");
    plan.startYear = static_cast<int>(f.integer(u"start_year"));
    plan.endYear = static_cast<int>(f.integer(u"end_year"));
    plan.targetDate = day(f, u"target_date");
    plan.targetDateText = f.text(u"target_date_text");
    plan.periodText = f.text(u"period_text");
    plan.staffing = staffingRuleFromKey(f.text(u"staffing")).value_or(StaffingRule::None);
    plan.staffingQuote = f.text(u"staffing_quote");
    plan.note = f.text(u"note");
    return plan;
}

PlanTarget targetFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    PlanTarget target;
    target.id = TargetId(record.id);
    target.kind = f.text(u"kind");
    target.name = f.text(u"name");
    target.tierKey = f.text(u"tier");
    target.honourKind = f.text(u"honour");
    target.comparator = comparatorFromKey(f.text(u"comparator")).value_or(Comparator::AtLeast);
    target.value = Quantity::fromText(f.text(u"value"));
    target.valueText = f.text(u"value_text");
    target.unit = f.text(u"unit");
    target.qualifier = f.text(u"qualifier");
    target.basis = basisFromKey(f.text(u"basis")).value_or(Basis::Stock);
    target.period = f.text(u"period");
    target.deadline = day(f, u"deadline");
    target.deadlineText = f.text(u"deadline_text");
    target.taskId = f.text(u"task");
    target.section = f.text(u"section");
    target.scored = f.integer(u"scored") != 0;
    target.quote = f.text(u"quote");
    target.note = f.text(u"note");
    return target;
}

PlanTask taskFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    PlanTask task;
    task.id = record.id;
    task.sectionNo = f.text(u"section_number");
    task.sectionTitle = f.text(u"section_title");
    task.number = f.text(u"number");
    task.title = f.text(u"name");
    task.shortTitle = task.title;
    task.text = f.text(u"content").isEmpty() ? task.title : f.text(u"content");
    task.body = task.text;
    task.leadUnits = linesOf(f.text(u"lead_units"));
    task.supportingUnits = linesOf(f.text(u"supporting_units"));
    task.responsibleUnits = linesOf(f.text(u"responsible_units"));
    task.themes = linesOf(f.text(u"themes"));
    task.demandCategories = linesOf(f.text(u"demand_categories"));
    task.moneyRuleIds = linesOf(f.text(u"money_rules"));
    task.due = f.text(u"due");
    return task;
}

void joinParts(Plan &plan)
{
    int sequence = 0;
    for (PlanTask &task : plan.tasks) {
        task.sequence = ++sequence;
        task.indicatorIds.clear();
        for (const PlanTarget &indicator : std::as_const(plan.indicators)) {
            if (indicator.taskId == task.id)
                task.indicatorIds.append(indicator.id.value());
        }
        const bool named = std::any_of(
            plan.sections.cbegin(), plan.sections.cend(),
            [&task](const PlanSection &section) { return section.number == task.sectionNo; });
        // A pack names its sections; a number alone stays with its tasks.
        if (!task.sectionNo.isEmpty() && !task.sectionTitle.isEmpty() && !named)
            plan.sections.append(PlanSection{task.sectionNo, task.sectionTitle, {}, {}, {}});
    }
}

} // namespace peiyu

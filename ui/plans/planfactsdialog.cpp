#include "plans/planfactsdialog.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "services/ownplanservice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int fieldWidth = 330;
constexpr int yearWidth = 80;
constexpr int textHeight = 84;

QString yearText(int year)
{
    return year > 0 ? QString::number(year) : QString();
}
} // namespace

PlanFactsDialog::PlanFactsDialog(const PageContext &context, const Plan &plan, QWidget *parent)
    : FormDialog(context, tr("修改计划 — %1").arg(plan.shortTitle), tr("保存"), parent),
      m_plan(plan),
      m_name(line("planName", plan.shortTitle)),
      m_title(line("planTitle", plan.title == plan.shortTitle ? QString() : plan.title)),
      m_state(new QComboBox),
      m_draftWords(line("planDraftWords", plan.draft && plan.draftWords != plan.status
                                              ? plan.draftWords
                                              : QString())),
      m_number(line("planNumber", plan.documentNumber)),
      m_body(line("planBody", plan.issuingBody)),
      m_issued(day("planIssued", plan.issueDate)),
      m_from(day("planFrom", plan.effectiveFrom)),
      m_to(day("planTo", plan.effectiveTo)),
      m_start(line("planStart", yearText(plan.startYear))),
      m_end(line("planEnd", yearText(plan.endYear))),
      m_target(day("planTargetDate", plan.targetDate)),
      m_targetText(line("planTargetText", plan.targetDateText)),
      m_staffing(new QComboBox),
      m_staffingQuote(new QPlainTextEdit(plan.staffingQuote)),
      m_note(new QPlainTextEdit(plan.note))
{
    setObjectName(QStringLiteral("planFactsDialog"));
    makeNames();
    makeDays();
    setTouched(false);
    m_name->setFocus();
}

QLineEdit *PlanFactsDialog::line(const char *name, const QString &text)
{
    auto *field = new QLineEdit(text);
    field->setObjectName(QLatin1String(name));
    field->setFixedWidth(lookOf(this).px(fieldWidth));
    return field;
}

DateField *PlanFactsDialog::day(const char *name, QDate date)
{
    auto *field = new DateField;
    field->setObjectName(QLatin1String(name));
    field->setDate(date);
    return field;
}

void PlanFactsDialog::makeNames()
{
    const Look &look = lookOf(this);
    addRow(QStringLiteral("name"), tr("简称"), m_name)->setRequired(true);
    m_title->setPlaceholderText(tr("文件全称，不填则同简称"));
    addRow(QStringLiteral("title"), tr("标题"), m_title);
    m_state->setObjectName(QStringLiteral("planState"));
    for (const PlanState state : allPlanStates)
        m_state->addItem(planStateText(state), planStateKey(state));
    m_state->setCurrentIndex(m_state->findData(planStateKey(m_plan.state)));
    addRow(QStringLiteral("state"), tr("状态"), m_state)->setNote(tr("起草稿不参加排名，处处注明"));
    m_draftWords->setPlaceholderText(tr("如 征求意见稿；不填写“起草”"));
    addRow(QStringLiteral("draft_words"), tr("草案字样"), m_draftWords);
    addRow(QStringLiteral("document_number"), tr("文号"), m_number);
    addRow(QStringLiteral("issuing_body"), tr("发文单位"), m_body);
    addRow(QStringLiteral("issue_date"), tr("发文日期"), m_issued);
    m_staffing->setObjectName(QStringLiteral("planStaffing"));
    for (const StaffingRule rule :
         {StaffingRule::LeaderAndSpecialist, StaffingRule::SpecialistAndPlan,
          StaffingRule::SpecialistAndLinkedLeader, StaffingRule::None})
        m_staffing->addItem(staffingRuleText(rule), staffingRuleKey(rule));
    m_staffing->setCurrentIndex(m_staffing->findData(staffingRuleKey(m_plan.staffing)));
    m_staffing->setFixedWidth(look.px(fieldWidth));
    addRow(QStringLiteral("staffing"), tr("配备规则"), m_staffing);
    m_staffingQuote->setObjectName(QStringLiteral("planStaffingQuote"));
    m_staffingQuote->setPlaceholderText(tr("文件里规定配备的那句话"));
    m_staffingQuote->setFixedSize(look.px(fieldWidth), look.px(textHeight));
    addRow(QStringLiteral("staffing_quote"), tr("规则出处"), m_staffingQuote);
    form()->addStretch(1);
}

void PlanFactsDialog::makeDays()
{
    const Look &look = lookOf(this);
    auto *beside = new QWidget;
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto add = [&](const char16_t *field, const QString &label, QWidget *input) {
        FormRow *row = makeRow(QString::fromUtf16(field), label, input);
        column->addWidget(row);
        return row;
    };
    for (QLineEdit *year : {m_start, m_end})
        year->setFixedWidth(look.px(yearWidth));
    add(u"start_year", tr("起始年"), m_start)->setUnit(tr("年"));
    add(u"end_year", tr("终止年"), m_end)->setUnit(tr("年"));
    add(u"effective_from", tr("施行日期"), m_from)->setNote(tr("没写就按起始年 1 月 1 日"));
    add(u"effective_to", tr("有效期至"), m_to);
    add(u"target_date", tr("目标日期"), m_target)->setNote(tr("序时进度和到期按它算"));
    m_targetText->setPlaceholderText(tr("文件的说法，如 到2028年底"));
    add(u"target_date_text", tr("原文时限"), m_targetText);
    m_note->setObjectName(QStringLiteral("planNote"));
    m_note->setFixedSize(look.px(fieldWidth), look.px(textHeight));
    add(u"note", tr("备注"), m_note);
    column->addStretch(1);
    setBeside(beside);
}

void PlanFactsDialog::save()
{
    Plan plan = m_plan;
    for (const auto &[field, year, name] : {std::tuple(m_start, &plan.startYear, u"start_year"),
                                            std::tuple(m_end, &plan.endYear, u"end_year")}) {
        const QString words = field->text().trimmed();
        bool whole = true;
        *year = words.isEmpty() ? 0 : words.toInt(&whole);
        if (!whole) {
            refuse(QString::fromUtf16(name), tr("请填四位年份，如 2026。"));
            return;
        }
    }
    plan.shortTitle = m_name->text();
    plan.title = m_title->text();
    plan.state = planStateFromKey(m_state->currentData().toString()).value_or(PlanState::Draft);
    plan.draftWords = m_draftWords->text();
    plan.documentNumber = m_number->text();
    plan.issuingBody = m_body->text();
    plan.issueDate = m_issued->date();
    plan.effectiveFrom = m_from->date();
    plan.effectiveTo = m_to->date();
    plan.targetDate = m_target->date();
    plan.targetDateText = m_targetText->text();
    plan.staffing =
        staffingRuleFromKey(m_staffing->currentData().toString()).value_or(StaffingRule::None);
    plan.staffingQuote = m_staffingQuote->toPlainText();
    plan.note = m_note->toPlainText();
    write([plan](JobContext &context) { return OwnPlanService::change(context, plan); });
}

} // namespace peiyu

#include "plans/plantaskdialog.h"

#include "look/look.h"
#include "parts/formrow.h"
#include "services/planpartservice.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int fieldWidth = 520;
constexpr int shortWidth = 90;
constexpr int contentHeight = 150;

QString unitWords(const QStringList &units)
{
    return units.join(QStringLiteral("、"));
}

QStringList unitsOf(const QLineEdit *field)
{
    static const QRegularExpression parts(QStringLiteral("[、，,；;]+"));
    return field->text().split(parts, Qt::SkipEmptyParts);
}
} // namespace

PlanTaskDialog::PlanTaskDialog(const PageContext &context, const Plan &plan, const PlanTask &task,
                               QWidget *parent)
    : FormDialog(context,
                 task.id.isEmpty() ? tr("新增任务 — %1").arg(plan.shortTitle)
                                   : tr("修改任务 — %1").arg(plan.shortTitle),
                 tr("保存任务"), parent),
      m_plan(plan.id),
      m_task(task),
      m_sectionNumber(line("taskSectionNumber", task.sectionNo)),
      m_section(line("taskSection", task.sectionTitle)),
      m_number(line("taskNumber", task.number)),
      m_name(line("taskName", task.title)),
      m_content(new QPlainTextEdit(task.text == task.title ? QString() : task.text)),
      m_lead(line("taskLead", unitWords(task.leadUnits))),
      m_supporting(line("taskSupporting", unitWords(task.supportingUnits))),
      m_responsible(line("taskResponsible", unitWords(task.responsibleUnits))),
      m_due(line("taskDue", task.due))
{
    setObjectName(QStringLiteral("planTaskDialog"));
    const Look &look = lookOf(this);
    m_sectionNumber->setFixedWidth(look.px(shortWidth));
    m_number->setFixedWidth(look.px(shortWidth));
    addRow(QStringLiteral("section_number"), tr("章节序号"), m_sectionNumber)
        ->setNote(tr("照文件写，如 一、（二）"));
    addRow(QStringLiteral("section_title"), tr("章节"), m_section);
    addRow(QStringLiteral("number"), tr("任务序号"), m_number);
    addRow(QStringLiteral("task"), tr("任务"), m_name)->setRequired(true);
    m_content->setObjectName(QStringLiteral("taskContent"));
    m_content->setPlaceholderText(tr("照抄文件原文，便于核对"));
    m_content->setFixedSize(look.px(fieldWidth), look.px(contentHeight));
    addRow(QStringLiteral("content"), tr("内容"), m_content);
    m_lead->setPlaceholderText(tr("几个单位用顿号隔开"));
    addRow(QStringLiteral("lead_units"), tr("牵头单位"), m_lead);
    addRow(QStringLiteral("supporting_units"), tr("配合单位"), m_supporting);
    m_responsible->setPlaceholderText(tr("文件没有分牵头、配合时填这里"));
    addRow(QStringLiteral("responsible_units"), tr("责任单位"), m_responsible);
    addRow(QStringLiteral("due"), tr("时限"), m_due);
    form()->addStretch(1);
    setTouched(false);
    m_name->setFocus();
}

QLineEdit *PlanTaskDialog::line(const char *name, const QString &text)
{
    auto *field = new QLineEdit(text);
    field->setObjectName(QLatin1String(name));
    field->setFixedWidth(lookOf(this).px(fieldWidth));
    return field;
}

void PlanTaskDialog::save()
{
    PlanTask task = m_task;
    task.sectionNo = m_sectionNumber->text();
    task.sectionTitle = m_section->text();
    task.number = m_number->text();
    task.title = m_name->text();
    task.text = m_content->toPlainText();
    task.leadUnits = unitsOf(m_lead);
    task.supportingUnits = unitsOf(m_supporting);
    task.responsibleUnits = unitsOf(m_responsible);
    task.due = m_due->text();
    write([plan = m_plan, task](JobContext &context) {
        return PlanPartService::putTask(context, plan, task);
    });
}

} // namespace peiyu

#include "plans/plantargetdialog.h"

#include "domain/displaytext.h"
#include "domain/planwords.h"
#include "look/look.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "plans/milestonetable.h"
#include "services/honourkindservice.h"
#include "services/planpartservice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int fieldWidth = 320;
constexpr int shortWidth = 100;
constexpr int quoteHeight = 96;
constexpr int tableHeight = 150;
} // namespace

PlanTargetDialog::PlanTargetDialog(const PageContext &context, const Plan &plan,
                                   const PlanTarget &target, QWidget *parent)
    : FormDialog(context,
                 target.id.isEmpty() ? tr("新增目标 — %1").arg(plan.shortTitle)
                                     : tr("修改目标 — %1").arg(plan.shortTitle),
                 tr("保存目标"), parent),
      m_plan(plan),
      m_target(target),
      m_name(line("targetName", target.name, fieldWidth)),
      m_value(line("targetValue", target.value ? target.value->toText() : target.valueText,
                   fieldWidth)),
      m_unit(line("targetUnit", target.unit, shortWidth)),
      m_comparator(combo("targetComparator")),
      m_qualifier(line("targetQualifier", target.qualifier, fieldWidth)),
      m_basis(combo("targetBasis")),
      m_tier(combo("targetTier")),
      m_honour(combo("targetHonour")),
      m_deadline(new DateField),
      m_deadlineText(line("targetDeadlineText", target.deadlineText, fieldWidth)),
      m_scored(new QCheckBox(tr("计算完成率和序时进度"))),
      m_task(combo("targetTask")),
      m_quote(new QPlainTextEdit(target.quote)),
      m_note(line("targetNote", target.note, fieldWidth)),
      m_milestones(new MilestoneTable)
{
    setObjectName(QStringLiteral("planTargetDialog"));
    fillChoices();
    makeNumber();
    makeBeside();
    showRequirement();
    setTouched(false);
    m_name->setFocus();
}

QLineEdit *PlanTargetDialog::line(const char *name, const QString &text, int width)
{
    auto *field = new QLineEdit(text);
    field->setObjectName(QLatin1String(name));
    field->setFixedWidth(lookOf(this).px(width));
    return field;
}

QComboBox *PlanTargetDialog::combo(const char *name)
{
    auto *field = new QComboBox;
    field->setObjectName(QLatin1String(name));
    field->setFixedWidth(lookOf(this).px(fieldWidth));
    return field;
}

void PlanTargetDialog::fillChoices()
{
    for (const Comparator comparator : allComparators)
        m_comparator->addItem(comparatorText(comparator), comparatorKey(comparator));
    m_comparator->setCurrentIndex(m_comparator->findData(comparatorKey(m_target.comparator)));
    for (const Basis basis : allBases)
        m_basis->addItem(basisText(basis), basisKey(basis));
    m_basis->setCurrentIndex(m_basis->findData(basisKey(m_target.basis)));
    m_tier->addItem(tr("不按梯度统计"), QString());
    for (const char16_t *key : {u"innovative", u"provincial", u"little_giant", u"municipal_pool",
                                u"listed", u"high_tech", u"tech_sme", u"champion"})
        m_tier->addItem(tierKeyText(QString::fromUtf16(key)), QString::fromUtf16(key));
    m_tier->setCurrentIndex(std::max(0, m_tier->findData(m_target.tierKey)));
    m_honour->addItem(tr("不按资质统计，数值另行填报"), QString());
    if (const auto kinds = HonourKindService::names(context().reading)) {
        for (const QString &kind : *kinds)
            m_honour->addItem(kind, kind);
    }
    if (!m_target.honourKind.isEmpty() && m_honour->findData(m_target.honourKind) < 0)
        m_honour->addItem(m_target.honourKind, m_target.honourKind);
    m_honour->setCurrentIndex(std::max(0, m_honour->findData(m_target.honourKind)));
    m_task->addItem(tr("全计划的主要目标"), QString());
    for (const PlanTask &task : m_plan.tasks)
        m_task->addItem(tr("任务 %1 %2").arg(task.sequence).arg(task.title), task.id);
    for (const PlanSafeguard &safeguard : m_plan.safeguards)
        m_task->addItem(tr("保障 %1").arg(safeguard.shortTitle), safeguard.id);
    m_task->setCurrentIndex(std::max(0, m_task->findData(m_target.taskId)));
}

void PlanTargetDialog::makeNumber()
{
    addRow(QStringLiteral("target"), tr("目标"), m_name)->setRequired(true);
    m_value->setPlaceholderText(tr("300，或照文件写：力争达到300家以上"));
    m_valueRow = addRow(QStringLiteral("value"), tr("目标值"), m_value);
    m_valueRow->setRequired(true);
    addRow(QStringLiteral("unit"), tr("计量单位"), m_unit)->setRequired(true);
    addRow(QStringLiteral("comparator"), tr("比较"), m_comparator);
    m_qualifier->setPlaceholderText(tr("通报照此措辞，如 力争达到…以上"));
    addRow(QStringLiteral("qualifier"), tr("措辞"), m_qualifier);
    addRow(QStringLiteral("tier"), tr("梯度"), m_tier);
    addRow(QStringLiteral("honour"), tr("资质类别"), m_honour);
    addRow(QStringLiteral("basis"), tr("口径"), m_basis);
    m_deadline->setObjectName(QStringLiteral("targetDeadline"));
    m_deadline->setDate(m_target.deadline);
    addRow(QStringLiteral("deadline"), tr("时限"), m_deadline);
    m_deadlineText->setPlaceholderText(tr("文件的说法，如 到2028年底"));
    addRow(QStringLiteral("deadline_text"), tr("原文时限"), m_deadlineText);
    form()->addStretch(1);
    connect(m_value, &QLineEdit::editingFinished, this, &PlanTargetDialog::readWords);
    for (QLineEdit *field : {m_value, m_unit, m_qualifier})
        connect(field, &QLineEdit::textChanged, this, &PlanTargetDialog::showRequirement);
    connect(m_comparator, &QComboBox::currentIndexChanged, this,
            &PlanTargetDialog::showRequirement);
    connect(m_tier, &QComboBox::currentIndexChanged, this, [this] {
        const bool counted = tierFromKey(m_tier->currentData().toString()).has_value();
        m_honour->setEnabled(!counted);
        if (counted)
            m_honour->setCurrentIndex(0);
    });
    m_honour->setEnabled(!m_target.countedTier());
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        // The name of a new target says what it counts; a choice made before stays.
        if (m_target.id.isEmpty() && m_tier->currentIndex() == 0)
            m_tier->setCurrentIndex(
                std::max(0, m_tier->findData(tierKeyFromTargetName(m_name->text()))));
    });
}

void PlanTargetDialog::makeBeside()
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
    m_quote->setObjectName(QStringLiteral("targetQuote"));
    m_quote->setPlaceholderText(tr("照抄文件里的那句话：看板、通报都引它"));
    m_quote->setFixedSize(look.px(fieldWidth), look.px(quoteHeight));
    add(u"quote", tr("出处原文"), m_quote);
    add(u"task", tr("所属"), m_task);
    m_scored->setObjectName(QStringLiteral("targetScored"));
    m_scored->setChecked(m_target.scored);
    add(u"scored", tr("计入进度"), m_scored);
    m_milestones->setFixedSize(look.px(fieldWidth), look.px(tableHeight));
    m_milestones->setPeriod(m_plan.periodStart(), m_deadline->date());
    m_milestones->setMilestones(m_target.milestones);
    add(u"milestones", tr("年度目标"), m_milestones);
    add(u"note", tr("备注"), m_note);
    column->addStretch(1);
    setBeside(beside);
    connect(m_milestones, &MilestoneTable::edited, this, [this] { setTouched(true); });
    connect(m_deadline, &DateField::dateChanged, this,
            [this](QDate day) { m_milestones->setPeriod(m_plan.periodStart(), day); });
}

void PlanTargetDialog::readWords()
{
    const QString words = m_value->text().trimmed();
    if (words.isEmpty() || Quantity::fromText(words))
        return;
    const RequirementReading reading = requirementFromWords(words);
    if (!reading.value)
        return;
    m_value->setText(reading.value->toText());
    m_comparator->setCurrentIndex(m_comparator->findData(comparatorKey(reading.comparator)));
    m_qualifier->setText(reading.qualifier);
    if (!reading.unit.isEmpty())
        m_unit->setText(reading.unit);
    if (reading.coverage)
        m_basis->setCurrentIndex(m_basis->findData(basisKey(Basis::Coverage)));
}

void PlanTargetDialog::showRequirement()
{
    const PlanTarget target = entered();
    m_valueRow->setNote(target.value || !target.valueText.isEmpty()
                            ? tr("读作 %1").arg(requirementText(target))
                            : QString());
}

PlanTarget PlanTargetDialog::entered() const
{
    PlanTarget target = m_target;
    target.name = m_name->text();
    const QString words = m_value->text().trimmed();
    target.value = Quantity::fromText(words);
    target.valueText = target.value ? QString() : words;
    target.unit = m_unit->text();
    target.comparator =
        comparatorFromKey(m_comparator->currentData().toString()).value_or(Comparator::AtLeast);
    target.qualifier = m_qualifier->text();
    target.basis = basisFromKey(m_basis->currentData().toString()).value_or(Basis::Stock);
    target.tierKey = m_tier->currentData().toString();
    target.honourKind = m_honour->currentData().toString();
    target.deadline = m_deadline->date();
    target.deadlineText = m_deadlineText->text();
    target.scored = m_scored->isChecked();
    target.taskId = m_task->currentData().toString();
    target.quote = m_quote->toPlainText();
    target.note = m_note->text();
    return target;
}

void PlanTargetDialog::save()
{
    readWords();
    PlanTarget target = entered();
    QString fault;
    target.milestones = m_milestones->milestones(fault);
    if (!fault.isEmpty()) {
        refuse(QStringLiteral("milestones"), fault);
        return;
    }
    write([plan = m_plan.id, target](JobContext &context) {
        return PlanPartService::putTarget(context, plan, target);
    });
}

} // namespace peiyu

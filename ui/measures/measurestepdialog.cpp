#include "measures/measurestepdialog.h"

#include "domain/stepfigure.h"
#include "enterprises/dialogparts.h"
#include "look/look.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "services/staffingservice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int wideWidth = 430;
constexpr int comboWidth = 200;
constexpr int contentHeight = 68;
constexpr int periodWidth = 88;
constexpr int figureWidth = 180;
constexpr int smallWidth = 76;

} // namespace

MeasureStepDialog::MeasureStepDialog(const PageContext &context, const QString &firm,
                                     const MeasureStep &step, const DistrictId &district,
                                     QWidget *parent)
    : FormDialog(context, step.id.isEmpty() ? tr("加措施") : tr("修改措施"), tr("保存措施"),
                 parent),
      m_step(step),
      m_content(new QPlainTextEdit),
      m_item(new QComboBox),
      m_basis(new QLineEdit),
      m_person(new QComboBox),
      m_unit(new QLineEdit),
      m_due(new DateField),
      m_state(new QComboBox),
      m_period(new QLineEdit),
      m_figure(new QComboBox),
      m_comparator(new QComboBox),
      m_threshold(new QLineEdit)
{
    setObjectName(QStringLiteral("measureStepDialog"));
    form()->addWidget(firmLine(firm));
    makeRows();
    fillItems(district);
    fillPeople();
    show(step);
    connect(m_item, &QComboBox::activated, this, &MeasureStepDialog::chooseItem);
    connect(m_period, &QLineEdit::textChanged, this, &MeasureStepDialog::fillFigures);
    m_content->setFocus();
    setTouched(false);
}

void MeasureStepDialog::makeRows()
{
    const Look &look = lookOf(this);
    m_content->setObjectName(QStringLiteral("stepContent"));
    m_content->setPlaceholderText(tr("写一件能办的事，例如 9月底前提交两件发明专利"));
    m_content->setTabChangesFocus(true);
    m_content->setFixedSize(look.px(wideWidth), look.px(contentHeight));
    addRow(QStringLiteral("content"), tr("措施"), m_content)->setRequired(true);
    m_item->setObjectName(QStringLiteral("stepItem"));
    m_item->setFixedWidth(look.px(wideWidth));
    addRow(QStringLiteral("item"), tr("计划条目"), m_item);
    m_basis->setObjectName(QStringLiteral("stepBasis"));
    m_basis->setPlaceholderText(tr("例如 第22条，或认定办法的条款"));
    m_basis->setFixedWidth(look.px(wideWidth));
    addRow(QStringLiteral("basis"), tr("依据"), m_basis);
    m_person->setObjectName(QStringLiteral("stepOwner"));
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->setFixedWidth(look.px(comboWidth));
    addRow(QStringLiteral("owner"), tr("责任人"), m_person)
        ->setNote(tr("名单上的人选，别的人直接写；不填由服务专员跟进"));
    m_unit->setObjectName(QStringLiteral("stepUnit"));
    m_unit->setFixedWidth(look.px(comboWidth));
    addRow(QStringLiteral("unit"), tr("责任单位"), m_unit);
    m_due->setObjectName(QStringLiteral("stepDue"));
    addRow(QStringLiteral("due"), tr("时限"), m_due);
    m_state->setObjectName(QStringLiteral("stepState"));
    for (const StepState state : {StepState::Open, StepState::Doing})
        m_state->addItem(stepStateText(state), static_cast<int>(state));
    m_state->setFixedWidth(look.px(comboWidth));
    addRow(QStringLiteral("state"), tr("状态"), m_state);
    makeFigureRow();
    form()->addStretch(1);
}

/// 2026 · 研发费用占营业收入 · 不低于 · 3: reached, the measure ends by itself.
void MeasureStepDialog::makeFigureRow()
{
    const Look &look = lookOf(this);
    auto *place = new QWidget;
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_period->setObjectName(QStringLiteral("stepPeriod"));
    m_period->setPlaceholderText(tr("2026"));
    m_period->setAccessibleName(tr("指标期间：年 2026、月 2026-03 或季 2026-Q1"));
    m_period->setToolTip(m_period->accessibleName());
    m_period->setFixedWidth(look.px(periodWidth));
    m_figure->setObjectName(QStringLiteral("stepFigure"));
    m_figure->setAccessibleName(tr("指标"));
    m_figure->setFixedWidth(look.px(figureWidth));
    m_comparator->setObjectName(QStringLiteral("stepComparator"));
    m_comparator->setAccessibleName(tr("要求"));
    m_comparator->addItems({tr("不低于"), tr("不高于")});
    m_threshold->setObjectName(QStringLiteral("stepThreshold"));
    m_threshold->setAccessibleName(tr("要求值"));
    m_threshold->setFixedWidth(look.px(smallWidth));
    for (QWidget *part :
         {static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_figure),
          static_cast<QWidget *>(m_comparator), static_cast<QWidget *>(m_threshold)})
        line->addWidget(part);
    addRow(QStringLiteral("figure"), tr("按指标完成"), place)
        ->setNote(tr("填报的数据达到时自动完成，不用时留空"));
    for (QComboBox *box : {m_figure, m_comparator, m_state, m_item})
        connect(box, &QComboBox::activated, this, [this] { setTouched(true); });
    for (QLineEdit *edit : {m_period, m_threshold})
        connect(edit, &QLineEdit::textEdited, this, [this] { setTouched(true); });
}

void MeasureStepDialog::fillItems(const DistrictId &district)
{
    m_items = MeasureStepService::planBases(*context().catalog, district, context().asOf());
    m_item->addItem(m_items.isEmpty() ? tr("（本区县没有现行计划）") : tr("（不对应计划条目）"));
    for (const MeasureBasis &one : std::as_const(m_items)) {
        m_item->addItem(one.basis, one.id);
        m_item->setItemData(m_item->count() - 1, one.text.left(400), Qt::ToolTipRole);
    }
    m_item->setEnabled(!m_items.isEmpty());
}

void MeasureStepDialog::fillPeople()
{
    m_person->addItem(QString());
    const auto people = StaffingService::people(context().reading);
    if (!people)
        return;
    for (const Specialist &person : *people) {
        if (person.active || person.id == m_step.specialist)
            m_person->addItem(person.name, person.id.value());
    }
}

void MeasureStepDialog::fillFigures()
{
    const QString period = m_period->text().trimmed();
    const bool yearly = period.isEmpty() || isFigureYear(period) || !period.contains(u'-');
    const QString chosen = m_figure->currentData().toString();
    m_figure->clear();
    m_figure->addItem(tr("（不用）"), QString());
    for (const StepFigureItem &item : stepFigureItems(yearly))
        m_figure->addItem(tr("%1（%2）").arg(item.text, item.unit), item.key);
    m_figure->setCurrentIndex(std::max(0, m_figure->findData(chosen)));
}

void MeasureStepDialog::chooseItem()
{
    const QString id = m_item->currentData().toString();
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const MeasureBasis &one) { return one.id == id; });
    if (found == m_items.end())
        return;
    m_basis->setText(found->basis);
    if (m_unit->text().isEmpty() && !found->units.isEmpty())
        m_unit->setText(found->units.first());
}

void MeasureStepDialog::show(const MeasureStep &step)
{
    m_content->setPlainText(step.content);
    m_item->setCurrentIndex(step.item.isEmpty() ? 0 : std::max(0, m_item->findData(step.item)));
    m_basis->setText(step.basis);
    const int person = m_person->findData(step.specialist.value());
    if (!step.specialist.isEmpty() && person >= 0)
        m_person->setCurrentIndex(person);
    else
        m_person->setEditText(step.owner);
    m_unit->setText(step.unit);
    m_due->setDate(step.due);
    m_state->setCurrentIndex(std::max(0, m_state->findData(static_cast<int>(step.state))));
    m_period->setText(step.figure.period);
    fillFigures();
    m_figure->setCurrentIndex(std::max(0, m_figure->findData(step.figure.item)));
    m_comparator->setCurrentIndex(step.figure.atMost ? 1 : 0);
    m_threshold->setText(step.figure.value);
}

void MeasureStepDialog::save()
{
    MeasureStep step = m_step;
    step.content = m_content->toPlainText();
    step.item = m_item->currentData().toString();
    step.basis = m_basis->text();
    // The person as long as his name stands there, else words.
    const int row = m_person->findText(m_person->currentText());
    const QString person = row >= 0 ? m_person->itemData(row).toString() : QString();
    const bool same = m_person->currentText() == m_person->itemText(m_person->currentIndex());
    step.specialist = SpecialistId(same ? m_person->currentData().toString() : person);
    step.owner = step.specialist.isEmpty() ? m_person->currentText() : QString();
    step.unit = m_unit->text();
    step.due = m_due->date();
    step.state = static_cast<StepState>(m_state->currentData().toInt());
    step.figure = {m_figure->currentData().toString(), m_period->text(),
                   m_comparator->currentIndex() == 1, m_threshold->text()};
    write([step](JobContext &job) {
        return step.id.isEmpty() ? MeasureStepService::add(job, step.enterprise, step)
                                 : MeasureStepService::change(job, step);
    });
}

} // namespace peiyu

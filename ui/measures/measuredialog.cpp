#include "measures/measuredialog.h"

#include "domain/displaytext.h"
#include "enterprises/firmrecord.h"
#include "look/look.h"
#include "measures/measureprint.h"
#include "parts/actionbutton.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "services/careservice.h"
#include "services/staffingservice.h"
#include "visits/lastvisits.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int fieldWidth = 430;
constexpr int comboWidth = 200;
constexpr int gapHeight = 68;
constexpr int stepHeight = 96;
constexpr int besideHeight = 430;
} // namespace

MeasureDialog::MeasureDialog(const PageContext &context, const EnterpriseId &firm, QWidget *parent)
    : FormDialog(context, tr("一策"), tr("保存一策"), parent),
      m_goal(new QComboBox),
      m_goalDate(new DateField),
      m_gap(new QPlainTextEdit),
      m_nextStep(new QPlainTextEdit),
      m_owner(new QComboBox),
      m_due(new DateField)
{
    setObjectName(QStringLiteral("measureDialog"));
    m_measure.enterprise = firm;
    makeRows();
    fillOwners();
    read(firm);
    auto *last = new LastVisits(context);
    last->setMinimumHeight(lookOf(this).px(besideHeight));
    last->showFirm(firm);
    setBeside(last);
    m_goal->setFocus();
    setTouched(false);
}

void MeasureDialog::makeRows()
{
    const Look &look = lookOf(this);
    m_goal->setObjectName(QStringLiteral("measureGoal"));
    m_goal->setFixedWidth(look.px(comboWidth));
    addRow(QStringLiteral("goal"), tr("目标梯度"), m_goal);
    m_goalDate->setObjectName(QStringLiteral("measureGoalDate"));
    addRow(QStringLiteral("goal_date"), tr("目标时间"), m_goalDate);
    m_gap->setObjectName(QStringLiteral("measureGap"));
    m_gap->setPlaceholderText(tr("例如 研发费用占比 2.6%，要求 3%；Ⅰ类知识产权差 1 项"));
    m_gap->setFixedSize(look.px(fieldWidth), look.px(gapHeight));
    addRow(QStringLiteral("gap"), tr("主要差距"), m_gap);
    m_nextStep->setObjectName(QStringLiteral("measureStep"));
    m_nextStep->setPlaceholderText(tr("写一件能办的事，例如 9月底前提交两件发明专利"));
    m_nextStep->setFixedSize(look.px(fieldWidth), look.px(stepHeight));
    addRow(QStringLiteral("next_step"), tr("下一步"), m_nextStep)->setRequired(true);
    m_owner->setObjectName(QStringLiteral("measureOwner"));
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->setFixedWidth(look.px(comboWidth));
    addRow(QStringLiteral("owner"), tr("责任人"), m_owner);
    m_due->setObjectName(QStringLiteral("measureDue"));
    addRow(QStringLiteral("due"), tr("时限"), m_due);
    form()->addStretch(1);
    auto *print = new ActionButton(tr("打印一策表…"));
    print->setObjectName(QStringLiteral("printMeasure"));
    print->setIconName(QStringLiteral("document-print"));
    connect(print, &ActionButton::clicked, this,
            [this] { printMeasureSheet(context(), m_measure.enterprise, this); });
    print->setToolTip(tr("打印的是已保存的内容"));
    addToFooter(print);
}

void MeasureDialog::fillGoals(const DistrictId &district)
{
    m_goal->addItem(tr("未定"), -1);
    for (const Tier tier : allTiers)
        m_goal->addItem(tierBadgeText(tier, district.value()), static_cast<int>(tier));
}

void MeasureDialog::fillOwners()
{
    const auto people = StaffingService::people(context().reading);
    if (!people)
        return;
    for (const Specialist &person : *people) {
        if (person.active)
            m_owner->addItem(person.name);
    }
}

void MeasureDialog::read(const EnterpriseId &firm)
{
    const auto record = readFirmRecord(context().reading, firm, context().asOf(), 1);
    if (record) {
        setWindowTitle(tr("一策 — %1").arg(record->row.name));
        fillGoals(record->row.district);
        if (record->measure)
            m_measure = *record->measure;
        else if (const FirmPerson *person = record->person(Duty::Specialist))
            m_measure.owner = person->name;
    } else {
        fillGoals({});
        context().navigator.failed(record.error());
    }
    m_goal->setCurrentIndex(m_measure.goal ? m_goal->findData(static_cast<int>(*m_measure.goal))
                                           : 0);
    m_goalDate->setDate(m_measure.goalDate);
    m_gap->setPlainText(m_measure.gap);
    m_nextStep->setPlainText(m_measure.nextStep);
    m_owner->setEditText(m_measure.owner);
    m_due->setDate(m_measure.due);
}

void MeasureDialog::save()
{
    Measure measure = m_measure;
    const int goal = m_goal->currentData().toInt();
    measure.goal = goal < 0 ? std::nullopt : std::optional(static_cast<Tier>(goal));
    measure.goalDate = m_goalDate->date();
    measure.gap = m_gap->toPlainText();
    measure.nextStep = m_nextStep->toPlainText();
    measure.owner = m_owner->currentText();
    measure.due = m_due->date();
    write([measure](JobContext &context) { return CareService::setMeasure(context, measure); });
}

} // namespace peiyu

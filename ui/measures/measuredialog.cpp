#include "measures/measuredialog.h"

#include "domain/displaytext.h"
#include "enterprises/dialogparts.h"
#include "enterprises/firmrecord.h"
#include "look/look.h"
#include "measures/measureprint.h"
#include "measures/proposedsteps.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "services/measureservice.h"
#include "services/measuretemplateservice.h"
#include "services/staffingservice.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int fieldWidth = 620;
constexpr int comboWidth = 200;
constexpr int gapHeight = 54;

/// The rung above the highest valid title.
std::optional<Tier> nextRung(const std::optional<Tier> &highest)
{
    if (!highest || *highest == Tier::MunicipalPool)
        return highest ? Tier::Provincial : Tier::Innovative;
    return *highest == Tier::Innovative ? std::optional(Tier::Provincial)
                                        : std::optional(Tier::LittleGiant);
}

} // namespace

MeasureDialog::MeasureDialog(const PageContext &context, const EnterpriseId &firm, QWidget *parent)
    : FormDialog(context, tr("一策"), tr("保存一策"), parent),
      m_goal(new QComboBox),
      m_goalDate(new DateField),
      m_gap(new QPlainTextEdit),
      m_steps(new ProposedSteps),
      m_person(new QComboBox)
{
    setObjectName(QStringLiteral("measureDialog"));
    m_measure.enterprise = firm;
    makeRows();
    read(firm);
    propose();
    connect(m_goal, &QComboBox::currentIndexChanged, this, &MeasureDialog::propose);
    connect(m_goalDate, &DateField::dateChanged, this, &MeasureDialog::propose);
    connect(m_steps, &ProposedSteps::touched, this, [this] { setTouched(true); });
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
    m_gap->setTabChangesFocus(true);
    m_gap->setFixedSize(look.px(fieldWidth), look.px(gapHeight));
    addRow(QStringLiteral("gap"), tr("主要差距"), m_gap);
    addRow(QStringLiteral("steps"), tr("措施"), m_steps);
    m_person->setObjectName(QStringLiteral("measureOwner"));
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->setFixedWidth(look.px(comboWidth));
    addRow(QStringLiteral("owner"), tr("责任人"), m_person)
        ->setNote(tr("勾选的各项都用，可再逐项改"));
    form()->addStretch(1);
    auto *print = new ActionButton(tr("打印一策表…"));
    print->setObjectName(QStringLiteral("printMeasure"));
    print->setIconName(QStringLiteral("document-print"));
    connect(print, &ActionButton::clicked, this,
            [this] { printMeasureSheet(context(), m_measure.enterprise, this); });
    print->setToolTip(tr("打印的是已保存的内容"));
    addToFooter(print);
}

void MeasureDialog::fillGoals(std::optional<Tier> chosen)
{
    m_goal->addItem(tr("未定"), -1);
    for (const Tier tier : allTiers)
        m_goal->addItem(tierBadgeText(tier, m_district.value()), static_cast<int>(tier));
    m_goal->setCurrentIndex(chosen ? m_goal->findData(static_cast<int>(*chosen)) : 0);
}

void MeasureDialog::read(const EnterpriseId &firm)
{
    const auto record = readFirmRecord(context().reading, firm, context().asOf(), 1);
    if (!record) {
        fillGoals({});
        context().navigator.failed(record.error());
        return;
    }
    m_district = record->row.district;
    const auto file = MeasureService::file(context().reading, firm, context().asOf());
    const bool has = file && *file;
    if (has) {
        m_measure = (*file)->measure;
        for (const StepRow &row : (*file)->steps)
            m_present.append(row.step.content);
    }
    setWindowTitle(has ? tr("修改一策 — %1").arg(record->row.name)
                       : tr("制定一策 — %1").arg(record->row.name));
    fillGoals(has ? m_measure.goal : nextRung(record->row.highestTier));
    m_goalDate->setDate(m_measure.goalDate);
    m_gap->setPlainText(m_measure.gap);
    if (const FirmPerson *person = record->person(Duty::Specialist))
        m_owner = person->name;
    if (const auto people = StaffingService::people(context().reading)) {
        for (const Specialist &person : *people) {
            if (person.active)
                m_person->addItem(person.name);
        }
    }
    m_person->setEditText(m_owner);
}

std::optional<Tier> MeasureDialog::goal() const
{
    const int goal = m_goal->currentData().toInt();
    return goal < 0 ? std::nullopt : std::optional(static_cast<Tier>(goal));
}

void MeasureDialog::propose()
{
    QVector<ProposedMeasure> measures;
    if (const auto tier = goal()) {
        const auto proposed = MeasureTemplateService::proposed(
            context().reading, m_measure.enterprise, m_district, *tier, m_goalDate->date());
        if (proposed)
            measures = *proposed;
        else
            context().navigator.failed(proposed.error());
    }
    measures.removeIf(
        [&](const ProposedMeasure &one) { return m_present.contains(one.step.content); });
    // What a firm that has its 一策 is to do besides is for the person to say.
    m_steps->propose(measures, m_measure.id.isEmpty());
}

void MeasureDialog::save()
{
    QString fault;
    QVector<MeasureStep> steps = m_steps->chosen(&fault);
    if (!fault.isEmpty()) {
        refuse(QStringLiteral("steps"), fault);
        return;
    }
    Measure measure = m_measure;
    measure.goal = goal();
    measure.goalDate = m_goalDate->date();
    measure.gap = m_gap->toPlainText();
    for (MeasureStep &step : steps)
        step.owner = m_person->currentText();
    write([measure, steps](JobContext &context) {
        return MeasureService::make(context, measure, steps);
    });
}

} // namespace peiyu

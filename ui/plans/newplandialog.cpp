#include "plans/newplandialog.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "plans/districtdialog.h"
#include "services/ownplanservice.h"
#include "services/placedirectory.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int fieldWidth = 400;
constexpr int dialogWidth = 660;
constexpr int usualYears = 3;
} // namespace

NewPlanDialog::NewPlanDialog(const PageContext &context, const PlanId &copyOf, QWidget *parent)
    : FormDialog(context, copyOf.isEmpty() ? tr("新建计划") : tr("复制为本单位计划"),
                 tr("新建计划"), parent),
      m_source(new QComboBox),
      m_district(new QComboBox),
      m_name(new QLineEdit),
      m_from(new DateField),
      m_until(new DateField)
{
    setObjectName(QStringLiteral("newPlanDialog"));
    const int width = lookOf(this).px(fieldWidth);
    m_source->setObjectName(QStringLiteral("newPlanSource"));
    m_district->setObjectName(QStringLiteral("newPlanDistrict"));
    m_name->setObjectName(QStringLiteral("newPlanName"));
    m_from->setObjectName(QStringLiteral("newPlanFrom"));
    m_until->setObjectName(QStringLiteral("newPlanUntil"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_source, m_district, m_name})
        field->setFixedWidth(width);
    m_sourceRow = addRow(QStringLiteral("copy"), tr("起点"), m_source);
    addRow(QStringLiteral("district"), tr("区县"), m_district);
    FormRow *name = addRow(QStringLiteral("name"), tr("简称"), m_name);
    name->setRequired(true);
    addRow(QStringLiteral("start_year"), tr("计划开始"), m_from);
    FormRow *until = addRow(QStringLiteral("target_date"), tr("目标日期"), m_until);
    until->setNote(tr("复制来的目标，时限都改到这一天"));
    fillSources(copyOf);
    const Plan *source = context.catalog->plan(copyOf);
    fillDistricts(source ? source->district : context.home());
    proposePeriod();
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] { proposeName(); });
    connect(m_district, &QComboBox::activated, this, &NewPlanDialog::districtChosen);
    connect(m_from, &DateField::dateChanged, this, [this] { proposeName(); });
    connect(m_until, &DateField::dateChanged, this, [this] { proposeName(); });
    form()->addStretch(1);
    setMinimumWidth(lookOf(this).px(dialogWidth));
    proposeName();
    setTouched(false);
    m_name->setFocus();
    m_name->selectAll();
}

void NewPlanDialog::fillSources(const PlanId &chosen)
{
    m_source->addItem(tr("空白，目标和任务随后填写或粘贴"), QString());
    for (const Plan &plan : context().catalog->plans())
        m_source->addItem(
            tr("复制：%1").arg(plan.shortTitle.isEmpty() ? planTitleText(plan) : plan.shortTitle),
            plan.id.value());
    m_source->setCurrentIndex(std::max(0, m_source->findData(chosen.value())));
}

void NewPlanDialog::fillDistricts(const DistrictId &chosen)
{
    const auto places = PlaceDirectory::load(context().reading.connection);
    if (!places)
        return;
    const QSignalBlocker quiet(m_district);
    m_district->clear();
    for (const District &district : places->districts())
        m_district->addItem(district.name, district.id.value());
    m_district->addItem(tr("新增一个区县…"), QString());
    m_district->setCurrentIndex(std::max(0, m_district->findData(chosen.value())));
    m_chosen = DistrictId(m_district->currentData().toString());
}

void NewPlanDialog::districtChosen()
{
    if (!m_district->currentData().toString().isEmpty()) {
        m_chosen = DistrictId(m_district->currentData().toString());
        return;
    }
    m_district->setCurrentIndex(std::max(0, m_district->findData(m_chosen.value())));
    auto *dialog = new DistrictDialog(context(), {}, this);
    connect(dialog, &FormDialog::written, this, [this](const QString &id) {
        fillDistricts(DistrictId(id));
        proposePeriod();
    });
    dialog->present();
}

void NewPlanDialog::proposePeriod()
{
    // Behind the last plan of the district; three years, as such plans have.
    int first = context().asOf().year();
    for (const Plan *plan :
         context().catalog->plansOf(DistrictId(m_district->currentData().toString()))) {
        if (!plan->targetDate.isNull())
            first = std::max(first, plan->targetDate.year() + 1);
    }
    m_from->setDate(QDate(first, 1, 1));
    m_until->setDate(QDate(first + usualYears - 1, 12, 31));
}

void NewPlanDialog::proposeName()
{
    if (m_name->text() != m_proposed || m_from->date().isNull() || m_until->date().isNull())
        return;
    m_proposed = tr("%1-%2 行动计划").arg(m_from->date().year()).arg(m_until->date().year());
    m_name->setText(m_proposed);
    m_sourceRow->setNote({});
}

void NewPlanDialog::save()
{
    NewPlan order;
    order.district = DistrictId(m_district->currentData().toString());
    order.name = m_name->text();
    order.copyOf = PlanId(m_source->currentData().toString());
    order.from = m_from->date();
    order.until = m_until->date();
    write([order](JobContext &context) { return OwnPlanService::create(context, order); });
}

} // namespace peiyu

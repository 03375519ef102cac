#include "assignments/specialistdialog.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "services/handoverservice.h"
#include "services/placedirectory.h"
#include "services/staffingservice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int fieldWidth = 280;
} // namespace

SpecialistDialog::SpecialistDialog(const PageContext &context, const Specialist &person,
                                   qint64 firms, QWidget *parent)
    : FormDialog(context,
                 person.id.isEmpty() ? tr("登记人员") : tr("修改%1").arg(dutyText(person.duty)),
                 person.id.isEmpty() ? tr("登记") : tr("保存修改"), parent),
      m_person(person),
      m_name(nullptr),
      m_duty(new QComboBox),
      m_unit(nullptr),
      m_post(nullptr),
      m_phone(nullptr),
      m_area(new QComboBox),
      m_principal(new QCheckBox(tr("是该镇街或园区的主要领导"))),
      m_active(new QCheckBox(tr("在岗，可以配备企业"))),
      m_on(new DateField),
      m_successor(new QComboBox)
{
    setObjectName(QStringLiteral("specialistDialog"));
    m_name = addText("specialistName", QStringLiteral("name"), tr("姓名"), person.name, {});
    addDuty();
    m_unit = addText("specialistUnit", QStringLiteral("unit"), tr("单位"), person.unit,
                     tr("例如 区经济信息委 中小企业科"));
    m_post = addText("specialistPost", QStringLiteral("post"), tr("职务"), person.post, {});
    m_phone = addText("specialistPhone", QStringLiteral("phone"), tr("电话"), person.phone, {});
    addArea();
    addLeaving(firms);
    form()->addStretch(1);
    showDuty();
    m_name->setFocus();
    setTouched(false);
}

QLineEdit *SpecialistDialog::addText(const char *name, const QString &field, const QString &label,
                                     const QString &text, const QString &example)
{
    auto *line = new QLineEdit(text);
    line->setObjectName(QLatin1String(name));
    line->setPlaceholderText(example);
    line->setFixedWidth(lookOf(this).px(fieldWidth));
    addRow(field, label, line)->setRequired(field == u"name");
    return line;
}

void SpecialistDialog::addDuty()
{
    m_duty->setObjectName(QStringLiteral("specialistDuty"));
    m_duty->setFixedWidth(lookOf(this).px(fieldWidth));
    for (const Duty duty : allDuties)
        m_duty->addItem(dutyText(duty), dutyKey(duty));
    m_duty->setCurrentIndex(m_duty->findData(dutyKey(m_person.duty)));
    // Who has served keeps his duty: his history would say something else.
    m_duty->setEnabled(m_person.id.isEmpty());
    addRow(QStringLiteral("duty"), tr("职责"), m_duty);
    connect(m_duty, &QComboBox::currentIndexChanged, this, &SpecialistDialog::showDuty);
}

void SpecialistDialog::addArea()
{
    m_area->setObjectName(QStringLiteral("specialistArea"));
    m_area->setFixedWidth(lookOf(this).px(fieldWidth));
    m_area->addItem(tr("（不填）"), QString());
    if (const auto places = PlaceDirectory::load(context().reading.connection)) {
        for (const AreaKind kind : {AreaKind::Town, AreaKind::Park}) {
            for (const Area &area : places->areasOf(context().home(), kind))
                m_area->addItem(area.name, area.id.value());
        }
    }
    m_area->setCurrentIndex(std::max(0, m_area->findData(m_person.area.value())));
    addRow(QStringLiteral("area"), tr("镇街、园区"), m_area)
        ->setNote(tr("领导填所在的，专员填负责的"));
    m_principal->setObjectName(QStringLiteral("specialistPrincipal"));
    m_principal->setChecked(m_person.principal);
    addRow(QStringLiteral("principal"), {}, m_principal);
}

void SpecialistDialog::addLeaving(qint64 firms)
{
    m_active->setObjectName(QStringLiteral("specialistActive"));
    m_active->setChecked(m_person.active);
    FormRow *row = addRow(QStringLiteral("active"), tr("状态"), m_active);
    m_on->setObjectName(QStringLiteral("specialistLeaves"));
    m_on->setDate(context().asOf());
    m_onRow = addRow(QStringLiteral("on"), tr("停用日期"), m_on);
    m_successor->setObjectName(QStringLiteral("specialistSuccessor"));
    m_successor->setFixedWidth(lookOf(this).px(fieldWidth));
    m_successor->setPlaceholderText(tr("请选择"));
    if (const auto people = StaffingService::people(context().reading)) {
        for (const Specialist &other : *people) {
            if (other.active && other.duty == m_person.duty && other.id != m_person.id)
                m_successor->addItem(
                    other.unit.isEmpty() ? other.name : tr("%1（%2）").arg(other.name, other.unit),
                    other.id.value());
        }
    }
    m_successor->addItem(tr("暂无人（由科室代管）"), QString());
    m_successor->setCurrentIndex(-1);
    m_successorRow = addRow(QStringLiteral("successor"), tr("接手人"), m_successor);
    m_successorRow->setRequired(true);
    int items = 0;
    if (!m_person.id.isEmpty()) {
        if (const auto work = HandoverService::openWork(context().reading, m_person.id))
            items = work->counts().items();
    }
    const bool holds = firms > 0 || items > 0;
    m_onRow->hide();
    m_successorRow->hide();
    connect(m_active, &QCheckBox::toggled, this, [this, row, firms, items, holds](bool active) {
        setTouched(true);
        const bool leaves = m_person.active && !active && !m_person.id.isEmpty();
        m_onRow->setVisible(leaves);
        m_successorRow->setVisible(leaves && holds);
        row->setWarning(
            leaves && holds
                ? tr("现服务 %1 家企业、名下未办 %2 件：都交给接手人；要分给几个人，请用"
                     "“交接…”（Ctrl+Shift+H）。")
                      .arg(countText(firms), countText(items))
                : QString());
    });
}

void SpecialistDialog::showDuty()
{
    m_principal->parentWidget()->setVisible(m_duty->currentData().toString() ==
                                            dutyKey(Duty::Leader));
}

void SpecialistDialog::save()
{
    Specialist person = m_person;
    person.name = m_name->text();
    person.duty = dutyFromKey(m_duty->currentData().toString()).value_or(Duty::Specialist);
    person.unit = m_unit->text();
    person.post = m_post->text();
    person.phone = m_phone->text();
    person.area = AreaId(m_area->currentData().toString());
    person.principal = person.duty == Duty::Leader && m_principal->isChecked();
    person.active = m_active->isChecked();
    LeavingOrder leaving;
    leaving.on = m_on->date();
    leaving.successor = SpecialistId(m_successor->currentData().toString());
    leaving.toOffice = m_successor->currentIndex() >= 0 && leaving.successor.isEmpty();
    write([person, leaving](JobContext &context) {
        return person.id.isEmpty() ? StaffingService::addSpecialist(context, person)
                                   : StaffingService::updateSpecialist(
                                         context, person, person.active ? LeavingOrder() : leaving);
    });
}

} // namespace peiyu

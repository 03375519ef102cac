#include "assignments/specialistdialog.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/formrow.h"
#include "services/staffingservice.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int fieldWidth = 280;
} // namespace

SpecialistDialog::SpecialistDialog(const PageContext &context, const Specialist &person,
                                   qint64 firms, QWidget *parent)
    : FormDialog(context, person.id.isEmpty() ? tr("新增专员") : tr("修改专员"),
                 person.id.isEmpty() ? tr("登记专员") : tr("保存修改"), parent),
      m_person(person),
      m_name(nullptr),
      m_unit(nullptr),
      m_post(nullptr),
      m_phone(nullptr),
      m_active(new QCheckBox(tr("在岗，可以配备企业")))
{
    setObjectName(QStringLiteral("specialistDialog"));
    m_name = addText("specialistName", QStringLiteral("name"), tr("姓名"), person.name, {});
    m_unit = addText("specialistUnit", QStringLiteral("unit"), tr("单位"), person.unit,
                     tr("例如 区经济信息委 中小企业科"));
    m_post = addText("specialistPost", QStringLiteral("post"), tr("职务"), person.post, {});
    m_phone = addText("specialistPhone", QStringLiteral("phone"), tr("电话"), person.phone, {});
    m_active->setObjectName(QStringLiteral("specialistActive"));
    m_active->setChecked(person.active);
    FormRow *row = addRow(QStringLiteral("active"), tr("状态"), m_active);
    connect(m_active, &QCheckBox::toggled, this, [this, row, firms](bool active) {
        setTouched(true);
        row->setWarning(!active && firms > 0
                            ? tr("还服务着 %1 家企业，离岗后请改配给别人。").arg(countText(firms))
                            : QString());
    });
    form()->addStretch(1);
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

void SpecialistDialog::save()
{
    Specialist person = m_person;
    person.name = m_name->text();
    person.unit = m_unit->text();
    person.post = m_post->text();
    person.phone = m_phone->text();
    person.active = m_active->isChecked();
    write([person](JobContext &context) {
        return person.id.isEmpty() ? StaffingService::addSpecialist(context, person)
                                   : StaffingService::updateSpecialist(context, person);
    });
}

} // namespace peiyu

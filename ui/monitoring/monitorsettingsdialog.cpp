#include "monitoring/monitorsettingsdialog.h"

#include "enterprises/dialogparts.h"
#include "look/look.h"
#include "parts/formrow.h"
#include "services/placedirectory.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int numberWidth = 96;
const QString off = QStringLiteral("off");

QString standardWords(const MonitorSetting &setting)
{
    if (setting.standard == off)
        return MonitorSettingsDialog::tr("本系统默认：不预警");
    return setting.isDefault()
               ? MonitorSettingsDialog::tr("本系统默认")
               : MonitorSettingsDialog::tr("本系统默认 %1 %2").arg(setting.standard, setting.unit);
}

QString fieldName(const QString &setting)
{
    return QString(setting).replace(u'.', u'_');
}

} // namespace

MonitorSettingsDialog::MonitorSettingsDialog(const PageContext &context, const DistrictId &district,
                                             QWidget *parent)
    : FormDialog(context, tr("监测设置"), tr("保存设置"), parent),
      m_district(district),
      m_source(new QLineEdit)
{
    setObjectName(QStringLiteral("monitorSettingsDialog"));
    const auto places = PlaceDirectory::load(context.reading.connection);
    form()->addWidget(
        firmLine(places && !district.isEmpty() ? places->districtName(district) : tr("全部区县")));
    form()->addWidget(noteLine(tr("下降达到或超过这个百分比就列入今日的运行预警；留空为不预警。")));
    const auto settings = MonitorSettings::list(context.reading, district);
    for (const MonitorSetting &one : settings ? *settings : QVector<MonitorSetting>()) {
        if (one.name.startsWith(QLatin1String("monitor.fall.")))
            addFall(one);
        else if (one.name == u"monitor.scope")
            addScope(one);
        else
            addNumber(one);
    }
    form()->addWidget(
        noteLine(tr("规上线按国家统计局通行口径，请以当地统计部门为准；0 为不按收入。")));
    m_source->setObjectName(QStringLiteral("monitorSource"));
    m_source->setFixedWidth(wideField(this));
    addRow(QStringLiteral("source"), tr("改动的依据"), m_source);
    form()->addStretch(1);
    setTouched(false);
}

void MonitorSettingsDialog::addFall(const MonitorSetting &setting)
{
    auto *edit = new QLineEdit(setting.value == off ? QString() : setting.value);
    edit->setObjectName(fieldName(setting.name));
    edit->setFixedWidth(lookOf(this).px(numberWidth));
    FormRow *row = addRow(setting.name, setting.text, edit);
    row->setUnit(setting.unit);
    row->setNote(standardWords(setting));
    m_fields.append({setting, [edit] {
                         const QString typed = edit->text().trimmed();
                         return typed.isEmpty() ? off : typed;
                     }});
}

void MonitorSettingsDialog::addScope(const MonitorSetting &setting)
{
    auto *box = new QComboBox;
    box->setObjectName(fieldName(setting.name));
    box->addItem(tr("有有效称号的企业"), QStringLiteral("titled"));
    box->addItem(tr("全部在库企业"), QStringLiteral("pool"));
    box->setCurrentIndex(std::max(0, box->findData(setting.value)));
    addRow(setting.name, setting.text, box)
        ->setNote(setting.isDefault() ? tr("本系统默认") : QString());
    m_fields.append({setting, [box] { return box->currentData().toString(); }});
}

void MonitorSettingsDialog::addNumber(const MonitorSetting &setting)
{
    auto *edit = new QLineEdit(setting.value);
    edit->setObjectName(fieldName(setting.name));
    edit->setFixedWidth(lookOf(this).px(numberWidth));
    FormRow *row = addRow(setting.name, setting.text, edit);
    row->setUnit(setting.unit);
    row->setNote(standardWords(setting));
    m_fields.append({setting, [edit] { return edit->text().trimmed(); }});
}

void MonitorSettingsDialog::save()
{
    SettingValues changed;
    for (const Field &field : std::as_const(m_fields)) {
        const QString value = field.value();
        // Back to the default is no entry of one's own.
        if (value != field.setting.value)
            changed.insert(field.setting.name, value == field.setting.standard ? QString() : value);
    }
    write([changed, district = m_district, source = m_source->text().trimmed()](JobContext &job) {
        return MonitorSettings::save(job, district, changed, source);
    });
}

} // namespace peiyu

#include "monitoring/monitorsettingsdialog.h"

#include "enterprises/dialogparts.h"
#include "look/look.h"
#include "parts/formrow.h"
#include "parts/textlabel.h"
#include "reference/abovescale.h"
#include "services/placedirectory.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int numberWidth = 80;
constexpr int rowGap = 3;
constexpr int groupGap = 12;
constexpr int columnGap = 32;
const QString fallHead = QStringLiteral("monitor.fall.");
const QString lineHead = QStringLiteral("monitor.line.");
const QString off = QStringLiteral("off");

QString standardWords(const MonitorSetting &setting)
{
    if (setting.standard == off)
        return MonitorSettingsDialog::tr("本系统默认：不预警");
    return setting.isDefault()
               ? MonitorSettingsDialog::tr("本系统默认")
               : MonitorSettingsDialog::tr("本系统默认 %1 %2").arg(setting.standard, setting.unit);
}

/// Under the head of a group, from its edge: short lines there would take the room of rows.
TextLabel *groupNote(const QString &text)
{
    auto *note = new TextLabel(text, FontRole::Small, &LookPalette::text2);
    note->setObjectName(QStringLiteral("dialogNote"));
    return note;
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
    build();
    const auto settings = MonitorSettings::list(context.reading, district);
    for (const MonitorSetting &one : settings ? *settings : QVector<MonitorSetting>())
        addSetting(one);
    for (QVBoxLayout *group : {m_line, m_mom})
        group->addStretch(1);
    m_source->setObjectName(QStringLiteral("monitorSource"));
    m_source->setFixedWidth(wideField(this));
    addRow(QStringLiteral("source"), tr("改动的依据"), m_source);
    form()->addStretch(1);
    setTouched(false);
}

/// Two columns, so that every group is in sight at once: when to report and the line of size at the
/// left, warnings at the right.
void MonitorSettingsDialog::build()
{
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *side : {left, right})
        side->setSpacing(groupGap);
    m_report = newGroup(left, QStringLiteral("monitorGroupReport"), tr("报送范围与期限"), {});
    m_line = newGroup(left, QStringLiteral("monitorGroupLine"), tr("规上线"),
                      tr("按国家统计局通行口径，请以当地统计部门为准；0 为不按收入。"));
    m_yoy = newGroup(right, QStringLiteral("monitorGroupYoy"), tr("预警：比上年同期下降达到"),
                     tr("达到或超过就列入今日的运行预警；留空为不预警。"));
    m_mom = newGroup(right, QStringLiteral("monitorGroupMom"), tr("预警：比上期下降达到"), {});
    auto *columns = new QHBoxLayout;
    columns->setSpacing(columnGap);
    columns->addLayout(left);
    columns->addLayout(right);
    columns->addStretch(1);
    form()->addLayout(columns);
}

QVBoxLayout *MonitorSettingsDialog::newGroup(QVBoxLayout *side, const QString &name,
                                             const QString &head, const QString &note)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(rowGap);
    auto *words = new TextLabel(head);
    words->setBold(true);
    words->setObjectName(name);
    group->addWidget(words);
    if (!note.isEmpty())
        group->addWidget(groupNote(note));
    side->addLayout(group);
    return group;
}

void MonitorSettingsDialog::addSetting(const MonitorSetting &setting)
{
    if (setting.name == u"monitor.scope") {
        addScope(setting);
        return;
    }
    if (setting.name.startsWith(fallHead)) {
        const bool year = setting.name.startsWith(QLatin1String("monitor.fall.yoy."));
        const auto item = periodItemFromKey(setting.name.section(u'.', -1));
        addNumber(year ? m_yoy : m_mom, setting, item ? periodItemText(*item) : setting.text);
        return;
    }
    if (setting.name == u"monitor.report_day") {
        addNumber(m_report, setting, tr("次月报送日"));
        return;
    }
    if (setting.name == u"monitor.line_percent") {
        addNumber(m_line, setting, tr("上下多少算接近"));
        return;
    }
    // 服务业（租赁商务、科研技术、教育）: the kind is the label, what belongs to it stands under
    // it.
    for (const AboveScaleLine &line : aboveScaleLines()) {
        if (setting.name != lineHead + line.key)
            continue;
        addNumber(m_line, setting, line.name.section(u'（', 0, 0));
        const QString members = line.name.section(u'（', 1).remove(u'）');
        if (members.isEmpty())
            continue;
        TextLabel *note = noteLine(members);
        note->setWordWrap(false); // what it belongs to is read at once
        m_line->addWidget(note);
    }
}

void MonitorSettingsDialog::addScope(const MonitorSetting &setting)
{
    auto *box = new QComboBox;
    box->setObjectName(fieldName(setting.name));
    box->addItem(tr("有有效称号的企业"), QStringLiteral("titled"));
    box->addItem(tr("全部在库企业"), QStringLiteral("pool"));
    box->setCurrentIndex(std::max(0, box->findData(setting.value)));
    FormRow *row = makeRow(setting.name, setting.text, box);
    row->setNote(setting.isDefault() ? tr("本系统默认") : QString());
    m_report->addWidget(row);
    m_fields.append({setting, [box] { return box->currentData().toString(); }});
}

void MonitorSettingsDialog::addNumber(QVBoxLayout *group, const MonitorSetting &setting,
                                      const QString &label)
{
    const bool fall = setting.name.startsWith(fallHead);
    auto *edit = new QLineEdit(fall && setting.value == off ? QString() : setting.value);
    edit->setObjectName(fieldName(setting.name));
    edit->setFixedWidth(lookOf(this).px(numberWidth));
    edit->setAlignment(Qt::AlignRight);
    FormRow *row = makeRow(setting.name, label, edit);
    edit->setAccessibleName(setting.text); // the group's head is not heard with the field
    row->setUnit(setting.unit);
    row->setNote(standardWords(setting));
    group->addWidget(row);
    m_fields.append({setting, [edit, fall] {
                         const QString typed = edit->text().trimmed();
                         return fall && typed.isEmpty() ? off : typed;
                     }});
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

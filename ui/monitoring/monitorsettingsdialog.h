#pragma once
/// 监测设置: from which fall there is a 预警, who is watched, until when a period is to be
/// reported, and the 规上 lines; of the district. What is left as it is stays 本系统默认. Thread:
/// GUI; writes in the lane.

#include "services/monitorsettings.h"
#include "shell/formdialog.h"

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace peiyu {

class MonitorSettingsDialog final : public FormDialog
{
    Q_OBJECT
public:
    MonitorSettingsDialog(const PageContext &context, const DistrictId &district, QWidget *parent);

protected:
    void save() override;

private:
    struct Field
    {
        MonitorSetting setting;
        std::function<QString()> value;
    };
    void build();
    /// A head and the rows below it; addSetting() finds the group of a setting.
    QVBoxLayout *newGroup(QVBoxLayout *side, const QString &name, const QString &head,
                          const QString &note);
    void addSetting(const MonitorSetting &setting);
    void addScope(const MonitorSetting &setting);
    void addNumber(QVBoxLayout *group, const MonitorSetting &setting, const QString &label);

    DistrictId m_district;
    QVector<Field> m_fields;
    QVBoxLayout *m_report = nullptr;
    QVBoxLayout *m_yoy = nullptr;
    QVBoxLayout *m_mom = nullptr;
    QVBoxLayout *m_line = nullptr;
    QLineEdit *m_source;
};

} // namespace peiyu

#pragma once
/// 监测设置: from which fall there is a 预警, who is watched, until when a period is to be
/// reported, and the 规上 lines; of the district. What is left as it is stays 本系统默认. Thread:
/// GUI; writes in the lane.

#include "services/monitorsettings.h"
#include "shell/formdialog.h"

#include <functional>

class QLineEdit;

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
    void addFall(const MonitorSetting &setting);
    void addScope(const MonitorSetting &setting);
    void addNumber(const MonitorSetting &setting);

    DistrictId m_district;
    QVector<Field> m_fields;
    QLineEdit *m_source;
};

} // namespace peiyu

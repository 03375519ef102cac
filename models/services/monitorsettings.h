#pragma once
/// The settings of 运行监测, with their rules and 本系统默认; kept by OfficeSettings, of one
/// district or of all.
/// Names: monitor.fall.yoy.<item> and monitor.fall.mom.<item> (per cent, or off), monitor.scope
/// (titled | pool), monitor.report_day, monitor.line_percent, monitor.line.<kind> (万元; 0: not by
/// revenue). Thread: the context's. Errors: Validation with the name as field, Permission.

#include "domain/monitorrules.h"
#include "services/officesettings.h"

namespace peiyu {

struct MonitorSetting
{
    QString name;
    QString text;     ///< 营业收入同比下降
    QString unit;     ///< %, 日, 万元; empty for words
    QString standard; ///< 本系统默认
    QString value;    ///< as it holds
    bool isDefault() const { return value == standard; }
};

class MonitorSettings
{
public:
    static Result<MonitorRules> rules(const JobContext &context, const DistrictId &district);
    /// Every one in the order of the dialog.
    static Result<QVector<MonitorSetting>> list(const JobContext &context,
                                                const DistrictId &district);
    /// Several in one change; an empty value goes back to what holds for all, or to the default.
    static Result<Saved> save(const JobContext &context, const DistrictId &district,
                              const SettingValues &values, const QString &source = {});
};

} // namespace peiyu

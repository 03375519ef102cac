#include "services/monitorsettings.h"

#include "domain/textfold.h"
#include "reference/abovescale.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MonitorSettings)
};

const QString scopeName = QStringLiteral("monitor.scope");
const QString reportDayName = QStringLiteral("monitor.report_day");
const QString linePercentName = QStringLiteral("monitor.line_percent");
const QString lineHead = QStringLiteral("monitor.line.");
const QString off = QStringLiteral("off");
const QString titled = QStringLiteral("titled");
const QString pool = QStringLiteral("pool");

constexpr int usualFall = 20; // per cent
constexpr int usualStaffFall = 10;
constexpr int usualReportDay = 10;
constexpr int lastReportDay = 28; // every month has it
constexpr int usualLinePercent = 20;
constexpr int hundred = 100;
constexpr int largestLine = 100'000'000;

QString fallName(PeriodItem item, ChangeBasis basis)
{
    return QStringLiteral("monitor.fall.%1.%2").arg(changeBasisKey(basis), periodItemKey(item));
}

QString standardFall(PeriodItem item, ChangeBasis basis)
{
    const bool year = basis == ChangeBasis::YearOnYear;
    switch (item) {
    case PeriodItem::OutputValue:
    case PeriodItem::Revenue:
    case PeriodItem::TaxableRevenue:
    case PeriodItem::Electricity:
        return year ? QString::number(usualFall) : off;
    case PeriodItem::Employees:
        return year ? off : QString::number(usualStaffFall);
    default:
        return off;
    }
}

QVector<MonitorSetting> standardSettings()
{
    QVector<MonitorSetting> list;
    const auto add = [&list](const QString &name, const QString &text, const QString &unit,
                             const QString &standard) {
        list.append({name, text, unit, standard, standard});
    };
    for (const ChangeBasis basis : allChangeBases) {
        for (const PeriodItem item : allPeriodItems)
            add(fallName(item, basis),
                Text::tr("%1%2下降达到").arg(periodItemText(item), changeBasisText(basis)),
                QStringLiteral("%"), standardFall(item, basis));
    }
    add(scopeName, Text::tr("监测范围"), {}, titled);
    add(reportDayName, Text::tr("每月报送日（次月）"), Text::tr("日"),
        QString::number(usualReportDay));
    add(linePercentName, Text::tr("规上线上下多少算接近"), QStringLiteral("%"),
        QString::number(usualLinePercent));
    for (const AboveScaleLine &line : aboveScaleLines())
        add(lineHead + line.key, Text::tr("规上线：%1").arg(line.name), Text::tr("万元"),
            QString::number(line.wan));
    return list;
}

Result<QString> wholeNumber(const QString &name, const QString &typed, int least, int most,
                            const QString &sentence)
{
    bool whole = false;
    const int number = toHalfWidth(tidyText(typed)).remove(u'%').toInt(&whole);
    if (!whole || number < least || number > most)
        return fieldFailure(name, sentence.arg(typed).arg(least).arg(most));
    return QString::number(number);
}

Result<QString> checkedSetting(const MonitorSetting &setting, const QString &typed)
{
    const QString &name = setting.name;
    const QString tidy = tidyText(typed);
    if (tidy.isEmpty())
        return QString();
    if (name == scopeName) {
        if (tidy == titled || tidy == pool)
            return tidy;
        return fieldFailure(name, Text::tr("监测范围“%1”不对，应为 titled（有有效称号的企业）或"
                                           " pool（全部在库企业）。")
                                      .arg(tidy));
    }
    if (name == reportDayName)
        return wholeNumber(name, tidy, 1, lastReportDay,
                           Text::tr("报送日“%1”不对，应为 %2 到 %3 之间的整数。"));
    if (name.startsWith(lineHead))
        return wholeNumber(name, tidy, 0, largestLine,
                           Text::tr("规上线“%1”不对，应为 %2 到 %3 万元之间的整数，"
                                    "0 为不按收入。"));
    if (name != linePercentName && tidy == off)
        return off;
    return wholeNumber(name, tidy, 1, hundred,
                       Text::tr("“%1”不对，应为 %2 到 %3 之间的整数（%）；不预警请填 off。"));
}

} // namespace

Result<QVector<MonitorSetting>> MonitorSettings::list(const JobContext &context,
                                                      const DistrictId &district)
{
    PEIYU_TRY(stored, OfficeSettings::of(context, district));
    QVector<MonitorSetting> list = standardSettings();
    for (MonitorSetting &one : list)
        one.value = stored.value(one.name, one.standard);
    return list;
}

Result<MonitorRules> MonitorSettings::rules(const JobContext &context, const DistrictId &district)
{
    PEIYU_TRY(settings, list(context, district));
    QHash<QString, QString> values;
    for (const MonitorSetting &one : settings)
        values.insert(one.name, one.value);
    MonitorRules rules;
    for (const ChangeBasis basis : allChangeBases) {
        for (const PeriodItem item : allPeriodItems) {
            if (const QString value = values.value(fallName(item, basis)); value != off)
                rules.falls.append({item, basis, value.toInt()});
        }
    }
    rules.titledOnly = values.value(scopeName) == titled;
    rules.reportDay = values.value(reportDayName).toInt();
    rules.linePercent = values.value(linePercentName).toInt();
    for (const AboveScaleLine &line : aboveScaleLines())
        rules.lines.insert(line.key, values.value(lineHead + line.key).toInt());
    return rules;
}

Result<Saved> MonitorSettings::save(const JobContext &context, const DistrictId &district,
                                    const SettingValues &values, const QString &source)
{
    const QVector<MonitorSetting> known = standardSettings();
    SettingValues checked;
    for (auto one = values.cbegin(); one != values.cend(); ++one) {
        const auto setting = std::find_if(known.begin(), known.end(),
                                          [&](const auto &it) { return it.name == one.key(); });
        if (setting == known.end())
            return fieldFailure(
                one.key(),
                Text::tr("没有“%1”这项设置，请用 figure settings 查看。").arg(one.key()));
        PEIYU_TRY(value, checkedSetting(*setting, one.value()));
        checked.insert(one.key(), value);
    }
    return OfficeSettings::save(context, district, checked, source);
}

} // namespace peiyu

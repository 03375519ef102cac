#include "parts/kpireading.h"

#include "domain/displaytext.h"
#include "domain/indextext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KpiReading)
};

QString none()
{
    return QStringLiteral("—");
}

QString decimals(const std::optional<double> &value, int places)
{
    return value ? QLocale(QLocale::English).toString(*value, 'f', places) : none();
}

ProgressValue progressOf(const PlanTarget &target, const TargetReading &reading)
{
    ProgressValue progress;
    progress.fill = tierFill(target.tierKey);
    progress.rate = reading.rate;
    if (reading.expected && reading.goal && reading.goal->toDouble() > 0)
        progress.expected = *reading.expected / reading.goal->toDouble();
    return progress;
}

QString gapOf(const TargetReading &reading)
{
    return reading.gap && *reading.gap > Quantity() ? quantityText(reading.gap) : QString();
}

void tellOutlook(KpiReading &kpi, const TargetReading &reading)
{
    if (reading.forecast && reading.goal) {
        const double missing = std::ceil(reading.goal->toDouble() - *reading.forecast);
        kpi.outlookBad = missing > 0;
        kpi.outlook = missing > 0
                          ? Text::tr("预测仍差 %1").arg(countText(static_cast<qint64>(missing)))
                          : Text::tr("预测可达");
    } else if (!reading.baseline) {
        kpi.outlook = Text::tr("未设基期，没有序时进度");
    }
}

} // namespace

QString calculatedText(const std::optional<double> &value)
{
    if (!value)
        return none();
    const bool whole = std::abs(*value) >= 100 || *value == std::floor(*value);
    return decimals(value, whole ? 0 : 1);
}

KpiReading kpiReading(const QString &name, const PlanTarget &target, const TargetReading &reading,
                      QDate asOf)
{
    KpiReading kpi;
    kpi.name = name;
    kpi.basis = basisText(target.basis);
    kpi.status = statusFace(reading.status);
    kpi.running = target.deadline.isNull() || asOf <= target.deadline;
    kpi.actual = quantityText(kpi.running ? reading.actual : reading.final);
    kpi.target = Text::tr("目标 %1 %2").arg(comparedValueText(target), target.unit).trimmed();
    kpi.gap = gapOf(reading);
    kpi.progress = progressOf(target, reading);
    if (!kpi.running) {
        kpi.outlook = Text::tr("终期 %1").arg(dateText(target.deadline));
        return kpi;
    }
    if (kpi.status.tone == StatusTone::Unset) {
        if (!reading.actual)
            kpi.status.word = Text::tr("缺数据");
        else if (!reading.baseline)
            kpi.status.word = Text::tr("未设基期");
    }
    const QString forecastLabel = target.deadline.isNull()
                                      ? Text::tr("预测")
                                      : Text::tr("预测 %1 年末").arg(target.deadline.year());
    kpi.figures = {
        KpiReading::Line{Text::tr("序时进度"), calculatedText(reading.expected)},
        KpiReading::Line{Text::tr("序时完成比"), indexText(reading.index)},
        KpiReading::Line{Text::tr("后续月均需新增"), decimals(reading.requiredPerMonth, 1)},
        KpiReading::Line{forecastLabel,
                         reading.forecast ? decimals(std::floor(*reading.forecast), 0) : none()}};
    tellOutlook(kpi, reading);
    return kpi;
}

TierLine tierLine(const QString &label, const PlanTarget &target, const TargetReading &reading)
{
    TierLine line;
    line.label = label;
    const std::optional<Quantity> value = reading.final ? reading.final : reading.actual;
    line.actual = quantityText(value);
    line.target = targetValueText(target);
    line.status = statusFace(reading.status);
    line.gap = gapOf(reading);
    line.progress = progressOf(target, reading);
    return line;
}

} // namespace peiyu

#include "measured.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {

double rounded(double value)
{
    if (value <= 0)
        return value;
    const double scale = std::pow(10.0, 3.0 - std::ceil(std::log10(value)));
    return std::round(value * scale) / scale;
}

} // namespace

void report(const Measured &measure)
{
    QJsonObject line{{QStringLiteral("name"), measure.name},
                     {QStringLiteral("n"), measure.n},
                     {QStringLiteral("value"), rounded(measure.value)},
                     {QStringLiteral("unit"), measure.unit}};
    bool met = true;
    if (!measure.reference.isEmpty() && measure.referenceValue > 0) {
        const double ratio = measure.value / measure.referenceValue;
        line.insert(QStringLiteral("reference"), measure.reference);
        line.insert(QStringLiteral("reference_value"), rounded(measure.referenceValue));
        line.insert(QStringLiteral("ratio"), rounded(ratio));
        if (measure.mostRatio) {
            line.insert(QStringLiteral("goal_ratio"), *measure.mostRatio);
            met = met && ratio <= *measure.mostRatio;
        }
    }
    if (measure.mostValue) {
        line.insert(QStringLiteral("goal_value"), *measure.mostValue);
        met = met && measure.value <= *measure.mostValue;
    }
    if (measure.mostRatio || measure.mostValue)
        line.insert(QStringLiteral("met"), met);
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double percentile(QVector<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto at = static_cast<qsizetype>(std::ceil(share * double(values.size()))) - 1;
    return values[std::clamp<qsizetype>(at, 0, values.size() - 1)];
}

double medianOf(int runs, const std::function<double()> &run)
{
    QVector<double> values;
    for (int i = 0; i < runs; ++i)
        values.append(run());
    return percentile(values, 0.5);
}

double peakMemorySince()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void forgetPeakMemory()
{
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
}

void give(const Error &error, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: %s (%s)\n", file, line, qPrintable(error.text),
                 qPrintable(error.detail));
    std::exit(1);
}

} // namespace peiyu

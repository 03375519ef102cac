#pragma once
// What a benchmark measured, printed as one JSON line with its reference of the same run.

#include "foundation/result.h"

#include <QString>
#include <QVector>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>

namespace peiyu {

struct Measured
{
    QString name;
    int n = 0;
    double value = 0;
    QString unit;
    QString reference = {};
    double referenceValue = 0;
    std::optional<double> mostRatio = {}; ///< goal: value ÷ reference at most
    std::optional<double> mostValue = {}; ///< goal: value at most
};

/// Prints the line; a goal that was missed shows as "met": false.
void report(const Measured &measure);

/// Seconds of one run.
template <class Work> double secondsOf(Work &&work)
{
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

/// The middle one of several runs.
double medianOf(int runs, const std::function<double()> &run);

/// The value below which `share` of them lie; 0 of none.
double percentile(QVector<double> values, double share);

/// The most memory since the last call, MiB; 0 where the system does not tell.
double peakMemorySince();
void forgetPeakMemory();

/// A benchmark has nobody to tell: any failure ends it.
[[noreturn]] void give(const Error &error, const char *file, int line);

template <class T> T take(Result<T> result, const char *file, int line)
{
    if (!result)
        give(result.error(), file, line);
    return std::move(*result);
}
inline void take(const Result<> &result, const char *file, int line)
{
    if (!result)
        give(result.error(), file, line);
}

} // namespace peiyu

/// The value of a Result, or the end of the program.
#define TAKE(result) ::peiyu::take((result), __FILE__, __LINE__)

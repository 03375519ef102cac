#pragma once
/// Where the program learns the time: passed in, so that tests and `--as-of` decide it.

#include <QDate>
#include <QDateTime>

namespace peiyu {

class Clock
{
public:
    virtual ~Clock() = default;
    /// The instant, UTC.
    virtual QDateTime now() const = 0;
    /// The local calendar day of now().
    QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace peiyu

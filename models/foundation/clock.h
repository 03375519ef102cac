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
    /// The local calendar day of now(); a reading "as of" another day answers that one.
    virtual QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// The real time, but the day a person asked for (`--as-of`, 截至).
class AsOfClock final : public Clock
{
public:
    AsOfClock(const Clock &real, QDate day) : m_real(real), m_day(day) {}
    QDateTime now() const override { return m_real.now(); }
    QDate today() const override { return m_day.isNull() ? m_real.today() : m_day; }

private:
    const Clock &m_real;
    QDate m_day;
};

} // namespace peiyu

#pragma once
/// The clock of a window: the real time, and as "today" the day chosen under 截至.
/// Thread: set by the window's; read by any.

#include "foundation/clock.h"

#include <atomic>

namespace peiyu {

class ViewClock final : public Clock
{
public:
    explicit ViewClock(const Clock &real) : m_real(real) {}

    QDateTime now() const override { return m_real.now(); }
    QDate today() const override
    {
        const qint64 chosen = m_julianDay.load();
        return chosen == 0 ? m_real.today() : QDate::fromJulianDay(chosen);
    }
    QDate realToday() const { return m_real.today(); }
    /// 历史视图: what is shown is another day's; nothing can be edited.
    bool isHistorical() const { return today() != realToday(); }
    /// A null day is today again.
    void setDay(QDate day)
    {
        m_julianDay.store(day.isNull() || day == realToday() ? 0 : day.toJulianDay());
    }

private:
    const Clock &m_real;
    std::atomic<qint64> m_julianDay{0};
};

} // namespace peiyu

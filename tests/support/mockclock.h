#pragma once
// A clock the test sets: no test depends on the real day.

#include "foundation/clock.h"

namespace peiyu {

class MockClock final : public Clock
{
public:
    explicit MockClock(QDate day, QTime time = QTime(9, 0)) : m_now(day, time) {}

    QDateTime now() const override { return m_now; }
    void set(QDate day, QTime time = QTime(9, 0)) { m_now = QDateTime(day, time); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace peiyu

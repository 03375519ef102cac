#pragma once
// Waits for something the event loop brings, up to a limit that only a broken program reaches.

#include <QTest>

namespace peiyu {

template <class Condition> bool waitUntil(Condition condition, int mostMs = 20000)
{
    return QTest::qWaitFor(condition, mostMs);
}

} // namespace peiyu

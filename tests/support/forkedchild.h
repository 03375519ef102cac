#pragma once
/// Runs part of a test in a forked copy of it that may die: for power cuts (faultvfs.h) and holders
/// of a lock. What it says arrives even when it dies a moment later.
///     const ChildEnd end = inForkedChild([&](const Say &say) {
///         ...; say(1); return 0;
///     });
/// The test must hold no open base and no second thread at the fork. A failed REQUIRE in the child
/// ends it with `childFailed`.

#include <QVector>

#include <functional>

namespace peiyu {

using Say = std::function<void(qint64)>;

struct ChildEnd
{
    int code = -1; ///< 128 + signal when a signal ended it
    QVector<qint64> said;
};

constexpr int childFailed = 99;

ChildEnd inForkedChild(const std::function<int(const Say &)> &work);

} // namespace peiyu

#pragma once
/// A wish to stop, shared between the one who asks and the job that looks at it per row.
/// Thread: any.

#include "foundation/result.h"

#include <QCoreApplication>

#include <atomic>
#include <memory>

namespace peiyu {

class Cancellation
{
public:
    Cancellation() : m_asked(std::make_shared<std::atomic_bool>(false)) {}

    void cancel() const { m_asked->store(true); }
    bool isCancelled() const { return m_asked->load(); }
    /// The same wish, not one that stands alike.
    bool operator==(const Cancellation &other) const { return m_asked == other.m_asked; }

    /// Cancelled, once somebody asked; nothing was changed then.
    Result<> check() const
    {
        if (!isCancelled())
            return {};
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("Cancellation", "已取消，没有改动任何数据。"));
    }

private:
    std::shared_ptr<std::atomic_bool> m_asked;
};

} // namespace peiyu

#pragma once
// Taking values and errors out of results, with the sentence shown when it is the other.

#include "foundation/result.h"
#include "support/printers.h"

#include <optional>

namespace peiyu {

/// The value of a result that must be one.
template <class T> T value(Result<T> result)
{
    if (!result)
        FAIL(result.error().text.toStdString() << " | " << result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The value of an answer that must be there.
template <class T> T present(Result<std::optional<T>> result)
{
    std::optional<T> found = value(std::move(result));
    if (!found)
        FAIL("nothing found");
    return std::move(*found);
}

/// The error of a result that must have failed in this way, with a finished sentence.
template <class T> Error errorOf(const Result<T> &result, ErrorCode code)
{
    if (result)
        FAIL("no error where " << errorCodeName(code).toStdString() << " was expected");
    const Error &error = result.error();
    INFO(error.text.toStdString() << " | " << error.detail.toStdString());
    REQUIRE(errorCodeName(error.code) == errorCodeName(code));
    REQUIRE_FALSE(error.text.isEmpty());
    return error;
}

} // namespace peiyu

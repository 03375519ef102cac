#pragma once
/// How everything that can fail reports it: a value or one finished Chinese sentence.
/// `text` says what happened, where, and what to do, and is shown to the user unchanged; `detail`
/// is for the log (native code, SQL without bound values). "Not there" is an empty optional, no
/// error. Ignoring a Result is a compile error.

#include <QString>
#include <QVector>

#include <tl/expected.hpp>
#include <utility>

namespace peiyu {

enum class ErrorCode {
    Validation,
    NotFound,
    Duplicate,
    Conflict,
    InUse,
    Permission,
    Busy,
    Cancelled,
    Format,
    ReadOnly,
    DiskFull,
    Io,
    Corrupt,
    VersionTooNew,
    PackageRefused,
    Database,
    Internal
};

/// The stable name of a code, as the command line prints it (snake_case).
QString errorCodeName(ErrorCode code);

/// One fault of one field; `row` is the row of a file, 0 where there is none.
struct FieldIssue
{
    QString field;
    int row = 0;
    QString text;
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString text;
    QString detail;
    QVector<FieldIssue> issues;
};

using Failure = tl::unexpected<Error>;

template <class T = void> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

inline Failure failure(ErrorCode code, QString text, QString detail = {})
{
    return Failure(Error{code, std::move(text), std::move(detail), {}});
}

/// A refused field: the sentence is both the message and the note at the field.
inline Failure fieldFailure(const QString &field, const QString &text)
{
    return Failure(Error{ErrorCode::Validation, text, {}, {FieldIssue{field, 0, text}}});
}

} // namespace peiyu

#define PEIYU_CONCAT_INNER(a, b) a##b
#define PEIYU_CONCAT(a, b) PEIYU_CONCAT_INNER(a, b)

/// `PEIYU_TRY(value, f());` gives the value of f() or returns its error from here.
#define PEIYU_TRY(name, expression)                                                                \
    auto PEIYU_CONCAT(peiyuTry, __LINE__) = (expression);                                          \
    if (!PEIYU_CONCAT(peiyuTry, __LINE__))                                                         \
        return ::peiyu::Failure(std::move(PEIYU_CONCAT(peiyuTry, __LINE__)).error());              \
    auto name = *std::move(PEIYU_CONCAT(peiyuTry, __LINE__))

/// `PEIYU_CHECK(f());` returns the error of f(), if there is one; its value is dropped.
#define PEIYU_CHECK(expression)                                                                    \
    do {                                                                                           \
        if (auto peiyuCheck = (expression); !peiyuCheck)                                           \
            return ::peiyu::Failure(std::move(peiyuCheck).error());                                \
    } while (false)

// What a job answers once nobody wants its answer.

#include "jobs/jobrunner.h"
#include "support/results.h"
#include "support/testbase.h"
#include "support/waituntil.h"

#include <QSemaphore>

using namespace peiyu;

TEST_CASE("a read that ended before it was cancelled answers that it was cancelled")
{
    TestBase base;
    JobRunner runner(base.base(), base.context().actor, base.clock());
    QObject page;
    QSemaphore ended;
    std::optional<Result<int>> answer;
    const Cancellation wish = runner.read<int>(
        &page,
        [&ended](JobContext &) -> Result<int> {
            ended.release();
            return 7;
        },
        [&answer](const Result<int> &outcome) { answer = outcome; });
    // Its answer is on the way; this thread has not looked for it yet.
    ended.acquire();
    wish.cancel();
    REQUIRE(waitUntil([&answer] { return answer.has_value(); }));
    CHECK(errorOf(*answer, ErrorCode::Cancelled).code == ErrorCode::Cancelled);
}

TEST_CASE("a write that ended before it was cancelled answers what it did")
{
    TestBase base;
    JobRunner runner(base.base(), base.context().actor, base.clock());
    QObject page;
    QSemaphore ended;
    std::optional<Result<int>> answer;
    const Cancellation wish = runner.write<int>(
        &page,
        [&ended](JobContext &) -> Result<int> {
            ended.release();
            return 7;
        },
        [&answer](const Result<int> &outcome) { answer = outcome; });
    ended.acquire();
    wish.cancel();
    REQUIRE(waitUntil([&answer] { return answer.has_value(); }));
    CHECK(value(*answer) == 7);
}

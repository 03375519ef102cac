#include "support/forkedchild.h"

#include <catch2/catch.hpp>

#include <array>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

namespace peiyu {

ChildEnd inForkedChild(const std::function<int(const Say &)> &work)
{
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    std::fflush(nullptr);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        int code = childFailed;
        try {
            code = work([&](qint64 number) {
                [[maybe_unused]] const auto told = ::write(ends[1], &number, sizeof number);
            });
        } catch (...) {
            code = childFailed; // Catch leaves a test case this way
        }
        ::_exit(code);
    }
    ::close(ends[1]);
    ChildEnd end;
    qint64 number = 0;
    while (::read(ends[0], &number, sizeof number) == sizeof number)
        end.said.append(number);
    ::close(ends[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    end.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return end;
}

} // namespace peiyu

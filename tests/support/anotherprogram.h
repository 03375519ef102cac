#pragma once
// A second connection to the same base, as another program has it: nobody announces its commits,
// and the first connection sees that the data have changed.

#include "support/results.h"
#include "support/testbase.h"

namespace peiyu {

struct AnotherProgram
{
    Connection connection;
    JobContext context;

    explicit AnotherProgram(TestBase &base)
        : connection(value(base.base().connect())),
          context{connection, base.context().actor, base.clock()}
    {
    }
};

} // namespace peiyu

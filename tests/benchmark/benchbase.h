#pragma once
// The base the measures share: `n` firms brought in by our own import, each with three titles, some
// with a specialist, visits and a move. Made once and kept in the temporary folder.

#include "database/base.h"
#include "jobs/jobcontext.h"
#include "support/mockclock.h"

#include <QTemporaryDir>

#include <memory>

namespace peiyu {

/// An open base with what a service needs.
struct OpenBase
{
    explicit OpenBase(const QString &path);

    QString path;
    MockClock clock;
    std::unique_ptr<Base> base;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<JobContext> context;
};

/// An empty base of all five districts with their specialists, under `path`.
void makeEmptyBase(const QString &path);

/// Where the shared base of that size lies; made when it is not there yet.
QString sharedBase(int firms);

/// Copies the shared base, for measures that write.
QString copyOfSharedBase(int firms, const QTemporaryDir &folder);

} // namespace peiyu

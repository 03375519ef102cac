#pragma once
/// How a count came about over time: the step line of 序时进度与实际, and the day a goal was
/// reached.

#include "domain/listquery.h"
#include "foundation/result.h"

#include <QDate>
#include <QVector>

namespace peiyu {

class Connection;

/// From this day on the count is this, until the next step.
struct CountStep
{
    QDate day;
    qint64 count = 0;
};

/// Every change of the count up to scope.on, oldest first. Agrees with the scope's count on every
/// day. 含更高梯度 is not drawn over time: `promoted` is ignored.
/// Thread: the connection's. Errors: those of the statements.
Result<QVector<CountStep>> countPath(const Connection &connection, const CountScope &scope);

} // namespace peiyu

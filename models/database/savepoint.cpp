#include "database/savepoint.h"

#include "database/connectionstate.h"

#include <sqlite3.h>

namespace peiyu {

Savepoint::Savepoint(UnitOfWork &unit) : m_unit(unit)
{
    ConnectionState &state = m_unit.connection().state();
    m_unit.pushLog();
    if (auto opened = state.execute(QStringLiteral("SAVEPOINT step")); !opened)
        state.noteFailure(opened.error());
}

Savepoint::~Savepoint()
{
    if (!m_open)
        return;
    if (auto undone = rollback(); !undone)
        qWarning("savepoint: %ls", qUtf16Printable(undone.error().detail));
}

Result<> Savepoint::release()
{
    ConnectionState &state = m_unit.connection().state();
    if (state.unitFailure)
        return Failure(*state.unitFailure);
    m_open = false;
    m_unit.dropLogMark();
    return state.execute(QStringLiteral("RELEASE SAVEPOINT step"));
}

Result<> Savepoint::rollback()
{
    ConnectionState &state = m_unit.connection().state();
    m_open = false;
    m_unit.popLog();
    if (state.sqlite() && sqlite3_get_autocommit(state.sqlite()) != 0)
        return Failure(state.unitFailure.value_or(Error{}));
    PEIYU_CHECK(state.execute(QStringLiteral("ROLLBACK TO SAVEPOINT step")));
    state.unitFailure.reset();
    return state.execute(QStringLiteral("RELEASE SAVEPOINT step"));
}

} // namespace peiyu

#include "composition/windowsession.h"

#include "composition/applicationsetup.h"
#include "services/accountservice.h"
#include "services/baseservice.h"
#include "services/planservice.h"

namespace peiyu {

WindowSession::WindowSession(std::unique_ptr<Base> base, Connection connection, const Clock &real)
    : m_base(std::move(base)),
      m_connection(std::move(connection)),
      m_clock(real),
      m_reading{m_connection, {}, m_clock}
{
}

WindowSession::~WindowSession()
{
    m_window.reset();
    m_runner.reset();
}

Result<std::unique_ptr<WindowSession>> WindowSession::open(const QString &database,
                                                           const QString &actorName,
                                                           UserPrompt &prompt, const Clock &real)
{
    PEIYU_TRY(settings, ConnectionSettings::fromText(database));
    PEIYU_TRY(base, Base::open(settings, Access::WriteIfFree, {userName(), machineMark()}, real));
    PEIYU_TRY(connection, base->connect());
    std::unique_ptr<WindowSession> session(
        new WindowSession(std::move(base), std::move(connection), real));
    PEIYU_CHECK(session->start(actorName, prompt));
    return session;
}

Result<> WindowSession::start(const QString &actorName, UserPrompt &prompt)
{
    PEIYU_TRY(actor, AccountService::actorNamed(m_connection, actorName));
    m_reading.actor = actor;
    PEIYU_TRY(info, BaseService::info(m_reading));
    PEIYU_TRY(catalog, PlanService::catalog(m_reading));
    m_runner = std::make_unique<JobRunner>(*m_base, actor, m_clock);
    m_window = std::make_unique<MainWindow>(Workspace{*m_base, m_reading, *m_runner, m_clock,
                                                      prompt, catalog, info.facts});
    return {};
}

} // namespace peiyu

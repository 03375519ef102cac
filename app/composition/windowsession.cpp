#include "composition/windowsession.h"

#include "repositories/baserepository.h"
#include "services/accountservice.h"
#include "services/baseservice.h"
#include "services/planservice.h"
#include "services/requestservice.h"

#include <QTimer>

namespace peiyu {

namespace {

constexpr int lookEveryMs = 50;
/// A page that never comes to rest must not hold writes for ever.
constexpr int mostLooks = 100;

Result<Actor> actorOf(const Connection &connection, const SessionOrder &order)
{
    if (!order.actor.isEmpty()) {
        auto named = AccountService::actorNamed(connection, order.actor);
        // The base is sound and here: there is nothing to put back.
        if (!named && named.error().code == ErrorCode::NotFound)
            named.error().code = ErrorCode::Permission;
        return named;
    }
    if (auto last = AccountService::actorNamed(connection, order.proposedActor))
        return last;
    return AccountService::actorNamed(connection, {});
}

struct Nothing
{
};

} // namespace

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

Result<std::unique_ptr<WindowSession>> WindowSession::open(const SessionOrder &order,
                                                           UserPrompt &prompt, const Clock &real)
{
    PEIYU_TRY(settings, ConnectionSettings::fromText(order.database));
    PEIYU_TRY(base, Base::open(settings, order.access, order.openedBy, real));
    PEIYU_TRY(connection, base->connect());
    std::unique_ptr<WindowSession> session(
        new WindowSession(std::move(base), std::move(connection), real));
    session->m_database = order.database;
    PEIYU_CHECK(session->start(order, prompt));
    return session;
}

Result<> WindowSession::start(const SessionOrder &order, UserPrompt &prompt)
{
    PEIYU_TRY(actor, actorOf(m_connection, order));
    m_reading.actor = actor;
    m_runner = std::make_unique<JobRunner>(*m_base, actor, m_clock);
    return makeWindow(prompt);
}

Result<> WindowSession::makeWindow(UserPrompt &prompt)
{
    // Not BaseService::info(): it counts every table, and the window waits for this.
    PEIYU_TRY(facts, BaseRepository::facts(m_connection));
    PEIYU_TRY(catalog, PlanService::catalog(m_reading));
    m_window = std::make_unique<MainWindow>(
        Workspace{*m_base, m_reading, *m_runner, m_clock, prompt, catalog, facts});
    return {};
}

Result<std::unique_ptr<MainWindow>> WindowSession::renewWindow(UserPrompt &prompt)
{
    std::unique_ptr<MainWindow> before = std::move(m_window);
    if (auto made = makeWindow(prompt); !made) {
        m_window = std::move(before);
        return Failure(made.error());
    }
    return before;
}

void WindowSession::checkWhenDrawn()
{
    m_runner->holdWrites();
    auto *timer = new QTimer(m_window.get());
    auto looks = std::make_shared<int>(0);
    QObject::connect(timer, &QTimer::timeout, m_window.get(), [this, timer, looks] {
        if (!(m_window->isVisible() && m_window->isIdle()) && ++*looks < mostLooks)
            return;
        timer->stop();
        timer->deleteLater();
        check();
    });
    timer->start(lookEveryMs);
}

void WindowSession::check()
{
    m_runner->read<Nothing>(
        m_window.get(),
        [thorough = m_base->wasLeftOpen()](JobContext &context) -> Result<Nothing> {
            PEIYU_CHECK(BaseService::checkFile(context, thorough));
            return Nothing{};
        },
        [this](const Result<Nothing> &sound) {
            if (sound) {
                m_runner->releaseWrites();
                completeDerived();
                return;
            }
            m_runner->refuseWrites(sound.error());
            m_window->reportDamage(sound.error());
        });
}

/// After an upgrade: the find index when pinyin reads by another rule, due days when the program
/// knows other days off. Work goes on meanwhile.
void WindowSession::completeDerived()
{
    if (m_base->isReadOnly())
        return;
    const auto write = [this](Result<> (*make)(const JobContext &), const char *what) {
        m_runner->write<Nothing>(
            m_window.get(),
            [make](JobContext &context) -> Result<Nothing> {
                PEIYU_CHECK(make(context));
                return Nothing{};
            },
            [what](const Result<Nothing> &done) {
                // It is made at the next opening then.
                if (!done)
                    qWarning("%s: %ls", what, qUtf16Printable(done.error().text));
            });
    };
    // Until then find misses some ways, and due days are those of the calendar before.
    if (const auto current = BaseService::findIndexIsCurrent(m_reading); current && !*current)
        write([](const JobContext &context) { return BaseService::refreshFindIndex(context); },
              "find index");
    if (const auto follows = RequestService::followsCalendar(m_reading); follows && !*follows)
        write([](const JobContext &context) { return RequestService::followCalendar(context); },
              "due days");
}

} // namespace peiyu

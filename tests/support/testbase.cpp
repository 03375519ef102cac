#include "support/testbase.h"

#include "foundation/uuidv7.h"
#include "services/accountservice.h"
#include "support/printers.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace peiyu {

namespace {

/// Runs one statement on the test server outside any base.
void onServer(const ConnectionSettings &settings, const QString &sql)
{
    const QString name = QStringLiteral("test-admin");
    {
        QSqlDatabase server = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        server.setHostName(settings.host);
        if (settings.port > 0)
            server.setPort(settings.port);
        server.setDatabaseName(settings.database);
        server.setUserName(settings.user);
        if (!server.open())
            FAIL("test server: " << server.lastError().text().toStdString());
        QSqlQuery query(server);
        if (!query.exec(sql))
            FAIL("test server: " << query.lastError().text().toStdString());
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

Backend backendUnderTest()
{
    return qEnvironmentVariable("PEIYU_TEST_BACKEND") == u"postgres" ? Backend::Postgres
                                                                     : Backend::Sqlite;
}

ConnectionSettings freshSettings(const QString &folder, const QString &name)
{
    if (backendUnderTest() == Backend::Sqlite)
        return *ConnectionSettings::fromText(folder + u'/' + name + QStringLiteral(".peiyu"));
    auto settings = ConnectionSettings::fromText(qEnvironmentVariable("PEIYU_TEST_PG"));
    REQUIRE_OK(settings);
    settings->schema = QStringLiteral("t_") + newUuid().replace(u'-', u'_');
    onServer(*settings, QStringLiteral("CREATE SCHEMA \"%1\"").arg(settings->schema));
    return *settings;
}

void dropSettings(const ConnectionSettings &settings)
{
    if (settings.backend == Backend::Postgres)
        onServer(settings, QStringLiteral("DROP SCHEMA \"%1\" CASCADE").arg(settings.schema));
}

OpenedBy TestBase::openedBy()
{
    return {QStringLiteral("测试"), QStringLiteral("test-machine")};
}

TestBase::TestBase() : TestBase(Options{}) {}

TestBase::TestBase(const Options &options) : m_clock(options.today)
{
    m_settings = freshSettings(m_folder.path(), QStringLiteral("test"));
    BaseOrder order;
    order.settings = m_settings;
    order.openedBy = openedBy();
    order.districts = options.districts;
    order.home = options.home;
    order.sample = options.sample;
    order.accountName = QStringLiteral("陈岩");
    REQUIRE_OK(BaseService::create(order, m_clock));
    open();
}

TestBase::~TestBase()
{
    close();
    dropSettings(m_settings);
}

void TestBase::open()
{
    auto base = Base::open(m_settings, Access::Write, openedBy(), m_clock);
    REQUIRE_OK(base);
    m_base = std::move(*base);
    auto connection = m_base->connect();
    REQUIRE_OK(connection);
    m_connection = std::make_unique<Connection>(std::move(*connection));
    auto actor = AccountService::actorNamed(*m_connection, QStringLiteral("陈岩"));
    REQUIRE_OK(actor);
    m_context.reset(new JobContext{*m_connection, *actor, m_clock});
}

void TestBase::close()
{
    m_context.reset();
    m_connection.reset();
    m_base.reset();
}

void TestBase::reopen()
{
    close();
    open();
}

} // namespace peiyu

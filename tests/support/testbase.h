#pragma once
// A fresh base on the backend under test, removed again. Database and service tests run once on
// SQLite and, where tests/run.sh has started a server, once on PostgreSQL.

#include "database/base.h"
#include "jobs/jobcontext.h"
#include "services/baseservice.h"
#include "support/mockclock.h"

#include <QTemporaryDir>

#include <memory>

namespace peiyu {

/// PEIYU_TEST_BACKEND=postgres asks for the server named by PEIYU_TEST_PG.
Backend backendUnderTest();

class TestBase
{
public:
    struct Options
    {
        QVector<DistrictId> districts = {DistrictId(QStringLiteral("jiangjin")),
                                         DistrictId(QStringLiteral("yongchun"))};
        DistrictId home = DistrictId(QStringLiteral("jiangjin"));
        bool sample = false;
        QDate today = QDate(2026, 1, 20);
    };

    TestBase();
    explicit TestBase(const Options &options);
    ~TestBase();
    TestBase(const TestBase &) = delete;
    TestBase &operator=(const TestBase &) = delete;

    const Base &base() const { return *m_base; }
    const Connection &connection() const { return *m_connection; }
    MockClock &clock() { return m_clock; }
    const JobContext &context() const { return *m_context; }
    const ConnectionSettings &settings() const { return m_settings; }
    QString folder() const { return m_folder.path(); }
    /// Closes and opens again, as after a restart.
    void reopen();
    void close();

    static OpenedBy openedBy();

private:
    void open();

    QTemporaryDir m_folder;
    MockClock m_clock;
    ConnectionSettings m_settings;
    std::unique_ptr<Base> m_base;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JobContext> m_context;
};

/// Settings of a new, empty place on the backend under test.
ConnectionSettings freshSettings(const QString &folder, const QString &name);
void dropSettings(const ConnectionSettings &settings);

} // namespace peiyu

// A base that lost what was acknowledged, was taken away, or was put in another's place.

#include "database/headmark.h"
#include "services/baseservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QFile>
#include <QFileInfo>

using namespace peiyu;

namespace {

Result<std::unique_ptr<Base>> openAgain(const TestBase &base, Access access, const MockClock &clock)
{
    return Base::open(base.settings(), access, TestBase::openedBy(), clock);
}

/// The base with a change more, as it was before, ready to be opened.
void swapInOldCopy(TestBase &base)
{
    addFirm(base.context(), {QStringLiteral("甲公司")});
    base.close();
    const QString path = base.settings().path;
    const QString old = path + QStringLiteral(".old");
    REQUIRE(QFile::copy(path, old));
    base.reopen();
    addFirm(base.context(), {QStringLiteral("乙公司")});
    base.close();
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(old, path));
}

} // namespace

TEST_CASE("the mark of a closed base is its newest change")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const ChangeHead newest = present(newestChange(base.connection()));
    base.close();
    const auto mark = HeadMark::read(base.settings().path);
    REQUIRE(mark);
    CHECK(*mark == newest);
    CHECK(mark->seq == 2);
    base.reopen();
    CHECK_FALSE(base.base().isReadOnly());
}

TEST_CASE("an old copy in the place of the base is noticed and only read")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    swapInOldCopy(base);
    for (const Access access : {Access::Write, Access::WriteIfFree, Access::Read}) {
        const auto opened = value(openAgain(base, access, base.clock()));
        CHECK(opened->isReadOnly());
        REQUIRE(opened->readOnlyCause());
        CHECK(opened->readOnlyCause()->code == ErrorCode::Corrupt);
        CHECK(opened->readOnlyReason().contains(u"2026-01-20"));
    }
    // Looking at it has changed nothing: the alarm stays until somebody decides.
    CHECK(value(openAgain(base, Access::Write, base.clock()))->isReadOnly());
}

TEST_CASE("going on as found is a person's word, and is in the log")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    swapInOldCopy(base);
    value(BaseService::acceptLoss(base.settings(), TestBase::openedBy(), base.clock()));
    base.reopen();
    CHECK_FALSE(base.base().isReadOnly());
    CHECK(number(base.connection(), QStringLiteral("SELECT MAX(epoch) AS n FROM node")) == 2);
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM change_set WHERE"
                                                   " kind = 'event'")) == 1);
    addFirm(base.context(), {QStringLiteral("丙公司")});
    CHECK(value(BaseService::check(base.context(), true)).problems.isEmpty());
}

TEST_CASE("a -wal that is lost with its commits is noticed")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString path = base.settings().path;
    const QString copy = base.folder() + QStringLiteral("/copy.peiyu");
    const bool withoutWal = GENERATE(true, false);
    // What a stopped program leaves: the base, its -wal, and the mark of what was acknowledged.
    REQUIRE(QFileInfo(path + QStringLiteral("-wal")).size() > 0);
    REQUIRE(QFile::copy(path, copy));
    if (!withoutWal)
        REQUIRE(QFile::copy(path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    base.close();
    REQUIRE(QFile::copy(path + QStringLiteral(".head"), copy + QStringLiteral(".head")));

    const auto settings = value(ConnectionSettings::fromText(copy));
    const auto opened =
        value(Base::open(settings, Access::Write, TestBase::openedBy(), base.clock()));
    CHECK(opened->isReadOnly() == withoutWal);
    CHECK(opened->wasLeftOpen() == !withoutWal);
}

TEST_CASE("a mark that cannot be read says nothing")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    base.close();
    QFile mark(HeadMark::pathOf(base.settings().path));
    const QByteArray content = GENERATE(QByteArray(), QByteArray("{"), QByteArray("[1,2]"),
                                        QByteArray("{\"node\":5}"), QByteArray(3000, '\0'));
    REQUIRE(mark.open(QIODevice::WriteOnly));
    mark.write(content);
    mark.close();
    base.reopen();
    CHECK_FALSE(base.base().isReadOnly());
}

TEST_CASE("nothing is saved into a base that was taken away or replaced")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString path = base.settings().path;
    const QString away = path + QStringLiteral(".away");
    EnterpriseForm form;
    form.enterprise.name = QStringLiteral("乙公司");
    SECTION("deleted")
    {
        REQUIRE(QFile::rename(path, away));
    }
    SECTION("replaced")
    {
        REQUIRE(QFile::rename(path, away));
        REQUIRE(QFile::copy(away, path));
    }
    const Error error = errorOf(EnterpriseService::add(base.context(), form), ErrorCode::Io);
    CHECK(error.text.contains(path));
    errorOf(base.base().stillThere(), ErrorCode::Io);
    errorOf(base.base().connect(), ErrorCode::Io);
    // Put back, the work goes on; nothing of the refused change is there.
    QFile::remove(path);
    REQUIRE(QFile::rename(away, path));
    value(base.base().stillThere());
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM enterprise")) == 1);
    value(EnterpriseService::add(base.context(), form));
}

TEST_CASE("what an earlier base left behind is not played into a new one")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase old;
    addFirm(old.context(), {QStringLiteral("旧公司")});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.peiyu"));
    REQUIRE(
        QFile::copy(old.settings().path + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    old.close();
    REQUIRE(QFile::copy(HeadMark::pathOf(old.settings().path), HeadMark::pathOf(path)));

    BaseOrder order;
    order.settings = value(ConnectionSettings::fromText(path));
    order.openedBy = TestBase::openedBy();
    order.accountName = QStringLiteral("陈岩");
    value(BaseService::create(order, old.clock()));
    const auto base =
        value(Base::open(order.settings, Access::Write, TestBase::openedBy(), old.clock()));
    CHECK_FALSE(base->isReadOnly());
    CHECK(number(value(base->connect()), QStringLiteral("SELECT COUNT(*) AS n FROM enterprise")) ==
          0);
}

TEST_CASE("a clock behind the base is named")
{
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    CHECK(value(BaseService::clockFault(base.context())).isEmpty());
    base.clock().set(QDate(2016, 1, 20));
    CHECK(value(BaseService::clockFault(base.context())).contains(u"2016-01-20"));
}

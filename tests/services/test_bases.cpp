// Making, checking, backing up and restoring bases.

#include "repositories/changesetrepository.h"
#include "services/accountservice.h"
#include "services/backupservice.h"
#include "services/baseservice.h"
#include "services/districtservice.h"
#include "services/enterpriseservice.h"
#include "services/placedirectory.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace peiyu;

namespace {

BaseOrder order(const ConnectionSettings &settings)
{
    BaseOrder order;
    order.settings = settings;
    order.openedBy = TestBase::openedBy();
    order.districts = {DistrictId(QStringLiteral("yongchun"))};
    order.accountName = QStringLiteral("陈岩");
    return order;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("a base holds what it was ordered with")
{
    const QTemporaryDir folder;
    const ConnectionSettings settings = freshSettings(folder.path(), QStringLiteral("永春"));
    const MockClock clock(QDate(2026, 1, 20));
    value(BaseService::create(order(settings), clock));
    {
        const auto base = value(Base::open(settings, Access::Write, TestBase::openedBy(), clock));
        const Connection connection = value(base->connect());
        const JobContext context{connection, Actor{}, clock};
        const BaseInfo info = value(BaseService::info(context));
        CHECK(info.facts.homeDistrict.value() == u"yongchun");
        CHECK_FALSE(info.facts.sample);
        CHECK(info.facts.schemaVersion >= 1);
        CHECK(info.plans.size() == 5);
        CHECK(info.counts.value(QStringLiteral("area")) == 22);
        CHECK(info.counts.value(QStringLiteral("account")) == 1);
        CHECK(info.counts.value(QStringLiteral("enterprise")) == 0);
        CHECK(value(BaseService::check(context, true)).problems.isEmpty());
    }
    // A second one in its place is refused, on a server as well.
    const Error twice = errorOf(BaseService::create(order(settings), clock), ErrorCode::Duplicate);
    CHECK(twice.text.contains(settings.backend == Backend::Sqlite ? settings.path
                                                                  : settings.displayName()));
    dropSettings(settings);
}

TEST_CASE("a base of a district that does not ship")
{
    const QTemporaryDir folder;
    const MockClock clock(QDate(2026, 1, 20));
    const auto refused = [&](const QString &name) {
        BaseOrder wrong = order(freshSettings(folder.path(), QStringLiteral("错")));
        wrong.districts.clear();
        wrong.ownDistrict.name = name;
        return errorOf(BaseService::create(wrong, clock), ErrorCode::Validation).text;
    };
    CHECK(refused(QString(61, u'区')).contains(u"过长"));

    BaseOrder own = order(freshSettings(folder.path(), QStringLiteral("开州")));
    own.districts.clear();
    own.ownDistrict.name = QStringLiteral(" 开州区 ");
    value(BaseService::create(own, clock));
    {
        const auto base =
            value(Base::open(own.settings, Access::Write, TestBase::openedBy(), clock));
        const Connection connection = value(base->connect());
        const JobContext context{connection, Actor{}, clock};
        const PlaceDirectory places = value(PlaceDirectory::load(connection));
        REQUIRE(places.districts().size() == 1);
        CHECK(places.districts().first().name == QStringLiteral("开州区"));
        CHECK(places.districts().first().shortName == QStringLiteral("开州区"));
        CHECK(places.home() == places.districts().first().id);
        CHECK(places.areas().isEmpty());
        // The five plans are there to be copied.
        CHECK(value(BaseService::info(context)).plans.size() == 5);
        CHECK(value(BaseService::check(context, true)).problems.isEmpty());
    }
    dropSettings(own.settings);
}

TEST_CASE("the typed name of a district that ships is that district, with its towns")
{
    const QTemporaryDir folder;
    const MockClock clock(QDate(2026, 1, 20));
    BaseOrder own = order(freshSettings(folder.path(), QStringLiteral("永春")));
    own.districts = {DistrictId(QStringLiteral("yongchun")), DistrictId(QStringLiteral("caidian"))};
    own.ownDistrict.name = QStringLiteral("永春县");
    value(BaseService::create(own, clock));
    {
        const auto base =
            value(Base::open(own.settings, Access::Write, TestBase::openedBy(), clock));
        const Connection connection = value(base->connect());
        JobContext context{connection, Actor{}, clock};
        context.actor.role = Role::Office;
        CHECK(value(PlaceDirectory::load(connection)).home().value() == u"yongchun");
        District typed;
        typed.name = QStringLiteral("江津区");
        CHECK(value(DistrictService::add(context, typed, {}, {})).id == u"jiangjin");
        const PlaceDirectory places = value(PlaceDirectory::load(connection));
        CHECK(places.districts().size() == 3);
        CHECK(places.areasOf(DistrictId(QStringLiteral("yongchun")), AreaKind::Town).size() == 22);
        CHECK_FALSE(
            places.areasOf(DistrictId(QStringLiteral("jiangjin")), AreaKind::Town).isEmpty());
        errorOf(DistrictService::add(context, typed, {}, {}), ErrorCode::Duplicate);
    }
    dropSettings(own.settings);
}

TEST_CASE("an order with an unknown district leaves nothing behind")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    const QTemporaryDir folder;
    BaseOrder wrong = order(freshSettings(folder.path(), QStringLiteral("a")));
    wrong.districts.append(DistrictId(QStringLiteral("nowhere")));
    const MockClock clock(QDate(2026, 1, 20));
    const Error error = errorOf(BaseService::create(wrong, clock), ErrorCode::Validation);
    CHECK(error.text.contains(u"nowhere"));
    CHECK(filesIn(folder.path()).isEmpty());
}

TEST_CASE("a backup is a whole copy that opens by itself")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString path = base.folder() + QStringLiteral("/备份.peiyu");
    value(BackupService::make(base.context(), path));
    CHECK(filesIn(base.folder()).filter(QStringLiteral("备份")) ==
          QStringList({QStringLiteral("备份.peiyu"), QStringLiteral("备份.peiyu.json")}));
    {
        const Connection copy = value(Base::openCopy(path));
        CHECK(digest(copy) == digest(base.connection()));
        CHECK(value(ChangeSetRepository::verifyChain(copy)).isEmpty());
    }
    CHECK(filesIn(base.folder()).filter(QStringLiteral("备份")) ==
          QStringList({QStringLiteral("备份.peiyu"), QStringLiteral("备份.peiyu.json")}));
    const Error twice = errorOf(BackupService::make(base.context(), path), ErrorCode::Duplicate);
    CHECK(twice.text.contains(u"备份.peiyu"));
    errorOf(BackupService::make(base.context(), base.folder() + QStringLiteral("/none/b.peiyu")),
            ErrorCode::Io);
}

TEST_CASE("whoever only reads may back up, too")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    const TestBase base; // holds the lock
    const auto reader = value(
        Base::open(base.settings(), Access::Read, TestBase::openedBy(), base.context().clock));
    const Connection reading = value(reader->connect());
    const JobContext context{reading, base.context().actor, base.context().clock};
    const QString path = base.folder() + QStringLiteral("/b.peiyu");
    value(BackupService::make(context, path));
    CHECK(digest(value(Base::openCopy(path))) == digest(base.connection()));
}

TEST_CASE("restoring keeps the replaced base and begins a new epoch")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString then = digest(base.connection());
    const QString backup = base.folder() + QStringLiteral("/b.peiyu");
    value(BackupService::make(base.context(), backup));
    addFirm(base.context(), {QStringLiteral("乙公司")});
    const QString now = digest(base.connection());
    const auto restore = [&] {
        return BaseService::restore(backup, base.settings(), TestBase::openedBy(), base.clock());
    };
    errorOf(restore(), ErrorCode::Busy);

    base.close();
    const QString kept = value(restore());
    CHECK(QFileInfo::exists(backup));
    {
        const Connection old = value(Base::openCopy(kept));
        CHECK(digest(old) == now);
    }
    base.reopen();
    CHECK(digest(base.connection()) == then);
    CHECK(number(base.connection(), QStringLiteral("SELECT MAX(epoch) AS n FROM node")) == 2);
    addFirm(base.context(), {QStringLiteral("丙公司")});
    const BaseCheck check = value(BaseService::check(base.context(), true));
    CHECK(check.problems.isEmpty());
}

TEST_CASE("a damaged backup is not put in the place of a base")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    for (int i = 0; i < 50; ++i)
        addFirm(base.context(), {QStringLiteral("第%1公司").arg(i)});
    const QString before = digest(base.connection());
    const QString backup = base.folder() + QStringLiteral("/b.peiyu");
    value(BackupService::make(base.context(), backup));
    QFile file(backup);
    REQUIRE(file.open(QIODevice::ReadWrite));
    SECTION("cut off")
    {
        REQUIRE(file.resize(file.size() / 2));
    }
    SECTION("empty")
    {
        REQUIRE(file.resize(0));
    }
    SECTION("pages of noise")
    {
        file.seek(file.size() / 3);
        file.write(QByteArray(20'000, 'x'));
    }
    SECTION("no base at all")
    {
        file.resize(0);
        file.write(QByteArray(20'000, 'x'));
    }
    file.close();
    base.close();
    const auto restored =
        BaseService::restore(backup, base.settings(), TestBase::openedBy(), base.clock());
    REQUIRE_FALSE(restored);
    CHECK((restored.error().code == ErrorCode::Corrupt ||
           restored.error().code == ErrorCode::Format));
    base.reopen();
    CHECK(digest(base.connection()) == before);
}

TEST_CASE("a base made by hand is checked like any other")
{
    TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    CHECK(value(BaseService::check(base.context(), true)).problems.isEmpty());
    CHECK(value(BaseService::check(base.context(), false)).digest == digest(base.connection()));
    tamper(base.connection(),
           QStringLiteral("UPDATE enterprise SET deleted = 1 WHERE id = '%1'").arg(firm.value()));
    tamper(base.connection(), QStringLiteral("UPDATE change_set SET title = 'x' WHERE no ="
                                             " (SELECT MAX(no) FROM change_set)"));
    const QStringList problems = value(BaseService::check(base.context(), true)).problems;
    const auto named = [&](const QString &words) {
        return std::any_of(problems.begin(), problems.end(),
                           [&](const QString &problem) { return problem.contains(words); });
    };
    CHECK(named(QStringLiteral("residence")));
    CHECK(named(QStringLiteral("变更记录")));
    CHECK(named(QStringLiteral("查找索引"))); // it still finds the firm
}

TEST_CASE("the sample base is the same on every PC")
{
    const auto sample = [](const char *district) {
        TestBase::Options options;
        options.districts = {DistrictId(QString::fromLatin1(district))};
        options.home = options.districts.first();
        options.sample = true;
        return options;
    };
    const TestBase base(sample("yongchun"));
    const BaseInfo info = value(BaseService::info(base.context()));
    CHECK(info.facts.sample);
    CHECK(info.counts.value(QStringLiteral("enterprise")) == 118);
    CHECK(value(BaseService::check(base.context(), true)).problems.isEmpty());
    const TestBase again(sample("yongchun"));
    const QString firms = QStringLiteral("SELECT id || name || credit_code AS t FROM enterprise"
                                         " ORDER BY id");
    CHECK(texts(again.connection(), firms) == texts(base.connection(), firms));
    const QString titles = QStringLiteral("SELECT id || tier || from_date || until_date AS t"
                                          " FROM recognition ORDER BY id");
    CHECK(texts(again.connection(), titles) == texts(base.connection(), titles));
}

TEST_CASE("on a shared server every PC writes under a node of its own, and keeps it")
{
    if (backendUnderTest() == Backend::Sqlite)
        return;
    TestBase base;
    const auto nodes = [&] {
        return number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM node"));
    };
    const qint64 before = nodes();
    const auto open = [&](const char *mark) {
        return value(Base::open(base.settings(), Access::Write,
                                {QStringLiteral("另一台"), QLatin1String(mark)}, base.clock()));
    };
    const auto add = [&](const Base &from, const QString &name) {
        const Connection connection = value(from.connect());
        addFirm({connection, base.context().actor, base.clock()}, {name});
        return texts(connection, QStringLiteral("SELECT node AS t FROM change_set"
                                                " ORDER BY no DESC LIMIT 1"));
    };
    const auto one = open("pc-1");
    const auto two = open("pc-2");
    const QStringList first = add(*one, QStringLiteral("甲公司"));
    const QStringList second = add(*two, QStringLiteral("乙公司"));
    CHECK(first != second);
    CHECK(add(*one, QStringLiteral("丙公司")) == first);
    CHECK(add(*open("pc-1"), QStringLiteral("丁公司")) == first);
    CHECK(nodes() == before + 2);
    CHECK(value(ChangeSetRepository::verifyChain(base.connection())).isEmpty());
}

// 目标分解: entered, pasted, proposed, undone; what is refused and why.

#include "domain/apportion.h"
#include "services/changehistoryservice.h"
#include "services/placedirectory.h"
#include "services/planservice.h"
#include "services/splitservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <numeric>

using namespace peiyu;

namespace {

const TargetId target(QStringLiteral("jiangjin-T3")); // 15 小巨人

struct SplitBase
{
    TestBase base;
    std::shared_ptr<const PlanCatalog> catalog = value(PlanService::catalog(base.context()));

    const JobContext &context() const { return base.context(); }
    AreaId area(const char *name) const
    {
        const auto places = value(PlaceDirectory::load(base.connection()));
        const QString wanted = QString::fromUtf8(name);
        for (const Area &one : places.areas()) {
            if (one.name == wanted)
                return one.id;
        }
        FAIL("no area " << name);
        return {};
    }
    ShareEntry entry(const char *name, qint64 share) const
    {
        return {area(name), Quantity::fromCount(share), QStringLiteral("会议")};
    }
    Result<Saved> set(const QVector<ShareEntry> &entries) const
    {
        return SplitService::set(context(), *catalog, target, entries);
    }
    TargetSplit split() const { return value(SplitService::split(context(), *catalog, target)); }
    PastedSplit pasted(const QString &text) const
    {
        return value(SplitService::pasted(context(), *catalog, target, text));
    }
    EnterpriseId firm(const char *name, Tier tier, const char *town, const char *park = "") const
    {
        const auto id = addFirm(context(), {QString::fromUtf8(name),
                                            {},
                                            {},
                                            {},
                                            QString::fromUtf8(town),
                                            QString::fromUtf8(park),
                                            {}});
        addTitle(context(), id, tier, day("2024-01-01"));
        return id;
    }
};

QString fieldOf(const Error &error)
{
    return error.issues.isEmpty() ? QString() : error.issues.first().field;
}

} // namespace

TEST_CASE("whole numbers are shared out by the largest remainder and add up")
{
    CHECK(apportion(10, {1, 1, 1}) == QVector<qint64>{4, 3, 3});
    CHECK(apportion(280, {65, 76, 12, 5}) == QVector<qint64>{115, 135, 21, 9});
    CHECK(apportion(3, {0, 5, 0}) == QVector<qint64>{0, 3, 0});
    CHECK(apportion(3, {0, 0}) == QVector<qint64>{0, 0});
    CHECK(apportion(0, {4, 2}) == QVector<qint64>{0, 0});
    CHECK(apportion(7, {}).isEmpty());
    for (qint64 sum = 0; sum < 40; ++sum) {
        const auto parts = apportion(sum, {7, 11, 13, 1, 2});
        CHECK(std::accumulate(parts.begin(), parts.end(), qint64(0)) == sum);
    }
}

TEST_CASE("shares are set in one step, told with their sum, and undone as one")
{
    const SplitBase base;
    CHECK_FALSE(base.split().isSplit());
    const QString before = digest(base.base.connection());
    const Saved saved = value(base.set({base.entry("双福街道", 8), base.entry("德感街道", 5)}));
    const TargetSplit split = base.split();
    CHECK(split.isSplit());
    CHECK(split.sum == Quantity::fromCount(13));
    CHECK(split.difference == Quantity::fromCount(-2));
    const auto history = value(ChangeHistoryService::list(base.context(), 20));
    REQUIRE_FALSE(history.isEmpty());
    CHECK(history.first().title.contains(QStringLiteral("2 个镇街、园区，合计 13")));

    // One changed, one taken away, one new: still one step.
    value(base.set(
        {base.entry("双福街道", 9), {base.area("德感街道"), {}, {}}, base.entry("几江街道", 1)}));
    CHECK(base.split().sum == Quantity::fromCount(10));
    const auto all = value(ChangeHistoryService::list(base.context(), 20));
    CHECK(all.size() == history.size() + 1);
    value(ChangeHistoryService::revert(base.context(), all.first().id));
    CHECK(base.split().sum == Quantity::fromCount(13));
    value(ChangeHistoryService::revert(base.context(), saved.changes.id));
    CHECK(digest(base.base.connection()) == before);
}

TEST_CASE("what is no share is refused with its area")
{
    const SplitBase base;
    ShareEntry part = base.entry("双福街道", 1);
    part.share = Quantity::fromScaled(Quantity::scale / 2);
    CHECK(fieldOf(errorOf(base.set({part}), ErrorCode::Validation)) == u"share");
    part.share = Quantity::fromCount(-1);
    const Error negative = errorOf(base.set({part}), ErrorCode::Validation);
    CHECK(negative.text.contains(QStringLiteral("双福街道")));
    const AreaId strange(QStringLiteral("yongchun/桃城镇"));
    CHECK(fieldOf(errorOf(base.set({{strange, Quantity::fromCount(1), {}}}),
                          ErrorCode::Validation)) == u"area");
    const Error twice = errorOf(base.set({base.entry("双福街道", 1), base.entry("双福街道", 2)}),
                                ErrorCode::Validation);
    CHECK(twice.text.contains(QStringLiteral("两次")));
    ShareEntry longSource = base.entry("双福街道", 1);
    longSource.source = QString(300, u'长');
    CHECK(fieldOf(errorOf(base.set({longSource}), ErrorCode::Validation)) == u"source");
    CHECK_FALSE(base.split().isSplit());

    value(base.set({base.entry("双福街道", 8)}));
    errorOf(base.set({base.entry("双福街道", 8)}), ErrorCode::Validation); // nothing to change
    errorOf(SplitService::split(base.context(), *base.catalog, TargetId(QStringLiteral("x"))),
            ErrorCode::NotFound);
    errorOf(SplitService::split(base.context(), *base.catalog,
                                TargetId(QStringLiteral("jiangjin-I07a"))),
            ErrorCode::Validation);
}

TEST_CASE("a pasted list is read with heads, numbers of rows and sums; the rest is told by line")
{
    const SplitBase base;
    const PastedSplit table = base.pasted(QStringLiteral(
        "序号\t镇街\t分解数\n1\t双福街道\t 8 \n2\t德感街道\t1,200家\n\n合计\t\t1208\n"));
    REQUIRE(table.shares.size() == 2);
    CHECK(table.faults.isEmpty());
    CHECK(table.shares[0] == ShareEntry{base.area("双福街道"), Quantity::fromCount(8), {}});
    CHECK(table.shares[1].share == Quantity::fromCount(1200));

    const PastedSplit loose =
        base.pasted(QStringLiteral("双福街道 8\r\n几江街道：３家\r\n双福街道 9\r\n火星镇 4\r\n"
                                   "德感街道 2.5\r\n石门镇\r\n"));
    REQUIRE(loose.shares.size() == 2);
    CHECK(loose.shares[1].share == Quantity::fromCount(3));
    REQUIRE(loose.faults.size() == 4);
    CHECK(loose.faults[0].startsWith(QStringLiteral("第 3 行"))); // twice
    CHECK(loose.faults[1].contains(QStringLiteral("火星镇")));
    CHECK(loose.faults[2].contains(QStringLiteral("2.5")));
    CHECK(loose.faults[3].contains(QStringLiteral("没有数字")));

    CHECK(base.pasted({}).shares.isEmpty());
    CHECK(base.pasted(QStringLiteral("你好")).faults.size() == 1);
}

TEST_CASE("a proposal follows the firms present, else those one rung below, and adds up")
{
    const SplitBase base;
    const Error nobody =
        errorOf(SplitService::propose(base.context(), *base.catalog, target, day("2026-01-20")),
                ErrorCode::Validation);
    CHECK(nobody.text.contains(QStringLiteral("2026-01-20")));
    base.firm("甲", Tier::Provincial, "双福街道");
    base.firm("乙", Tier::Provincial, "双福街道", "双福工业园");
    base.firm("丙", Tier::Provincial, "德感街道");
    base.firm("丁", Tier::Innovative, "几江街道");
    base.firm("戊", Tier::Provincial, "");
    const auto propose = [&](std::optional<bool> parks) {
        return value(
            SplitService::propose(base.context(), *base.catalog, target, day("2026-01-20"), parks));
    };
    const auto sumOf = [](const SplitProposal &proposal) {
        Quantity sum;
        for (const ShareEntry &entry : proposal.shares)
            sum = sum + *entry.share;
        return sum;
    };
    const SplitProposal apart = propose({});
    CHECK(apart.shares.size() == 3); // two towns and the park; who has no town is left out
    CHECK(sumOf(apart) == Quantity::fromCount(15));
    CHECK(apart.rule.contains(QStringLiteral("专精特新")));
    const SplitProposal towns = propose(false);
    REQUIRE(towns.shares.size() == 2);
    CHECK(sumOf(towns) == Quantity::fromCount(15));
    CHECK(towns.firms.value(base.area("双福街道")) == 2);
    for (const ShareEntry &entry : towns.shares)
        CHECK(entry.share == Quantity::fromCount(entry.area == base.area("双福街道") ? 10 : 5));

    base.firm("己", Tier::LittleGiant, "几江街道");
    const SplitProposal own = propose({});
    REQUIRE(own.shares.size() == 1);
    CHECK(own.shares.first() ==
          ShareEntry{base.area("几江街道"), Quantity::fromCount(15), own.rule});
    // Once towns alone are split, parks are not brought in by a proposal.
    value(base.set({base.entry("双福街道", 8)}));
    base.firm("庚", Tier::LittleGiant, "双福街道", "双福工业园");
    CHECK(propose({}).firms.value(base.area("双福街道")) == 1);
    CHECK(propose(true).firms.value(base.area("双福工业园")) == 1);
}

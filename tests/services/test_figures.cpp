// Yearly figures: the grid of a firm, missing is not zero, jumps of ten thousand.

#include "foundation/uuidv7.h"
#include "importing.h"
#include "repositories/firmrecordrepository.h"
#include "services/changehistoryservice.h"
#include "services/duplicateservice.h"
#include "services/figureservice.h"
#include "services/saved.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

YearlyFigures yearOf(int year, std::initializer_list<std::pair<FigureItem, const char *>> values)
{
    YearlyFigures figures;
    figures.year = year;
    for (const auto &[item, text] : values)
        figures.value(item) = QString::fromUtf8(text);
    return figures;
}

QVector<YearlyFigures> read(const TestBase &base, const EnterpriseId &firm)
{
    return value(FigureService::ofFirm(base.context(), firm));
}

} // namespace

TEST_CASE("a figure is kept as it is written, and a missing one is not zero")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    YearlyFigures year = yearOf(2025, {{FigureItem::Revenue, " ９,563.20 "},
                                       {FigureItem::NetProfit, "-12.5"},
                                       {FigureItem::RdExpense, "0"},
                                       {FigureItem::Employees, "086"}});
    year.source = FigureSource::Audit;
    year.closed = true;
    value(FigureService::save(base.context(), firm, {year}));
    const YearlyFigures kept = read(base, firm).first();
    CHECK(kept.value(FigureItem::Revenue) == u"9563.2");
    CHECK(kept.money(FigureItem::Revenue)->fen() == 9'563'200'000);
    CHECK(kept.value(FigureItem::NetProfit) == u"-12.5");
    CHECK(kept.value(FigureItem::RdExpense) == u"0");
    CHECK(kept.has(FigureItem::RdExpense));
    CHECK_FALSE(kept.has(FigureItem::TotalAssets));
    CHECK(kept.value(FigureItem::Employees) == u"86");
    CHECK(kept.source == FigureSource::Audit);
    CHECK(kept.closed);
}

TEST_CASE("a grid is one change: years come, change and go")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    value(FigureService::save(base.context(), firm,
                              {yearOf(2024, {{FigureItem::Revenue, "100"}}),
                               yearOf(2023, {{FigureItem::Revenue, "90"}})}));
    const QString before = digest(base.connection());
    QVector<YearlyFigures> years = read(base, firm);
    REQUIRE(years.size() == 2);
    CHECK(years.first().year == 2023);
    years[0].values = {};
    years[1].value(FigureItem::Revenue) = QStringLiteral("110");
    years.append(yearOf(2025, {{FigureItem::Employees, "12"}}));
    const Saved saved = value(FigureService::save(base.context(), firm, years));
    CHECK(saved.changes.recordCount == 3);
    CHECK(read(base, firm).size() == 2);
    CHECK(read(base, firm).first().value(FigureItem::Revenue) == u"110");
    value(ChangeHistoryService::revert(base.context(), saved.changes.id));
    CHECK(digest(base.connection()) == before);
    // Nothing differs, nothing is logged.
    CHECK(value(FigureService::save(base.context(), firm, read(base, firm))).changes.isEmpty());
    // A year changed meanwhile is a conflict.
    years = read(base, firm);
    years[0].value(FigureItem::Revenue) = QStringLiteral("91");
    value(FigureService::save(base.context(), firm, years));
    years[0].value(FigureItem::Revenue) = QStringLiteral("92");
    errorOf(FigureService::save(base.context(), firm, years), ErrorCode::Conflict);
}

TEST_CASE("what cannot be a figure is refused with its field and year")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    struct Bad
    {
        FigureItem item;
        const char *text;
    };
    const Bad bad =
        GENERATE(Bad{FigureItem::Revenue, "约一千"}, Bad{FigureItem::Revenue, "-1"},
                 Bad{FigureItem::Revenue, "1.2.3"}, Bad{FigureItem::Revenue, "1e5"},
                 Bad{FigureItem::Revenue, "12345678901234"}, Bad{FigureItem::Revenue, "0.1234567"},
                 Bad{FigureItem::Employees, "8.5"}, Bad{FigureItem::MarketShare, "101"},
                 Bad{FigureItem::RdExpense, "."}, Bad{FigureItem::RdExpense, "-"});
    const Error error =
        errorOf(FigureService::save(base.context(), firm, {yearOf(2025, {{bad.item, bad.text}})}),
                ErrorCode::Validation);
    CHECK(error.issues.first().field == figureKey(bad.item));
    CHECK(error.issues.first().row == 2025);
    CHECK(error.text.startsWith(u"2025 年"));
    CHECK(read(base, firm).isEmpty());
}

TEST_CASE("a part is not more than its whole, a year has four digits")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto refused = [&](const YearlyFigures &year) {
        errorOf(FigureService::save(base.context(), firm, {year}), ErrorCode::Validation);
    };
    refused(yearOf(2025, {{FigureItem::Revenue, "100"}, {FigureItem::MainRevenue, "100.01"}}));
    refused(yearOf(2025, {{FigureItem::Employees, "9"}, {FigureItem::RdStaff, "10"}}));
    refused(yearOf(25, {{FigureItem::Revenue, "100"}}));
    value(FigureService::save(
        base.context(), firm,
        {yearOf(2025, {{FigureItem::Revenue, "100"}, {FigureItem::MainRevenue, "100.00"}})}));
}

TEST_CASE("a figure ten thousand times that of another year waits for a person's word")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    value(
        FigureService::save(base.context(), firm, {yearOf(2023, {{FigureItem::Revenue, "4120"}})}));
    const auto jumped = yearOf(2025, {{FigureItem::Revenue, "41200000"}});
    const Error error =
        errorOf(FigureService::save(base.context(), firm, {jumped}), ErrorCode::Validation);
    CHECK(error.text.contains(u"10000 倍"));
    CHECK(error.text.contains(u"2023"));
    CHECK(read(base, firm).size() == 1);
    CHECK(value(FigureService::save(base.context(), firm, {jumped}, true)).warnings.size() == 1);
    // Once confirmed it is not asked again for another figure.
    YearlyFigures later = read(base, firm).last();
    later.value(FigureItem::Employees) = QStringLiteral("5");
    value(FigureService::save(base.context(), firm, {later}));
}

TEST_CASE("cells put one after another leave each other alone, whoever put them")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto put = [&](int year, const char *field, const char *words) {
        return FigureService::put(base.context(), firm,
                                  {{year, QString::fromLatin1(field), QString::fromUtf8(words)}});
    };
    value(put(2025, "revenue", "100"));
    value(put(2025, "employees", "20"));
    value(put(2025, "source", "audit"));
    const YearlyFigures year = read(base, firm).first();
    CHECK(year.value(FigureItem::Revenue) == u"100");
    CHECK(year.value(FigureItem::Employees) == u"20");
    CHECK(year.source == FigureSource::Audit);
    // A whole year that was not read does not write over it.
    errorOf(FigureService::save(base.context(), firm, {yearOf(2025, {{FigureItem::Revenue, "1"}})}),
            ErrorCode::Conflict);
    value(put(2025, "revenue", ""));
    value(put(2025, "employees", ""));
    CHECK(read(base, firm).size() == 1); // its source is known
    value(put(2025, "source", ""));
    CHECK(read(base, firm).isEmpty());
    CHECK(errorOf(put(2025, "main_revenue", "x"), ErrorCode::Validation).issues.first().row ==
          2025);
}

TEST_CASE("a year stands once, whatever is undone")
{
    const TestBase base;
    const JobContext &context = base.context();
    const auto firm = addFirm(context, {QStringLiteral("甲公司")});
    const auto put = [&](const EnterpriseId &to, const char *field, const char *words) {
        return value(FigureService::put(
            context, to, {{2025, QString::fromLatin1(field), QString::fromUtf8(words)}}));
    };
    put(firm, "revenue", "100");
    const QString before = digest(base.connection());
    const Saved cleared = put(firm, "revenue", "");
    const Saved again = put(firm, "employees", "20");
    const auto undone = ChangeHistoryService::revert(context, cleared.changes.id);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    REQUIRE(read(base, firm).size() == 1);
    CHECK_FALSE(read(base, firm).first().has(FigureItem::Revenue)); // nothing old came back
    CHECK(read(base, firm).first().value(FigureItem::Employees) == u"20");
    // The later one first, then both are as if they had not been.
    value(ChangeHistoryService::revert(context, again.changes.id));
    CHECK(read(base, firm).isEmpty());
    value(ChangeHistoryService::revert(context, cleared.changes.id));
    CHECK(digest(base.connection()) == before);

    // A list and a firm that was entered twice bring a year this one had once.
    const Saved gone = put(firm, "revenue", "");
    SECTION("by a list")
    {
        importLines(base, {QStringLiteral("企业名称,2025年营业收入（万元）"),
                           QStringLiteral("甲公司,300")});
    }
    SECTION("by a merge")
    {
        const auto other = addFirm(context, {QStringLiteral("甲公司二")});
        put(other, "revenue", "300");
        const QString apart = digest(base.connection());
        const Saved merged = value(DuplicateService::merge(context, firm, other, {}));
        value(ChangeHistoryService::revert(context, merged.changes.id));
        CHECK(digest(base.connection()) == apart);
        value(DuplicateService::merge(context, firm, other, {}));
    }
    CHECK_FALSE(ChangeHistoryService::revert(context, gone.changes.id));
    REQUIRE(read(base, firm).size() == 1);
    CHECK(read(base, firm).first().value(FigureItem::Revenue) == u"300");
}

TEST_CASE("an old clearing is not undone beside the year that stands")
{
    const TestBase base;
    const JobContext &context = base.context();
    const auto firm = addFirm(context, {QStringLiteral("甲公司")});
    const auto put = [&](const char *words) {
        return value(FigureService::put(
            context, firm, {{2025, QStringLiteral("revenue"), QString::fromUtf8(words)}}));
    };
    put("100");
    const Saved cleared = put("");
    // As an older program did: a new record in the place of the one that was deleted.
    YearlyFigures beside = yearOf(2025, {{FigureItem::Revenue, "300"}});
    beside.enterprise = firm;
    using Repository = RecordRepository<YearlyFigures>;
    ChangeSet entered;
    {
        const auto unit = value(beginUnit(context, QStringLiteral("填报年度数据")));
        value(Repository::apply(*unit, newUuid(), ChangeOp::Insert, Repository::fields(beside)));
        entered = value(commitUnit(context, *unit));
    }
    const QString before = digest(base.connection());
    const Error refused =
        errorOf(ChangeHistoryService::revert(context, cleared.changes.id), ErrorCode::Conflict);
    CHECK(refused.text.contains(u"填报年度数据"));
    CHECK(refused.text.contains(u"请先撤销那一步"));
    CHECK(digest(base.connection()) == before);
    REQUIRE(read(base, firm).size() == 1);
    CHECK(read(base, firm).first().value(FigureItem::Revenue) == u"300");
    // As the sentence says: that step first.
    value(ChangeHistoryService::revert(context, entered.id));
    value(ChangeHistoryService::revert(context, cleared.changes.id));
    REQUIRE(read(base, firm).size() == 1);
    CHECK(read(base, firm).first().value(FigureItem::Revenue) == u"100");
}

TEST_CASE("a jump is asked about from whichever end it was made")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    value(FigureService::put(base.context(), firm,
                             {{2024, QStringLiteral("revenue"), QStringLiteral("600")}}));
    const Error error =
        errorOf(FigureService::put(base.context(), firm,
                                   {{2023, QStringLiteral("revenue"), QStringLiteral("6000000")}}),
                ErrorCode::Validation);
    CHECK(error.detail == unitJumpMark());
    CHECK(error.text.contains(u"1/10000"));
    CHECK(read(base, firm).size() == 1);
}

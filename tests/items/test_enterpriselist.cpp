// The list of firms as a view sees it: pages of any place, changes while it is looked at, questions
// overtaken by newer ones. A model tester listens all the time.

#include "items/enterprisetablemodel.h"
#include "items/itemroles.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"
#include "support/waituntil.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace peiyu;

namespace {

struct List
{
    TestBase base;
    JobRunner runner{base.base(), base.context().actor, base.clock()};
    EnterpriseTableModel model{base.context(), runner};
    // A breach of the contract ends the program: nothing a test could overlook.
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit List(int firms = 0)
    {
        model.setColumns({EnterpriseColumn::Name, EnterpriseColumn::Town,
                          EnterpriseColumn::HighestTier, EnterpriseColumn::ValidUntil});
        for (int i = 1; i <= firms; ++i)
            addFirm(base.context(),
                    {QStringLiteral("第%1公司").arg(i, 4, 10, QLatin1Char('0')), {}, soundCode(i)});
        ask({});
    }

    void ask(const QString &find)
    {
        ListQuery query;
        query.asOf = base.clock().today();
        query.find = find;
        model.setQuery(query);
        settle();
    }
    void settle()
    {
        REQUIRE(waitUntil([&] { return !model.isLoading() && runner.isIdle(); }));
    }
    QString name(int row) const { return model.index(row, 0).data().toString(); }
};

} // namespace

TEST_CASE("rows of any place, the first and the last alike")
{
    List list(450);
    REQUIRE(list.model.rowCount() == 450);
    CHECK(list.name(449) == u"第0450公司");
    CHECK(list.name(0) == u"第0001公司");
    CHECK(list.name(225) == u"第0226公司");
    CHECK(list.model.rowOf(list.model.keyAt(225)) == 225);
    CHECK(list.model.rowCount(list.model.index(0, 0)) == 0);
    CHECK_FALSE(list.model.index(450, 0).isValid());
}

TEST_CASE("the first page of a new question is there before the rest and stays where it is")
{
    List list(450);
    QSignalSpy first(&list.model, &PagedTableModel::firstPageHere);
    QSignalSpy reset(&list.model, &QAbstractItemModel::modelReset);
    int rowsThen = 0;
    bool loadingThen = false;
    QPersistentModelIndex looked;
    const auto link = QObject::connect(&list.model, &PagedTableModel::firstPageHere, [&] {
        rowsThen = list.model.rowCount();
        loadingThen = list.model.isLoading();
        looked = list.model.index(120, 0);
    });
    list.ask({});
    QObject::disconnect(link);
    CHECK(rowsThen == 200);
    CHECK(loadingThen);
    CHECK(reset.size() == 1);
    CHECK(list.model.rowCount() == 450);
    CHECK(looked.row() == 120);
    CHECK(list.name(120) == u"第0121公司");
    CHECK(list.name(449) == u"第0450公司");

    SECTION("a short answer is the whole answer")
    {
        list.ask(QStringLiteral("0042"));
        CHECK(first.size() == 1);
        CHECK(list.model.rowCount() == 1);
    }
    SECTION("an order that is computed for every firm comes as a whole")
    {
        list.model.setSort({SortKey{EnterpriseSort::HighestTier, true}});
        list.settle();
        CHECK(first.size() == 1);
        CHECK(list.model.rowCount() == 450);
    }
    SECTION("a firm that comes in between is in its place")
    {
        QObject::connect(&list.model, &PagedTableModel::firstPageHere, &list.model,
                         [&] { addFirm(list.base.context(), {QStringLiteral("第0000公司")}); });
        list.ask({});
        CHECK(list.model.rowCount() == 451);
        CHECK(list.name(0) == u"第0000公司");
        CHECK(list.name(450) == u"第0450公司");
    }
}

TEST_CASE("a change keeps the place of what is looked at")
{
    List list(30);
    const QPersistentModelIndex looked = list.model.index(20, 0);
    QSignalSpy reset(&list.model, &QAbstractItemModel::modelReset);
    addFirm(list.base.context(), {QStringLiteral("第0000公司")});
    list.model.refresh();
    list.settle();
    CHECK(list.model.rowCount() == 31);
    CHECK(reset.isEmpty());
    REQUIRE(looked.isValid());
    CHECK(looked.row() == 21);
    CHECK(looked.data().toString() == u"第0021公司");

    SECTION("a firm that leaves takes its own row away, no other")
    {
        const auto gone = value(EnterpriseService::named(list.base.context(), soundCode(5)));
        retireFirm(list.base.context(), gone.id, ExitReason::MovedOut, list.base.clock().today());
        list.model.refresh();
        list.settle();
        CHECK(list.model.rowCount() == 30);
        CHECK(looked.row() == 20);
    }
    SECTION("a firm that is renamed goes where it belongs")
    {
        const auto moved = value(EnterpriseService::named(list.base.context(), soundCode(20)));
        editFirm(list.base.context(), moved.id, [](EnterpriseForm &form) {
            form.enterprise.name = QStringLiteral("第0000甲公司");
        });
        list.model.refresh();
        list.settle();
        CHECK(list.model.rowCount() == 31);
        CHECK(looked.isValid());
        CHECK(looked.data().toString() == u"第0021公司");
    }
}

TEST_CASE("the newest question is answered, older ones are dropped")
{
    List list(60);
    ListQuery query;
    query.asOf = list.base.clock().today();
    for (const char16_t *find : {u"0001", u"005", u"0042"}) {
        query.find = QString::fromUtf16(find);
        list.model.setQuery(query);
    }
    list.settle();
    REQUIRE(list.model.rowCount() == 1);
    CHECK(list.name(0) == u"第0042公司");
    list.ask(QStringLiteral("没有这样的企业"));
    CHECK(list.model.rowCount() == 0);
    CHECK(list.model.rowAt(0) == nullptr);
}

TEST_CASE("heads sort, and say how")
{
    List list(12);
    for (int i = 1; i <= 12; ++i) {
        const auto firm = value(EnterpriseService::named(list.base.context(), soundCode(i)));
        addTitle(list.base.context(), firm.id, Tier::Provincial, QDate(2024, 1, 1).addDays(12 - i));
    }
    list.model.refresh();
    list.settle();
    list.model.sort(3, Qt::AscendingOrder);
    list.settle();
    CHECK(list.name(0) == u"第0012公司");
    list.model.sort(3, Qt::DescendingOrder);
    list.settle();
    CHECK(list.name(0) == u"第0001公司");
    for (int column = 0; column < list.model.columnCount(); ++column)
        CHECK_FALSE(
            list.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

TEST_CASE("columns join an order and turn round in it, four at most")
{
    using Column = EnterpriseColumn;
    using Sort = EnterpriseSort;
    QVector<SortKey> sort = {SortKey{Sort::Name}};
    sort = addedSort(Column::Town, sort);
    CHECK(sort == QList{SortKey{Sort::Name}, SortKey{Sort::Town}});
    sort = addedSort(Column::Name, sort);
    CHECK(sort == QList{SortKey{Sort::Name, true}, SortKey{Sort::Town}});
    CHECK(addedSort(Column::Note, sort) == sort); // does not sort
    sort = addedSort(Column::ValidUntil, sort);
    CHECK(sort.last() == SortKey{Sort::ValidUntil, false, true});
    sort = addedSort(Column::LastVisit, sort);
    CHECK(sort.last() == SortKey{Sort::LastVisit, true, true});
    CHECK(addedSort(Column::Stage, sort) == sort);
}

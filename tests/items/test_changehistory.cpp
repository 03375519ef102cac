// The list of change sets as a view sees it; a model tester listens all the time.

#include "items/changehistorymodel.h"
#include "items/itemroles.h"
#include "services/changehistoryservice.h"
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
    ChangeHistoryModel model{base.context(), runner};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit List(int firms)
    {
        for (int i = 1; i <= firms; ++i)
            addFirm(base.context(), {QStringLiteral("第%1公司").arg(i)});
        ask({});
    }
    void ask(const ChangeQuery &query)
    {
        model.setQuery(query);
        settle();
    }
    void settle()
    {
        REQUIRE(waitUntil([&] { return !model.isLoading() && runner.isIdle(); }));
    }
    QString text(int row, HistoryColumn column) const
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
};

} // namespace

TEST_CASE("sets of any page, the newest first")
{
    List list(250);
    REQUIRE(list.model.rowCount() == 251); // and the making of the base
    CHECK(list.text(0, HistoryColumn::Title).contains(u"第250公司"));
    CHECK(list.text(249, HistoryColumn::Title).contains(u"第1公司"));
    CHECK(list.text(0, HistoryColumn::State) == u"—");
    CHECK(list.model.index(0, 0).data(IdRole).toString() ==
          value(ChangeHistoryService::list(list.base.context(), 1)).first().id.value());
    for (int column = 0; column < list.model.columnCount(); ++column)
        CHECK_FALSE(
            list.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    ChangeQuery query;
    query.find = QStringLiteral("没有这样的事");
    list.ask(query);
    CHECK(list.model.rowCount() == 0);
    CHECK(list.model.rowAt(0) == nullptr);
}

TEST_CASE("a new set comes at the top, one that was undone says so, the place stays")
{
    List list(20);
    const QPersistentModelIndex looked = list.model.index(5, 3);
    const QString title = looked.data().toString();
    QSignalSpy reset(&list.model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&list.model, &QAbstractItemModel::rowsInserted);
    const auto newest = value(ChangeHistoryService::list(list.base.context(), 1)).first();
    value(ChangeHistoryService::revert(list.base.context(), newest.id));
    list.model.refresh();
    list.settle();
    CHECK(list.model.rowCount() == 22);
    CHECK(reset.isEmpty());
    CHECK(inserted.size() == 1);
    CHECK(looked.row() == 6);
    CHECK(looked.data().toString() == title);
    CHECK(list.text(0, HistoryColumn::Kind) == u"撤销");
    CHECK(list.text(1, HistoryColumn::State) == u"已撤销");
}

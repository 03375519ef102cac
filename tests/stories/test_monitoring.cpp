// 运行监测 told three times: 同比 across a missing month, and a warning; the same numbers in
// service, window and command line.

#include "cli/commandline.h"
#include "items/periodgridmodel.h"
#include "monitoring/monitorbar.h"
#include "parts/datatable.h"
#include "services/monitoringservice.h"
#include "services/periodfigureservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QJsonArray>

#include <map>

using namespace peiyu;

namespace {

/// 甲 did not report September 2024: its 同比 of September is none. 乙 falls by a third.
struct Book
{
    Book() : base(TestBase::Options{.today = QDate(2025, 10, 20)})
    {
        for (const char *name : {"甲", "乙", "丙"}) {
            firms[name] = addFirm(base.context(), {QString::fromUtf8(name)});
            addTitle(base.context(), firms[name], Tier::Provincial, day("2024-01-01"));
        }
        put("甲", {2024, 8, false}, "90");
        put("甲", {2025, 8, false}, "99");
        put("甲", {2025, 9, false}, "50");
        put("乙", {2024, 9, false}, "120");
        put("乙", {2025, 8, false}, "100");
        put("乙", {2025, 9, false}, "80");
    }
    void put(const char *name, FigurePeriod period, const char *text)
    {
        REQUIRE(value(PeriodFigureService::put(base.context(),
                                               {{firms[name], period, QStringLiteral("revenue"),
                                                 QString::fromLatin1(text), false}}))
                    .refused.isEmpty());
    }
    QJsonObject told(const QStringList &arguments) const
    {
        const Answer answer =
            shell.runOn(base.settings().path,
                        QStringList{QStringLiteral("--as-of"), QStringLiteral("2025-10-20"),
                                    QStringLiteral("figure")} +
                            arguments + QStringList{QStringLiteral("--json")});
        INFO(answer.err.toStdString());
        REQUIRE(answer.code == 0);
        return answer.json();
    }

    TestBase base;
    CommandLine shell;
    std::map<std::string, EnterpriseId> firms;
};

const FigureMeasure september{PeriodItem::Revenue, {2025, 9, false}, false};

} // namespace

TEST_CASE("同比 across a missing month and a warning are the same in service, command and window")
{
    Book book;
    const MonitorAnalysis found =
        value(MonitoringService::analysis(book.base.context(), {}, september, MonitorGroup::Tier));
    // Of three firms two reported, one is comparable: −33.3 % is 乙's alone.
    CHECK(found.total.count(MonitorCount::Due) == 3);
    CHECK(found.total.count(MonitorCount::Reported) == 2);
    CHECK(found.total.count(MonitorCount::Comparable) == 1);
    CHECK(changeText(found.total.yoy) == u"-33.3%");
    CHECK(changeText(found.total.mom) == u"-34.7%"); // 130 of 199
    const auto warnings = value(MonitoringService::warnings(book.base.context(), {}));
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.first().item.firmName == u"乙");

    const QJsonObject analysis = book.told({QStringLiteral("analysis"), QStringLiteral("--period"),
                                            QStringLiteral("2025-09"), QStringLiteral("--list"),
                                            QStringLiteral("reported")});
    const QJsonObject total = analysis.value(QStringLiteral("total")).toObject();
    CHECK(total.value(QStringLiteral("due")).toInt() == 3);
    CHECK(total.value(QStringLiteral("reported")).toInt() == 2);
    CHECK(total.value(QStringLiteral("comparable")).toInt() == 1);
    CHECK(total.value(QStringLiteral("yoy")).toObject().value(QStringLiteral("ratio")).toDouble() ==
          *found.total.yoy.ratio);
    const QJsonArray firms = analysis.value(QStringLiteral("firms")).toArray();
    REQUIRE(firms.size() == 2);
    for (const QJsonValue &firm : firms) {
        const QJsonObject yoy = firm.toObject().value(QStringLiteral("yoy")).toObject();
        if (firm.toObject().value(QStringLiteral("enterprise")).toString() != u"甲")
            continue;
        CHECK(yoy.value(QStringLiteral("ratio")).isNull());
        CHECK(yoy.value(QStringLiteral("why_not")).toString() == u"base_missing");
    }
    CHECK(book.told({QStringLiteral("warnings")}).value(QStringLiteral("count")).toInt() == 1);
    CHECK(book.told({QStringLiteral("missing"), QStringLiteral("--period"),
                     QStringLiteral("2025-09")})
              .value(QStringLiteral("missing"))
              .toInt() == 1);

    WindowKit kit(book.base);
    kit.window().openPage(QStringLiteral("monitoring"));
    kit.settle();
    kit.page()->showTab(1);
    kit.settle();
    kit.find<MonitorBar>("monitorBar").setMeasure(september);
    kit.settle();
    const QAbstractItemModel *groups = kit.find<DataTable>("monitorGroups").model();
    const int last = groups->rowCount() - 1;
    QStringList words;
    for (int column = 0; column < groups->columnCount(); ++column)
        words.append(groups->index(last, column).data().toString());
    CHECK(words == QStringList{QStringLiteral("合计"), QStringLiteral("3"), QStringLiteral("2"),
                               QStringLiteral("1"), QStringLiteral("130.00"),
                               QStringLiteral("-33.3%"), QStringLiteral("1"), QStringLiteral("1"),
                               QStringLiteral("-34.7%")});
    // Each number opens its list.
    DataTable &table = kit.find<DataTable>("monitorGroups");
    const QAbstractItemModel *list = kit.find<DataTable>("monitorFirms").model();
    for (const auto &[column, firmsShown] : {std::pair{1, 3}, {2, 2}, {3, 1}, {6, 1}, {7, 1}}) {
        table.setCurrentIndex(table.model()->index(last, column));
        CHECK(list->rowCount() == firmsShown);
    }
    kit.page()->showTab(2);
    kit.settle();
    const QAbstractItemModel *warned = kit.find<DataTable>("monitorWarnings").model();
    REQUIRE(warned->rowCount() == 1);
    CHECK(warned->index(0, 0).data().toString() == u"乙");
    kit.page()->showTab(4);
    kit.settle();
    CHECK(kit.find<DataTable>("monitorMissing").model()->rowCount() == 1);
}

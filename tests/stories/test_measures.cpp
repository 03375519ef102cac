// A measure that ends by its figure, told three times: the service, the window and the command
// line say the same before the figure, with it, with less than it asks, and after each undo.

#include "cli/commandline.h"
#include "parts/datatable.h"
#include "parts/segmentedswitch.h"
#include "services/changehistoryservice.h"
#include "services/figureservice.h"
#include "services/measureservice.h"
#include "services/measurestepservice.h"
#include "services/todayservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QJsonArray>

using namespace peiyu;

namespace {

const DistrictId home(QStringLiteral("jiangjin"));

struct Said
{
    qint64 open = 0;
    qint64 overdue = 0;
    qint64 done = 0;
    QString state; ///< of the measure that has a figure
    friend bool operator==(const Said &, const Said &) = default;
};

/// 甲 with 「研发费用占比达到 3%」 due 2026-06-15 (late on 2026-06-30) and 「申请专利」 without a
/// day.
struct Office
{
    Office() : base(windowBase())
    {
        firm = addFirm(base.context(), {QStringLiteral("甲公司")});
        li = addPerson(base.context(), QStringLiteral("李敏"));
        assign(base.context(), firm, li, day("2025-01-01"));
        Measure measure;
        measure.enterprise = firm;
        measure.goal = Tier::Provincial;
        MeasureStep share;
        share.content = QStringLiteral("研发费用占比达到 3%");
        share.due = day("2026-06-15");
        share.figure = {QStringLiteral("rd_share"), QStringLiteral("2025"), false,
                        QStringLiteral("3")};
        MeasureStep patent;
        patent.content = QStringLiteral("申请专利");
        value(MeasureService::make(base.context(), measure, {share, patent}));
    }

    Saved enter(const char *rd)
    {
        return value(
            FigureService::put(base.context(), firm,
                               {{2025, figureKey(FigureItem::Revenue), QStringLiteral("2000")},
                                {2025, figureKey(FigureItem::RdExpense), QString::fromUtf8(rd)}},
                               true));
    }

    Said byService() const
    {
        StepQuery query;
        query.asOf = base.context().clock.today();
        query.district = home;
        const StepTotals totals = value(MeasureService::totals(base.context(), query));
        const auto file = present(MeasureService::file(base.context(), firm, query.asOf));
        return {totals.of(StepFilter::Open), totals.of(StepFilter::Overdue),
                totals.of(StepFilter::Done), stepStateKey(file.steps[0].step.state)};
    }

    Said byWindow()
    {
        WindowKit kit(base);
        kit.window().openPage(QStringLiteral("measures"));
        kit.settle();
        auto &which = kit.find<SegmentedSwitch>("stepWhich");
        Said said;
        for (const auto &[filter, count] : {std::pair{StepFilter::Open, &said.open},
                                            std::pair{StepFilter::Overdue, &said.overdue},
                                            std::pair{StepFilter::Done, &said.done}}) {
            which.setCurrent(static_cast<int>(filter));
            kit.settle();
            const auto &table = WindowKit::findIn<DataTable>(*kit.page(), "stepTable");
            *count = table.model()->rowCount();
            for (int row = 0; row < table.model()->rowCount(); ++row) {
                if (table.model()->index(row, 3).data().toString().startsWith(u"研发") &&
                    filter != StepFilter::Overdue)
                    said.state = filter == StepFilter::Done ? QStringLiteral("done")
                                                            : QStringLiteral("open");
            }
        }
        return said;
    }

    Said byCommand() const
    {
        const CommandLine shell(base.context().clock.today());
        const auto ask = [&](const QStringList &arguments) {
            const Answer answer = shell.runOn(base.settings().path,
                                              arguments + QStringList{QStringLiteral("--json")});
            REQUIRE(answer.code == 0);
            return answer.json();
        };
        const QJsonObject list = ask({QStringLiteral("measure"), QStringLiteral("list"),
                                      QStringLiteral("--district"), home.value()});
        const QJsonObject sheet =
            ask({QStringLiteral("measure"), QStringLiteral("show"), QStringLiteral("甲公司")});
        return {list.value(QStringLiteral("open")).toInteger(),
                list.value(QStringLiteral("overdue")).toInteger(),
                list.value(QStringLiteral("done")).toInteger(),
                sheet.value(QStringLiteral("steps"))
                    .toArray()[0]
                    .toObject()
                    .value(QStringLiteral("state"))
                    .toString()};
    }

    /// A measure that was begun is open to whoever asks for what is open.
    static Said plain(Said said)
    {
        if (said.state == u"doing")
            said.state = QStringLiteral("open");
        return said;
    }

    void check(const Said &expected)
    {
        CHECK(plain(byService()) == expected);
        CHECK(plain(byCommand()) == expected);
        CHECK(byWindow() == expected);
        // 今日 counts as overdue what the list does.
        const TodayList today = value(TodayService::today(base.context(), li));
        qint64 late = 0;
        for (const TodayItem &item : today.items(TodayGroup::Overdue))
            late += item.kind == TodayKind::Measure ? 1 : 0;
        CHECK(late == expected.overdue);
    }

    TestBase base;
    EnterpriseId firm;
    SpecialistId li;
};

const Said before{2, 1, 0, QStringLiteral("open")};
const Said ended{1, 0, 1, QStringLiteral("done")};

} // namespace

TEST_CASE("a measure ends when its figure is reached: service, window and command say the same")
{
    Office office;
    office.check(before);
    office.enter("59.9"); // 2.995 %
    office.check(before);
    const Saved reached = office.enter("60");
    office.check(ended);
    value(ChangeHistoryService::revert(office.base.context(), reached.changes.id));
    office.check(before);
    office.enter("80");
    office.check(ended);
    office.enter("10");
    office.check(before);
}

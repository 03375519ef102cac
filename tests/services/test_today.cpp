// 今日: every group, lateness over holidays, 推迟, substitutes, days off; the district's counts and
// the lists behind them.

#include "repositories/snoozerepository.h"
#include "services/absenceservice.h"
#include "services/changehistoryservice.h"
#include "services/enterpriselistservice.h"
#include "services/figureservice.h"
#include "services/measureservice.h"
#include "services/todayservice.h"
#include "services/visitservice.h"
#include "support/testbase.h"
#include "support/todaybook.h"

using namespace peiyu;

namespace {

QStringList matters(const TodayList &list, TodayGroup group)
{
    QStringList found;
    for (const TodayItem &item : list.items(group))
        found.append(item.matter);
    return found;
}

QStringList matters(const QVector<TodayItem> &items)
{
    QStringList found;
    for (const TodayItem &item : items)
        found.append(item.matter);
    return found;
}

/// 李敏 serves 砺锋 and 鼎翎, 王涛 serves 云岫; 恒芷 has nobody. Tuesday 2026-01-20.
struct Desk
{
    TestBase base;
    SpecialistId min, tao;
    EnterpriseId lifeng, dingling, yunxiu, hengzhi;

    Desk()
    {
        const JobContext &c = base.context();
        min = addPerson(c, QStringLiteral("李敏"));
        tao = addPerson(c, QStringLiteral("王涛"));
        lifeng = addFirm(
            c, {QStringLiteral("重庆砺锋机械有限公司"), {}, {}, {}, QStringLiteral("双福街道")});
        dingling = addFirm(
            c, {QStringLiteral("重庆鼎翎铝业有限公司"), {}, {}, {}, QStringLiteral("白沙镇")});
        yunxiu = addFirm(
            c, {QStringLiteral("重庆云岫装备有限公司"), {}, {}, {}, QStringLiteral("双福街道")});
        hengzhi = addFirm(c, {QStringLiteral("重庆恒芷传感有限公司")});
        assign(c, lifeng, min, day("2025-01-01"));
        assign(c, dingling, min, day("2025-01-01"));
        assign(c, yunxiu, tao, day("2025-01-01"));
    }

    const JobContext &c() const { return base.context(); }
    TodayList of(const SpecialistId &person) const
    {
        return value(TodayService::today(c(), person));
    }
    /// The account of the base, as somebody else.
    JobContext as(Role role, const SpecialistId &person = {}) const
    {
        JobContext other = base.context();
        other.actor.role = role;
        other.actor.specialist = person;
        return other;
    }
};

} // namespace

TEST_CASE("今日 puts each thing into its group, by working days, with where it comes from")
{
    Desk desk;
    const JobContext &c = desk.c();
    planVisit(c, desk.lifeng, "2026-01-16", QStringLiteral("回访保险"));
    planVisit(c, desk.lifeng, "2026-01-20", QStringLiteral("对接平台"),
              [](PlannedVisit &visit) { visit.at = QTime(14, 0); });
    planVisit(c, desk.dingling, "2026-01-25", QStringLiteral("周日座谈"));
    planVisit(c, desk.dingling, "2026-02-02", QStringLiteral("以后"));
    ask(c, desk.dingling, "2026-01-13", QStringLiteral("用地红线"));
    ask(c, desk.dingling, "2026-01-23", QStringLiteral("招工"));
    ask(c, desk.dingling, "2026-01-12", QStringLiteral("已暂停"), [](Request &one) {
        one.paused = true;
        one.due = {}; // held without an end
    });
    ask(c, desk.dingling, "2026-01-12", QStringLiteral("已办结"),
        [](Request &one) { one.state = RequestState::Closed; });
    ask(c, desk.lifeng, "2026-01-12", QStringLiteral("建议"), [](Request &one) {
        one.kind = RequestKind::Suggestion;
        one.clock.reset();
        one.due = {};
    });
    ask(c, desk.lifeng, "2026-01-12", QStringLiteral("用气"), [](Request &one) {
        one.state = RequestState::Reviewed;
        one.reviewedOn = day("2026-01-19");
        one.clock.reset();
        one.due = {};
    });
    promise(c, desk.lifeng, "2026-01-21", QStringLiteral("答复用电"));
    promise(c, desk.lifeng, "2026-01-15", QStringLiteral("已兑现"),
            [](Promise &one) { one.state = PromiseState::Kept; });
    promise(c, desk.lifeng, "", QStringLiteral("没有时限"));
    Measure measure;
    measure.enterprise = desk.dingling;
    value(MeasureService::setNext(c, measure, {QStringLiteral("申请认证"), {}, day("2026-01-20")}));
    planVisit(c, desk.yunxiu, "2026-01-16", QStringLiteral("别人的"));
    planVisit(c, desk.lifeng, "2026-01-16", QStringLiteral("税务局的"),
              [](PlannedVisit &visit) { visit.unit = QStringLiteral("区税务局"); });
    planVisit(c, desk.lifeng, "2026-01-16", QStringLiteral("已取消"),
              [](PlannedVisit &visit) { visit.state = PlannedState::Cancelled; });

    const TodayList list = desk.of(desk.min);
    CHECK(list.dayOfMonth == 13);
    CHECK(list.working);
    CHECK(list.nextYearPublished == false);
    CHECK(
        matters(list, TodayGroup::Overdue) ==
        QStringList{QStringLiteral("用地红线（区发展改革委）"), QStringLiteral("实地：回访保险")});
    const TodayItem first = list.items(TodayGroup::Overdue).first();
    CHECK(first.late.days == 5);
    CHECK(todayDueText(first, list.day) == u"超 5 个工作日");
    CHECK(first.source.startsWith(u"诉求 JJ-2026-"));
    CHECK(first.firmName == u"重庆鼎翎铝业有限公司");
    CHECK(first.townName == u"白沙镇");
    CHECK(first.specialistName == u"李敏");
    CHECK(list.items(TodayGroup::Overdue)[1].late.days == 2);
    // What has no day of its own is to be done today; an hour comes before no hour.
    CHECK(matters(list, TodayGroup::DueToday) == QStringList{QStringLiteral("待回访：用气"),
                                                             QStringLiteral("实地：对接平台"),
                                                             QStringLiteral("申请认证")});
    CHECK(todayDueText(list.items(TodayGroup::DueToday)[1], list.day) == u"今天 14:00");
    CHECK(todayDueText(list.items(TodayGroup::DueToday)[0], list.day) == u"待办");
    CHECK(matters(list, TodayGroup::Soon) ==
          QStringList{QStringLiteral("答复用电"), QStringLiteral("招工（区发展改革委）")});
    CHECK(todayDueText(list.items(TodayGroup::Soon)[0], list.day) == u"明天");
    CHECK(todayDueText(list.items(TodayGroup::Soon)[1], list.day) == u"01-23 周五");
    CHECK(list.items(TodayGroup::Soon)[1].left == 3);
    // The week is Monday to Sunday: the visit of Friday before is not in it.
    CHECK(matters(list, TodayGroup::ThisWeek) ==
          QStringList{QStringLiteral("实地：对接平台"), QStringLiteral("实地：周日座谈")});
    CHECK(list.total() == 8);
    REQUIRE(list.next);
    CHECK(list.next->matter == u"实地：周日座谈");
    CHECK(todaySentence(list) == u"超期 2，今天到期 3，三日内 2");
    CHECK(matters(desk.of(desk.tao), TodayGroup::Overdue) ==
          QStringList{QStringLiteral("实地：别人的")});
}

TEST_CASE("ending titles are the list's own, missing figures and new firms what is asked of one")
{
    Desk desk;
    const JobContext &c = desk.c();
    addTitle(c, desk.lifeng, Tier::Provincial, day("2023-02-08"), day("2026-02-07"));
    addTitle(c, desk.lifeng, Tier::Innovative, day("2023-02-08"), day("2026-02-01")); // lower
    addTitle(c, desk.dingling, Tier::Innovative, day("2025-05-01"), day("2028-04-30"));
    addTitle(c, desk.yunxiu, Tier::Innovative, day("2023-02-08"), day("2026-02-07"));
    YearlyFigures figures;
    figures.enterprise = desk.dingling;
    figures.year = 2025;
    for (const FigureItem item : keyFigures)
        figures.value(item) = QStringLiteral("100");
    value(FigureService::save(c, desk.dingling, {figures}));
    const TodayList list = desk.of(desk.min);
    const QVector<TodayItem> &titles = list.items(TodayGroup::TitlesEnding);
    REQUIRE(titles.size() == 1);
    CHECK(titles[0].matter == u"市级到期，准备复核材料");
    CHECK(titles[0].left == 18);
    CHECK(titles[0].source == u"63号 复核");
    CHECK(todayDueText(titles[0], list.day) == u"02-07 剩 18 天");
    ListQuery ending;
    ending.asOf = list.day;
    ending.endingDays = 90;
    ending.specialist = desk.min;
    CHECK(value(EnterpriseService::total(c, ending)) == titles.size());
    // 鼎翎 has its figures.
    CHECK(
        matters(list, TodayGroup::MissingFigures) ==
        QStringList{QStringLiteral("补 2025 年营业收入、主营业务收入、研发费用、职工人数，4 项")});
    CHECK(list.items(TodayGroup::NewFirms).isEmpty());
    // A firm of a week ago counts until it was visited.
    assign(c, desk.hengzhi, desk.min, day("2026-01-14"));
    CHECK(desk.of(desk.min).count(TodayGroup::NewFirms) == 1);
    desk.base.clock().set(day("2026-01-21"));
    CHECK(desk.of(desk.min).count(TodayGroup::NewFirms) == 0);
    desk.base.clock().set(day("2026-01-20"));
    Visit visit;
    visit.enterprise = desk.hengzhi;
    visit.on = day("2026-01-19");
    visit.text = QStringLiteral("认门");
    value(VisitService::add(c, visit));
    CHECK(desk.of(desk.min).count(TodayGroup::NewFirms) == 0);
    // Who left the pool has no title to review and no figures to give.
    retireFirm(c, desk.lifeng, ExitReason::Closed, day("2026-01-20"));
    CHECK(desk.of(desk.min).count(TodayGroup::TitlesEnding) == 0);
    CHECK(desk.of(desk.min).count(TodayGroup::MissingFigures) == 0);
}

TEST_CASE("over 国庆 nothing becomes later by a day off, and nobody is alerted")
{
    Desk desk;
    planVisit(desk.c(), desk.lifeng, "2026-09-30", QStringLiteral("节前"));
    planVisit(desk.c(), desk.lifeng, "2026-10-09", QStringLiteral("节后"));
    const auto lateOn = [&](const char *on) {
        desk.base.clock().set(day(on));
        return desk.of(desk.min);
    };
    TodayList list = lateOn("2026-09-30");
    CHECK(matters(list, TodayGroup::DueToday) == QStringList{QStringLiteral("实地：节前")});
    // The next three working days are 8, 9 and 10 October: the last one a Saturday.
    CHECK(matters(list, TodayGroup::Soon) == QStringList{QStringLiteral("实地：节后")});
    list = lateOn("2026-10-05");
    CHECK_FALSE(list.working);
    CHECK(list.dayName == u"国庆节");
    CHECK(list.nextWorking == day("2026-10-08"));
    REQUIRE(list.count(TodayGroup::Overdue) == 1);
    CHECK(list.items(TodayGroup::Overdue)[0].late.days == 0);
    CHECK(todayDueText(list.items(TodayGroup::Overdue)[0], list.day) ==
          u"已到期（未满 1 个工作日）");
    const TodayBoard off = value(TodayService::board(desk.as(Role::Office), {}));
    CHECK(off.escalated == 0);
    CHECK(lateOn("2026-10-08").items(TodayGroup::Overdue)[0].late.days == 1);
    list = lateOn("2026-10-10");
    CHECK(list.working);
    CHECK(list.items(TodayGroup::Overdue)[0].late.days == 3);
    CHECK(value(TodayService::board(desk.as(Role::Head), {})).escalated == 1);
    CHECK(value(TodayService::board(desk.as(Role::Office), {})).escalated == 2);
}

TEST_CASE("推迟 hides a thing from one account until its day, is counted, and is undone")
{
    Desk desk;
    const JobContext &c = desk.c();
    const QString visit = planVisit(c, desk.lifeng, "2026-01-20", QStringLiteral("今天去"));
    planVisit(c, desk.lifeng, "2026-01-20", QStringLiteral("也今天去"));
    CHECK(value(TodayService::proposedDay(c)) == day("2026-01-21"));
    const Saved saved =
        value(TodayService::snooze(c, QStringLiteral("planned_visit"), visit, day("2026-01-22")));
    TodayList list = desk.of(desk.min);
    CHECK(matters(list, TodayGroup::DueToday) == QStringList{QStringLiteral("实地：也今天去")});
    CHECK(list.snoozed == 1); // though it stood in two groups
    CHECK(list.count(TodayGroup::ThisWeek) == 1);
    JobContext other = c;
    other.actor.account = AccountId(QStringLiteral("somebody else"));
    CHECK(value(TodayService::today(other, desk.min)).count(TodayGroup::DueToday) == 2);
    // The district's figures are nobody's view.
    desk.base.clock().set(day("2026-01-21"));
    CHECK(value(TodayService::board(c, {})).total.count(BoardColumn::OverdueVisits) == 2);
    CHECK(desk.of(desk.min).snoozed == 1);
    desk.base.clock().set(day("2026-01-22"));
    CHECK(desk.of(desk.min).count(TodayGroup::Overdue) == 2);
    CHECK(desk.of(desk.min).snoozed == 0);
    desk.base.clock().set(day("2026-01-20"));
    value(TodayService::snooze(c, QStringLiteral("planned_visit"), visit, day("2026-01-23")));
    CHECK(number(desk.base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM snooze")) == 1);
    const Saved again =
        value(TodayService::snooze(c, QStringLiteral("planned_visit"), visit, day("2026-01-24")));
    CHECK(again.warnings.size() == 1); // a Saturday
    value(ChangeHistoryService::revert(c, again.changes.id));
    CHECK(present(SnoozeRepository::find(desk.base.connection(), c.actor.account,
                                         QStringLiteral("planned_visit"), visit))
              .until == day("2026-01-23"));
    CHECK_FALSE(saved.changes.isEmpty());
}

TEST_CASE("推迟 to today, to the past, for years, of nothing is refused at its field")
{
    Desk desk;
    const JobContext &c = desk.c();
    const QString visit = planVisit(c, desk.lifeng, "2026-01-20");
    const auto refused = [&](const char *entity, const QString &record, const char *until) {
        return errorOf(TodayService::snooze(c, QString::fromLatin1(entity), record, day(until)),
                       ErrorCode::Validation)
            .issues.first()
            .field;
    };
    CHECK(refused("planned_visit", visit, "2026-01-20") == u"until");
    CHECK(refused("planned_visit", visit, "2026-01-19") == u"until");
    CHECK(refused("planned_visit", visit, "2027-01-22") == u"until");
    CHECK(refused("planned_visit", visit, "") == u"until");
    CHECK(refused("planned_visit", {}, "2026-01-21") == u"record");
    CHECK(refused("account", visit, "2026-01-21") == u"record");
    errorOf(TodayService::named(c, desk.min, QStringLiteral("nothing")), ErrorCode::NotFound);
    CHECK(value(TodayService::named(c, desk.min, visit)).record == visit);
}

TEST_CASE("who has no list of his own is told of what reached his role alone, by one rule")
{
    Desk desk;
    const JobContext &c = desk.c();
    planVisit(c, desk.lifeng, "2026-01-15"); // three working days late
    planVisit(c, desk.lifeng, "2026-01-19");
    promise(c, desk.dingling, "2026-01-20", QStringLiteral("今天"));
    promise(c, desk.dingling, "2026-01-21", QStringLiteral("明天"));
    ask(c, desk.yunxiu, "2026-01-23", QStringLiteral("三日内"));
    const QString late = ask(c, desk.yunxiu, "2026-01-14", QStringLiteral("四天"));
    const auto told = [&](Role role, const SpecialistId &person = {}) {
        const JobContext context = desk.as(role, person);
        const TodayUrgent urgent = value(TodayService::urgent(context, person));
        CHECK(value(TodayService::board(context, {})).escalated ==
              (role == Role::Specialist ? 5 : urgent.escalated));
        return QVector<int>{urgent.overdue, urgent.dueToday, urgent.soon, urgent.escalated};
    };
    CHECK(told(Role::Specialist, desk.min) == QVector<int>{2, 1, 1, 0});
    CHECK(told(Role::Specialist) == QVector<int>{0, 0, 0, 0});
    CHECK(told(Role::Office) == QVector<int>{0, 0, 0, 4});
    CHECK(told(Role::Office, desk.tao) == QVector<int>{1, 0, 1, 4});
    CHECK(told(Role::Head) == QVector<int>{0, 0, 0, 2});
    CHECK(told(Role::Leader) == QVector<int>{0, 0, 0, 2});
    CHECK(told(Role::Administrator) == QVector<int>{0, 0, 0, 0});
    CHECK(told(Role::Auditor) == QVector<int>{0, 0, 0, 0});
    // Who is reminded may put it off; his reminder, its count and its list follow, the figures not.
    const JobContext leader = desk.as(Role::Leader);
    value(TodayService::snooze(leader, QStringLiteral("request"), late, day("2026-01-21")));
    CHECK(told(Role::Leader) == QVector<int>{0, 0, 0, 1});
    CHECK(value(TodayService::board(leader, {})).total.count(BoardColumn::Alerts) == 1);
    desk.base.clock().set(day("2026-01-24")); // a Saturday
    CHECK(told(Role::Leader) == QVector<int>{0, 0, 0, 0});
}

TEST_CASE("who stands in for somebody away has his day too, and only as long")
{
    Desk desk;
    planVisit(desk.c(), desk.yunxiu, "2026-01-20", QStringLiteral("王涛的"));
    CHECK(desk.of(desk.min).count(TodayGroup::DueToday) == 0);
    Absence away;
    away.specialist = desk.tao;
    away.substitute = desk.min;
    away.span = {day("2026-01-19"), day("2026-01-21")};
    value(AbsenceService::add(desk.c(), away));
    CHECK(desk.of(desk.min).count(TodayGroup::DueToday) == 1);
    CHECK(desk.of(desk.tao).count(TodayGroup::DueToday) == 1);
    desk.base.clock().set(day("2026-01-21"));
    CHECK(desk.of(desk.min).count(TodayGroup::Overdue) == 0);
    // Something he is to do himself at a firm of nobody is his.
    planVisit(desk.c(), desk.hengzhi, "2026-01-21", QStringLiteral("去看看"),
              [&](PlannedVisit &visit) { visit.specialist = desk.min; });
    CHECK(matters(desk.of(desk.min), TodayGroup::DueToday) ==
          QStringList{QStringLiteral("实地：去看看")});
}

TEST_CASE("every count of the district is the length of the list behind it")
{
    Desk desk;
    const JobContext c = desk.as(Role::Office);
    planVisit(c, desk.lifeng, "2026-01-16");
    planVisit(c, desk.yunxiu, "2026-01-12");
    planVisit(c, desk.hengzhi, "2026-01-12");
    ask(c, desk.lifeng, "2026-01-15", QStringLiteral("三天"));
    ask(c, desk.dingling, "2026-01-16", QStringLiteral("两天"));
    ask(c, desk.dingling, "2025-12-25", QStringLiteral("很久"),
        [](Request &one) { one.leadUnit = QStringLiteral("区规划自然资源局"); });
    promise(c, desk.dingling, "2026-01-19", QStringLiteral("昨天"));
    addTitle(c, desk.lifeng, Tier::Innovative, day("2026-01-05"));
    addTitle(c, desk.dingling, Tier::Innovative, day("2025-12-31"));
    Visit visit;
    visit.enterprise = desk.lifeng;
    visit.on = day("2026-01-06");
    visit.text = QStringLiteral("看厂");
    value(VisitService::add(c, visit));
    addFirm(c, {QStringLiteral("永春茶机厂"), QStringLiteral("yongchun")});

    const TodayBoard board = value(TodayService::board(c, {}));
    CHECK(board.district == DistrictId(QStringLiteral("jiangjin")));
    CHECK(board.total.count(BoardColumn::Firms) == 4);
    CHECK(board.total.count(BoardColumn::OverdueVisits) == 3);
    CHECK(board.total.count(BoardColumn::OverdueRequests) == 3);
    CHECK(board.total.count(BoardColumn::OverduePromises) == 1);
    CHECK(board.total.count(BoardColumn::Unvisited) ==
          1); // 鼎翎; 砺锋 was visited, others need not
    CHECK(board.total.count(BoardColumn::Unassigned) == 1);
    CHECK(board.total.count(BoardColumn::NewTitles) == 1);
    CHECK(board.total.count(BoardColumn::Alerts) == 2);
    CHECK(matters(board.alerts) == QStringList{QStringLiteral("很久（区规划自然资源局）"),
                                               QStringLiteral("三天（区发展改革委）")});
    REQUIRE(board.units.size() == 2);
    CHECK(board.units[0].requests == 1);
    CHECK(board.escalated == 7); // overdue ones of the three kinds; nothing else is due today
    CHECK(board.towns.first().name == u"白沙镇"); // three each, and 鼎翎 not visited

    const auto behind = [&](const BoardCell &cell) -> qint64 {
        if (listsFirms(cell.column))
            return value(EnterpriseService::total(
                c, TodayService::firmsBehind(board.day, board.district, cell)));
        return value(TodayService::thingsBehind(c, board.district, cell)).size();
    };
    for (const BoardColumn column : allBoardColumns) {
        INFO(boardColumnKey(column).toStdString());
        CHECK(behind({column}) == board.total.count(column));
        for (const TodayRow &row : board.towns)
            CHECK(behind({column, row.town}) == row.count(column));
        for (const TodayRow &row : board.specialists)
            CHECK(behind({column, {}, row.specialist}) == row.count(column));
    }
    BoardCell unit{BoardColumn::Alerts};
    unit.unit = QStringLiteral("区规划自然资源局");
    CHECK(behind(unit) == 1);
    BoardCell escalated;
    escalated.escalated = true;
    CHECK(behind(escalated) == board.escalated);
}

TEST_CASE("beside a firm stand its open things, what was said, and who else goes there")
{
    Desk desk;
    const JobContext &c = desk.c();
    promise(c, desk.lifeng, "2026-01-21", QStringLiteral("答复用电"));
    ask(c, desk.lifeng, "2026-01-23", QStringLiteral("用电增容"));
    planVisit(c, desk.lifeng, "2026-01-28", QStringLiteral("辅导"),
              [](PlannedVisit &visit) { visit.unit = QStringLiteral("区科技局"); });
    planVisit(c, desk.lifeng, "2026-03-28", QStringLiteral("太远"),
              [](PlannedVisit &visit) { visit.unit = QStringLiteral("区科技局"); });
    const FirmToday firm = value(TodayService::firm(c, desk.lifeng));
    CHECK(matters(firm.open) ==
          QStringList{QStringLiteral("答复用电"), QStringLiteral("用电增容（区发展改革委）")});
    REQUIRE(firm.said.size() == 2);
    CHECK(firm.said[0].left == u"剩 1 个工作日");
    REQUIRE(firm.others.size() == 1);
    CHECK(firm.others[0].text == u"区科技局　计划走访：辅导");
    CHECK(firm.othersAhead == 1);
    CHECK(firm.visited.isEmpty());
}

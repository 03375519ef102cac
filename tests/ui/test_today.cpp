// 今日: groups by keys, things put off, done and taken back, the district's counts and their lists,
// reminders in working hours only.

#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/linkbutton.h"
#include "parts/segmentedswitch.h"
#include "parts/undobar.h"
#include "services/promiseservice.h"
#include "services/requestservice.h"
#include "services/todayservice.h"
#include "shell/rail.h"
#include "shell/railitem.h"
#include "shell/todayreminder.h"
#include "support/todaybook.h"
#include "support/windowkit.h"
#include "today/districtface.h"
#include "today/grouptile.h"
#include "today/todaylistview.h"
#include "today/todaypage.h"
#include "today/todaypreview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace peiyu;

namespace {

/// Tuesday 2026-06-30: 李敏 serves 砺锋; one thing overdue, two due today, one within three days.
struct Day
{
    TestBase base{windowBase()};
    SpecialistId min;
    EnterpriseId lifeng;
    QString overdue, visit, kept;

    Day()
    {
        const JobContext &c = base.context();
        min = addPerson(c, QStringLiteral("李敏"));
        lifeng = addFirm(
            c, {QStringLiteral("重庆砺锋机械有限公司"), {}, {}, {}, QStringLiteral("双福街道")});
        editFirm(c, lifeng, [](EnterpriseForm &form) {
            form.enterprise.contact = QStringLiteral("王总");
            form.enterprise.phone = QStringLiteral("13800002606");
        });
        assign(c, lifeng, min, day("2025-01-01"));
        overdue = ask(c, lifeng, "2026-06-24", QStringLiteral("用地红线"),
                      [](Request &one) { one.receivedOn = day("2026-06-10"); });
        visit = planVisit(c, lifeng, "2026-06-30", QStringLiteral("对接平台"));
        kept = promise(c, lifeng, "2026-06-30", QStringLiteral("答复用电"),
                       [](Promise &one) { one.madeOn = day("2026-06-20"); });
        promise(c, lifeng, "2026-07-02", QStringLiteral("送政策"),
                [](Promise &one) { one.madeOn = day("2026-06-20"); });
    }

    Actor as(Role role) const
    {
        Actor actor = base.context().actor;
        actor.role = role;
        if (role == Role::Specialist)
            actor.specialist = min;
        return actor;
    }
    TodayList list() const
    {
        JobContext context = base.context();
        context.actor = as(Role::Specialist);
        return value(TodayService::today(context, min));
    }
};

TodayListView &listOf(WindowKit &kit)
{
    TodayListView *found = kit.page()->findChild<TodayListView *>();
    REQUIRE(found);
    return *found;
}

qint64 tile(WindowKit &kit, int digit)
{
    return kit.find<GroupTile>(QStringLiteral("tile%1").arg(digit).toLatin1().constData()).count();
}

void checkTiles(WindowKit &kit, const TodayList &list)
{
    int digit = 0;
    for (const TodayGroup group : {TodayGroup::Overdue, TodayGroup::DueToday, TodayGroup::Soon,
                                   TodayGroup::ThisWeek, TodayGroup::TitlesEnding})
        CHECK(tile(kit, ++digit) == list.count(group));
}

QString matter(WindowKit &kit)
{
    const TodayItem *item = listOf(kit).current();
    return item ? item->matter : QString();
}

} // namespace

TEST_CASE("a specialist begins with 今日; digits go to its groups and the preview follows")
{
    Day day;
    WindowKit kit(day.base, day.as(Role::Specialist));
    kit.settle();
    REQUIRE(kit.window().currentPageId() == u"today");
    const TodayList list = day.list();
    checkTiles(kit, list);
    CHECK(listOf(kit).model().things() == 5); // the visit of today is one of this week too
    CHECK(list.total() == 4);
    CHECK(matter(kit) == u"用地红线（区发展改革委）");
    // First what the kind of thing is for.
    const auto kindOf = [&](const char *name) { return kit.find<ActionButton>(name).kind(); };
    CHECK(kindOf("firmRequest") == ButtonKind::Primary);
    CHECK(kindOf("visitFirm") == ButtonKind::Plain);
    kit.press(Qt::Key_2);
    CHECK(kindOf("visitFirm") == ButtonKind::Primary);
    CHECK(listOf(kit).currentGroup() == TodayGroup::DueToday);
    CHECK(matter(kit) == u"实地：对接平台");
    CHECK(kit.find<GroupTile>("tile2").isCurrent());
    CHECK_FALSE(kit.find<GroupTile>("tile1").isCurrent());
    kit.press(Qt::Key_4);
    CHECK(listOf(kit).currentGroup() == TodayGroup::ThisWeek);
    kit.press(Qt::Key_5); // none there: nothing moves
    CHECK(listOf(kit).currentGroup() == TodayGroup::ThisWeek);
    kit.press(Qt::Key_1);
    kit.press(Qt::Key_Down); // over the head of the next group
    CHECK(matter(kit) == u"实地：对接平台");
    kit.settle();
    CHECK(kit.find<QLabel>("previewMatter").text() == u"实地：对接平台");
    CHECK(kit.find<QLabel>("contactWords").text() == u"王总　138****2606");
    kit.find<LinkButton>("showPhone").click();
    CHECK(kit.find<QLabel>("contactWords").text() == u"王总　13800002606");
    // The rail counts what is overdue or due today.
    const auto items = kit.window().findChildren<RailItem *>();
    CHECK(std::any_of(items.begin(), items.end(), [&](RailItem *item) {
        return item->text() == u"今日" && item->count() == list.urgent();
    }));
}

TEST_CASE("S puts off with one key and Ctrl+Z brings back; Space keeps a promise, likewise")
{
    Day day;
    WindowKit kit(day.base, day.as(Role::Specialist));
    kit.settle();
    kit.press(Qt::Key_S);
    REQUIRE(kit.dialog().objectName() == u"snoozeDialog");
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    CHECK(tile(kit, 1) == 0);
    checkTiles(kit, day.list());
    CHECK(day.list().snoozed == 1);
    CHECK(kit.window().findChild<UndoBar *>()->isVisible());
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(tile(kit, 1) == 1);

    kit.press(Qt::Key_2);
    kit.press(Qt::Key_Down);
    REQUIRE(matter(kit) == u"答复用电");
    kit.press(Qt::Key_Space);
    kit.settle();
    CHECK(value(PromiseService::promise(day.base.context(), day.kept)).state == PromiseState::Kept);
    CHECK(tile(kit, 2) == 1);
    checkTiles(kit, day.list());
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(value(PromiseService::promise(day.base.context(), day.kept)).state == PromiseState::Open);
    CHECK(tile(kit, 2) == 2);
}

TEST_CASE("a visit is done by recording it where it stands, and taken back as one")
{
    Day day;
    WindowKit kit(day.base, day.as(Role::Specialist));
    kit.settle();
    kit.press(Qt::Key_2);
    kit.press(Qt::Key_Space);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"visitDialog");
    WindowKit::findIn<QPlainTextEdit>(dialog, "visitText")
        .setPlainText(QStringLiteral("谈了检测平台"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    CHECK(tile(kit, 2) == 1);
    CHECK(tile(kit, 4) == 0);
    CHECK(matter(kit) == u"答复用电"); // the next one is stood on
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(tile(kit, 2) == 2);
}

TEST_CASE("Enter opens the firm, and coming back the same thing is stood on")
{
    Day day;
    WindowKit kit(day.base, day.as(Role::Specialist));
    kit.settle();
    kit.press(Qt::Key_2);
    kit.press(Qt::Key_Return);
    kit.settle();
    CHECK(kit.window().currentPageId() == u"firm");
    kit.press(Qt::Key_Escape);
    kit.settle();
    CHECK(kit.window().currentPageId() == u"today");
    CHECK(matter(kit) == u"实地：对接平台");
}

TEST_CASE("the department sees the district; each count opens its list; U sends a 督办单")
{
    Day day;
    WindowKit kit(day.base, day.as(Role::Office));
    kit.settle();
    REQUIRE(kit.window().currentPageId() == u"today");
    const TodayBoard board = value(TodayService::board(kit.reading(), {}));
    CHECK(kit.find<GroupTile>("boardTile1").count() ==
          board.total.count(BoardColumn::OverdueRequests));
    CHECK(kit.find<GroupTile>("boardTile5").count() == 1);
    kit.press(Qt::Key_1);
    kit.settle();
    CHECK(listOf(kit).model().things() == 1);
    CHECK(matter(kit) == u"用地红线（区发展改革委）");
    kit.press(Qt::Key_U);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"supervisionDialog");
    CHECK(WindowKit::findIn<QComboBox>(dialog, "supervisionUnit").currentText() == u"区发展改革委");
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    CHECK(value(RequestService::supervisions(day.base.context(), true)).size() == 1);
    kit.press(Qt::Key_Escape); // back to the district
    kit.settle();
    kit.press(Qt::Key_3); // 本期未走访 is a list of firms
    kit.settle();
    CHECK(kit.window().currentPageId() == u"pool");
}

TEST_CASE("a town and a specialist are sent a 督办单 from the board, a visit from its list")
{
    Day day;
    planVisit(day.base.context(), day.lifeng, "2026-06-25", QStringLiteral("看新线"));
    WindowKit kit(day.base, day.as(Role::Leader));
    kit.window().openPage(QStringLiteral("today"));
    kit.settle();
    const auto send = [&](const QString &unit, const QStringList &parts) {
        QDialog &dialog = kit.dialog();
        REQUIRE(dialog.objectName() == u"supervisionDialog");
        CHECK(WindowKit::findIn<QComboBox>(dialog, "supervisionUnit").currentText() == unit);
        const QString words =
            WindowKit::findIn<QPlainTextEdit>(dialog, "supervisionContent").toPlainText();
        for (const QString &part : parts) {
            CAPTURE(words.toStdString(), part.toStdString());
            CHECK(words.contains(part));
        }
        kit.press(Qt::Key_Return, Qt::ControlModifier);
        kit.settle();
        CHECK_FALSE(kit.hasDialog());
        const auto sent = value(RequestService::supervisions(day.base.context(), true));
        const auto found = std::find_if(sent.begin(), sent.end(), [&](const Supervision &one) {
            return one.content == words.trimmed();
        });
        REQUIRE(found != sent.end());
        CHECK(found->unit == unit);
        return *found;
    };
    auto *order = kit.page()->findChild<QAction *>(QStringLiteral("supervise"));
    REQUIRE(order);
    CHECK(order->isEnabled());
    CHECK(order->text() == u"督办 双福街道");
    order->trigger(); // one press on the board
    const Supervision town = send(QStringLiteral("双福街道"), {QStringLiteral("超期诉求 1 件"),
                                                               QStringLiteral("超期走访 1 件")});
    CHECK(town.enterprise.isEmpty());
    CHECK(town.request.isEmpty());

    kit.find<SegmentedSwitch>("boardBy").setCurrent(1);
    kit.settle();
    CHECK(order->text() == u"督办 李敏");
    order->trigger();
    send(QStringLiteral("李敏"),
         {QStringLiteral("李敏：截至 2026-06-30"), QStringLiteral("超期走访 1 件")});

    kit.press(Qt::Key_2); // 超期走访
    kit.settle();
    REQUIRE(matter(kit) == u"实地：看新线");
    order->trigger();
    const Supervision visit =
        send(QStringLiteral("李敏"),
             {QStringLiteral("重庆砺锋机械有限公司“实地：看新线”超 3 个工作日")});
    CHECK(visit.enterprise == day.lifeng);
    CHECK(visit.request.isEmpty());
}

TEST_CASE("领导 and 审计: what each may do on 今日 is what the service lets him")
{
    Day day;
    for (const Role role : {Role::Leader, Role::Auditor}) {
        WindowKit kit(day.base, day.as(role));
        kit.window().openPage(QStringLiteral("today"));
        kit.settle();
        const auto enabled = [&](const char *name) {
            auto *found = kit.page()->findChild<QAction *>(QLatin1String(name));
            REQUIRE(found);
            return found->isEnabled();
        };
        const bool leads = role == Role::Leader;
        CHECK(enabled("supervise") == leads);
        CHECK(kit.find<LinkButton>("superviseAlert").isEnabled() == leads);
        auto &reached = kit.find<LinkButton>("boardReached");
        CHECK(reached.isVisible() == leads); // 审计 is reminded of nothing
        if (!leads)
            continue;
        reached.click();
        kit.settle();
        CHECK(listOf(kit).model().things() == 1);
        CHECK(enabled("supervise"));
        CHECK_FALSE(enabled("visitFirm"));
        CHECK_FALSE(enabled("finish"));
        CHECK(enabled("snooze"));
        kit.press(Qt::Key_S);
        REQUIRE(kit.dialog().objectName() == u"snoozeDialog");
        kit.press(Qt::Key_Return, Qt::ControlModifier);
        kit.settle();
        CHECK_FALSE(kit.hasDialog());
        CHECK(listOf(kit).model().things() == 0);
        CHECK(value(TodayService::urgent(kit.reading(), {})).escalated == 0);
    }
}

TEST_CASE("with nothing due it says what comes next, and on a day off that it is one")
{
    TestBase base(windowBase());
    const SpecialistId min = addPerson(base.context(), QStringLiteral("李敏"));
    const EnterpriseId firm = addFirm(base.context(), {QStringLiteral("重庆砺锋机械有限公司")});
    assign(base.context(), firm, min, day("2025-01-01"));
    planVisit(base.context(), firm, "2026-07-20", QStringLiteral("看新线"));
    Actor actor = base.context().actor;
    actor.role = Role::Specialist;
    actor.specialist = min;
    WindowKit kit(base, actor);
    kit.settle();
    const auto says = [&](const QString &words) {
        const auto labels = kit.page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    CHECK(says(QStringLiteral("今天没有到期事项；最近的是 07-20 周一")));
    kit.lookAt(day("2026-07-04")); // a Saturday
    CHECK(says(QStringLiteral("今天休息")));
}

TEST_CASE("reminders speak in working hours of working days, once, and can be switched off")
{
    CHECK_FALSE(isReminderTime(QTime(8, 29)));
    CHECK(isReminderTime(QTime(8, 30)));
    CHECK(isReminderTime(QTime(17, 30)));
    CHECK_FALSE(isReminderTime(QTime(17, 31)));
    TodayUrgent urgent;
    CHECK(reminderText(urgent).isEmpty());
    urgent.overdue = 4;
    urgent.dueToday = 2;
    CHECK(reminderText(urgent) == u"超期 4 件，今天到期 2 件。");
    urgent.working = false;
    CHECK(reminderText(urgent).isEmpty());

    Day day;
    day.base.clock().set(QDate(2026, 6, 30), QTime(7, 0));
    WindowKit kit(day.base, day.as(Role::Specialist));
    kit.settle();
    auto *reminder = kit.window().findChild<TodayReminder *>();
    REQUIRE(reminder);
    QSignalSpy told(reminder, &TodayReminder::reminded);
    const auto at = [&](QDate on, int hour) {
        day.base.clock().set(on, QTime(hour, 0));
        reminder->look();
        kit.settle();
        return told.size();
    };
    CHECK(at(QDate(2026, 6, 30), 8) == 0);
    CHECK(at(QDate(2026, 6, 30), 9) == 1);
    CHECK(told.last().first().toString() == u"超期 1 件，今天到期 2 件，三个工作日内 1 件。");
    CHECK(at(QDate(2026, 6, 30), 10) == 1); // nothing new
    CHECK(at(QDate(2026, 7, 1), 9) == 2);
    CHECK(at(QDate(2026, 7, 4), 9) == 2); // Saturday
    value(TodayService::setReminders(kit.reading(), false));
    CHECK(at(QDate(2026, 7, 6), 9) == 2);
    value(TodayService::setReminders(kit.reading(), true));
    CHECK(at(QDate(2026, 7, 6), 10) == 3);
}

TEST_CASE(
    "the tiles of a row are of one width, whatever they count and however long their words are")
{
    QWidget row;
    auto *line = new QHBoxLayout(&row);
    line->setSpacing(0);
    QVector<GroupTile *> tiles;
    for (const char *title : {"Overdue requests", "Not visited this period", "Due"}) {
        tiles.append(
            new GroupTile(QString::fromLatin1(title), static_cast<int>(tiles.size()) + 1, &row));
        line->addWidget(tiles.last(), 1);
    }
    tiles[0]->setCount(9, StatusTone::Late);
    tiles[1]->setCount(463);
    row.resize(480, 60);
    row.show();
    for (const GroupTile *tile : std::as_const(tiles))
        CHECK(std::abs(tile->width() - tiles.first()->width()) <= 1);
    CHECK(row.minimumSizeHint().width() < 400); // words give way, figures do not
}

TEST_CASE("a telephone number is masked but for its ends")
{
    CHECK(maskedPhone(QStringLiteral("13800002606")) == u"138****2606");
    CHECK(maskedPhone(QStringLiteral("023-47521")) == u"****7521");
    CHECK(maskedPhone(QStringLiteral("110")) == u"****");
}

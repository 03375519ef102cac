// 诉求 told three times: the service, the desk in the window and the command line say the same of
// due days over 国庆 and 春节, of a pause kept through re-classification, of 重办, of the third
// return.

#include "cli/commandline.h"
#include "requests/requestspage.h"
#include "services/requestservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QLabel>

using namespace peiyu;

namespace {

struct Desk
{
    explicit Desk(QDate today) : base(optionsOn(today)), shell(today)
    {
        firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    }

    static TestBase::Options optionsOn(QDate today)
    {
        TestBase::Options options;
        options.today = today;
        return options;
    }

    QString add(const char *on, RequestKind kind = RequestKind::General)
    {
        Request request;
        request.enterprise = firm;
        request.receivedOn = day(on);
        request.category = QStringLiteral("用能与环境容量");
        request.kind = kind;
        request.title = QStringLiteral("三期厂房用电增容 800 kVA");
        return value(RequestService::add(base.context(), request)).id;
    }
    StepOrder on(const QString &id, const char *day, const char16_t *text = u"") const
    {
        return {id, 0, peiyu::day(day), QString::fromUtf16(text)};
    }
    QString inHand(const char *day, RequestKind kind = RequestKind::General)
    {
        const QString id = add(day, kind);
        value(
            RequestService::dispatch(base.context(), on(id, day), QStringLiteral("区发改委"), {}));
        value(RequestService::sign(base.context(), on(id, day)));
        return id;
    }

    TestBase base;
    CommandLine shell;
    EnterpriseId firm;
};

/// What each of the three says of one clock: its words, and its due day.
struct Said
{
    QString words;
    QString due;
    friend bool operator==(const Said &, const Said &) = default;
};

void saySame(Desk &desk, const QString &id, RequestClock clock, const Said &expected)
{
    INFO(expected.words.toStdString() << " " << expected.due.toStdString());
    const QDate today = desk.base.clock().today();
    const RequestFile file = value(RequestService::file(desk.base.context(), id, today));
    const ClockReading *reading = file.clocks.of(clock);
    REQUIRE(reading);
    const Said service{clockText(*reading, today), dayText(reading->due)};
    CHECK(service == expected);

    const Answer answer = desk.shell.runOn(desk.base.settings().path,
                                           {QStringLiteral("request"), QStringLiteral("show"),
                                            file.request.number, QStringLiteral("--json")});
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == 0);
    const QJsonObject told = answer.json()
                                 .value(QStringLiteral("clocks"))
                                 .toObject()
                                 .value(requestClockKey(clock))
                                 .toObject();
    const Said command{told.value(QStringLiteral("text")).toString(),
                       told.value(QStringLiteral("due")).toString()};
    CHECK(command == expected);
    CHECK(answer.json().value(QStringLiteral("state")).toString() ==
          requestStateKey(file.request.state));

    WindowKit kit(desk.base);
    kit.window().openPage(QStringLiteral("requests"));
    kit.settle();
    auto *page = qobject_cast<RequestsPage *>(kit.page());
    REQUIRE(page);
    page->showRequest(id);
    kit.settle();
    CHECK(kit.find<QLabel>("requestNumber").text().contains(file.request.number));
    const QByteArray words = "clockWords_" + requestClockKey(clock).toLatin1();
    CHECK(kit.find<QLabel>(words.constData()).text() == expected.words);
}

} // namespace

TEST_CASE("due days go over 国庆 and 春节 with their working weekends, in all three")
{
    {
        Desk autumn(day("2026-10-09"));
        const QString id = autumn.add("2026-09-28"); // 29, 30, holiday, 10-08
        saySame(autumn, id, RequestClock::Answer,
                {QStringLiteral("超 1 个工作日"), QStringLiteral("2026-10-08")});
        saySame(autumn, id, RequestClock::Close, // 10-09, Saturday 10-10 (made up), 10-12, 10-13
                {QStringLiteral("剩 3 个工作日"), QStringLiteral("2026-10-13")});
    }
    Desk spring(day("2026-02-27"));
    const QString id = spring.add("2026-02-12"); // 13, Saturday 14 (made up), holiday, 24
    saySame(spring, id, RequestClock::Answer,
            {QStringLiteral("超 3 个工作日"), QStringLiteral("2026-02-24")});
    saySame(spring, id, RequestClock::Close, // 25, 26, 27, Saturday 28 (made up)
            {QStringLiteral("剩 1 个工作日"), QStringLiteral("2026-02-28")});
}

TEST_CASE("a pause is kept through re-classification, in all three")
{
    Desk desk(day("2026-01-20"));
    const QString id = desk.inHand("2026-01-12");
    const JobContext &context = desk.base.context();
    value(RequestService::pause(context, desk.on(id, "2026-01-14", u"等企业补图纸")));
    value(RequestService::resume(context, desk.on(id, "2026-01-19")));
    value(RequestService::reclassify(context, desk.on(id, "2026-01-19", u"涉及多个部门"),
                                     QStringLiteral("用地与厂房"), RequestKind::CrossUnit));
    // 13, 19, 20 are used; 14, 15, 16 do not count
    saySame(desk, id, RequestClock::Close,
            {QStringLiteral("剩 12 个工作日"), QStringLiteral("2026-02-05")});
}

TEST_CASE("不满意 goes on under the same number with the days that were left, in all three")
{
    Desk desk(day("2026-01-21"));
    const QString id = desk.inHand("2026-01-12");
    const JobContext &context = desk.base.context();
    value(RequestService::answer(context, desk.on(id, "2026-01-15", u"方案如下"),
                                 RequestResult::Solved));
    value(RequestService::review(context, desk.on(id, "2026-01-15"), true));
    value(RequestService::callBack(context, desk.on(id, "2026-01-20", u"还是没有电"),
                                   {true, false, Satisfaction::Unsatisfied}));
    saySame(desk, id, RequestClock::Close, // three of seven were used, the 21st is the fourth
            {QStringLiteral("剩 3 个工作日"), QStringLiteral("2026-01-26")});
}

TEST_CASE("the third return stands with the 专班 office, in all three")
{
    Desk desk(day("2026-01-14"));
    const QString id = desk.add("2026-01-12");
    const JobContext &context = desk.base.context();
    for (int i = 0; i < returnsToCoordination; ++i) {
        value(RequestService::dispatch(context, desk.on(id, "2026-01-13"),
                                       QStringLiteral("区发改委"), {}));
        value(RequestService::giveBack(context, desk.on(id, "2026-01-13", u"非本单位职责")));
    }
    const RequestFile file = value(RequestService::file(context, id, day("2026-01-14")));
    CHECK(file.request.leadUnit.contains(QStringLiteral("专班")));
    saySame(desk, id, RequestClock::Sign,
            {QStringLiteral("今天到期"), QStringLiteral("2026-01-14")});
}

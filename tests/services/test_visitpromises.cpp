// 承诺 of an old ledger of visits: how a cell is read, what is kept, what stays open, and the undo.

#include "domain/displaytext.h"
#include "exchange/tablewriter.h"
#include "services/changehistoryservice.h"
#include "services/importing.h"
#include "services/promiseservice.h"
#include "services/visitpromises.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

namespace {

const QString head = QStringLiteral(
    "企业名称,走访日期,走访方式,走访内容,承诺事项,承诺时限,承诺办理情况,承诺兑现日期");

QVector<PromiseRow> promises(const TestBase &base, const EnterpriseId &firm)
{
    PromiseQuery query;
    query.asOf = day("2026-01-20");
    query.firm = firm;
    return value(PromiseService::rows(base.context(), query));
}

const Promise *promise(const QVector<PromiseRow> &rows, const char16_t *content)
{
    for (const PromiseRow &row : rows) {
        if (row.promise.content == QStringView(content))
            return &row.promise;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a cell of promises is taken apart only where it counts them or breaks its lines")
{
    using List = QVector<QString>;
    CHECK(listedPromises(QStringLiteral("十日内答复，并送首贷名单")) ==
          List{QStringLiteral("十日内答复，并送首贷名单")});
    CHECK(listedPromises(QStringLiteral("1、十日内答复；2、送首贷名单")) ==
          List{QStringLiteral("十日内答复"), QStringLiteral("送首贷名单")});
    CHECK(listedPromises(QStringLiteral("（1）答复用电\n增容（2）送政策")) ==
          List{QStringLiteral("答复用电 增容"), QStringLiteral("送政策")});
    CHECK(listedPromises(QStringLiteral("答复用电增容\n2.送政策\n无")) ==
          List{QStringLiteral("答复用电增容"), QStringLiteral("送政策")});
    CHECK(listedPromises(QStringLiteral("对接2家银行，利率3.5%")) ==
          List{QStringLiteral("对接2家银行，利率3.5%")});
    CHECK(listedPromises(QStringLiteral("1、2月份送政策")).size() == 1);
    // A number counts only where an item has ended.
    CHECK(listedPromises(QStringLiteral("1、帮助2、3号厂房办证；2、送政策")) ==
          List{QStringLiteral("帮助2、3号厂房办证"), QStringLiteral("送政策")});
    CHECK(
        listedPromises(QStringLiteral("1、2、3号厂房办证。2、送政策,3.答复")) ==
        List{QStringLiteral("2、3号厂房办证。"), QStringLiteral("送政策"), QStringLiteral("答复")});
    CHECK(listedPromises(QStringLiteral("1.答复用电 2.送政策")).size() == 2);
    CHECK(listedPromises(QStringLiteral("1、帮助 2、3号厂房办证")).size() == 1);
    CHECK(listedPromises(QStringLiteral("1、答复用电，\n2、送政策")).size() == 2);
    // A line that breaks off goes on in the next one.
    CHECK(listedPromises(QStringLiteral("请电力公司、\n银行上门，\n并答复\n送政策")) ==
          List{QStringLiteral("请电力公司、银行上门，并答复"), QStringLiteral("送政策")});
    CHECK(listedPromises(QStringLiteral("1、帮助1、\n2、3号厂房办证；\n2、送政策")) ==
          List{QStringLiteral("帮助1、2、3号厂房办证"), QStringLiteral("送政策")});
    // The next number in turn begins an item, whatever the line before ends with.
    CHECK(listedPromises(QStringLiteral("1、协调用地、\n2、送政策、 \n3、答复")) ==
          List{QStringLiteral("协调用地"), QStringLiteral("送政策"), QStringLiteral("答复")});
    CHECK(listedPromises(QStringLiteral("1、协调用地、\n3、4号厂房；\n2、送政策")).size() == 2);
    CHECK(listedPromises(QStringLiteral("看协调用地、\n2、3号厂房办证")).size() == 1);
    CHECK(listedPromises(QStringLiteral("无")).isEmpty());
    CHECK(listedPromises(QString()).isEmpty());
}

TEST_CASE("promises of a ledger come in with their visits, kept or open, and go back with them")
{
    const TestBase base; // today: 2026-01-20
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const SpecialistId li = addPerson(base.context(), QStringLiteral("李敏"));
    assign(base.context(), firm, li, day("2025-01-01"));
    const QString before = digest(base.connection());
    const QString path = csvFile(
        base,
        {head,
         QStringLiteral("甲公司,2025-11-03,实地,看车间,1、答复用电；2、送政策,2025-11-20,已办结,"
                        "2025-11-18"),
         QStringLiteral("甲公司,2025-11-10,电话,问订单,请电力公司来看,2026-02-01,办理中,"),
         QStringLiteral("甲公司,2025-11-11,电话,问贷款,带首贷名单,,,"),
         QStringLiteral("甲公司,2025-11-12,电话,问用工,办招聘会,,已兑现,"),
         QStringLiteral("甲公司,2025-11-13,电话,问税,请税务上门,2025-10-01,11月底前完成,"),
         QStringLiteral("甲公司,2025-11-14,电话,没有事,无,,,")});
    ImportRequest dry = importOf(path, true);
    const ImportReport checked = value(ImportService::run(base.context(), dry));
    CHECK(checked.promises == 6);
    CHECK(checked.openPromises == 3);
    CHECK(digest(base.connection()) == before);
    const ImportReport report = importBoth(base, importOf(path));
    CHECK(report.added == 6);
    CHECK(report.promises == 6);

    const QVector<PromiseRow> all = promises(base, firm);
    REQUIRE(all.size() == 6);
    const Promise *kept = promise(all, u"送政策");
    REQUIRE(kept);
    CHECK(kept->state == PromiseState::Kept);
    CHECK(kept->due == day("2025-11-20"));
    CHECK(kept->endedOn == day("2025-11-18"));
    CHECK(kept->specialist == li);
    CHECK_FALSE(kept->visit.isEmpty());
    const Promise *open = promise(all, u"请电力公司来看");
    REQUIRE(open);
    CHECK(open->state == PromiseState::Open);
    CHECK(open->due == day("2026-02-01"));
    CHECK(open->madeOn == day("2025-11-10"));
    REQUIRE(promise(all, u"带首贷名单"));
    CHECK(promise(all, u"带首贷名单")->due.isNull());
    // Kept on a day nobody wrote down: that of the visit, and it says so.
    REQUIRE(promise(all, u"办招聘会"));
    CHECK(promise(all, u"办招聘会")->endedOn == day("2025-11-12"));
    CHECK(promise(all, u"办招聘会")->outcome.contains(u"没有写兑现日期"));
    // To be done by November is not done; a day before the visit is no day to come.
    REQUIRE(promise(all, u"请税务上门"));
    CHECK(promise(all, u"请税务上门")->state == PromiseState::Open);
    CHECK(promise(all, u"请税务上门")->due.isNull());
    CHECK(report.rowsSeen.value(4).reason.contains(u"早于走访日期"));
    const FirmCare care = value(VisitService::careOf(base.context(), firm, day("2026-01-20")));
    CHECK(care.promises.size() == 3);

    const ImportReport again = importBoth(base, importOf(path));
    CHECK(again.unchanged == 6);
    CHECK(again.promises == 0);
    value(ChangeHistoryService::revert(base.context(), report.changes.id));
    CHECK(digest(base.connection()) == before);
}

TEST_CASE("a ledger that says more of its promises brings the same visits")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto take = [&](const char16_t *first, const char16_t *second) {
        return importLines(
            base,
            {head,
             QStringLiteral("甲公司,2025-11-03,实地,看车间,送政策,") + QString::fromUtf16(first),
             QStringLiteral("甲公司,2025-11-04,电话,问订单,,") + QString::fromUtf16(second)});
    };
    CHECK(take(u",正在办理,", u",,").added == 2);
    const QString before = digest(base.connection());
    // The next month, the promise was kept.
    const ImportReport later = take(u"2025-12-01,已办结,2025-11-20", u",已答复,");
    CHECK(later.unchanged == 2);
    CHECK(later.promises == 0);
    CHECK(later.rowsSeen.value(0).reason.contains(u"承诺“送政策”台账里已经兑现，库里还没有"));
    CHECK_FALSE(later.rowsSeen.value(1).reason.contains(u"已经兑现"));
    CHECK(promises(base, firm).size() == 1);
    CHECK(promises(base, firm).first().promise.state == PromiseState::Open);
    CHECK(value(VisitService::visits(base.context(), firm)).size() == 2);
    // Nothing to say of what is kept here, too; and the ledger as it was is the same again.
    value(PromiseService::keep(base.context(), promises(base, firm).first().promise.id,
                               day("2025-11-20"), QStringLiteral("已送")));
    const ImportReport again = take(u"2025-12-01,已办结,2025-11-20", u",,");
    CHECK(again.unchanged == 2);
    CHECK_FALSE(again.rowsSeen.value(0).hasWarning);
    CHECK(take(u",,", u",,").unchanged == 2);
    CHECK(digest(base.connection()) != before);
    // Another promise of the day, or other words, are another visit.
    const ImportReport other =
        importLines(base, {head, QStringLiteral("甲公司,2025-11-03,实地,看车间,送名单,,,"),
                           QStringLiteral("甲公司,2025-11-03,实地,看车间二,送政策,,正在办理,")});
    CHECK(other.added == 2);
}

TEST_CASE("visits of an older import, without the state of their promises, come in no second time")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    Visit visit;
    visit.enterprise = firm;
    visit.on = day("2025-11-03");
    visit.kind = VisitKind::OnSite;
    visit.text = QStringLiteral("看车间\n诉求：用电\n承诺：1、答复；\n2、送政策");
    value(VisitService::add(base.context(), visit));
    const QString full = QStringLiteral("企业名称,走访日期,走访方式,走访内容,企业诉求,承诺事项,"
                                        "承诺时限,承诺办理情况");
    const ImportReport report = importLines(
        base, {full, QStringLiteral("甲公司,2025-11-03,实地,看车间,用电,\"1、答复；\n2、送政策\","
                                    "2025-12-01,\"1、已答复\n2、未送\"")});
    CHECK(counts(report).startsWith(QStringLiteral("rows=1 unchanged=1")));
    CHECK(promises(base, firm).isEmpty());
}

TEST_CASE("two rows of one visit that differ in the state of its promise are one, and say so")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const ImportReport report = importLines(
        base, {head, QStringLiteral("甲公司,2025-11-03,实地,看车间,送政策,,正在办理,"),
               QStringLiteral("甲公司,2025-11-03,实地,看车间,送政策,,已办结,2025-11-20"),
               QStringLiteral("甲公司,2025-11-03,实地,看车间,送政策,,正在办理,")});
    CHECK(report.added == 1);
    CHECK(report.duplicates == 2);
    CHECK(report.rowsSeen.value(1).reason.contains(u"这一行写的没有采用"));
    CHECK_FALSE(report.rowsSeen.value(2).reason.contains(u"这一行写的没有采用"));
    CHECK(promises(base, firm).size() == 1);
}

TEST_CASE("nothing is waited for at a firm that has left")
{
    const TestBase base;
    const auto firm =
        addFirm(base.context(),
                {QStringLiteral("甲公司"), {}, {}, day("2025-01-01"), {}, {}, Stage::Reserve});
    retireFirm(base.context(), firm, ExitReason::Other, day("2025-12-01"));
    const ImportReport report = importLines(
        base, {head, QStringLiteral("甲公司,2025-11-03,实地,看车间,答复用电,,办理中,"),
               QStringLiteral("甲公司,2025-11-04,实地,看产线,送政策,,已兑现,2025-11-09")});
    CHECK(report.added == 2);
    CHECK(report.openPromises == 0);
    CHECK(report.promises == 1);
    CHECK(report.rowsSeen.value(0).reason.contains(u"已经退库"));
    CHECK(promises(base, firm).size() == 1);
}

TEST_CASE("promises under a common head, their state in words, a day for each")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const ImportReport report = importLines(
        base, {QStringLiteral("企业名称,走访日期,走访方式,走访内容,承诺,,"),
               QStringLiteral(",,,,事项,时限,落实情况"),
               QStringLiteral("甲公司,2025-11-03,实地,看车间,1、答复用电；2、送政策,1、2025-12-01；"
                              "2、2026-03-01,1、已落实；2、尚未落实")});
    CHECK(report.kind == ImportKind::Visits);
    CHECK(counts(report) == u"rows=1 added=1");
    const QVector<PromiseRow> all = promises(base, firm);
    REQUIRE(promise(all, u"答复用电"));
    REQUIRE(promise(all, u"送政策"));
    CHECK(promise(all, u"答复用电")->state == PromiseState::Kept);
    CHECK(promise(all, u"送政策")->state == PromiseState::Open);
    CHECK(promise(all, u"送政策")->due == day("2026-03-01"));
}

TEST_CASE("done words or a day of keeping say kept; what speaks against them is asked about")
{
    struct Case
    {
        const char16_t *words;
        const char16_t *day;
        PromiseState state;
        bool warned;
    };
    constexpr auto open = PromiseState::Open;
    constexpr auto kept = PromiseState::Kept;
    const Case cases[] = {
        {u"已解决，企业不再反映", u"2025-11-18", kept, false},
        {u"已解决，企业不再反映", u"", kept, false},
        {u"已完成100%", u"2025-11-18", kept, false},
        {u"已于2025年11月18日办结", u"", kept, false},
        {u"送到首贷名单", u"2025-11-18", kept, false},
        {u"", u"2025-11-18", kept, false},
        {u"/", u"2025-11-18", kept, false},
        {u"政策调整，不再办理", u"2025-11-18", open, true},
        {u"政策调整，不再办理", u"", open, true},
        {u"已完成80%", u"", open, true},
        {u"已解决部分问题", u"", open, true},
        {u"正在办理", u"2025-11-18", open, true},
        {u"多方推进，已办结", u"", open, true},
        {u"已解决2个，还剩1个", u"", open, true},
        {u"已解决2个，还剩1个", u"2025-11-18", open, true},
        {u"已落实2项，另1项下月办", u"", open, true},
        {u"已完成2/3", u"", open, true},
        {u"已完成（2/3）", u"2025-11-18", open, true},
        {u"已解决1户,剩余3户", u"", open, true},
        {u"已落实，还差最后一笔", u"", open, true},
        {u"已完成（第一阶段）", u"", open, true},
        {u"已完成（3/3）", u"", kept, false},
        {u"已于2025/11/18办结", u"", kept, false},
        {u"已于11/18办结", u"", kept, false},
        {u"产能过剩，已协调", u"2025-11-18", kept, false},
        // What is left to do is named, or a second thing is counted.
        {u"已解决，还缺2台", u"", open, true},
        {u"已落实，仍需跟踪", u"", open, true},
        {u"已完成，仅差验收", u"", open, true},
        {u"已完成，只差验收", u"2025-11-18", open, true},
        {u"已完成（第一期）", u"", open, true},
        {u"已完成，余下明年办", u"", open, true},
        {u"已兑现，尾款下月付", u"", open, true},
        {u"办结，二期再说", u"", open, true},
        {u"已落实；2、下周办", u"", open, true},
        {u"已落实 2.送名单", u"", open, true},
        {u"送到二期名单", u"", open, true},
        {u"已完成，如期办好", u"", kept, false},
        {u"已落实，如期完成", u"2025-11-18", kept, false},
        {u"按期落实", u"2025-11-18", kept, false},
        {u"已办结，期限内答复", u"", kept, false},
        {u"已办结，同一期间答复", u"", kept, false},
        {u"11/18已落实", u"", kept, false},
        {u"已落实（11/18）", u"", kept, false},
        {u"2/3已落实", u"", open, true},
        {u"正在办理：已报市局", u"", open, false},
        {u"尚未办结", u"", open, false},
        {u"办理中", u"", open, false},
        {u"", u"", open, false},
    };
    for (const Case &one : cases) {
        const QString words = QString::fromUtf16(one.words);
        const QString keptOn = QString::fromUtf16(one.day);
        CAPTURE(words.toStdString(), keptOn.toStdString());
        const TestBase base;
        const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
        const ImportReport report = importLines(
            base, {head, QStringLiteral("甲公司,2025-11-03,实地,看车间,送政策,2025-12-01,\"%1\",%2")
                             .arg(words, keptOn)});
        REQUIRE(report.added == 1);
        CHECK((report.warnings > 0) == one.warned);
        CHECK(report.rowsSeen.value(0).reason.contains(u"承诺按未兑现记") == one.warned);
        const QVector<PromiseRow> all = promises(base, firm);
        REQUIRE(all.size() == 1);
        CHECK(all[0].promise.state == one.state);
        if (one.state == kept && !keptOn.isEmpty())
            CHECK(all[0].promise.endedOn == day("2025-11-18"));
    }
}

TEST_CASE("what a ledger says of a promise stays in the words of the visit")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QStringList lines = {
        head,
        QStringLiteral("甲公司,2025-11-03,实地,看车间,送政策,2025/12/1,正在办理：已报市局,"),
        QStringLiteral("甲公司,2025-11-04,电话,问订单,,2025-12-02,已答复,2025-11-09"),
        // Kept on a day to come: the same visit whenever the list comes in.
        QStringLiteral("甲公司,2025-11-05,电话,问用工,办招聘会,,已办结,2026-03-01"),
        QStringLiteral("甲公司,2025-11-06,电话,问用电,无,/,无,"),
    };
    const ImportReport report = importLines(base, lines);
    CHECK(report.added == 4);
    CHECK(report.promises == 2);
    CHECK(report.openPromises == 2);
    for (const ImportField field :
         {ImportField::PromiseDue, ImportField::PromiseResult, ImportField::PromiseEnded})
        CHECK(report.rowsSeen.value(1).reason.contains(
            QStringLiteral("没有写承诺事项，%1只写进走访要点").arg(importFieldText(field))));
    CHECK(report.rowsSeen.value(2).reason.contains(u"2026-03-01 在今天之后"));
    QStringList texts;
    for (const Visit &visit : value(VisitService::visits(base.context(), firm)))
        texts.prepend(visit.text);
    CHECK(texts == QStringList{QStringLiteral("看车间\n承诺：送政策\n承诺时限：2025-12-01\n"
                                              "承诺办理：正在办理：已报市局"),
                               QStringLiteral("问订单\n承诺时限：2025-12-02\n承诺办理：已答复\n"
                                              "承诺兑现日期：2025-11-09"),
                               QStringLiteral("问用工\n承诺：办招聘会\n承诺办理：已办结\n"
                                              "承诺兑现日期：2026-03-01"),
                               QStringLiteral("问用电")});
}

TEST_CASE("one state beside two promises says nothing of either")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const ImportReport report = importLines(
        base, {head, QStringLiteral("甲公司,2025-11-03,实地,看车间,1、答复用电；2、送政策,,"
                                    "1、已落实,2025-11-09")});
    CHECK(report.openPromises == 2);
    CHECK(report.rowsSeen.value(0).reason.contains(u"对不上"));
    CHECK(promises(base, firm).size() == 2);
}

TEST_CASE("a day without a year is the next one from the visit on, and the row says which")
{
    const TestBase base; // today: 2026-01-20
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    // As an office keeps it: nothing but 承诺事项 says whose 办理情况 and 办结日期 these are.
    const ImportReport report = importLines(
        base,
        {QStringLiteral("走访日期,企业名称,走访人,走访方式,企业诉求,承诺事项,承诺时限,办理情况,"
                        "办结日期"),
         QStringLiteral("2025-11-03,甲公司,李敏,实地,用电,答复用电,12月10日,已办结,11月20日"),
         QStringLiteral("2025-12-20,甲公司,李敏,实地,贷款,送名单,1.15前,正在办理,"),
         QStringLiteral("2025-12-21,甲公司,李敏,实地,招工,办招聘会,12.10,未办,"),
         QStringLiteral("2025-12-22,甲公司,李敏,实地,税费,请税务上门,12.1,未办,"),
         QStringLiteral("2025-12-23,甲公司,李敏,实地,消防,请消防来,2月30日,未办,"),
         QStringLiteral("2025-12-24,甲公司,李敏,实地,用地,看地块,2.3,已办结,12月23日"),
         QStringLiteral("2025-12-25,甲公司,李敏,实地,订单,1、送订单；2、答复,1、1.1；2、2026-02-01,"
                        "未办,")});
    CHECK(report.kind == ImportKind::Visits);
    REQUIRE(report.added == 7);
    const QVector<PromiseRow> all = promises(base, firm);
    REQUIRE(all.size() == 8);
    const auto due = [&](const char16_t *content) { return promise(all, content)->due; };
    const auto says = [&](int place, const char16_t *words) {
        CAPTURE(report.rowsSeen.value(place).reason.toStdString());
        CHECK(report.rowsSeen.value(place).reason.contains(QStringView(words)));
    };
    CHECK(due(u"答复用电") == day("2025-12-10"));
    CHECK(promise(all, u"答复用电")->state == PromiseState::Kept);
    CHECK(promise(all, u"答复用电")->endedOn == day("2025-11-20"));
    says(0, u"承诺时限“12月10日”没有写年份，按走访以后最近的 2025-12-10 记");
    says(0, u"承诺兑现日期“11月20日”没有写年份，按走访以后最近的 2025-11-20 记");
    CHECK(due(u"送名单") == day("2026-01-15"));
    CHECK(due(u"办招聘会") == day("2026-12-10"));
    CHECK(due(u"请税务上门").isNull());
    says(3, u"分不清是12月1日还是12月10日");
    CHECK(due(u"请消防来").isNull());
    says(4, u"不是日期");
    CHECK(due(u"看地块") == day("2026-02-03")); // there is no 30th
    CHECK(promise(all, u"看地块")->state == PromiseState::Open);
    says(5, u"2026-12-23 在今天之后");
    CHECK(due(u"送订单") == day("2026-01-01"));
    CHECK(due(u"答复") == day("2026-02-01"));
}

TEST_CASE("a cell that shows month and day alone takes the year of its visit, not the sheet's")
{
    ColumnMapping mapping;
    mapping.set(ImportField::Promised, 0);
    mapping.set(ImportField::PromiseDue, 1);
    const auto read = [&](const QString &shown) {
        const TableRow row{
            2,
            {TableCell::ofText(QStringLiteral("送政策")), {shown, CellKind::Date, true, false}},
            {}};
        RowVerdict verdict;
        LedgerLine line{RowCells(mapping, false, row), {}, {}, verdict, {}};
        const QString words = promiseWords(line).states.last();
        const QVector<Promise> all = promisesOf(line, day("2025-11-03"), day("2026-01-20"));
        const bool pending = line.cells.hasIssue(ImportField::PromiseDue);
        return QStringLiteral("%1 %2 %3").arg(words, dateText(all.first().due)).arg(pending);
    };
    // Typed in 2026, when the ledger was written up.
    CHECK(read(QStringLiteral("2026-12-10")) == u"承诺时限：12月10日 2025-12-10 0");
    // 2026年2月 or 2月1日: a person is asked, as before.
    CHECK(read(QStringLiteral("2026-02-01")) == u"承诺时限：2026-02-01 2026-02-01 1");
}

TEST_CASE("a number that a sheet has made of a day is said, where it may be two")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString path = base.folder() + QStringLiteral("/走访.xlsx");
    const auto sheet = value(createTable(path, {QStringLiteral("表"),
                                                {{QStringLiteral("企业名称"), 0},
                                                 {QStringLiteral("走访日期"), 0},
                                                 {QStringLiteral("走访方式"), 0},
                                                 {QStringLiteral("承诺事项"), 0},
                                                 {QStringLiteral("承诺时限"), 0}}}));
    value(sheet->append({TableCell::ofText(QStringLiteral("甲公司")),
                         TableCell::ofDate(QStringLiteral("2025-11-03")),
                         TableCell::ofText(QStringLiteral("实地")),
                         TableCell::ofText(QStringLiteral("答复用电")),
                         TableCell::ofNumber(QStringLiteral("12.15"))}));
    value(sheet->append({TableCell::ofText(QStringLiteral("甲公司")),
                         TableCell::ofDate(QStringLiteral("2025-11-04")),
                         TableCell::ofText(QStringLiteral("实地")),
                         TableCell::ofText(QStringLiteral("送政策")),
                         TableCell::ofNumber(QStringLiteral("12.2"))}));
    value(sheet->finish());
    const ImportReport report = importBoth(base, importOf(path));
    CHECK(report.kind == ImportKind::Visits);
    REQUIRE(report.added == 2);
    const QVector<PromiseRow> all = promises(base, firm);
    CHECK(promise(all, u"答复用电")->due == day("2025-12-15"));
    CHECK(promise(all, u"送政策")->due.isNull());
    CHECK(report.rowsSeen.value(1).reason.contains(u"分不清是12月2日还是12月20日"));
}

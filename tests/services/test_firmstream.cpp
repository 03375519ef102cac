// 时间线: each thing that happened to a firm once, with its day and who did it.

#include "services/firmstreamservice.h"

#include "database/statement.h"
#include "foundation/uuidv7.h"
#include "repositories/childrecords.h"
#include "repositories/measurerecordrepository.h"
#include "repositories/officerecordrepository.h"
#include "services/changehistoryservice.h"
#include "services/measurestepservice.h"
#include "services/periodfigureservice.h"
#include "support/busyfirm.h"

#include <algorithm>

using namespace peiyu;

namespace {

FirmStream streamOf(const TestBase &base, const EnterpriseId &firm,
                    const QVector<StreamKind> &kinds = {})
{
    StreamQuery query;
    query.firm = firm;
    query.kinds = kinds;
    return value(FirmStreamService::read(base.context(), query));
}

QStringList textsOf(const FirmStream &stream)
{
    QStringList texts;
    for (const StreamEntry &entry : stream.entries)
        texts.append(dayText(entry.on) + u' ' + entry.text);
    return texts;
}

template <class T> QString write(const TestBase &base, T record, const char16_t *title)
{
    ChangeContext change;
    change.actor = base.context().actor;
    change.title = QString::fromUtf16(title);
    const auto unit = value(UnitOfWork::begin(base.connection(), change, base.context().clock));
    const QString id = newUuid();
    value(RecordRepository<T>::apply(*unit, id, ChangeOp::Insert,
                                     RecordRepository<T>::fields(record)));
    value(unit->commit());
    return id;
}

} // namespace

TEST_CASE("a stream tells each thing once, the newest first")
{
    TestBase base;
    const BusyFirm firm(base);
    const FirmStream stream = streamOf(base, firm.id);
    for (const QString &line : textsOf(stream))
        UNSCOPED_INFO(line.toStdString());
    for (const StreamKind kind : allStreamKinds) {
        INFO(streamKindKey(kind).toStdString());
        CHECK(stream.counts.value(kind) == BusyFirm::expected().value(kind));
    }
    CHECK(stream.total == BusyFirm::expectedTotal());
    CHECK(std::is_sorted(stream.entries.begin(), stream.entries.end(),
                         [](const StreamEntry &a, const StreamEntry &b) { return a.on > b.on; }));
    // What the log knows is there for each of them.
    for (const StreamEntry &entry : stream.entries) {
        INFO(entry.text.toStdString());
        CHECK_FALSE(entry.changeSet.isEmpty());
        CHECK_FALSE(entry.who.isEmpty());
        CHECK_FALSE(entry.node.isEmpty());
        CHECK_FALSE(entry.record.isEmpty());
    }
}

TEST_CASE("entries say who and when, by the record or else by the log")
{
    TestBase base;
    const BusyFirm firm(base);
    const FirmStream visits = streamOf(base, firm.id, {StreamKind::Visit});
    REQUIRE(visits.entries.size() == 1);
    const StreamEntry &visit = visits.entries.first();
    CHECK(visit.on == day("2026-02-03"));
    CHECK(visit.who == u"李敏");
    CHECK(visit.entity == u"visit");
    CHECK(visit.record == firm.visit);
    CHECK(visit.enteredBy == base.context().actor.name);
    CHECK(visit.enteredAt.toLocalTime().date() == day("2026-02-04"));
    CHECK(visit.text == u"实地，接待人 张总：了解订单；下次 2026-03-03");
    CHECK(visit.corrections == QStringList{QStringLiteral("更正于 2026-03-05 由 %1：接待人 王总 → "
                                                          "张总")
                                               .arg(base.context().actor.name)});
    CHECK(textsOf(streamOf(base, firm.id, {StreamKind::Assignment})) ==
          QStringList{QStringLiteral("2026-05-06 服务专员由 李敏 换为 王涛"),
                      QStringLiteral("2026-01-10 配备服务专员 李敏")});
    CHECK(textsOf(streamOf(base, firm.id, {StreamKind::Figures})) ==
          QStringList{QStringLiteral("2025-12-31 2025 年度数据：营业收入 9,563.20 万元"),
                      QStringLiteral("2024-12-31 2024 年度数据：营业收入 8,812.40 万元")});
    CHECK(textsOf(streamOf(base, firm.id, {StreamKind::Change})) ==
          QStringList{QStringLiteral("2026-04-01 行业 （空） → 通用设备制造业"),
                      QStringLiteral("2026-04-01 联系人 （空） → 王芳")});
    const FirmStream imports = streamOf(base, firm.id, {StreamKind::Import});
    REQUIRE(imports.entries.size() == 1);
    CHECK(imports.entries.first().text.contains(u"名单.csv：更新基本信息 1"));
    CHECK(textsOf(streamOf(base, firm.id, {StreamKind::Promise})) ==
          QStringList{QStringLiteral("2026-02-19 兑现承诺“送申报指南”：已送到"),
                      QStringLiteral("2026-02-03 承诺：送申报指南（2026-02-28 前）")});
    CHECK(textsOf(streamOf(base, firm.id, {StreamKind::Plan})) ==
          QStringList{QStringLiteral("2026-03-02 取消走访 2026-04-15 实地：企业停产检修"),
                      QStringLiteral("2026-02-20 安排走访 2026-04-15 实地：看新厂房")});
}

TEST_CASE("the steps of a request are entries of their own, a secret one tells its matter alone")
{
    TestBase base;
    const BusyFirm firm(base);
    QStringList told = textsOf(streamOf(base, firm.id, {StreamKind::Request}));
    for (QString &line : told)
        line = line.left(line.indexOf(u'：')); // data
    CHECK(told ==
          QStringList{QStringLiteral("2026-03-13 办结 JJ-2026-0001“用电增容”（列入计划，满意）"),
                      QStringLiteral("2026-03-13 答复 JJ-2026-0001“用电增容”"),
                      QStringLiteral("2026-03-10 交办 JJ-2026-0001“用电增容”"),
                      QStringLiteral("2026-03-10 登记诉求 JJ-2026-0001“用电增容”（一般、走访）")});
    base.clock().set(day("2026-07-01"));
    Request secret;
    secret.enterprise = firm.id;
    secret.receivedOn = day("2026-07-01");
    secret.category = QStringLiteral("用能与环境容量");
    secret.title = QStringLiteral("资金");
    secret.content = QStringLiteral("账户被冻结");
    secret.confidential = true;
    const QString id = value(RequestService::add(base.context(), secret)).id;
    const StepOrder order{id, 0, day("2026-07-01"), QStringLiteral("请保密办理")};
    value(RequestService::decline(base.context(), order));
    const FirmStream stream = streamOf(base, firm.id, {StreamKind::Request});
    CHECK(stream.total == 6);
    for (const StreamEntry &entry : stream.entries) {
        CHECK_FALSE(entry.text.contains(u"账户被冻结"));
        CHECK_FALSE(entry.text.contains(u"请保密办理"));
    }
}

TEST_CASE("nothing after 截至")
{
    TestBase base;
    const BusyFirm firm(base);
    StreamQuery query;
    query.firm = firm.id;
    query.asOf = day("2026-03-04");
    const FirmStream stream = value(FirmStreamService::read(base.context(), query));
    CHECK(stream.counts.value(StreamKind::Request) == 0);
    CHECK(stream.counts.value(StreamKind::Change) == 0);
    CHECK(stream.counts.value(StreamKind::Assignment) == 1);
    CHECK(stream.counts.value(StreamKind::Visit) == 1);
    for (const StreamEntry &entry : stream.entries) {
        CHECK(entry.on <= query.asOf);
        CHECK(entry.corrections.isEmpty()); // made on the day after
    }
    query.asOf = day("2026-02-27");
    CHECK(textsOf(value(FirmStreamService::read(base.context(), query)))
              .join(u' ')
              .contains(u"安排走访"));
    query.asOf = day("2026-02-10");
    CHECK_FALSE(textsOf(value(FirmStreamService::read(base.context(), query)))
                    .join(u' ')
                    .contains(u"安排走访"));
}

TEST_CASE("kinds, words, year and pages narrow a stream, counts say what kinds there are")
{
    TestBase base;
    const BusyFirm firm(base);
    StreamQuery query;
    query.firm = firm.id;
    query.kinds = {StreamKind::Visit, StreamKind::Promise};
    FirmStream stream = value(FirmStreamService::read(base.context(), query));
    CHECK(stream.total == 3);
    CHECK(stream.counts == BusyFirm::expected());
    CHECK(stream.years == QVector<int>{2026, 2025, 2024});
    query.kinds.clear();
    query.year = 2025;
    CHECK(value(FirmStreamService::read(base.context(), query)).total == 1);
    query.year = 0;
    query.find = QStringLiteral("张总");
    stream = value(FirmStreamService::read(base.context(), query));
    CHECK(stream.total == 1);
    CHECK(stream.counts.size() == 1);
    query.find = QStringLiteral("王总"); // only a correction says it
    CHECK(value(FirmStreamService::read(base.context(), query)).total == 1);
    query.find.clear();
    const FirmStream whole = value(FirmStreamService::read(base.context(), query));
    QStringList paged;
    query.limit = 7;
    for (; query.offset < whole.total; query.offset += query.limit) {
        const FirmStream page = value(FirmStreamService::read(base.context(), query));
        CHECK(page.total == whole.total);
        CHECK(page.entries.size() <= query.limit);
        paged += textsOf(page);
    }
    CHECK(paged == textsOf(whole));
}

TEST_CASE("what was removed or undone is not told, what was redone is")
{
    TestBase base;
    const BusyFirm firm(base);
    const JobContext &context = base.context();
    const Visit visit = value(VisitService::visit(context, firm.visit));
    value(VisitService::remove(context, firm.visit, visit.revision));
    CHECK(streamOf(base, firm.id, {StreamKind::Visit}).total == 0);
    const auto changes = streamOf(base, firm.id, {StreamKind::Change});
    const ChangeSetId set = changes.entries.first().changeSet;
    const Saved undone = value(ChangeHistoryService::revert(context, set));
    CHECK(streamOf(base, firm.id, {StreamKind::Change}).total == 1);
    value(ChangeHistoryService::revert(context, undone.changes.id));
    CHECK(textsOf(streamOf(base, firm.id, {StreamKind::Change})) == textsOf(changes));
}

TEST_CASE("a merge is one entry, and the records that moved keep who entered them")
{
    TestBase base;
    const BusyFirm firm(base);
    const JobContext &context = base.context();
    const EnterpriseId other = addFirm(context, {QStringLiteral("砺锋精机厂"), {}, soundCode(9)});
    Visit one;
    one.enterprise = other;
    one.on = day("2026-06-10");
    one.text = QStringLiteral("看设备");
    value(VisitService::add(context, one));
    const qint64 before = streamOf(base, firm.id, {StreamKind::Change}).total;
    value(DuplicateService::merge(context, firm.id, other, {}));
    const FirmStream changes = streamOf(base, firm.id, {StreamKind::Change});
    CHECK(changes.total == before + 1);
    CHECK(changes.entries.first().entity == u"change_set");
    const FirmStream visits = streamOf(base, firm.id, {StreamKind::Visit});
    CHECK(visits.total == 2);
    CHECK(visits.entries.first().corrections.isEmpty());
    CHECK(visits.entries.first().enteredBy == context.actor.name);
}

TEST_CASE("措施, versions, monthly figures and a 交接 are told")
{
    TestBase base;
    const BusyFirm firm(base);
    const Measure plan = present(MeasureService::measure(base.context(), firm.id));
    MeasureStep step;
    step.measure = plan.id;
    step.enterprise = firm.id;
    step.content = QStringLiteral("补研发辅助账");
    step.state = StepState::Done;
    step.endedOn = day("2026-06-20");
    step.outcome = QStringLiteral("已补齐");
    base.clock().set(day("2026-06-15"));
    write(base, step, u"新增措施");
    MeasureVersion version;
    version.measure = plan.id;
    version.enterprise = firm.id;
    version.madeOn = day("2026-06-16");
    version.madeBy = QStringLiteral("李敏");
    version.content = QStringLiteral("{}");
    version.confirmedOn = day("2026-06-18");
    version.confirmedBy = QStringLiteral("王总");
    write(base, version, u"定稿");
    PeriodFigures month;
    month.enterprise = firm.id;
    month.period = {2026, 5, false};
    month.value(PeriodItem::Revenue) = QStringLiteral("820.5");
    write(base, month, u"月报");
    Handover handover;
    handover.from = firm.first;
    handover.to = firm.second;
    handover.on = day("2026-05-06");
    handover.reason = QStringLiteral("轮岗");
    handover.content = QStringLiteral("{}");
    const QString given = write(base, handover, u"交接");
    base.clock().set(day("2026-06-30"));
    QStringList told = textsOf(streamOf(base, firm.id, {StreamKind::Measure}));
    CHECK(told.mid(0, 4) ==
          QStringList{QStringLiteral("2026-06-20 完成措施“补研发辅助账”（已补齐）"),
                      QStringLiteral("2026-06-18 企业确认一策第 1 版"),
                      QStringLiteral("2026-06-16 一策定稿第 1 版"),
                      QStringLiteral("2026-06-15 新增措施 1 项：补研发辅助账")});
    CHECK(textsOf(streamOf(base, firm.id, {StreamKind::Figures})).first() ==
          u"2026-05-31 2026年5月运行数据：营业收入 820.50 万元");
    const FirmStream handovers = streamOf(base, firm.id, {StreamKind::Handover});
    REQUIRE(handovers.total == 1);
    CHECK(handovers.entries.first().text == u"交接：李敏 → 王涛（服务专员）：轮岗");
    CHECK(handovers.entries.first().record == given);
    // The same change is not told again as one of the people.
    CHECK(streamOf(base, firm.id, {StreamKind::Assignment}).total == 1);
}

TEST_CASE("修改一策 tells what was agreed otherwise, of measures however they came")
{
    TestBase base;
    const BusyFirm firm(base);
    const JobContext &context = base.context();
    Measure plan = present(MeasureService::measure(context, firm.id));
    const auto told = [&] { return textsOf(streamOf(base, firm.id, {StreamKind::Measure})); };
    const QStringList before = told();
    const auto first = [&] {
        return value(MeasureService::file(context, firm.id, BusyFirm::lastDay()))->steps[0].step;
    };
    // One that was made together with the 一策.
    MeasureStep step = first();
    step.due = day("2026-09-30");
    const Saved moved = value(MeasureStepService::change(context, step));
    CHECK(told() == QStringList{QStringLiteral("2026-06-30 修改一策：措施“补研发辅助账”时限 "
                                               "2026-12-31 → 2026-09-30")} +
                        before);
    value(ChangeHistoryService::revert(context, moved.changes.id));
    CHECK(told() == before);
    // The goal together with 下一步, in one change.
    plan.gap = QStringLiteral("差一件发明专利");
    value(MeasureService::setNext(
        context, plan,
        {QStringLiteral("补研发辅助账"), QStringLiteral("王涛"), day("2026-10-31")}));
    CHECK(told().first() == u"2026-06-30 修改一策：主要差距 研发费用占比不足 → 差一件发明专利；"
                            u"措施“补研发辅助账”时限 2026-12-31 → 2026-10-31");
    CHECK(told().size() == before.size() + 1);
    // One added later, and new measures with a new goal: each once.
    MeasureStep added;
    added.content = QStringLiteral("做审计");
    base.clock().set(day("2026-07-01"));
    const QString id = value(MeasureStepService::add(context, firm.id, added)).id;
    base.clock().set(day("2026-07-02"));
    added = value(MeasureStepService::step(context, id));
    added.content = QStringLiteral("做专项审计");
    value(MeasureStepService::change(context, added));
    CHECK(told().first() == u"2026-07-02 修改一策：措施 做审计 → 做专项审计");
    plan = present(MeasureService::measure(context, firm.id));
    plan.goalDate = day("2028-06-30");
    MeasureStep fresh;
    fresh.content = QStringLiteral("申请专利");
    base.clock().set(day("2026-07-03"));
    value(MeasureService::make(context, plan, {fresh}));
    CHECK(told().size() == before.size() + 5);
    CHECK(told()[0] == u"2026-07-03 新增措施 1 项：申请专利");
    CHECK(told()[1] == u"2026-07-03 修改一策：目标时间 2027-12-31 → 2028-06-30");
    for (const StreamEntry &entry : streamOf(base, firm.id, {StreamKind::Measure}).entries)
        CHECK(entry.corrections.isEmpty());
    // Who does it, by hand; when it follows the 专员, the change of 专员 tells it.
    base.clock().set(day("2026-07-04"));
    step = first();
    step.specialist = firm.first;
    value(MeasureStepService::change(context, step));
    CHECK(told().first() == u"2026-07-04 修改一策：措施“补研发辅助账”责任人 王涛 → 李敏");
    step = first();
    step.specialist = firm.second;
    value(MeasureStepService::change(context, step));
    const auto count = told().size();
    assign(context, firm.id, firm.first, day("2026-07-04"));
    CHECK(first().specialist == firm.first);
    CHECK(told().size() == count);
}

TEST_CASE("a firm that is not there, and who may read its stream")
{
    TestBase base;
    const BusyFirm firm(base);
    StreamQuery query;
    query.firm = EnterpriseId(QStringLiteral("none"));
    errorOf(FirmStreamService::read(base.context(), query), ErrorCode::NotFound);
    JobContext auditor = base.context();
    auditor.actor.role = Role::Auditor;
    query.firm = firm.id;
    CHECK(value(FirmStreamService::read(auditor, query)).total == BusyFirm::expectedTotal());
}

TEST_CASE("every part of a firm's records is found by an index")
{
    TestBase base;
    if (base.settings().backend != Backend::Sqlite)
        return;
    Statement explained(base.connection(),
                        QStringLiteral("EXPLAIN QUERY PLAN SELECT no FROM change_item"
                                       " WHERE record_id IN (%1) ORDER BY no")
                            .arg(recordsOfFirmSql()));
    explained.bind(":firm", QStringLiteral("x"));
    QStringList steps;
    value(explained.each([&](const Row &row) { steps.append(row.text("detail")); }));
    CHECK(steps.filter(QStringLiteral("SEARCH ")).size() > 20);
    CHECK(steps.filter(QStringLiteral("SCAN ")).isEmpty());
}

TEST_CASE("months that came by one change are one thing that was done")
{
    TestBase base;
    const BusyFirm firm(base);
    const auto month = [&](int year, int number, const char16_t *revenue) {
        return PeriodCell{firm.id,
                          {year, number, false},
                          periodItemKey(PeriodItem::Revenue),
                          QString::fromUtf16(revenue)};
    };
    const auto put = [&](const QVector<PeriodCell> &cells) {
        CHECK(value(PeriodFigureService::put(base.context(), cells, true)).refused.isEmpty());
    };
    base.clock().set(day("2026-06-10"));
    put({month(2026, 2, u"20"), month(2026, 1, u"10"), month(2026, 3, u"30"),
         month(2025, 12, u"9")});
    put({month(2026, 4, u"40")});
    base.clock().set(day("2026-06-30"));
    const QStringList told = textsOf(streamOf(base, firm.id, {StreamKind::Figures}));
    CHECK(told.mid(0, 3) ==
          QStringList{QStringLiteral("2026-04-30 2026年4月运行数据：营业收入 40.00 万元"),
                      QStringLiteral("2026-03-31 2026年1月至2026年3月运行数据 3 期，最近一期："
                                     "营业收入 30.00 万元"),
                      QStringLiteral("2025-12-31 2025年12月运行数据：营业收入 9.00 万元")});
}

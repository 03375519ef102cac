// 一策: the sheet, its measures and what ends them.

#include "domain/stepfigure.h"
#include "importing.h"
#include "measuresheet.h"
#include "repositories/officerecordrepository.h"
#include "repositories/openitems.h"
#include "services/measureclosing.h"
#include "services/planservice.h"
#include "services/staffingservice.h"

#include <QFile>
#include <QTemporaryDir>

using namespace peiyu;

TEST_CASE("下一步 is the open measure due first, without a day last, then by place")
{
    QVector<MeasureStep> steps{stepOf(u"c"), stepOf(u"b", "2026-05-01"), stepOf(u"a", "2026-05-01"),
                               stepOf(u"done", "2026-01-01")};
    for (int i = 0; i < steps.size(); ++i)
        steps[i].position = i;
    steps[3].state = StepState::Done;
    CHECK(nextStep(steps)->content == u"b");
    steps[1].state = StepState::Dropped;
    CHECK(nextStep(steps)->content == u"a");
    steps[2].state = StepState::Done;
    CHECK(nextStep(steps)->content == u"c");
    steps[0].state = StepState::Done;
    CHECK(nextStep(steps) == nullptr);
    CHECK(nextStep({}) == nullptr);
}

TEST_CASE("a firm has one living 一策, made on a day; 下一步 is edited in its measure")
{
    TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    CHECK_FALSE(value(MeasureService::measure(base.context(), firm)));
    value(MeasureService::setNext(base.context(), measureOf(firm),
                                  nextOf(u"协助申报技术中心\n补齐材料", u" 李敏 ", "2026-06-30")));
    Measure read = present(MeasureService::measure(base.context(), firm));
    CHECK(read.goal == Tier::LittleGiant);
    CHECK(read.gap == u"研发费用占比不足");
    CHECK(read.setOn == today);
    const NextStep next = value(MeasureService::next(base.context(), firm));
    CHECK(next.content == u"协助申报技术中心\n补齐材料");
    CHECK(next.owner == u"李敏");

    base.clock().set(day("2026-02-10"));
    const Measure stale = read;
    read.gap = QStringLiteral("差一件发明专利");
    value(MeasureService::setNext(base.context(), read, nextOf(u"已申报", u"李敏", "2026-06-30")));
    const Measure changed = present(MeasureService::measure(base.context(), firm));
    CHECK(changed.id == read.id);
    CHECK(changed.setOn == today);
    CHECK(changed.changedOn == day("2026-02-10"));
    CHECK(value(MeasureService::next(base.context(), firm)).content == u"已申报");
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM measure")) == 1);
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM measure_step")) == 1);
    errorOf(MeasureService::setNext(base.context(), stale, nextOf(u"别的")), ErrorCode::Conflict);
    // Goal alone, without words of a step: the step stays.
    Measure goal = changed;
    goal.goal = Tier::Provincial;
    value(MeasureService::setNext(base.context(), goal, {}));
    CHECK(value(MeasureService::next(base.context(), firm)).content == u"已申报");
}

TEST_CASE("a 一策 says what comes next, in time for its goal")
{
    const Sheet sheet;
    const JobContext &context = sheet.context;
    const auto other = addFirm(context, {QStringLiteral("乙公司")});
    CHECK(fieldOf(MeasureService::setNext(context, measureOf(other), nextOf(u" \n"))) ==
          u"next_step");
    CHECK(fieldOf(MeasureService::make(context, measureOf(other), {})) == u"steps");
    CHECK(fieldOf(MeasureService::setNext(context, measureOf(other),
                                          nextOf(u"申报", u"", "2028-01-01"))) == u"due");
    Measure measure = measureOf(other);
    measure.gap = QString(4001, QChar(0x4e00));
    CHECK(fieldOf(MeasureService::setNext(context, measure, nextOf(u"申报"))) == u"gap");
    errorOf(MeasureService::setNext(context, measureOf(EnterpriseId(QStringLiteral("none"))),
                                    nextOf(u"申报")),
            ErrorCode::NotFound);
    errorOf(MeasureService::save(context, measureOf(other)), ErrorCode::NotFound);
    // The goal's day does not move before an open measure's.
    measure = measureOf(sheet.firm);
    measure.goalDate = day("2026-03-30");
    CHECK(fieldOf(MeasureService::save(context, measure)) == u"goal_date");
}

TEST_CASE("measures are proposed in one change; words that are here already are left out")
{
    const Sheet sheet;
    const Saved more =
        value(MeasureService::make(sheet.context, measureOf(sheet.firm),
                                   {stepOf(u"申请专利"), stepOf(u"做审计"), stepOf(u"做审计")}));
    const MeasureFile file = sheet.file();
    REQUIRE(file.steps.size() == 3);
    CHECK(file.steps[2].step.content == u"做审计");
    CHECK(file.steps[2].step.position == 3);
    value(ChangeHistoryService::revert(sheet.context, more.changes.id));
    CHECK(sheet.file().steps.size() == 2);
}

TEST_CASE("a measure has words, a listed person on duty or words for one, and its plan's article")
{
    const Sheet sheet;
    MeasureStep step = sheet.step(0);
    step.content = QStringLiteral("  ");
    CHECK(fieldOf(MeasureStepService::change(sheet.context, step)) == u"content");
    step.content = QStringLiteral("建台账");
    step.unit = QString(201, QChar(0x4e00));
    CHECK(fieldOf(MeasureStepService::change(sheet.context, step)) == u"unit");
    step.unit = QStringLiteral("区科技局");
    step.state = StepState::Done;
    CHECK(fieldOf(MeasureStepService::change(sheet.context, step)) == u"state");
    step.state = StepState::Doing;
    step.specialist = SpecialistId(QStringLiteral("none"));
    CHECK(fieldOf(MeasureStepService::change(sheet.context, step)) == u"owner");
    step.specialist = sheet.li;
    step.owner = QStringLiteral("别人");
    value(MeasureStepService::change(sheet.context, step));
    const StepRow row = sheet.file().steps[0];
    CHECK(row.who == u"李敏");
    CHECK(row.step.owner.isEmpty());
    CHECK(row.servedName == u"李敏");
    errorOf(MeasureStepService::change(sheet.context, step), ErrorCode::Conflict); // read before

    const auto catalog = value(PlanService::catalog(sheet.context));
    const auto items = MeasureStepService::planBases(
        *catalog, DistrictId(QStringLiteral("jiangjin")), day("2024-01-01"));
    const auto item = std::find_if(items.begin(), items.end(), [](const MeasureBasis &one) {
        return one.basis.startsWith(QStringLiteral("第22条"));
    });
    REQUIRE(item != items.end());
    CHECK(item->id == u"jiangjin-22");
    CHECK(MeasureStepService::planBases(*catalog, {}, today).isEmpty());
}

TEST_CASE("a measure is done by evidence only: words or a file, and says when")
{
    const Sheet sheet;
    CHECK(fieldOf(sheet.close(0, u" ")) == u"evidence");
    StepEnd end;
    end.id = sheet.step(0).id;
    end.evidence = QStringLiteral("台账已建");
    end.on = day("2026-01-21");
    CHECK(fieldOf(MeasureStepService::close(sheet.context, end)) == u"on");
    const QString before = digest(sheet.base.connection());
    const Saved closed = value(sheet.close(0, u" 台账已建 "));
    MeasureStep step = sheet.step(0);
    CHECK(step.state == StepState::Done);
    CHECK(step.evidence == u"台账已建");
    CHECK(step.endedOn == today);
    CHECK(value(MeasureService::next(sheet.context, sheet.firm)).content == u"申请专利");
    errorOf(MeasureStepService::change(sheet.context, step), ErrorCode::Conflict);
    errorOf(sheet.close(0, u"再来"), ErrorCode::Conflict);
    value(ChangeHistoryService::revert(sheet.context, closed.changes.id));
    CHECK(digest(sheet.base.connection()) == before);

    // A file is evidence, and comes in the same change.
    const QTemporaryDir folder;
    if (backendUnderTest() == Backend::Postgres) // a shared server has no place beside it
        value(AttachmentService::setFolder(sheet.context, folder.path()));
    QFile paper(folder.filePath(QStringLiteral("受理通知书.pdf")));
    REQUIRE(paper.open(QIODevice::WriteOnly));
    paper.write("%PDF-1.4 test");
    paper.close();
    end.evidence.clear();
    end.on = {};
    end.files = {{paper.fileName(), {}, {}, {}}};
    const Saved withFile = value(MeasureStepService::close(sheet.context, end));
    CHECK(sheet.file().steps[0].files == 1);
    value(ChangeHistoryService::revert(sheet.context, withFile.changes.id));
    CHECK(sheet.file().steps[0].files == 0);
    CHECK(sheet.step(0).isOpen());
    // One that hangs there already is enough.
    value(AttachmentService::add(sheet.context, {QStringLiteral("measure_step"), sheet.step(0).id},
                                 {{paper.fileName(), {}, {}, {}}}));
    REQUIRE_OK(sheet.close(0, u""));
}

TEST_CASE("不再做 says why; what ended is taken up again with a reason")
{
    const Sheet sheet;
    StepEnd end;
    end.id = sheet.step(1).id;
    CHECK(fieldOf(MeasureStepService::drop(sheet.context, end)) == u"outcome");
    end.outcome = QStringLiteral("企业转产");
    value(MeasureStepService::drop(sheet.context, end));
    CHECK(sheet.step(1).state == StepState::Dropped);
    CHECK(fieldOf(MeasureStepService::reopen(sheet.context, end.id, QStringLiteral(" "))) ==
          u"reason");
    value(MeasureStepService::reopen(sheet.context, end.id, QStringLiteral("又要做")));
    CHECK(sheet.step(1).state == StepState::Doing);
    CHECK(sheet.step(1).endedOn.isNull());
    errorOf(MeasureStepService::reopen(sheet.context, end.id, QStringLiteral("又要做")),
            ErrorCode::Conflict);
}

TEST_CASE("what is taken up again is nobody's who went off duty in between")
{
    const Sheet sheet;
    const SpecialistId wang = addPerson(sheet.context, QStringLiteral("王涛"));
    sheet.endByShare();
    for (qsizetype at : {0, 1}) {
        MeasureStep step = sheet.step(at);
        step.specialist = sheet.li;
        value(MeasureStepService::change(sheet.context, step));
    }
    value(sheet.close(0, u"台账已建"));
    sheet.figures(2025, "1000", "40");
    Specialist left = value(StaffingService::anybody(sheet.context, sheet.li.value()));
    left.active = false;
    const auto takenUp = [&](const LeavingOrder &leaving) {
        value(StaffingService::updateSpecialist(sheet.context, left, leaving));
        CHECK(sheet.step(0).specialist == sheet.li); // who did it
        value(MeasureStepService::reopen(sheet.context, sheet.step(0).id, QStringLiteral("重做")));
        sheet.figures(2025, "1000", "20");
        CHECK(sheet.step(1).isOpen());
        CHECK(value(strandedItems(sheet.base.connection())).isEmpty());
        return QVector<SpecialistId>{sheet.step(0).specialist, sheet.step(1).specialist};
    };
    LeavingOrder leaving;
    SECTION("whoever serves the firm now does it")
    {
        leaving.successor = wang;
        CHECK(takenUp(leaving) == QVector<SpecialistId>{wang, wang});
    }
    SECTION("else nobody")
    {
        leaving.toOffice = true;
        CHECK(takenUp(leaving) == QVector<SpecialistId>(2));
    }
    SECTION("who is on duty still goes on with it")
    {
        assign(sheet.context, sheet.firm, wang, day("2026-01-20"));
        value(MeasureStepService::reopen(sheet.context, sheet.step(0).id, QStringLiteral("重做")));
        CHECK(sheet.step(0).specialist == sheet.li);
    }
}

TEST_CASE("measures move, go, and the last one stays")
{
    const Sheet sheet;
    const QString second = sheet.step(1).id;
    value(MeasureStepService::move(sheet.context, second, -5));
    CHECK(sheet.step(0).id == second);
    const Saved removed = value(MeasureStepService::remove(sheet.context, sheet.step(1).id));
    CHECK(sheet.file().steps.size() == 1);
    errorOf(MeasureStepService::remove(sheet.context, second), ErrorCode::InUse);
    value(ChangeHistoryService::revert(sheet.context, removed.changes.id));
    CHECK(sheet.file().steps.size() == 2);
}

TEST_CASE("a measure ends by its figure, opens again with it, and an undo does the same")
{
    const Sheet sheet;
    sheet.endByShare();
    sheet.figures(2025, "1000", "29.9");
    CHECK(sheet.step(1).isOpen());
    const QString before = digest(sheet.base.connection());
    const Saved reached = value(
        FigureService::put(sheet.context, sheet.firm,
                           {{2025, figureKey(FigureItem::RdExpense), QStringLiteral("30")}}, true));
    MeasureStep step = sheet.step(1);
    CHECK(step.state == StepState::Done);
    CHECK(step.byFigure);
    CHECK(step.endedOn == today);
    CHECK(step.outcome == u"2025年研发费用占营业收入不低于 3%，实际 3%，已达到。");
    CHECK(step.evidence.isEmpty());
    errorOf(MeasureStepService::reopen(sheet.context, step.id, QStringLiteral("不对")),
            ErrorCode::Conflict);
    value(ChangeHistoryService::revert(sheet.context, reached.changes.id));
    CHECK(digest(sheet.base.connection()) == before);

    sheet.figures(2025, "1000", "40");
    CHECK(sheet.step(1).outcome.contains(u"实际 4%"));
    sheet.figures(2025, "1000", "20");
    CHECK(sheet.step(1).state == StepState::Doing);
    CHECK(sheet.step(1).outcome.isEmpty());
    // What is not there is not reached.
    sheet.figures(2025, "1000", "40");
    sheet.figures(2025, "1000", "");
    CHECK(sheet.step(1).isOpen());
}

TEST_CASE("whoever enters a figure reads which measures it ended or opened again")
{
    const Sheet sheet;
    sheet.endByShare();
    const auto put = [&](const char *rd) {
        return value(FigureService::put(
                         sheet.context, sheet.firm,
                         {{2025, figureKey(FigureItem::Revenue), QStringLiteral("1000")},
                          {2025, figureKey(FigureItem::RdExpense), QString::fromLatin1(rd)}},
                         true))
            .changes;
    };
    const QStringList ended{QStringLiteral("1 条措施因此办结：“申请专利”")};
    CHECK(put("29").notices.isEmpty());
    const ChangeSet reached = put("30");
    CHECK(reached.notices == ended);
    CHECK(put("40").notices.isEmpty()); // ended before
    CHECK(put("20").notices ==
          QStringList{QStringLiteral("1 条措施因此重新列为进行中：“申请专利”")});
    // What was ended in the same set as the figure goes back with it, without a word.
    const ChangeSet later = put("30");
    CHECK(value(ChangeHistoryService::revert(sheet.context, later.id)).changes.notices.isEmpty());

    // A list of two firms says whose measure it is.
    const EnterpriseId other = addFirm(sheet.context, {QStringLiteral("乙公司")});
    MeasureStep one = stepOf(u"建台账");
    one.figure = {QStringLiteral("revenue"), QStringLiteral("2025"), false, QStringLiteral("900")};
    value(MeasureService::make(sheet.context, measureOf(other), {one}));
    const ImportReport report = importLines(
        sheet.base, {QStringLiteral("企业名称,2025年营业收入（万元）,2025年研发费用（万元）"),
                     QStringLiteral("甲公司,1000,30"), QStringLiteral("乙公司,900,")});
    CHECK(report.changes.notices ==
          QStringList{QStringLiteral("2 条措施因此办结：“甲公司：申请专利”、“乙公司：建台账”")});
}

TEST_CASE("what followed is told once for each record as it stands, the first three by name")
{
    const auto told = [](const char16_t *record, bool ended) {
        const QString name = QString::fromUtf16(record);
        return Followed{name, QStringLiteral("甲"), name, ended};
    };
    CHECK(followedTexts({}).isEmpty());
    CHECK(followedTexts({told(u"一", true), told(u"一", false)}).isEmpty());
    CHECK(followedTexts({told(u"一", true), told(u"一", false), told(u"一", true)}) ==
          QStringList{QStringLiteral("1 条措施因此办结：“一”")});
    CHECK(followedTexts({told(u"一", true), told(u"二", false), told(u"三", true),
                         told(u"四", true), told(u"五", true)}) ==
          QStringList{QStringLiteral("4 条措施因此办结：“一”、“三”、“四” 等"),
                      QStringLiteral("1 条措施因此重新列为进行中：“二”")});
}

TEST_CASE("a figure that is there already ends the measure when it is saved; its undo opens it")
{
    const Sheet sheet;
    const Saved figures =
        value(FigureService::put(sheet.context, sheet.firm,
                                 {{2025, figureKey(FigureItem::Revenue), QStringLiteral("1000")},
                                  {2025, figureKey(FigureItem::RdExpense), QStringLiteral("50")}},
                                 true));
    sheet.endByShare();
    CHECK(sheet.step(1).byFigure);
    value(ChangeHistoryService::revert(sheet.context, figures.changes.id));
    CHECK(sheet.step(1).state == StepState::Doing);
}

TEST_CASE("a measure ends by its figure when an undo asks less of it again")
{
    const Sheet sheet;
    sheet.endByShare();
    MeasureStep step = sheet.step(1);
    step.figure.value = QStringLiteral("6");
    const Saved raised = value(MeasureStepService::change(sheet.context, step));
    sheet.figures(2025, "1000", "40");
    CHECK(sheet.step(1).isOpen());
    value(ChangeHistoryService::revert(sheet.context, raised.changes.id));
    CHECK(sheet.step(1).figure.value == u"3");
    CHECK(sheet.step(1).state == StepState::Done);
    CHECK(sheet.step(1).byFigure);
}

TEST_CASE("a measure ended by hand stays when its figure falls")
{
    const Sheet sheet;
    sheet.endByShare();
    value(sheet.close(1, u"审计报告"));
    sheet.figures(2025, "1000", "1");
    CHECK(sheet.step(1).state == StepState::Done);
    CHECK_FALSE(sheet.step(1).byFigure);
}

TEST_CASE("figures of a month and a quarter end measures, at least or at most")
{
    const Sheet sheet;
    MeasureStep step = sheet.step(0);
    step.figure = {QStringLiteral("revenue"), QStringLiteral("2026-q1"), false,
                   QStringLiteral("300")};
    value(MeasureStepService::change(sheet.context, step));
    step = sheet.step(1);
    step.figure = {QStringLiteral("electricity"), QStringLiteral("2026-01"), true,
                   QStringLiteral("5.5")};
    value(MeasureStepService::change(sheet.context, step));
    PeriodFigures quarter;
    quarter.enterprise = sheet.firm;
    quarter.period = {2026, 1, true};
    quarter.value(PeriodItem::Revenue) = QStringLiteral("300");
    PeriodFigures month = quarter;
    month.period = {2026, 1, false};
    month.value(PeriodItem::Electricity) = QStringLiteral("5.51");
    auto unit = value(beginUnit(sheet.context, QStringLiteral("填报")));
    using Periods = RecordRepository<PeriodFigures>;
    REQUIRE_OK(
        Periods::apply(*unit, QStringLiteral("q"), ChangeOp::Insert, Periods::fields(quarter)));
    REQUIRE_OK(
        Periods::apply(*unit, QStringLiteral("m"), ChangeOp::Insert, Periods::fields(month)));
    CHECK(value(closeReachedSteps(*unit, sheet.context, sheet.firm)) == 1);
    CHECK(value(commitUnit(sheet.context, *unit)).notices ==
          QStringList{QStringLiteral("1 条措施因此办结：“建研发台账”")});
    CHECK(sheet.step(0).byFigure);
    CHECK(sheet.step(0).outcome.startsWith(QStringLiteral("2026年一季度营业收入不低于 300 万元")));
    CHECK(sheet.step(1).isOpen());
}

TEST_CASE("a figure names an item, a period and a number")
{
    const auto checked = [](const char16_t *item, const char16_t *period, const char16_t *value) {
        return checkedStepFigure({QString::fromUtf16(item), QString::fromUtf16(period), false,
                                  QString::fromUtf16(value)});
    };
    CHECK(fieldOf(checked(u"revenue", u"", u"1")) == u"period");
    CHECK(fieldOf(checked(u"revenue", u"2026-13", u"1")) == u"period");
    // A month has one key, by which what is reported for it is found.
    for (const char16_t *period : {u"2026-+7", u"2026- 7", u"+026-07", u"2026-Q+", u" 026-07"})
        CHECK(fieldOf(checked(u"revenue", period, u"1")) == u"period");
    CHECK(value(checked(u"revenue", u" 2026-q3 ", u"1")).period == u"2026-Q3");
    CHECK(fieldOf(checked(u"market_share", u"2026-01", u"1")) == u"figure");
    CHECK(fieldOf(checked(u"orders", u"2026", u"1")) == u"figure");
    CHECK(fieldOf(checked(u"revenue", u"2026", u"很多")) == u"threshold");
    CHECK(value(checked(u"rd_share", u"2026", u"3.50%")).value == u"3.5");
    CHECK_FALSE(value(checked(u"", u"", u"")).isSet());
    // A whole of zero has no share.
    YearlyFigures year;
    year.year = 2026;
    year.value(FigureItem::RdExpense) = QStringLiteral("3");
    year.value(FigureItem::Revenue) = QStringLiteral("0");
    CHECK_FALSE(stepFigureValue(value(checked(u"rd_share", u"2026", u"3")), {year}, {}));
}

// Plans as files, plans from tables, districts of the office's own.

#include "services/changehistoryservice.h"
#include "services/districtservice.h"
#include "services/ownplanservice.h"
#include "services/placedirectory.h"
#include "services/planpackservice.h"
#include "services/planpartservice.h"
#include "services/planpasteservice.h"
#include "services/planservice.h"
#include "services/targetservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QFile>

using namespace peiyu;

namespace {

const DistrictId jiangjin(QStringLiteral("jiangjin"));

PlanId made(const JobContext &context, const QString &copyOf = {})
{
    return PlanId(value(OwnPlanService::create(
                            context, {jiangjin, QStringLiteral("2026-2028 行动计划"),
                                      PlanId(copyOf), QDate(2026, 1, 1), QDate(2028, 12, 31)}))
                      .id);
}

Plan planOf(const JobContext &context, const PlanId &id)
{
    return value(PlanService::named(context, id.value()));
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const char *const targetTable =
    "指标\t2026年\t2027年\t2028年\t统计口径\t出处\n"
    "创新型中小企业数量（家）\t1300\t1400\t力争达到1500家以上\t期末有效\t原文\n"
    "培育数字化车间（个）\t\t\t6\t新增\t原文\n"
    "活动\t\t\t3到5场\t\t\n";

} // namespace

TEST_CASE("a plan saved as a pack opens in another base as it was, with its ids")
{
    TestBase base;
    const JobContext &context = base.context();
    const PlanId id = made(context, QStringLiteral("jiangjin"));
    PlanTarget target = planOf(context, id).targets.first();
    target.milestones = {{QDate(2026, 12, 31), Quantity::fromCount(1300)}};
    value(PlanPartService::putTarget(context, id, target));
    PlanTask task = planOf(context, id).tasks.first();
    task.due = QStringLiteral("2026年底");
    value(PlanPartService::putTask(context, id, task));
    Plan facts = planOf(context, id);
    facts.draftWords = QStringLiteral("征求意见稿");
    facts.staffingQuote = QStringLiteral("一企一策一人");
    value(OwnPlanService::change(context, facts));
    const QString path = base.folder() + QStringLiteral("/p.json");
    value(PlanPackService::save(context, id, path));

    TestBase other;
    const PackOffer offer = value(PlanPackService::read(other.context(), path));
    CHECK_FALSE(offer.known);
    CHECK_FALSE(offer.districtMissing);
    const Saved taken = value(PlanPackService::take(other.context(), offer, {}, false));
    CHECK(taken.id == id.value());
    Plan here = planOf(context, id);
    Plan there = planOf(other.context(), id);
    here.revision = there.revision = 0;
    here.version = there.version = QString();
    CHECK(here == there);
    value(ChangeHistoryService::revert(other.context(), taken.changes.id));
    errorOf(PlanService::named(other.context(), id.value()), ErrorCode::NotFound);
}

TEST_CASE("a known pack never replaces a plan: it is refused, or opened as a copy")
{
    TestBase base;
    const JobContext &context = base.context();
    const QString path = base.folder() + QStringLiteral("/p.json");
    value(PlanPackService::save(context, PlanId(QStringLiteral("jiangjin")), path));
    const Plan builtIn = planOf(context, PlanId(QStringLiteral("jiangjin")));
    const PackOffer offer = value(PlanPackService::read(context, path));
    CHECK(offer.known);
    errorOf(PlanPackService::take(context, offer, {}, false), ErrorCode::Duplicate);
    const Saved first = value(PlanPackService::take(context, offer, {}, true));
    const Saved second = value(PlanPackService::take(context, offer, {}, true));
    CHECK(planOf(context, PlanId(first.id)).shortTitle ==
          builtIn.shortTitle + QStringLiteral("（副本）"));
    CHECK(planOf(context, PlanId(second.id)).shortTitle ==
          builtIn.shortTitle + QStringLiteral("（副本 2）"));
    CHECK(planOf(context, PlanId(first.id)).preamble == builtIn.preamble); // the whole document
    CHECK(planOf(context, PlanId(QStringLiteral("jiangjin"))) == builtIn);
    // One that was here once is known too: its ids are not used again.
    const PlanId own = made(context);
    value(PlanPackService::save(context, own, path));
    value(OwnPlanService::remove(context, own));
    CHECK(value(PlanPackService::read(context, path)).known);
}

TEST_CASE("a pack of another district waits for a word; what is no pack is refused")
{
    TestBase base;
    const JobContext &context = base.context();
    const QString path = base.folder() + QStringLiteral("/p.json");
    TestBase::Options five;
    five.districts.clear();
    TestBase all(five);
    value(PlanPackService::save(
        all.context(),
        PlanId(value(OwnPlanService::create(all.context(), {DistrictId(QStringLiteral("shizhu")),
                                                            QStringLiteral("石柱新计划"),
                                                            {},
                                                            {},
                                                            {}}))
                   .id),
        path));
    const PackOffer offer = value(PlanPackService::read(context, path));
    CHECK(offer.districtMissing);
    CHECK(errorOf(PlanPackService::take(context, offer, {}, false), ErrorCode::Validation)
              .issues.first()
              .field == u"district");
    CHECK(planOf(context, PlanId(value(PlanPackService::take(context, offer, jiangjin, true)).id))
              .district == jiangjin);

    const QByteArray whole = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    const QString digestBefore = digest(base.connection());
    for (const QByteArray &bad :
         {QByteArray("not json"), whole.left(whole.size() / 2), QByteArray("{}"),
          QByteArray(whole).replace("\"format_version\": 1", "\"format_version\": 1, \"x\": 2")}) {
        writeFile(path, bad);
        errorOf(PlanPackService::read(context, path), ErrorCode::Format);
    }
    writeFile(path, QByteArray(whole).replace("\"format_version\": 1", "\"format_version\": 9"));
    errorOf(PlanPackService::read(context, path), ErrorCode::VersionTooNew);
    errorOf(PlanPackService::read(context, base.folder() + QStringLiteral("/none.json")),
            ErrorCode::NotFound);
    CHECK(digest(base.connection()) == digestBefore);
}

TEST_CASE("a pasted table: every row told first, sound ones written at once, undone as one")
{
    TestBase base;
    const JobContext &context = base.context();
    const PlanId id = made(context);
    const PlanTableSource source{{}, QString::fromUtf8(targetTable)};
    const QString before = digest(base.connection());
    const PlanTable table =
        value(PlanPasteService::read(context, id, source, PlanTableKind::Targets));
    CHECK(digest(base.connection()) == before);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.sound() == 2);
    CHECK(table.rows[0].understood.contains(QStringLiteral("力争达到 1,500 家以上")));
    CHECK(table.rows[1].target.honourKind == u"数字化车间");
    CHECK_FALSE(table.rows[2].fault.isEmpty());
    const Saved saved = value(PlanPasteService::take(context, id, table, false));
    const Plan plan = planOf(context, id);
    REQUIRE(plan.targets.size() == 2);
    CHECK(plan.targets[0].milestones.size() == 2);
    CHECK(plan.targets[0].quote == u"原文");
    value(ChangeHistoryService::revert(context, saved.changes.id));
    CHECK(digest(base.connection()) == before);
    // In the place of what is there.
    value(PlanPasteService::take(context, id, table, false));
    value(PlanPasteService::take(context, id, table, true));
    CHECK(planOf(context, id).targets.size() == 2);
}

TEST_CASE("a table that does not fit its plan is told row by row; none goes into a built-in one")
{
    TestBase base;
    const JobContext &context = base.context();
    const PlanId id = made(context);
    const PlanTableSource early{{},
                                QStringLiteral("目标\t目标值\t时限\n小巨人企业\t5家\t2025年底\n")};
    const PlanTable table =
        value(PlanPasteService::read(context, id, early, PlanTableKind::Targets));
    CHECK(table.sound() == 0);
    CHECK(table.rows.first().fault.contains(QStringLiteral("早于")));
    errorOf(PlanPasteService::take(context, id, table, false), ErrorCode::Validation);
    errorOf(PlanPasteService::read(context, PlanId(QStringLiteral("jiangjin")), early,
                                   PlanTableKind::Targets),
            ErrorCode::ReadOnly);
    errorOf(PlanPasteService::read(context, id, {base.folder() + QStringLiteral("/none.xlsx"), {}},
                                   PlanTableKind::Targets),
            ErrorCode::NotFound);
}

TEST_CASE("a sixth district is worked with like a built-in one")
{
    TestBase base;
    const JobContext &context = base.context();
    District district;
    district.name = QStringLiteral("开州区");
    district.id = DistrictId(QStringLiteral("kaizhou"));
    district.province = QStringLiteral("重庆市");
    const QStringList towns = DistrictService::namesOf(
        QStringLiteral("1. 汉丰街道\n2. 文峰街道、云枫街道\t临江镇\n汉丰街道\n"));
    CHECK(towns.size() == 4);
    const Saved saved =
        value(DistrictService::add(context, district, towns, {QStringLiteral("浦里新区")}));
    CHECK(saved.id == u"kaizhou");
    const auto places = value(PlaceDirectory::load(base.connection()));
    CHECK(places.areasOf(district.id, AreaKind::Town).size() == 4);
    CHECK(places.areasOf(district.id, AreaKind::Park).size() == 1);
    CHECK(value(places.district(QStringLiteral("开州区"))) == district.id);
    errorOf(DistrictService::add(context, district, {}, {}), ErrorCode::Duplicate);
    const auto refusedField = [&](const std::function<void(District &)> &spoil) {
        District bad;
        bad.name = QStringLiteral("云阳县");
        spoil(bad);
        return errorOf(DistrictService::add(context, bad, {}, {}), ErrorCode::Validation)
            .issues.first()
            .field;
    };
    CHECK(refusedField([](District &d) { d.name.clear(); }) == u"name");
    CHECK(refusedField([](District &d) { d.id = DistrictId(QStringLiteral("云阳")); }) == u"id");
    CHECK(refusedField([](District &d) { d.id = DistrictId(QStringLiteral("caidian")); }) == u"id");
    CHECK(refusedField([](District &d) { d.gbCode = QStringLiteral("12"); }) == u"gb_code");
    const PlanId plan(value(OwnPlanService::create(context, {district.id,
                                                             QStringLiteral("开州行动计划"),
                                                             {},
                                                             QDate(2026, 1, 1),
                                                             QDate(2028, 12, 31)}))
                          .id);
    PlanTarget target;
    target.name = QStringLiteral("创新型中小企业数量");
    target.tierKey = QStringLiteral("innovative");
    target.value = Quantity::fromCount(3);
    target.unit = QStringLiteral("家");
    value(PlanPartService::putTarget(context, plan, target));
    value(OwnPlanService::use(context, plan));
    FirmFacts facts{QStringLiteral("甲公司")};
    facts.district = district.name;
    facts.town = QStringLiteral("临江镇");
    addTitle(context, addFirm(context, facts), Tier::Innovative, QDate(2025, 6, 1));
    ProgressRequest request;
    request.asOf = context.clock.today();
    request.districts = {district.id};
    const auto catalog = value(PlanService::catalog(context));
    const ProgressReport report = value(TargetService::progress(context, *catalog, request));
    CHECK(report.districts.first().targets.first().reading.actual == Quantity::fromCount(1));
    errorOf(ChangeHistoryService::revert(context, saved.changes.id), ErrorCode::Conflict);
    CHECK(value(DistrictService::addAreas(context, district.id, {QStringLiteral("临江镇")}, {}))
              .warnings.size() == 1);
}

// Where a firm is and was, its stages, and leaving: one place and one stage at a time.

#include "repositories/contentdigest.h"
#include "services/enterpriseservice.h"
#include "services/staffingservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

const QString yongchun = QStringLiteral("yongchun");
const QString jiangjin = QStringLiteral("jiangjin");

/// "jiangjin/双福街道 – 2025-05-01; yongchun 2025-05-01 –" of all stays, oldest first.
QString stays(const TestBase &base, const EnterpriseId &id)
{
    QStringList lines;
    for (const Residence &stay :
         value(EnterpriseService::file(base.context(), id, day("2026-01-20"))).residences)
        lines.append((stay.town.isEmpty() ? stay.district.value() : stay.town.value()) +
                     (stay.span.from.isNull() ? QString() : u' ' + dayText(stay.span.from)) +
                     QStringLiteral(" –") +
                     (stay.span.until.isNull() ? QString() : u' ' + dayText(stay.span.until)));
    return lines.join(QStringLiteral("; "));
}

QString stages(const TestBase &base, const EnterpriseId &id)
{
    QStringList lines;
    for (const PoolStage &stage :
         value(EnterpriseService::file(base.context(), id, day("2026-01-20"))).stages)
        lines.append(stageKey(stage.stage) +
                     (stage.span.from.isNull() ? QString() : u' ' + dayText(stage.span.from)) +
                     QStringLiteral(" –") +
                     (stage.span.until.isNull() ? QString() : u' ' + dayText(stage.span.until)));
    return lines.join(QStringLiteral("; "));
}

Result<Saved> retire(const TestBase &base, const EnterpriseId &id, ExitReason reason,
                     const char *on)
{
    return EnterpriseService::retire(base.context(), id, reason, day(on), QStringLiteral("说明"));
}

void requireWhole(const TestBase &base)
{
    CHECK(value(brokenRules(base.connection())).isEmpty());
    CHECK(value(findOrphans(base.connection())).isEmpty());
}

} // namespace

TEST_CASE("another town without a day is a correction, with a day a move")
{
    const TestBase base;
    const auto id =
        addFirm(base.context(), {QStringLiteral("甲公司"), {}, {}, {}, QStringLiteral("几江街道")});
    editFirm(base.context(), id,
             [](EnterpriseForm &form) { form.town = QStringLiteral("双福街道"); });
    CHECK(stays(base, id) == u"jiangjin/双福街道 –");
    moveFirm(base.context(), id, jiangjin, day("2025-05-01"), QStringLiteral("德感街道"));
    CHECK(stays(base, id) == u"jiangjin/双福街道 – 2025-05-01; jiangjin/德感街道 2025-05-01 –");
    requireWhole(base);
}

TEST_CASE("another district is a move, today unless a day is given")
{
    const TestBase base;
    const auto id = addFirm(base.context(), {QStringLiteral("甲公司")});
    editFirm(base.context(), id, [](EnterpriseForm &form) { form.district = yongchun; });
    CHECK(stays(base, id) == u"jiangjin – 2026-01-20; yongchun 2026-01-20 –");
    // A second thought on the same day corrects, it leaves no stay of no day.
    editFirm(base.context(), id, [](EnterpriseForm &form) {
        form.district = yongchun;
        form.town = QStringLiteral("桃城镇");
    });
    CHECK(stays(base, id) == u"jiangjin – 2026-01-20; yongchun/桃城镇 2026-01-20 –");
    requireWhole(base);
}

TEST_CASE("a move before the firm came is refused")
{
    const TestBase base;
    const auto id = addFirm(base.context(), {QStringLiteral("甲公司"), {}, {}, day("2024-03-01")});
    EnterpriseForm form = value(EnterpriseService::form(base.context(), id, day("2026-01-20")));
    form.district = yongchun;
    form.since = day("2024-02-29");
    const Error error =
        errorOf(EnterpriseService::update(base.context(), form), ErrorCode::Validation);
    CHECK(error.issues.first().field == u"since");
    CHECK(error.text.contains(u"2024-03-01"));
    form.since = day("2024-03-01"); // never was there: it came to the other district
    REQUIRE_OK(EnterpriseService::update(base.context(), form));
    CHECK(stays(base, id) == u"yongchun 2024-03-01 –");
}

TEST_CASE("a firm that comes later can be corrected before it comes")
{
    const TestBase base;
    const auto id = addFirm(base.context(), {QStringLiteral("甲公司"), {}, {}, day("2026-06-01")});
    editFirm(base.context(), id, [](EnterpriseForm &form) {
        form.district = jiangjin;
        form.town = QStringLiteral("双福街道");
    });
    CHECK(stays(base, id) == u"jiangjin/双福街道 2026-06-01 –");
    requireWhole(base);
}

TEST_CASE("a firm that left and comes back was elsewhere in between")
{
    const TestBase base;
    const auto id = addFirm(base.context(), {QStringLiteral("甲公司")});
    value(retire(base, id, ExitReason::MovedOut, "2024-05-01"));
    CHECK(stays(base, id) == u"jiangjin – 2024-05-01");
    EnterpriseForm form = value(EnterpriseService::form(base.context(), id, day("2026-01-20")));
    form.district = jiangjin;
    form.stage = Stage::Reserve;
    form.since = day("2024-04-30");
    errorOf(EnterpriseService::update(base.context(), form), ErrorCode::Validation);
    SECTION("on a day that is named")
    {
        form.since = day("2025-02-01");
        value(EnterpriseService::update(base.context(), form));
        CHECK(stays(base, id) == u"jiangjin – 2024-05-01; jiangjin 2025-02-01 –");
    }
    SECTION("today, when none is")
    {
        form.since = {};
        value(EnterpriseService::update(base.context(), form));
        CHECK(stays(base, id) == u"jiangjin – 2024-05-01; jiangjin 2026-01-20 –");
    }
    CHECK(value(EnterpriseService::file(base.context(), id, day("2026-01-20"))).stage->stage ==
          Stage::Reserve);
    requireWhole(base);
}

TEST_CASE("stages follow each other")
{
    TestBase base;
    const auto id =
        addFirm(base.context(), {QStringLiteral("甲公司"), {}, {}, {}, {}, {}, Stage::Reserve});
    editFirm(base.context(), id, [](EnterpriseForm &form) { form.stage = Stage::Cultivation; });
    CHECK(stages(base, id) == u"reserve – 2026-01-20; cultivation 2026-01-20 –");
    // Another one on the same day takes its place.
    editFirm(base.context(), id, [](EnterpriseForm &form) { form.stage = Stage::Promotion; });
    CHECK(stages(base, id) == u"reserve – 2026-01-20; promotion 2026-01-20 –");
    EnterpriseForm form = value(EnterpriseService::form(base.context(), id, day("2026-01-20")));
    form.stage = Stage::Exited;
    const Error error =
        errorOf(EnterpriseService::update(base.context(), form), ErrorCode::Validation);
    CHECK(error.issues.first().field == u"stage");
}

TEST_CASE("leaving ends stage and person; the place only for 迁出 and 注销")
{
    for (const ExitReason reason : allExitReasons) {
        const TestBase base;
        const auto id = addFirm(base.context(),
                                {QStringLiteral("甲公司"), {}, {}, {}, {}, {}, Stage::Cultivation});
        assign(base.context(), id, addPerson(base.context(), QStringLiteral("李敏")),
               day("2024-01-01"), QStringLiteral("周县长"));
        value(retire(base, id, reason, "2025-09-01"));
        CHECK(stages(base, id) == u"cultivation – 2025-09-01; exited 2025-09-01 –");
        const auto file = value(EnterpriseService::file(base.context(), id, day("2026-01-20")));
        CHECK(file.stage->reason == reason);
        CHECK(file.stage->note == u"说明");
        const bool gone = reason == ExitReason::MovedOut || reason == ExitReason::Deregistered;
        CHECK(stays(base, id) ==
              (gone ? QStringLiteral("jiangjin – 2025-09-01") : QStringLiteral("jiangjin –")));
        for (const Assignment &duty : value(StaffingService::history(base.context(), id)))
            CHECK(duty.span.until == day("2025-09-01"));
        requireWhole(base);
    }
}

TEST_CASE("a firm leaves once, on a day")
{
    const TestBase base;
    const auto id = addFirm(base.context(), {QStringLiteral("甲公司")});
    CHECK(errorOf(retire(base, id, ExitReason::Closed, ""), ErrorCode::Validation)
              .issues.first()
              .field == u"on");
    value(retire(base, id, ExitReason::Closed, "2025-09-01"));
    CHECK(stages(base, id) == u"exited 2025-09-01 –");
    const Error again =
        errorOf(retire(base, id, ExitReason::Other, "2025-10-01"), ErrorCode::Conflict);
    CHECK(again.text.contains(u"停产破产"));
    CHECK(again.text.contains(u"2025-09-01"));
    errorOf(retire(base, EnterpriseId(QStringLiteral("none")), ExitReason::Other, "2025-10-01"),
            ErrorCode::NotFound);
}

TEST_CASE("a firm does not leave before what is known of it later")
{
    const TestBase base;
    const auto id =
        addFirm(base.context(), {QStringLiteral("甲公司"), {}, {}, {}, {}, {}, Stage::Reserve});
    SECTION("a move")
    {
        moveFirm(base.context(), id, yongchun, day("2025-06-01"));
    }
    SECTION("a stage")
    {
        editFirm(base.context(), id, [](EnterpriseForm &form) { form.stage = Stage::Promotion; });
    }
    const QString before = digest(base.connection());
    const Error error =
        errorOf(retire(base, id, ExitReason::MovedOut, "2025-03-01"), ErrorCode::Validation);
    CHECK(error.issues.first().field == u"on");
    CHECK(digest(base.connection()) == before);
}

TEST_CASE("who was to serve it after it left does not")
{
    const TestBase base;
    const auto id = addFirm(base.context(), {QStringLiteral("甲公司")});
    assign(base.context(), id, addPerson(base.context(), QStringLiteral("李敏")),
           day("2024-01-01"));
    assign(base.context(), id, addPerson(base.context(), QStringLiteral("王涛")),
           day("2025-11-01"));
    value(retire(base, id, ExitReason::Dishonest, "2025-09-01"));
    const auto history = value(StaffingService::history(base.context(), id));
    REQUIRE(history.size() == 1);
    CHECK(history.first().span == DateSpan{day("2024-01-01"), day("2025-09-01")});
}

// Visits.

#include "services/visitservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

Visit visitTo(const EnterpriseId &firm, const char *on = "2026-01-20")
{
    Visit visit;
    visit.enterprise = firm;
    visit.on = day(on);
    visit.text = QStringLiteral("了解订单");
    return visit;
}

template <class T> QString fieldOf(const Result<T> &result)
{
    return errorOf(result, ErrorCode::Validation).issues.first().field;
}

} // namespace

TEST_CASE("visits are kept, the newest first")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    for (const char *on : {"2025-05-01", "2026-01-20", "2024-12-31"})
        value(VisitService::add(base.context(), visitTo(firm, on)));
    const auto visits = value(VisitService::visits(base.context(), firm));
    REQUIRE(visits.size() == 3);
    CHECK(visits[0].on == day("2026-01-20"));
    CHECK(visits[2].on == day("2024-12-31"));
    CHECK(visits[0].kind == VisitKind::OnSite);
}

TEST_CASE("a visit lies not in the future, what comes next does")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto add = [&](const Visit &visit) { return VisitService::add(base.context(), visit); };
    CHECK(fieldOf(add(visitTo(firm, ""))) == u"on");
    CHECK(fieldOf(add(visitTo(firm, "2026-01-21"))) == u"on");
    Visit visit = visitTo(firm);
    visit.next = day("2026-01-20");
    CHECK(fieldOf(add(visit)) == u"next");
    visit.next = day("2026-01-21");
    REQUIRE_OK(add(visit));
    visit.text = QStringLiteral("  ");
    CHECK(fieldOf(add(visit)) == u"text");
    visit.text = QStringLiteral("a") + QChar(0);
    CHECK(fieldOf(add(visit)) == u"text");
    errorOf(add(visitTo(EnterpriseId(QStringLiteral("none")))), ErrorCode::NotFound);
}

TEST_CASE("a visit is mended, never against what another has mended meanwhile")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto other = addFirm(base.context(), {QStringLiteral("乙公司")});
    const Saved added = value(VisitService::add(base.context(), visitTo(firm)));
    Visit visit = value(VisitService::visit(base.context(), added.id));
    const Visit stale = visit;
    visit.kind = VisitKind::Phone;
    visit.text = QStringLiteral(" 订单回升 ");
    visit.enterprise = other; // the firm stays
    value(VisitService::update(base.context(), visit));
    const Visit read = value(VisitService::visit(base.context(), added.id));
    CHECK(read.kind == VisitKind::Phone);
    CHECK(read.text == u"订单回升");
    CHECK(read.enterprise == firm);
    errorOf(VisitService::update(base.context(), stale), ErrorCode::Conflict);
    errorOf(VisitService::remove(base.context(), stale.id, stale.revision), ErrorCode::Conflict);
    visit = read;
    visit.on = day("2026-01-21");
    CHECK(fieldOf(VisitService::update(base.context(), visit)) == u"on");
    value(VisitService::remove(base.context(), read.id, read.revision));
    CHECK(value(VisitService::visits(base.context(), firm)).isEmpty());
    errorOf(VisitService::visit(base.context(), read.id), ErrorCode::NotFound);
    errorOf(VisitService::remove(base.context(), read.id, read.revision), ErrorCode::NotFound);
}

TEST_CASE("the list of visits finds by firm, person met, words, kind, visitor and day")
{
    const TestBase base;
    const JobContext &context = base.context();
    const auto firm = addFirm(context, {QStringLiteral("重庆砺锋机械有限公司")});
    const auto other =
        addFirm(context, {QStringLiteral("永春香业有限公司"), QStringLiteral("yongchun")});
    const SpecialistId li = addPerson(context, QStringLiteral("李敏"));
    const auto add = [&](const EnterpriseId &at, const char *on, VisitKind kind,
                         const char16_t *met, const char16_t *said) {
        Visit visit = visitTo(at, on);
        visit.kind = kind;
        visit.met = QString::fromUtf16(met);
        visit.text = QString::fromUtf16(said);
        visit.specialist = kind == VisitKind::Phone ? li : SpecialistId();
        value(VisitService::add(context, visit));
    };
    add(firm, "2025-12-01", VisitKind::OnSite, u"王总", u"用电增容 800 kVA");
    add(firm, "2026-01-10", VisitKind::Phone, u"", u"完成率 50%_");
    add(other, "2026-01-15", VisitKind::OnSite, u"陈厂长", u"招工");
    const auto found = [&](const std::function<void(VisitQuery &)> &narrow) {
        VisitQuery query;
        query.asOf = day("2026-01-20");
        narrow(query);
        QStringList days;
        for (const VisitRow &row : value(VisitService::rows(
                 context, value(VisitService::keys(context, query)), query.asOf)))
            days.append(row.visit.on.toString(QStringLiteral("MM-dd")));
        return days.join(u' ');
    };
    const auto finds = [&](const char16_t *words) {
        return found([&](VisitQuery &query) { query.find = QString::fromUtf16(words); });
    };
    CHECK(found([](VisitQuery &) {}) == u"01-15 01-10 12-01");
    CHECK(finds(u"砺锋") == u"01-10 12-01");
    CHECK(finds(u"lfjx") == u"01-10 12-01"); // initials of the firm
    CHECK(finds(u"陈厂长") == u"01-15");
    CHECK(finds(u"KVA") == u"12-01");  // letters of either case
    CHECK(finds(u"50%_") == u"01-10"); // signs of LIKE are signs
    CHECK(finds(u"%") == u"01-10");
    CHECK(finds(u"没有的话").isEmpty());
    CHECK(found([](VisitQuery &query) { query.kind = VisitKind::OnSite; }) == u"01-15 12-01");
    CHECK(found([&](VisitQuery &query) { query.visitor = li; }) == u"01-10");
    CHECK(found([](VisitQuery &query) { query.since = day("2026-01-10"); }) == u"01-15 01-10");
    CHECK(found([](VisitQuery &query) {
              query.district = DistrictId(QStringLiteral("yongchun"));
          }) == u"01-15");
}

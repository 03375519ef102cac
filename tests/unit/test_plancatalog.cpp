// Which plans of a district speak on a day.

#include "domain/plan.h"
#include "support/printers.h"

using namespace peiyu;

namespace {

Plan plan(const char *id, int from, int until, PlanOrigin origin = PlanOrigin::Entered,
          PlanState state = PlanState::Formal, const char *district = "jiangjin")
{
    Plan one;
    one.id = PlanId(QString::fromLatin1(id));
    one.district = DistrictId(QString::fromLatin1(district));
    one.startYear = from;
    one.targetDate = QDate(until, 12, 31);
    one.origin = origin;
    one.state = state;
    return one;
}

QString speaking(const PlanCatalog &catalog, int year)
{
    QStringList ids;
    for (const Plan *one :
         catalog.speakingPlans(DistrictId(QStringLiteral("jiangjin")), QDate(year, 6, 30)))
        ids.append(one->id.value());
    return ids.join(u' ');
}

} // namespace

TEST_CASE("the current plan speaks first, then those begun before it, drafts and coming ones never")
{
    const QVector<Plan> plans = {
        plan("oldest", 2016, 2020, PlanOrigin::BuiltIn),
        plan("before", 2021, 2025, PlanOrigin::BuiltIn),
        plan("draft", 2026, 2030, PlanOrigin::Entered, PlanState::Draft),
        plan("now", 2026, 2028),
        plan("coming", 2029, 2031),
        plan("other", 2021, 2025, PlanOrigin::BuiltIn, PlanState::Formal, "shizhu")};
    CHECK(speaking(PlanCatalog(plans), 2026) == u"now before oldest");
    CHECK(speaking(PlanCatalog(plans), 2023) == u"before oldest");
    CHECK(speaking(PlanCatalog(plans), 2029) == u"coming now before oldest");
    // Before all of them the first to come is the current one.
    CHECK(speaking(PlanCatalog(plans), 2010) == u"oldest");
    // What the office chose is current, though it ends later or is a draft still.
    const QHash<DistrictId, PlanId> chosen{
        {DistrictId(QStringLiteral("jiangjin")), PlanId(QStringLiteral("draft"))}};
    CHECK(speaking(PlanCatalog(plans, chosen), 2026) == u"draft now before oldest");
    CHECK(speaking(PlanCatalog(), 2026).isEmpty());
}

TEST_CASE("a document for comment that shipped speaks: there is no other of its district")
{
    Plan shipped = plan("comment", 2021, 2025, PlanOrigin::BuiltIn);
    shipped.draft = true;
    CHECK(speaking(PlanCatalog({shipped}), 2026) == u"comment");
}

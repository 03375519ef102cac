// What a visit does to the open plans of its office.

#include "domain/visitplan.h"
#include "support/printers.h"

using namespace peiyu;

namespace {

PlannedVisit plan(int dayOfMonth, VisitKind kind, const char *origin = "")
{
    PlannedVisit one;
    one.id = QStringLiteral("plan%1").arg(dayOfMonth);
    one.on = QDate(2026, 6, dayOfMonth);
    one.kind = kind;
    one.origin = QString::fromLatin1(origin);
    return one;
}

PlanningVisit visit(VisitKind kind, bool next = false, const QString &fulfils = {})
{
    return {QDate(2026, 6, 15), kind, fulfils, next};
}

} // namespace

TEST_CASE("a visit makes what was due and of its kind, and what the person names")
{
    const auto onSite = VisitKind::OnSite;
    CHECK(planOutcome(visit(onSite), plan(15, onSite)) == PlanOutcome::Made);
    CHECK(planOutcome(visit(onSite), plan(1, VisitKind::Phone)) == PlanOutcome::Made);
    CHECK(planOutcome(visit(onSite), plan(16, onSite)) == PlanOutcome::Stays);
    CHECK(planOutcome(visit(VisitKind::Phone), plan(15, onSite)) == PlanOutcome::Stays);
    CHECK(planOutcome(visit(VisitKind::Phone), plan(15, VisitKind::Phone)) == PlanOutcome::Made);
    // Named: ahead of its day, and by a call instead.
    CHECK(planOutcome(visit(VisitKind::Phone, false, QStringLiteral("plan20")), plan(20, onSite)) ==
          PlanOutcome::Made);
    CHECK(planOutcome(visit(onSite, false, QStringLiteral("plan20")), plan(21, onSite)) ==
          PlanOutcome::Stays);
}

TEST_CASE("another next date replaces what was agreed, not what was planned by hand")
{
    const auto onSite = VisitKind::OnSite;
    CHECK(planOutcome(visit(onSite, true), plan(20, onSite, "v1")) == PlanOutcome::Replaced);
    CHECK(planOutcome(visit(onSite, true), plan(20, onSite)) == PlanOutcome::Stays);
    CHECK(planOutcome(visit(onSite, false), plan(20, onSite, "v1")) == PlanOutcome::Stays);
    // A call leaves the visit on the spot open, but moves it when a day is agreed.
    CHECK(planOutcome(visit(VisitKind::Phone, true), plan(10, onSite, "v1")) ==
          PlanOutcome::Replaced);
    // Made goes before replaced.
    CHECK(planOutcome(visit(onSite, true), plan(10, onSite, "v1")) == PlanOutcome::Made);
    CHECK(planOutcome(visit(onSite, true, QStringLiteral("plan20")), plan(20, onSite, "v1")) ==
          PlanOutcome::Made);
}

#pragma once
// Firms with planned visits, and the page 走访计划 over them.

#include "services/visitplanservice.h"
#include "support/firms.h"
#include "support/windowkit.h"
#include "visitplan/monthgrid.h"

namespace peiyu {

/// Three firms on 2026-06-30: 市级 砺锋 and 云岫, 创新型 启岚.
struct Plans
{
    TestBase base{windowBase()};
    EnterpriseId lifeng;
    EnterpriseId yunxiu;
    EnterpriseId qilan;

    Plans()
    {
        lifeng = firm("重庆砺锋精密机械有限公司", Tier::Provincial);
        yunxiu = firm("重庆云岫智能装备有限公司", Tier::Provincial);
        qilan = firm("重庆启岚泵业有限公司", Tier::Innovative);
    }

    EnterpriseId firm(const char *name, Tier tier)
    {
        const EnterpriseId id = addFirm(base.context(), {QString::fromUtf8(name)});
        addTitle(base.context(), id, tier, day("2024-01-01"));
        return id;
    }
    QString plan(const EnterpriseId &firm, const char *on, const QString &unit = {})
    {
        PlannedVisit plan;
        plan.enterprise = firm;
        plan.on = day(on);
        plan.unit = unit;
        return value(VisitPlanService::plan(base.context(), plan)).id;
    }
    PlannedVisit stored(const QString &id)
    {
        return value(VisitPlanService::planned(base.context(), id));
    }
    QVector<PlannedRow> open()
    {
        VisitPlanQuery query;
        query.asOf = base.context().clock.today();
        query.openOnly = true;
        return value(VisitPlanService::list(base.context(), query));
    }
};

inline void openPlanPage(WindowKit &kit)
{
    kit.window().openPage(QStringLiteral("visitplan"));
    kit.settle();
}

inline MonthGrid &grid(WindowKit &kit)
{
    return kit.find<MonthGrid>("monthGrid");
}

} // namespace peiyu

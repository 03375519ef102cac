#pragma once
// The pool the list pages are tested with, and what stands in the list.

#include "parts/datatable.h"
#include "services/enterpriseservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QString>

namespace peiyu {

/// Five firms of 江津, one of 永春; two titles; one specialist who serves one firm.
struct Pool
{
    EnterpriseId anchor;
    SpecialistId person;

    explicit Pool(const JobContext &context)
    {
        anchor = addFirm(context, {QStringLiteral("重庆长安机械有限公司"),
                                   {},
                                   soundCode(1234567),
                                   {},
                                   QStringLiteral("双福街道")});
        const EnterpriseId second =
            addFirm(context, {QStringLiteral("重庆柏程铝业有限公司"), {}, soundCode(2)});
        for (const char16_t *name :
             {u"重庆启岚泵业有限公司", u"重庆云岫装备有限公司", u"重庆沐川新材料有限公司"})
            addFirm(context, {QString::fromUtf16(name)});
        addFirm(context, {QStringLiteral("永春白濑茶机有限公司"), QStringLiteral("yongchun")});
        addTitle(context, anchor, Tier::Provincial, day("2025-01-23"));
        addTitle(context, second, Tier::Innovative, day("2025-01-23"));
        person = addPerson(context, QStringLiteral("李敏"));
        assign(context, anchor, person, day("2025-03-01"));
    }
};

inline DataTable &table(WindowKit &kit)
{
    return kit.find<DataTable>("firmTable");
}

inline int rows(WindowKit &kit)
{
    return table(kit).model()->rowCount();
}

inline QString currentName(WindowKit &kit)
{
    return table(kit).model()->index(table(kit).currentIndex().row(), 0).data().toString();
}

inline ListQuery home(const TestBase &base)
{
    ListQuery query;
    query.asOf = base.context().clock.today();
    query.district = DistrictId(QStringLiteral("jiangjin"));
    return query;
}

inline qint64 told(const TestBase &base, const ListQuery &query)
{
    return value(EnterpriseService::total(base.context(), query));
}

} // namespace peiyu

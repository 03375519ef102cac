#include "enterprises/firmchoices.h"

#include "domain/displaytext.h"
#include "enterprises/firmcolumns.h"
#include "services/staffingservice.h"

namespace peiyu {

FirmChoices FirmChoices::load(const PageContext &context)
{
    FirmChoices choices;
    choices.m_me = context.actor().specialist;
    if (auto places = PlaceDirectory::load(context.reading.connection))
        choices.m_places = std::move(*places);
    else
        context.navigator.failed(places.error());
    if (const auto people = StaffingService::people(context.reading)) {
        for (const Specialist &person : *people) {
            if (person.active && person.duty == Duty::Specialist)
                choices.m_specialists.append(person);
        }
    }
    return choices;
}

QString FirmChoices::text(const ListQuery &query, ListCondition condition,
                          const QString &counted) const
{
    switch (condition) {
    case ListCondition::Counted:
        return counted;
    case ListCondition::District:
        return tr("区县：%1").arg(m_places.districtName(query.district));
    case ListCondition::Area: {
        for (const Area &area : m_places.areas()) {
            if (area.id == query.town)
                return area.kind == AreaKind::Park ? tr("园区：%1").arg(area.name)
                                                   : tr("镇街：%1").arg(area.name);
        }
        return tr("镇街：%1").arg(query.town.value());
    }
    case ListCondition::Tier:
        return tr("梯度：%1").arg(query.tier ? tierWord(*query.tier, query.district) : QString());
    case ListCondition::Specialist: {
        if (query.specialist == m_me)
            return tr("专员：我");
        for (const Specialist &person : m_specialists) {
            if (person.id == query.specialist)
                return tr("专员：%1").arg(person.name);
        }
        return tr("专员：已离岗");
    }
    case ListCondition::Unassigned:
        return tr("无专员");
    case ListCondition::Planned:
        return query.planned.value_or(false) ? tr("已有一策") : tr("未制定一策");
    case ListCondition::Exited:
        return tr("含已退库");
    case ListCondition::Find:
        return tr("查找：%1").arg(query.find);
    }
    return {};
}

} // namespace peiyu

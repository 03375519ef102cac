#include "enterprises/firmchoices.h"

#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
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

QString FirmChoices::tierFromText(Tier tier, const DistrictId &district) const
{
    return tier == allTiers.back() ? tierWord(tier, district)
                                   : tr("%1及以上").arg(tierWord(tier, district));
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
    case ListCondition::Assigned:
        return tr("已配专员");
    case ListCondition::Titled:
        return tr("市/省级及以上有效");
    case ListCondition::Unvisited:
        return tr("未实地走访");
    case ListCondition::Planned:
        return query.planned.value_or(false) ? tr("已有一策") : tr("未制定一策");
    case ListCondition::Exited:
        return tr("含已退库");
    case ListCondition::TierFrom:
        return tr("最高梯度：%1")
            .arg(query.tierFrom ? tierFromText(*query.tierFrom, query.district) : QString());
    case ListCondition::Highest:
        return query.highest
                   ? tr("最高为%1").arg(tierBadgeText(*query.highest, query.district.value()))
                   : QString();
    case ListCondition::Ending:
        return tr("到期：%1 天内").arg(query.endingDays);
    case ListCondition::Industry:
        return tr("行业：%1").arg(query.industry);
    case ListCondition::Chain:
        return tr("产业链：%1").arg(query.chain);
    case ListCondition::Stage:
        return tr("阶段：%1").arg(query.stage ? stageText(*query.stage) : QString());
    case ListCondition::Tag:
        return tr("标签：%1").arg(query.tag);
    case ListCondition::Honour:
        return tr("资质：%1").arg(query.honour);
    case ListCondition::SizeClass:
        return tr("规模：%1").arg(query.sizeClass ? sizeClassText(*query.sizeClass) : QString());
    case ListCondition::VisitGap:
        return query.visitGap ? visitGapText(*query.visitGap) : QString();
    case ListCondition::VisitDuty:
        return query.visitDuty ? visitDutyText(*query.visitDuty) : QString();
    case ListCondition::Missing:
        return query.missing ? missingItemText(*query.missing) : QString();
    case ListCondition::Find:
        return tr("查找：%1").arg(query.find);
    }
    return {};
}

} // namespace peiyu

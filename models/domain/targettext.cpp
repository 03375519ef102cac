#include "domain/targettext.h"

#include "domain/displaytext.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TargetText)
};

} // namespace

QString planTargetText(const Plan &plan, const PlanTarget &target)
{
    const auto tier = target.countedTier();
    if (!tier)
        return target.tierKey == u"listed" ? tierKeyText(target.tierKey) : target.name;
    switch (*tier) {
    case Tier::MunicipalPool:
        return Text::tr("市级培育入库");
    case Tier::Innovative:
        return tierText(*tier);
    case Tier::Provincial:
        return Text::tr("%1专精特新").arg(tierBadgeText(*tier, plan.district.value()));
    case Tier::LittleGiant:
        return Text::tr("国家级小巨人");
    }
    return target.name;
}

QString comparedValueText(const PlanTarget &target)
{
    if (!target.value)
        return target.valueText.isEmpty() ? QStringLiteral("—") : target.valueText;
    const QString value = quantityText(target.value);
    switch (target.comparator) {
    case Comparator::MoreThan:
        return u'>' + value;
    case Comparator::AtMost:
        return QStringLiteral("≤") + value;
    case Comparator::About:
        return Text::tr("约%1").arg(value);
    case Comparator::AtLeast:
    case Comparator::Equal:
        return value;
    }
    return value;
}

QString targetValueText(const PlanTarget &target)
{
    const bool added = target.basis == Basis::NewInPeriod || target.basis == Basis::AnnualFlow;
    const QString value = comparedValueText(target);
    return added && target.value ? u'+' + value : value;
}

} // namespace peiyu

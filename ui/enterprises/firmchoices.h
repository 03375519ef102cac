#pragma once
/// What the conditions of a list can be set to, and the words of those that are set.
/// Thread: GUI; reads districts, areas and people through the window's own connection.

#include "domain/listcondition.h"
#include "domain/service.h"
#include "services/placedirectory.h"
#include "shell/pagecontext.h"

#include <QCoreApplication>

namespace peiyu {

class FirmChoices
{
    Q_DECLARE_TR_FUNCTIONS(FirmChoices)
public:
    /// Reads them; an error leaves nothing to choose and is told by the window.
    static FirmChoices load(const PageContext &context);

    const PlaceDirectory &places() const { return m_places; }
    const QVector<Specialist> &specialists() const { return m_specialists; }
    bool hasDistricts() const { return m_places.districts().size() > 1; }

    /// 市级及以上; the highest one alone.
    QString tierFromText(Tier tier, const DistrictId &district) const;
    /// 区县：江津区, 梯度：市级, 专员：我 …; `counted` are the words of a drilled number.
    QString text(const ListQuery &query, ListCondition condition, const QString &counted) const;

private:
    PlaceDirectory m_places;
    QVector<Specialist> m_specialists; ///< active ones, by name
    SpecialistId m_me;
};

} // namespace peiyu

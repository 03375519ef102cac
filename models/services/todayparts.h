#pragma once
/// What the parts of TodayService share. Of this room.
/// Thread: the context's.

#include "services/placedirectory.h"
#include "services/todayservice.h"

#include <QHash>
#include <QSet>

namespace peiyu {

/// Names of people and places, read once for a whole list.
struct TodayNames
{
    QHash<SpecialistId, QString> people;
    QHash<AreaId, QString> towns;
    PlaceDirectory places;

    void fill(QVector<TodayItem> &items) const;
};
Result<TodayNames> todayNames(const Connection &connection);

/// What the acting account put off beyond the day, by TodayItem::key().
Result<QSet<QString>> snoozedKeys(const JobContext &context, QDate day);

/// 运行预警 in the scope, by the settings of its district or of 本区县.
Result<QVector<TodayItem>> warningItems(const JobContext &context, const TodayScope &scope);

/// Everything open at one firm with lateness, the soonest first.
Result<QVector<TodayItem>> openOf(const JobContext &context, const EnterpriseId &firm,
                                  const WorkingCalendar &calendar);

} // namespace peiyu

#include "monitoring/figurechoices.h"

#include "services/monitoringservice.h"

#include <QComboBox>

namespace peiyu {

namespace {

constexpr int monthsOffered = 24;
constexpr int quartersOffered = 8;

} // namespace

void offerPeriods(QComboBox &box, QDate day)
{
    box.clear();
    FigurePeriod month = FigurePeriod::monthOf(day);
    for (int i = 0; i < monthsOffered; ++i, month = month.before())
        box.addItem(month.text(), month.key());
    FigurePeriod quarter = FigurePeriod::quarterOf(day);
    for (int i = 0; i < quartersOffered; ++i, quarter = quarter.before())
        box.addItem(quarter.text(), quarter.key());
    choosePeriod(box, MonitoringService::usualPeriod(day));
}

void choosePeriod(QComboBox &box, const FigurePeriod &period)
{
    const QString key = period.key();
    if (box.findData(key) < 0)
        box.addItem(period.text(), key);
    box.setCurrentIndex(box.findData(key));
}

FigurePeriod chosenPeriod(const QComboBox &box)
{
    return FigurePeriod::fromKey(box.currentData().toString()).value_or(FigurePeriod{});
}

void offerItems(QComboBox &box)
{
    for (const PeriodItem item : allPeriodItems)
        box.addItem(periodItemText(item), periodItemKey(item));
    chooseItem(box, PeriodItem::Revenue);
}

void chooseItem(QComboBox &box, PeriodItem item)
{
    box.setCurrentIndex(box.findData(periodItemKey(item)));
}

PeriodItem chosenItem(const QComboBox &box)
{
    return periodItemFromKey(box.currentData().toString()).value_or(PeriodItem::Revenue);
}

} // namespace peiyu

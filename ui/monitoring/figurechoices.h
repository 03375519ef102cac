#pragma once
/// Boxes to choose what reported figures are looked at: the page 运行监测 and the papers of it
/// offer the same. Thread: GUI.

#include "domain/figurechange.h"

class QComboBox;

namespace peiyu {

/// Months and quarters up to the day, the usual one of 运行监测 chosen; what is there is dropped.
void offerPeriods(QComboBox &box, QDate day);
/// A period the box does not offer is added.
void choosePeriod(QComboBox &box, const FigurePeriod &period);
FigurePeriod chosenPeriod(const QComboBox &box);

/// Every item, 营业收入 chosen.
void offerItems(QComboBox &box);
void chooseItem(QComboBox &box, PeriodItem item);
PeriodItem chosenItem(const QComboBox &box);

} // namespace peiyu

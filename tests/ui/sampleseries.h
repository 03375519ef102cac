#pragma once
// Series and readings with the invented figures of the design's pictures: for the gallery and
// tests.

#include "parts/districtcard.h"
#include "parts/kpireading.h"
#include "statistics/series.h"

#include <QVector>

namespace peiyu {

/// 市级专精特新 of a running plan: 213 → 280, at 238 on 2026-11-20.
TargetPathSeries runningPath();
/// 江津区 创新型 after its deadline: 410 → 1,250, final 1,184.
TargetPathSeries endedPath();
/// Twelve towns and parks, worst first, with 序时 44.4%.
CompletionSeries townCompletion();
/// Four districts in document order, one of them a draft.
CompletionSeries districtCompletion();

/// The four cards of the board.
QVector<KpiReading> boardCards();
/// The five districts of the final results.
QVector<DistrictReading> finalCards();

} // namespace peiyu

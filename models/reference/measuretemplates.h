#pragma once
/// The shipped templates of 一策 (resources/reference/measure_templates.tsv), 本系统默认: for
/// 创新型, 专精特新 and 小巨人, drawn from what recognition asks (policy reference §1.3-1.5, 1.9).
/// Thread: any; the list is read once.

#include "domain/measurestep.h"

#include <QVector>

namespace peiyu {

/// In their order; none for a tier without a recognition of its own rules.
QVector<MeasureTemplate> shippedMeasureTemplates(Tier tier);

} // namespace peiyu

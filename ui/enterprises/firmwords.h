#pragma once
/// Short sentences about a firm that several places show alike.

#include "enterprises/firmrecord.h"
#include "parts/tierbadge.h"
#include "parts/textlabel.h"

namespace peiyu {

/// The badges of valid titles, lowest first; the last one that ran out when none is valid.
QVector<TierLabel> firmBadges(const FirmRecord &record);

/// A day something is due, in words: 今天 · 明天 · 2026-01-16 逾期 4 天 · 2026-02-06.
struct DueWords
{
    QString text;
    Ink ink = &LookPalette::text;
    bool bold = false;
};
DueWords dueWords(QDate due, QDate asOf);

/// 李敏（2024-03-01 起）, or 未配备.
QString specialistWords(const FirmRecord &record);
/// 实地 · 李敏
QString visitWords(const VisitRow &visit);
/// What is missing in the record: 信用代码待确认, 镇街, 联系电话 …
QStringList missingFacts(const FirmRecord &record);

} // namespace peiyu

#pragma once
/// Short sentences about a firm that several places show alike.

#include "enterprises/firmrecord.h"
#include "parts/statusmark.h"
#include "parts/textlabel.h"
#include "parts/tierbadge.h"

namespace peiyu {

/// The badges of valid titles, lowest first; the last one that ran out when none is valid.
QVector<TierLabel> firmBadges(const FirmRecord &record);

/// Whether a title holds on a day: 有效, 90 天内到期, 已过期, 已撤销, 未生效.
StatusFace titleFace(const Recognition &title, QDate asOf);

/// A day something is due, in words: 今天 · 明天 · 2026-01-16，超 2 个工作日 · 2026-02-06.
struct DueWords
{
    QString text;
    Ink ink = &LookPalette::text;
    bool bold = false;
};
DueWords dueWords(QDate due, QDate asOf, const WorkingCalendar &calendar);

/// The credit code as it stands, 待确认 when its check character fails; the old number; 缺.
struct CodeWords
{
    QString text;
    Ink ink = &LookPalette::text;
};
CodeWords codeWords(const Enterprise &firm);

/// 李敏（2024-03-01 起）, or 未配备.
QString specialistWords(const FirmRecord &record);
/// 实地 · 李敏
QString visitWords(const VisitRow &visit);
/// What is missing in the record, as the list counts it (数据缺项), and its words: 镇街, 联系人 …
QVector<MissingItem> missingItems(const FirmRecord &record);
QStringList missingFacts(const FirmRecord &record);

} // namespace peiyu

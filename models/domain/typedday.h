#pragma once
/// A day as a person types it into a field: in full, or short and meant near a given day. Nothing
/// here is for files or commands: a list or a script says its days in full (dayFromWords).

#include <QDate>
#include <QString>

namespace peiyu {

/// Which days may be meant; a null day is no bound.
struct DayBounds
{
    QDate least;
    QDate most;

    bool contains(QDate day) const
    {
        return (least.isNull() || day >= least) && (most.isNull() || day <= most);
    }
};

/// What dayFromWords takes, and, counted from `today`: +7 and -3 (days); 11-30, 11.30, 11月30日,
/// 1130 (the nearest one); 30, 30日 (of this month, of the next one when it is past); 今天 明天
/// 后天 昨天 前天; 周五 (the next one), 本周五, 下周五, 上周五. Of days that could be meant the
/// first within `bounds` is; when none is, the first one, for the caller to refuse. Null: not
/// understood. Without `today` only full days are.
QDate typedDay(const QString &words, QDate today, const DayBounds &bounds = {});
/// The same ways in words, for a tooltip or a refusal.
QString typedDayWays();

} // namespace peiyu

#pragma once
/// 规模以上: the yearly main revenue from which a firm of a kind of industry is counted by the
/// national statistics, as recalled (按国家统计局通行口径): an office sets its own where it
/// differs. Construction and real estate are counted by their licence, not by revenue. Thread: any;
/// the list is read once.

#include <QString>
#include <QStringList>
#include <QVector>

namespace peiyu {

struct AboveScaleLine
{
    QString key;
    QString name; ///< 工业, 批发业 …
    int wan = 0;  ///< 0: not by revenue
    QStringList divisions;
};

const QVector<AboveScaleLine> &aboveScaleLines();
/// By the words of a firm's industry; null for none, unknown ones and those without a line at all.
const AboveScaleLine *aboveScaleLineOf(const QString &industry);

} // namespace peiyu

#include "domain/splittext.h"

#include "domain/displaytext.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SplitText)
};

} // namespace

QString splitSumText(const std::optional<Quantity> &sum, const std::optional<Quantity> &goal)
{
    if (!sum)
        return Text::tr("目标还没有分解到镇街、园区");
    const QString both =
        goal ? Text::tr("目标分解合计 %1，区县目标 %2").arg(quantityText(sum), quantityText(goal))
             : Text::tr("目标分解合计 %1").arg(quantityText(sum));
    if (!goal || *sum == *goal)
        return goal ? Text::tr("%1，相等").arg(both) : both;
    return *sum > *goal
               ? Text::tr("%1，多分解 %2（允许，已注明）").arg(both, quantityText(*sum - *goal))
               : Text::tr("%1，少分解 %2（允许，已注明）").arg(both, quantityText(*goal - *sum));
}

QString areaRuleText()
{
    return Text::tr("每家企业只计入一处：园区单列分解数的，园区内企业计入园区，其余计入所在镇街；"
                    "没有填镇街的列入“未定镇街”。各行相加等于区县数。");
}

QString areaBaselineText()
{
    return Text::tr("镇街、园区的基期数由库内按区县基期日统计（推定）。");
}

} // namespace peiyu

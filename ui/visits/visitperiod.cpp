#include "visits/visitperiod.h"

#include "domain/displaytext.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitPeriod)
};

} // namespace

QVector<VisitPeriod> visitPeriods(QDate asOf)
{
    const int quarterMonth = (asOf.month() - 1) / 3 * 3 + 1;
    return {{asOf.addDays(-6), Text::tr("近 7 天")},
            {asOf.addDays(-29), Text::tr("近 30 天")},
            {QDate(asOf.year(), asOf.month(), 1), Text::tr("本月")},
            {QDate(asOf.year(), quarterMonth, 1), Text::tr("本季度")},
            {QDate(asOf.year(), 1, 1), Text::tr("本年")},
            {QDate(asOf.year() - 1, 1, 1), Text::tr("去年以来")}};
}

QString periodText(QDate since, QDate asOf)
{
    if (since == asOf)
        return Text::tr("今天");
    for (const VisitPeriod &period : visitPeriods(asOf)) {
        if (period.since == since)
            return period.text;
    }
    return Text::tr("%1 起").arg(dateText(since));
}

} // namespace peiyu

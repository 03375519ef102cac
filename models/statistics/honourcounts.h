#pragma once
/// Targets that count 资质荣誉与成果 (上市, 数字化车间, 绿色工厂 …): the rows of one kind whose
/// bearer is of the district, each with its quantity. 期末有效: valid on the day, the firm present
/// on it; 累计: granted up to the day; 新增: granted in the period; 每年: granted in the year of
/// the day; these three where the firm was present on the day of the grant. A carrier is where it
/// was entered. A row without a day of grant is counted by 期末有效 alone. Thread: the
/// connection's. Errors: those of the statements.

#include "domain/listquery.h"
#include "domain/quantity.h"
#include "foundation/result.h"

#include <QDate>
#include <QString>
#include <QVector>

namespace peiyu {

class Connection;

struct HonourScope
{
    DistrictId district;
    AreaId area;   ///< a town or park; empty: the whole district
    QString chain; ///< of firms; carriers have none
    QString kind;
    Basis basis = Basis::Stock;
    QDate on;
    QDate periodStart; ///< of NewInPeriod

    friend bool operator==(const HonourScope &, const HonourScope &) = default;
};

/// One row of the kind whose bearer is or was in the district.
struct CountedHonour
{
    QString id;
    EnterpriseId firm; ///< empty when a carrier bears it
    QString bearer;
    QString title;
    qint64 quantity = 1;
    QDate on;
    QDate until;
    AreaId town; ///< where the bearer was on the day that decides
    AreaId park;
    QString reason; ///< why it is not counted; empty: it is
};

/// All rows of the scope, those that count first, by day.
Result<QVector<CountedHonour>> countedHonours(const Connection &connection,
                                              const HonourScope &scope);

/// The quantities added up; none where the district has no row of the kind at all.
std::optional<Quantity> honourSum(const QVector<CountedHonour> &rows);
QString honourFormula(const HonourScope &scope);

} // namespace peiyu

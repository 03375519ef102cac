#include "statistics/honourcounts.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "domain/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HonourCounts)
};

/// A row with one stay of its bearer; a carrier stays for ever.
struct HonourStay
{
    CountedHonour honour;
    DateSpan stay;
    QString chain;
};

Result<QVector<HonourStay>> staysOf(const Connection &connection, const HonourScope &scope)
{
    QVector<HonourStay> stays;
    const auto read = [&](Statement &select) {
        return select.each([&](const Row &row) {
            HonourStay one;
            one.honour = {row.text("id"),
                          EnterpriseId(row.text("enterprise")),
                          row.text("bearer"),
                          row.text("title"),
                          row.integer("quantity"),
                          dayFromText(row.text("on_date")),
                          dayFromText(row.text("until_date")),
                          AreaId(row.text("town")),
                          AreaId(row.text("park")),
                          {}};
            one.stay = {dayFromText(row.text("stay_from")), dayFromText(row.text("stay_until"))};
            one.chain = row.text("chain");
            stays.append(one);
        });
    };
    Statement firms(connection,
                    QStringLiteral("SELECT h.id, h.enterprise, e.name AS bearer, h.title,"
                                   " h.quantity, h.on_date, h.until_date, r.town, r.park,"
                                   " r.from_date AS stay_from, r.until_date AS stay_until, e.chain"
                                   " FROM honour h JOIN enterprise e ON e.id = h.enterprise"
                                   " AND e.deleted = 0 JOIN residence r ON r.enterprise = e.id"
                                   " AND r.deleted = 0 AND r.district = :district"
                                   " WHERE h.deleted = 0 AND h.kind = :kind"
                                   " ORDER BY h.on_date, h.no, r.from_date"));
    firms.bind(":district", scope.district).bind(":kind", scope.kind);
    PEIYU_CHECK(read(firms));
    Statement carriers(connection,
                       QStringLiteral("SELECT h.id, h.enterprise, c.name AS bearer, h.title,"
                                      " h.quantity, h.on_date, h.until_date, c.town, '' AS park,"
                                      " '' AS stay_from, '9999-12-31' AS stay_until, '' AS chain"
                                      " FROM honour h JOIN carrier c ON c.id = h.carrier"
                                      " AND c.deleted = 0 AND c.district = :district"
                                      " WHERE h.deleted = 0 AND h.kind = :kind"
                                      " ORDER BY h.on_date, h.no"));
    carriers.bind(":district", scope.district).bind(":kind", scope.kind);
    PEIYU_CHECK(read(carriers));
    return stays;
}

/// The day on which the bearer must have been here.
QDate decidingDay(const HonourScope &scope, const CountedHonour &honour)
{
    return scope.basis == Basis::Stock ? scope.on : honour.on;
}

/// Why the row itself does not count, wherever its bearer was.
QString rowReason(const HonourScope &scope, const CountedHonour &honour)
{
    if (scope.basis != Basis::Stock && honour.on.isNull())
        return Text::tr("没有写取得日期");
    if (honour.on > scope.on)
        return Text::tr("%1 才取得").arg(dateText(honour.on));
    switch (scope.basis) {
    case Basis::Stock:
        if (!honour.until.isNull() && honour.until < scope.on)
            return Text::tr("有效期至 %1，已过期").arg(dateText(honour.until));
        break;
    case Basis::NewInPeriod:
        if (scope.periodStart.isNull())
            return Text::tr("文件没有写计划期起日");
        if (honour.on < scope.periodStart)
            return Text::tr("%1 取得，早于计划期").arg(dateText(honour.on));
        break;
    case Basis::AnnualFlow:
        if (honour.on.year() != scope.on.year())
            return Text::tr("%1 取得，不是本年").arg(dateText(honour.on));
        break;
    default:
        break;
    }
    return {};
}

QString placeReason(const HonourScope &scope, const HonourStay &one)
{
    if (!one.stay.contains(decidingDay(scope, one.honour)))
        return scope.basis == Basis::Stock ? Text::tr("当日不在本区县")
                                           : Text::tr("取得时不在本区县");
    if (!scope.area.isEmpty() && one.honour.town != scope.area && one.honour.park != scope.area)
        return Text::tr("不在所选镇街、园区");
    if (!scope.chain.isEmpty() && one.chain != scope.chain)
        return Text::tr("不属于所选产业链");
    return {};
}

} // namespace

Result<QVector<CountedHonour>> countedHonours(const Connection &connection,
                                              const HonourScope &scope)
{
    PEIYU_TRY(stays, staysOf(connection, scope));
    QVector<CountedHonour> rows;
    for (const HonourStay &one : stays) {
        CountedHonour row = one.honour;
        row.reason = rowReason(scope, row);
        if (row.reason.isEmpty())
            row.reason = placeReason(scope, one);
        // Several stays of one bearer are one row: the stay by which it counts.
        if (!rows.isEmpty() && rows.last().id == row.id) {
            if (!rows.last().reason.isEmpty())
                rows.last() = row;
            continue;
        }
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CountedHonour &a, const CountedHonour &b) {
        return a.reason.isEmpty() && !b.reason.isEmpty();
    });
    return rows;
}

std::optional<Quantity> honourSum(const QVector<CountedHonour> &rows)
{
    if (rows.isEmpty())
        return std::nullopt;
    qint64 sum = 0;
    for (const CountedHonour &row : rows)
        sum += row.reason.isEmpty() ? row.quantity : 0;
    return Quantity::fromCount(sum);
}

QString honourFormula(const HonourScope &scope)
{
    const QString day = dateText(scope.on);
    switch (scope.basis) {
    case Basis::Stock:
        return Text::tr("资质荣誉与成果中的“%1”，%2 有效、当日在本区县，按数量相加")
            .arg(scope.kind, day);
    case Basis::NewInPeriod:
        return Text::tr("资质荣誉与成果中的“%1”，%2 至 %3 取得、取得时在本区县，按数量相加")
            .arg(scope.kind, dateText(scope.periodStart), day);
    case Basis::AnnualFlow:
        return Text::tr("资质荣誉与成果中的“%1”，%2 年初至 %3 取得、取得时在本区县，按数量相加")
            .arg(scope.kind)
            .arg(scope.on.year())
            .arg(day);
    default:
        return Text::tr("资质荣誉与成果中的“%1”，%2 及以前取得、取得时在本区县，按数量相加")
            .arg(scope.kind, day);
    }
}

} // namespace peiyu

#include "repositories/requestrecordrepository.h"

#include "repositories/requestfacts.h"

#include <algorithm>

namespace peiyu {

Result<QVector<Request>> requestsOfFirm(const Connection &connection,
                                        const EnterpriseId &enterprise)
{
    Statement select(connection,
                     selectSql<Request>(QStringLiteral(" AND enterprise = :enterprise")));
    select.bind(":enterprise", enterprise);
    return readAll<Request>(select, tableOf<Request>(), recordFrom<Request>);
}

Result<QVector<RequestStep>> stepsOfFirm(const Connection &connection,
                                         const EnterpriseId &enterprise)
{
    Statement select(connection, tableOf<RequestStep>().selectSql +
                                     QStringLiteral(" WHERE deleted = 0 AND request IN"
                                                    " (SELECT id FROM request WHERE"
                                                    " enterprise = :enterprise AND deleted = 0)"
                                                    " ORDER BY request, position, no"));
    select.bind(":enterprise", enterprise);
    return readAll<RequestStep>(select, tableOf<RequestStep>(), recordFrom<RequestStep>);
}

Result<QVector<Supervision>> supervisionsOfFirm(const Connection &connection,
                                                const EnterpriseId &enterprise)
{
    // The second condition is that of the index.
    Statement select(connection,
                     selectSql<Supervision>(QStringLiteral(" AND enterprise = :enterprise"
                                                           " AND enterprise <> ''")));
    select.bind(":enterprise", enterprise);
    return readAll<Supervision>(select, tableOf<Supervision>(), recordFrom<Supervision>);
}

Result<std::optional<Request>> requestNumbered(const Connection &connection, const QString &number)
{
    Statement select(connection, selectSql<Request>(QStringLiteral(" AND number = :number")));
    select.bind(":number", number);
    PEIYU_TRY(found, readAll<Request>(select, tableOf<Request>(), recordFrom<Request>));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QVector<Request>> openRequests(const Connection &connection, const DistrictId &district)
{
    QString condition = QStringLiteral(" AND state <> 'closed' AND state <> 'declined'");
    if (!district.isEmpty())
        condition += QStringLiteral(" AND district = :district");
    Statement select(connection, selectSql<Request>(condition));
    if (!district.isEmpty())
        select.bind(":district", district);
    return readAll<Request>(select, tableOf<Request>(), recordFrom<Request>);
}

Result<QVector<Dispatch>> dispatchesOfSlip(const Connection &connection, const QString &slip)
{
    if (slip.isEmpty()) // single ones have none
        return QVector<Dispatch>();
    Statement select(connection, selectSql<Dispatch>(QStringLiteral(" AND slip = :slip")));
    select.bind(":slip", slip);
    PEIYU_TRY(found, readAll<Dispatch>(select, tableOf<Dispatch>(), recordFrom<Dispatch>));
    std::stable_sort(found.begin(), found.end(),
                     [](const Dispatch &a, const Dispatch &b) { return a.unit < b.unit; });
    return found;
}

Result<int> highestNumber(const Connection &connection, NumberedRecord record,
                          const QString &prefix)
{
    const QString from =
        record == NumberedRecord::Request ? QStringLiteral("number AS n FROM request")
        : record == NumberedRecord::Slip  ? QStringLiteral("slip AS n FROM dispatch")
                                          : QStringLiteral("number AS n FROM supervision");
    const QString column =
        record == NumberedRecord::Slip ? QStringLiteral("slip") : QStringLiteral("number");
    // Deleted ones too: a number that was given once is not given again.
    Statement select(connection,
                     QStringLiteral("SELECT %1 WHERE %2 >= :low AND %2 < :high").arg(from, column));
    select.bind(":low", prefix);
    select.bind(":high", prefix + u'~');
    int highest = 0;
    PEIYU_CHECK(select.each([&](const Row &row) {
        highest = std::max(highest, QStringView(row.text("n")).mid(prefix.size()).toInt());
    }));
    return highest;
}

template class RecordRepository<Request>;
template class RecordRepository<RequestStep>;
template class RecordRepository<RequestPause>;
template class RecordRepository<Dispatch>;
template class RecordRepository<Supervision>;
template class RecordRepository<RequestCategory>;
template class RecordRepository<ClockLimit>;

} // namespace peiyu

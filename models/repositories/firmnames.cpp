#include "repositories/firmnames.h"

#include "database/statement.h"

namespace peiyu {

namespace {

Result<QVector<FirmNames>> read(const Connection &connection, const QString &condition)
{
    Statement select(connection,
                     QStringLiteral("SELECT id, name, former_names, credit_code,"
                                    " former_codes,"
                                    " registration_no FROM enterprise WHERE deleted = 0") +
                         condition + QStringLiteral(" ORDER BY no"));
    QVector<FirmNames> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        found.append(FirmNames{EnterpriseId(row.text("id")), row.text("name"),
                               row.text("former_names"), row.text("credit_code"),
                               row.text("former_codes"), row.text("registration_no")});
    }));
    return found;
}

} // namespace

Result<QVector<FirmNames>> allFirmNames(const Connection &connection)
{
    return read(connection, {});
}

Result<QVector<FirmNames>> renamedFirms(const Connection &connection)
{
    return read(connection, QStringLiteral(" AND (former_names <> '' OR former_codes <> '')"));
}

} // namespace peiyu

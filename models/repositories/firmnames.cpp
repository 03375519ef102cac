#include "repositories/firmnames.h"

#include "database/statement.h"

namespace peiyu {

Result<QVector<FirmNames>> allFirmNames(const Connection &connection)
{
    Statement select(connection,
                     QStringLiteral("SELECT id, name, name_folded, former_names, credit_code,"
                                    " former_codes, registration_no"
                                    " FROM enterprise WHERE deleted = 0 ORDER BY no"));
    QVector<FirmNames> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        found.append(FirmNames{EnterpriseId(row.text("id")), row.text("name"),
                               row.text("name_folded"), row.text("former_names"),
                               row.text("credit_code"), row.text("former_codes"),
                               row.text("registration_no")});
    }));
    return found;
}

} // namespace peiyu

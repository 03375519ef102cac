#include "repositories/targetsplitrepository.h"

#include "database/statement.h"
#include "repositories/recordregistry.h"

namespace peiyu {

Result<QVector<TargetShare>> TargetSplitRepository::ofTarget(const Connection &connection,
                                                             const TargetId &target)
{
    QVector<TargetShare> shares;
    Statement select(connection,
                     QStringLiteral("SELECT s.id, s.area, s.value, s.source FROM target_split s"
                                    " JOIN area a ON a.id = s.area WHERE s.deleted = 0"
                                    " AND s.target = :target ORDER BY a.no, s.no"));
    select.bind(":target", target);
    PEIYU_CHECK(select.each([&](const Row &row) {
        shares.append(TargetShare{row.text("id"), target, AreaId(row.text("area")),
                                  Quantity::fromScaled(row.integer("value")), row.text("source")});
    }));
    return shares;
}

Result<> TargetSplitRepository::apply(UnitOfWork &unit, const TargetShare &share, ChangeOp op)
{
    FieldValues f;
    if (op != ChangeOp::Delete) {
        f.set(QStringLiteral("target"), share.target.value());
        f.set(QStringLiteral("area"), share.area.value());
        f.set(QStringLiteral("value"), share.value.scaled());
        f.set(QStringLiteral("source"), share.source);
    }
    return applyRecord(unit, QStringLiteral("target_split"), share.id, op, f);
}

} // namespace peiyu

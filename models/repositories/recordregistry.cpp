#include "repositories/recordregistry.h"

#include "repositories/enterpriserepository.h"
#include "repositories/firmrecordrepository.h"

namespace peiyu {

Result<> applyRecord(UnitOfWork &unit, const QString &entity, const QString &id, ChangeOp op,
                     const FieldValues &values)
{
    if (entity == u"enterprise") {
        PEIYU_CHECK(EnterpriseRepository::apply(unit, EnterpriseId(id), op, values));
        return {};
    }
    if (entity == u"contact")
        return RecordRepository<ContactPerson>::apply(unit, id, op, values);
    const BusinessTable *table = businessTable(entity);
    if (!table)
        return failure(ErrorCode::Internal,
                       QStringLiteral("程序错误：不认识的记录类别 %1。").arg(entity));
    PEIYU_CHECK(applyToTable(unit, *table, id, op, values, std::nullopt));
    return {};
}

} // namespace peiyu

#include "repositories/poolstagerepository.h"

#include "database/statement.h"
#include "repositories/recordstore.h"

namespace peiyu {

namespace {

const BusinessTable &table()
{
    static const BusinessTable &found = *businessTable(QStringLiteral("pool_stage"));
    return found;
}

PoolStage stageFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    PoolStage stage;
    stage.id = record.id;
    stage.revision = static_cast<int>(record.revision);
    stage.enterprise = EnterpriseId(f.text(u"enterprise"));
    stage.stage = stageFromKey(f.text(u"stage")).value_or(Stage::Reserve);
    stage.reason = exitReasonFromKey(f.text(u"reason"));
    stage.note = f.text(u"note");
    stage.span.from = dayFromText(f.text(u"from_date"));
    stage.span.until = dayFromText(f.text(u"until_date"));
    return stage;
}

} // namespace

Result<std::optional<PoolStage>> PoolStageRepository::find(const Connection &connection,
                                                           const QString &id)
{
    return findLive<PoolStage>(connection, table(), id, stageFrom);
}

Result<QVector<PoolStage>> PoolStageRepository::ofEnterprise(const Connection &connection,
                                                             const EnterpriseId &enterprise)
{
    Statement select(connection,
                     table().selectSql +
                         QStringLiteral(" WHERE deleted = 0 AND enterprise = :enterprise"
                                        " ORDER BY from_date, no"));
    select.bind(":enterprise", enterprise);
    return readAll<PoolStage>(select, table(), stageFrom);
}

FieldValues PoolStageRepository::fields(const PoolStage &stage)
{
    FieldValues f;
    f.set(QStringLiteral("enterprise"), stage.enterprise.value());
    f.set(QStringLiteral("stage"), stageKey(stage.stage));
    f.set(QStringLiteral("reason"), stage.reason ? exitReasonKey(*stage.reason) : QString());
    f.set(QStringLiteral("note"), stage.note);
    f.set(QStringLiteral("from_date"), fromText(stage.span.from));
    f.set(QStringLiteral("until_date"), untilText(stage.span.until));
    return f;
}

Result<> PoolStageRepository::apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                                    const FieldValues &values, std::optional<int> revision)
{
    PEIYU_CHECK(applyToTable(unit, table(), id, op, values, revision));
    return {};
}

} // namespace peiyu

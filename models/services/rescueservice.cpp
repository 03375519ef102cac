#include "services/rescueservice.h"

#include "database/copiedfiles.h"
#include "database/databasebackup.h"
#include "database/savepoint.h"
#include "foundation/atomicfile.h"
#include "foundation/uuidv7.h"
#include "reference/planpack.h"
#include "repositories/accountrepository.h"
#include "repositories/baserepository.h"
#include "repositories/findindex.h"
#include "repositories/lostrecords.h"
#include "repositories/recordregistry.h"
#include "services/baseservice.h"
#include "services/saved.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RescueService)
};

/// Facts without which a base does not open: named anew where they are lost.
Result<> completeFacts(const JobContext &context, UnitOfWork &unit, const OpenedBy &openedBy)
{
    PEIYU_TRY(facts, BaseRepository::facts(context.connection));
    if (facts.id.isEmpty()) {
        facts.id = newUuid();
        facts.name = Text::tr("抢救的库");
        PEIYU_CHECK(BaseRepository::setFacts(
            unit, facts, context.clock.now().toUTC().toString(Qt::ISODateWithMs)));
    }
    PEIYU_TRY(stored, BaseRepository::packs(context.connection));
    PEIYU_TRY(packs, builtInPacks());
    for (const BuiltInPack &pack : packs) {
        const bool there = std::any_of(stored.begin(), stored.end(), [&](const StoredPack &one) {
            return one.id == pack.plan.id.value();
        });
        if (!there)
            PEIYU_CHECK(
                BaseRepository::putPack(unit,
                                        StoredPack{pack.plan.id.value(), pack.plan.version,
                                                   planOriginKey(pack.plan.origin), pack.content},
                                        pack.plan.district));
    }
    PEIYU_TRY(accounts, BaseRepository::count(context.connection, QStringLiteral("account")));
    if (accounts > 0)
        return {};
    Account account;
    account.id = AccountId(newUuid());
    account.name = openedBy.who.section(QLatin1Char(' '), 0, 0);
    account.role = Role::Office;
    return AccountRepository::apply(unit, account.id.value(), ChangeOp::Insert,
                                    AccountRepository::fields(account));
}

/// Puts back what the log knows; a record whose firm is lost for good is left out.
Result<qint64> replayLog(UnitOfWork &unit)
{
    qint64 restored = 0;
    for (const BusinessTable &table : businessTables()) {
        PEIYU_TRY(lost, lostRecords(unit.connection(), table));
        for (const LostRecord &record : lost) {
            Savepoint step(unit);
            if (applyRecord(unit, table.entity, record.id, ChangeOp::Insert, record.fields)) {
                PEIYU_CHECK(step.release());
                ++restored;
            } else {
                PEIYU_CHECK(step.rollback());
            }
        }
    }
    return restored;
}

Result<RescueReport> fill(const QString &damagedPath, const ConnectionSettings &settings,
                          const OpenedBy &openedBy, const Clock &clock)
{
    RescueReport report;
    PEIYU_TRY(base, Base::create(settings, openedBy, clock));
    PEIYU_TRY(tables, salvageRows(damagedPath, *base));
    report.tables = tables;
    PEIYU_CHECK(base->startEpoch(clock));
    PEIYU_TRY(connection, base->connect());
    JobContext context{connection, Actor{{}, openedBy.who, Role::Office, {}}, clock};
    PEIYU_TRY(unit, beginUnit(context, Text::tr("抢救自 %1").arg(QFileInfo(damagedPath).fileName()),
                              {}, ChangeKind::Event));
    PEIYU_TRY(fromLog, replayLog(*unit));
    report.fromLog = fromLog;
    PEIYU_CHECK(completeFacts(context, *unit, openedBy));
    PEIYU_CHECK(commitUnit(context, *unit));
    PEIYU_TRY(orphans, dropOrphans(*base));
    report.tables += orphans;
    PEIYU_TRY(indexing, beginUnit(context, Text::tr("重建查找索引")));
    PEIYU_CHECK(rebuildFindIndex(*indexing));
    PEIYU_CHECK(commitUnit(context, *indexing));
    const auto files = copyNamedFiles(connection, FileStore::ofBase(damagedPath),
                                      FileStore::ofBase(settings.path));
    PEIYU_TRY(firms, BaseRepository::count(connection, QStringLiteral("enterprise")));
    report.firms = firms;
    PEIYU_TRY(check, BaseService::check(context, true));
    report.problems = check.problems;
    if (!files)
        report.problems.append(files.error().text);
    return report;
}

} // namespace

qint64 RescueReport::gaps() const
{
    qint64 sum = 0;
    for (const SalvagedTable &table : tables)
        sum += table.gaps;
    return sum;
}

qint64 RescueReport::refused() const
{
    qint64 sum = 0;
    for (const SalvagedTable &table : tables)
        sum += table.refused;
    return sum;
}

Result<RescueReport> RescueService::rescue(const QString &damagedPath,
                                           const ConnectionSettings &target,
                                           const OpenedBy &openedBy, const Clock &clock)
{
    if (target.backend != Backend::Sqlite)
        return failure(ErrorCode::Validation, Text::tr("抢救出的数据须存为一个新的库文件。"));
    if (!QFileInfo(damagedPath).isFile())
        return failure(ErrorCode::NotFound,
                       Text::tr("没有找到数据库“%1”。请检查路径。").arg(damagedPath));
    if (QFileInfo::exists(target.path))
        return failure(ErrorCode::Duplicate,
                       Text::tr("“%1”已经存在，没有覆盖。请换一个文件名。").arg(target.path));
    ConnectionSettings temporary = target;
    temporary.path += QLatin1String(".new");
    removeBaseFiles(temporary.path);
    auto report = fill(damagedPath, temporary, openedBy, clock);
    if (report) {
        // What an earlier base of this name left would be played into the new one.
        const auto adopted = [&]() -> Result<> {
            PEIYU_CHECK(setAside(target.path, QStringLiteral("left"), clock.now()));
            return AtomicFile::adopt(temporary.path, target.path);
        }();
        if (!adopted)
            report = Failure(adopted.error());
    }
    removeBaseFiles(temporary.path);
    return report;
}

} // namespace peiyu

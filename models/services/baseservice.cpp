#include "services/baseservice.h"

#include "database/backupfolder.h"
#include "database/databasebackup.h"
#include "database/headmark.h"
#include "database/writerlock.h"
#include "foundation/atomicfile.h"
#include "foundation/uuidv7.h"
#include "reference/divisions.h"
#include "reference/planpack.h"
#include "repositories/accountrepository.h"
#include "repositories/businesstable.h"
#include "repositories/changesetrepository.h"
#include "repositories/contentdigest.h"
#include "repositories/findindex.h"
#include "repositories/openitems.h"
#include "repositories/ownplanrepository.h"
#include "repositories/placerepository.h"
#include "repositories/specialistrepository.h"
#include "services/attachmentservice.h"
#include "services/districtservice.h"
#include "services/permission.h"
#include "services/samplebase.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BaseService)
};

constexpr qint64 clockToleranceSeconds = 600;

/// The order's districts; its own one stands last and is 本区县.
Result<QVector<District>> chosenDistricts(const BaseOrder &order)
{
    const QVector<DistrictId> &wanted = order.districts;
    const QVector<District> all = builtInDistricts();
    const bool asked = !order.ownDistrict.name.isEmpty();
    if (wanted.isEmpty() && !asked)
        return all;
    QVector<District> chosen;
    for (const DistrictId &id : wanted) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const District &one) { return one.id == id; });
        if (found == all.end())
            return fieldFailure(QStringLiteral("district"),
                                Text::tr("不认识区县“%1”，可用：shizhu、jiangjin、liangjiang、"
                                         "caidian、yongchun。")
                                    .arg(id.value()));
        if (std::none_of(chosen.begin(), chosen.end(),
                         [&](const District &one) { return one.id == id; }))
            chosen.append(*found);
    }
    if (asked) {
        PEIYU_TRY(own, DistrictService::tidied(order.ownDistrict));
        chosen.removeIf([&](const District &one) { return one.id == own.id; });
        chosen.append(own);
    }
    return chosen;
}

Result<> addAccount(UnitOfWork &unit, const BaseOrder &order)
{
    Account account;
    account.id = AccountId(newUuid());
    account.name = order.accountName;
    account.role = order.role;
    if (order.role == Role::Specialist) {
        // A 专员 is also one of the people who serve firms: that is what 我的企业 stands on.
        Specialist person;
        person.id = SpecialistId(newUuid());
        person.name = order.accountName;
        PEIYU_CHECK(SpecialistRepository::apply(unit, person.id.value(), ChangeOp::Insert,
                                                SpecialistRepository::fields(person)));
        account.specialist = person.id;
    }
    return AccountRepository::apply(unit, account.id.value(), ChangeOp::Insert,
                                    AccountRepository::fields(account));
}

Result<> fill(const Connection &connection, const BaseOrder &order, const Clock &clock)
{
    PEIYU_TRY(districts, chosenDistricts(order));
    JobContext context{connection, Actor{{}, order.accountName, order.role, {}}, clock};
    PEIYU_TRY(unit, beginUnit(context, Text::tr("新建库")));
    BaseFacts facts;
    facts.id = newUuid();
    facts.homeDistrict = districts.size() == 1 || !order.ownDistrict.name.isEmpty()
                             ? districts.last().id
                             : order.home;
    if (order.sample && facts.homeDistrict.isEmpty())
        facts.homeDistrict = DistrictId(QStringLiteral("jiangjin"));
    facts.sample = order.sample;
    facts.name = order.sample ? Text::tr("示例库") : QFileInfo(order.settings.path).baseName();
    PEIYU_CHECK(
        BaseRepository::setFacts(*unit, facts, clock.now().toUTC().toString(Qt::ISODateWithMs)));
    for (const District &district : districts) {
        PEIYU_CHECK(PlaceRepository::add(*unit, district));
        const QVector<Area> towns = builtInTowns(district.id);
        for (const Area &town : towns)
            PEIYU_CHECK(PlaceRepository::add(*unit, town));
    }
    PEIYU_TRY(packs, builtInPacks());
    for (const BuiltInPack &pack : packs)
        PEIYU_CHECK(
            BaseRepository::putPack(*unit,
                                    StoredPack{pack.plan.id.value(), pack.plan.version,
                                               planOriginKey(pack.plan.origin), pack.content},
                                    pack.plan.district));
    PEIYU_CHECK(addAccount(*unit, order));
    PEIYU_CHECK(rebuildFindIndex(*unit));
    PEIYU_CHECK(commitUnit(context, *unit));
    return order.sample ? fillSampleBase(context) : Result<>();
}

Result<> build(const BaseOrder &order, const ConnectionSettings &settings, const Clock &clock)
{
    // What is wrong with the order is said before anything is made: a server keeps what it has.
    PEIYU_CHECK(chosenDistricts(order));
    PEIYU_TRY(base, Base::create(settings, order.openedBy, clock));
    PEIYU_TRY(connection, base->connect());
    return fill(connection, order, clock);
}

} // namespace

namespace {

/// From here on this PC's changes count anew, and the log says why.
Result<> noteNewEpoch(const Base &base, const OpenedBy &openedBy, const Clock &clock,
                      const QString &title)
{
    PEIYU_CHECK(base.startEpoch(clock));
    PEIYU_TRY(connection, base.connect());
    JobContext context{connection, Actor{{}, openedBy.who, Role::Office, {}}, clock};
    PEIYU_TRY(unit, beginUnit(context, title, {}, ChangeKind::Event));
    PEIYU_CHECK(commitUnit(context, *unit));
    return {};
}

} // namespace

Result<> BaseService::create(const BaseOrder &order, const Clock &clock)
{
    if (order.settings.backend == Backend::Postgres)
        return build(order, order.settings, clock);
    if (QFileInfo::exists(order.settings.path))
        return failure(ErrorCode::Duplicate,
                       Text::tr("“%1”已经存在，没有覆盖。请换一个文件名，或直接打开它。")
                           .arg(order.settings.path));
    ConnectionSettings temporary = order.settings;
    temporary.path += QLatin1String(".new");
    removeBaseFiles(temporary.path);
    if (auto built = build(order, temporary, clock); !built) {
        removeBaseFiles(temporary.path);
        return built;
    }
    PEIYU_CHECK(setAside(order.settings.path, QStringLiteral("left"), clock.now()));
    PEIYU_CHECK(AtomicFile::adopt(temporary.path, order.settings.path));
    removeBaseFiles(temporary.path);
    return {};
}

Result<BaseInfo> BaseService::info(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    BaseInfo info;
    PEIYU_TRY(facts, BaseRepository::facts(context.connection));
    info.facts = facts;
    PEIYU_TRY(packs, BaseRepository::packs(context.connection));
    for (const StoredPack &pack : packs)
        info.plans.append(pack.id);
    PEIYU_TRY(own, OwnPlanRepository::all(context.connection));
    for (const Plan &plan : own)
        info.plans.append(plan.id.value());
    for (const BusinessTable &table : businessTables()) {
        PEIYU_TRY(count, BaseRepository::count(context.connection, table.entity));
        info.counts.insert(table.entity, count);
    }
    return info;
}

Result<BaseCheck> BaseService::check(const JobContext &context, bool full)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    const Connection &connection = context.connection;
    BaseCheck check;
    PEIYU_TRY(pages, integrityProblems(connection, full));
    check.problems = pages;
    PEIYU_TRY(orphans, findOrphans(connection));
    check.problems += orphans;
    PEIYU_TRY(broken, brokenRules(connection));
    check.problems += broken;
    PEIYU_TRY(stranded, strandedItems(connection));
    for (const OpenItem &one : stranded)
        check.problems.append(
            Text::tr("“%1”有未办的%2还在已停用的%3名下，请用“交接”交给在岗的人。")
                .arg(one.firm, openKindText(one.kind),
                     one.holderName.isEmpty() ? Text::tr("人员") : u' ' + one.holderName + u' '));
    PEIYU_TRY(chain, ChangeSetRepository::verifyChain(connection));
    check.problems += chain;
    // One of an older rule is no fault: it is made anew at the next opening.
    PEIYU_TRY(current, findIndexHasRule(connection));
    if (current) {
        PEIYU_TRY(unfindable, findIndexProblems(connection));
        check.problems += unfindable;
    }
    // A folder that cannot be reached is the folder's fault, said as one of the problems.
    if (const auto files = AttachmentService::check(context, full)) {
        check.problems += files->problems();
        check.notes = files->notes();
    } else {
        check.problems += files.error().text;
    }
    PEIYU_TRY(digest, contentDigest(connection));
    check.digest = digest;
    return check;
}

Result<> BaseService::checkFile(const JobContext &context, bool thorough)
{
    PEIYU_TRY(problems, integrityProblems(context.connection, thorough));
    if (problems.isEmpty())
        return {};
    return failure(ErrorCode::Corrupt,
                   Text::tr("库文件有损坏，为防丢失更多数据不能再改。请从备份恢复。"),
                   problems.join(u'\n'));
}

Result<bool> BaseService::findIndexIsCurrent(const JobContext &context)
{
    return peiyu::findIndexIsCurrent(context.connection);
}

Result<> BaseService::refreshFindIndex(const JobContext &context, bool anyway)
{
    PEIYU_TRY(current, peiyu::findIndexIsCurrent(context.connection));
    if (current && !anyway)
        return {};
    PEIYU_TRY(firms, BaseRepository::count(context.connection, QStringLiteral("enterprise")));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("重建查找索引")));
    PEIYU_CHECK(rebuildFindIndex(*unit, [&](qint64 done) -> Result<> {
        context.progress.report(Text::tr("正在整理查找索引"), done, firms);
        return context.cancellation.check();
    }));
    PEIYU_CHECK(commitUnit(context, *unit));
    return {};
}

Result<QString> BaseService::clockFault(const JobContext &context)
{
    PEIYU_TRY(newest, newestChange(context.connection));
    if (!newest)
        return QString();
    const QDateTime last = QDateTime::fromString(newest->at, Qt::ISODateWithMs);
    const QDateTime now = context.clock.now().toUTC();
    if (!last.isValid() || now.secsTo(last) < clockToleranceSeconds)
        return QString();
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm");
    return Text::tr("电脑时间是 %1，比库里最后一次修改（%2）还早。请先核对电脑的日期和时间。")
        .arg(now.toLocalTime().toString(form), last.toLocalTime().toString(form));
}

Result<QString> BaseService::restore(const QString &backup, const ConnectionSettings &target,
                                     const OpenedBy &openedBy, const Clock &clock)
{
    if (target.backend != Backend::Sqlite)
        return failure(ErrorCode::Validation, Text::tr("共享数据库请由管理员在服务器上恢复。"));
    if (!baseOfCopy(target.path).isEmpty())
        return failure(ErrorCode::Validation,
                       Text::tr("“%1”是备份文件夹里的备份，不能当作库来恢复。"
                                "请指定要恢复的库，或换一个新的文件名。")
                           .arg(target.path));
    PEIYU_TRY(lock, WriterLock::take(target.path, openedBy.who));
    PEIYU_TRY(staged, stageRestore(backup, target.path));
    ConnectionSettings fresh = target;
    fresh.path = staged;
    // Completed before it takes its place: its numbers may have been used after the copy was made.
    const auto completed = [&]() -> Result<> {
        PEIYU_TRY(base, Base::open(fresh, Access::Write, openedBy, clock));
        if (base->isReadOnly())
            return failure(ErrorCode::VersionTooNew, base->readOnlyReason());
        return noteNewEpoch(*base, openedBy, clock,
                            Text::tr("从备份恢复：%1").arg(QFileInfo(backup).fileName()));
    }();
    auto kept = completed ? replaceBase(staged, target.path, clock.now())
                          : Result<QString>(Failure(completed.error()));
    dropStaged(target.path);
    return kept;
}

QString BaseService::absentFiles(const ConnectionSettings &settings, const OpenedBy &openedBy,
                                 const Clock &clock)
{
    const auto absent = [&]() -> Result<qsizetype> {
        PEIYU_TRY(base, Base::open(settings, Access::Read, openedBy, clock));
        PEIYU_TRY(connection, base->connect());
        const JobContext context{connection, Actor{{}, openedBy.who, Role::Office, {}}, clock};
        PEIYU_TRY(files, AttachmentService::check(context, false));
        return files.absent.size();
    }();
    if (!absent || *absent == 0)
        return {};
    return Text::tr("有 %1 个附件的文件没有找到，请从另一份备份找回，或重新添加；"
                    "运行 base check 可看是哪些。")
        .arg(*absent);
}

Result<> BaseService::acceptLoss(const ConnectionSettings &settings, const OpenedBy &openedBy,
                                 const Clock &clock)
{
    PEIYU_TRY(base, Base::open(settings, Access::WriteAsFound, openedBy, clock));
    if (base->isReadOnly())
        return failure(ErrorCode::ReadOnly, base->readOnlyReason());
    return noteNewEpoch(*base, openedBy, clock, Text::tr("承认改动缺失，照现状继续"));
}

} // namespace peiyu

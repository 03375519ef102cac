#include "benchbase.h"

#include "firmlist.h"
#include "foundation/uuidv7.h"
#include "measured.h"
#include "rawsqlite.h"
#include "repositories/enterpriserepository.h"
#include "repositories/recognitionrepository.h"
#include "repositories/residencerepository.h"
#include "repositories/visitrepository.h"
#include "services/accountservice.h"
#include "services/baseservice.h"
#include "services/importservice.h"
#include "services/staffingservice.h"

#include <QDir>
#include <QFile>

namespace peiyu {

namespace {

const QDate today(2026, 1, 20);
const QString userName = QStringLiteral("陈岩");
constexpr int moveEvery = 50;
constexpr int blockSize = 5000;

ConnectionSettings settingsOf(const QString &path)
{
    return TAKE(ConnectionSettings::fromText(path));
}

OpenedBy openedBy()
{
    return {userName, QStringLiteral("benchmark")};
}

void addTitle(UnitOfWork &unit, const EnterpriseId &firm, Tier tier, QDate from)
{
    Recognition title;
    title.enterprise = firm;
    title.tier = tier;
    title.from = from;
    title.until = defaultRecognitionEnd(from);
    TAKE(RecognitionRepository::apply(unit, newUuid(), ChangeOp::Insert,
                                      RecognitionRepository::fields(title)));
}

void addVisit(UnitOfWork &unit, const EnterpriseId &firm, QDate on, QDate next)
{
    Visit visit;
    visit.enterprise = firm;
    visit.on = on;
    visit.next = next;
    visit.text = QStringLiteral("了解生产经营和研发投入，交流申报条件。");
    TAKE(VisitRepository::apply(unit, newUuid(), ChangeOp::Insert, VisitRepository::fields(visit)));
}

void moveAway(UnitOfWork &unit, const EnterpriseId &firm, const DistrictId &to)
{
    const QDate on(2024, 1, 1);
    auto stays = TAKE(ResidenceRepository::ofEnterprise(unit.connection(), firm));
    Residence ended = stays.first();
    ended.span.until = on;
    TAKE(ResidenceRepository::apply(unit, ended.id, ChangeOp::Update,
                                    ResidenceRepository::fields(ended)));
    Residence stay;
    stay.enterprise = firm;
    stay.district = to;
    stay.span.from = on;
    TAKE(ResidenceRepository::apply(unit, newUuid(), ChangeOp::Insert,
                                    ResidenceRepository::fields(stay)));
}

/// What no list brings: higher titles, visits, moves.
void addHistory(const OpenBase &open, int firms)
{
    for (int first = 0; first < firms; first += blockSize) {
        auto unit = TAKE(beginUnit(*open.context, QStringLiteral("认定和走访")));
        for (int i = first; i < std::min(first + blockSize, firms); ++i) {
            const ListedFirm listed = listedFirm(i);
            const auto firm =
                TAKE(EnterpriseRepository::findByCreditCode(*open.connection, listed.code));
            addTitle(*unit, firm->id, Tier::Provincial, listed.titleFrom.addDays(400));
            addTitle(*unit, firm->id, Tier::LittleGiant, listed.titleFrom.addDays(800));
            if (i % 3 != 0)
                addVisit(*unit, firm->id, QDate(2025, 1, 1).addDays(i % 380),
                         i % 2 == 0 ? today.addDays(i % 90 - 30) : QDate());
            if (i % moveEvery == 0)
                moveAway(*unit, firm->id, DistrictId(QStringLiteral("yongchun")));
        }
        TAKE(commitUnit(*open.context, *unit));
    }
}

void makePool(const QString &path, int firms)
{
    const QTemporaryDir folder;
    const QString list = folder.filePath(QStringLiteral("台账.xlsx"));
    writeFirmList(list, firms, ListKind::Pool, Strings::Inline);
    makeEmptyBase(path);
    const OpenBase open(path);
    ImportRequest request;
    request.source.path = list;
    request.dryRun = false;
    const ImportReport report = TAKE(ImportService::run(*open.context, request));
    if (report.added != firms) {
        std::fprintf(stderr, "the list has %d firms, %d were taken in: %s\n", firms, report.added,
                     report.issues.isEmpty() ? "" : qPrintable(report.issues.first().text));
        std::exit(1);
    }
    addHistory(open, firms);
}

void removeBase(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(ending));
}

} // namespace

OpenBase::OpenBase(const QString &place) : path(place), clock(today)
{
    base = TAKE(Base::open(settingsOf(path), Access::Write, openedBy(), clock));
    connection = std::make_unique<Connection>(TAKE(base->connect()));
    const Actor actor = TAKE(AccountService::actorNamed(*connection, userName));
    context.reset(new JobContext{*connection, actor, clock});
}

void makeEmptyBase(const QString &path)
{
    removeBase(path);
    const MockClock clock(today);
    BaseOrder order;
    order.settings = settingsOf(path);
    order.openedBy = openedBy();
    order.home = DistrictId(QStringLiteral("jiangjin"));
    order.accountName = userName;
    TAKE(BaseService::create(order, clock));
    const OpenBase open(path);
    for (const QString &name : listedSpecialists()) {
        Specialist person;
        person.name = name;
        TAKE(StaffingService::addSpecialist(*open.context, person));
    }
}

QString sharedBase(int firms)
{
    const QString folder = QDir::tempPath() + QStringLiteral("/peiyuku-bench");
    QDir().mkpath(folder);
    const QString path = QStringLiteral("%1/pool-%2.peiyu").arg(folder).arg(firms);
    const MockClock clock(today);
    if (QFile::exists(path) && Base::open(settingsOf(path), Access::Write, openedBy(), clock))
        return path;
    // An interrupted one, or one of an older schema.
    const QString making = path + QStringLiteral(".making");
    removeBase(path);
    makePool(making, firms);
    {
        RawSqlite settled(making);
        settled.run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    QFile::rename(making, path);
    removeBase(making);
    return path;
}

QString copyOfSharedBase(int firms, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("copy.peiyu"));
    QFile::copy(sharedBase(firms), path);
    return path;
}

} // namespace peiyu

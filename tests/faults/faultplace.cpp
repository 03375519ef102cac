#include "faults/faultplace.h"

#include "services/accountservice.h"
#include "services/baseservice.h"
#include "services/enterpriseservice.h"
#include "support/firms.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sys/stat.h>

namespace peiyu {

namespace {

const OpenedBy tester{QStringLiteral("测试"), QStringLiteral("test-machine")};

QString folderTemplate(FaultPlace::Where where)
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const bool inMemory =
        where == FaultPlace::Where::Memory && memory.isDir() && memory.isWritable();
    return (inMemory ? memory.filePath() : QDir::tempPath()) +
           QStringLiteral("/peiyu-faults-XXXXXX");
}

bool isChinese(const QString &text)
{
    static const QRegularExpression sign(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    return text.contains(sign);
}

} // namespace

Result<std::unique_ptr<OpenedBase>> OpenedBase::open(const QString &path, Access access)
{
    std::unique_ptr<OpenedBase> opened(new OpenedBase);
    PEIYU_TRY(settings, ConnectionSettings::fromText(path));
    PEIYU_TRY(base, Base::open(settings, access, tester, opened->m_clock));
    opened->m_base = std::move(base);
    PEIYU_TRY(connection, opened->m_base->connect());
    opened->m_connection = std::make_unique<Connection>(std::move(connection));
    PEIYU_TRY(actor, AccountService::actorNamed(*opened->m_connection, QStringLiteral("陈岩")));
    opened->m_context.reset(new JobContext{*opened->m_connection, actor, opened->m_clock});
    return opened;
}

FaultPlace::FaultPlace(int firms, Where where)
    : m_folder(folderTemplate(where)), m_original(m_folder.filePath(QStringLiteral("原库.peiyu")))
{
    BaseOrder order;
    order.settings = value(ConnectionSettings::fromText(m_original));
    order.openedBy = tester;
    order.districts = {DistrictId(QStringLiteral("jiangjin"))};
    order.accountName = QStringLiteral("陈岩");
    const MockClock clock(QDate(2026, 1, 20));
    value(BaseService::create(order, clock));
    const auto opened = value(OpenedBase::open(m_original));
    for (int i = 1; i <= firms; ++i)
        addFirm(opened->context(), {QStringLiteral("第%1号机械有限公司").arg(i), {}, soundCode(i)});
}

QString FaultPlace::freshBase()
{
    const QString copy = path(QStringLiteral("库%1.peiyu").arg(++m_copies));
    REQUIRE(QFile::copy(m_original, copy));
    return copy;
}

void FaultPlace::removeBase(const QString &path)
{
    for (const char *tail : {"", "-wal", "-shm", "-journal", ".lock", ".writer", ".head"})
        QFile::remove(path + QLatin1String(tail));
    QDir(path + QLatin1String(".backups")).removeRecursively();
}

QString FaultPlace::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QString FaultPlace::list(const QString &name, int first, int count, bool withBad) const
{
    QByteArray bytes = QStringLiteral("企业名称,统一社会信用代码,镇街\n").toUtf8();
    for (int i = first; i < first + count; ++i) {
        const bool bad = withBad && i % 10 == 0;
        bytes += QStringLiteral("第%1号机械有限公司,%2,双福街道\n")
                     .arg(i)
                     .arg(bad ? QStringLiteral("12") : soundCode(i))
                     .toUtf8();
    }
    return write(name, bytes);
}

ProgramCall FaultPlace::call(const QString &database, const QStringList &arguments) const
{
    ProgramCall call;
    call.program = QStringLiteral(PEIYU_CLI);
    call.arguments =
        QStringList{QStringLiteral("--database"), database, QStringLiteral("--json")} + arguments;
    // The program's own notes about this computer stay in our folder.
    call.environment = {QStringLiteral("XDG_DATA_HOME=") + path(QStringLiteral("data")),
                        QStringLiteral("TZ=Asia/Shanghai")};
    return call;
}

Ended FaultPlace::run(const QString &database, const QStringList &arguments) const
{
    return runProgram(call(database, arguments));
}

void FaultPlace::openToEverybody() const
{
    REQUIRE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0777) == 0);
}

QString FaultPlace::digestOf(const QString &database) const
{
    const Ended ended = run(
        database, {QStringLiteral("base"), QStringLiteral("check"), QStringLiteral("--digest")});
    INFO(ended.err.toStdString());
    REQUIRE(ended.code == 0);
    const QString digest = ended.json().value(QStringLiteral("digest")).toString();
    REQUIRE_FALSE(digest.isEmpty());
    return digest;
}

QString FaultPlace::requireSound(const QString &database) const
{
    const Ended ended =
        run(database, {QStringLiteral("base"), QStringLiteral("check"), QStringLiteral("--full")});
    INFO(ended.out.toStdString() << ended.err.toStdString());
    REQUIRE(ended.code == 0);
    REQUIRE(ended.json().value(QStringLiteral("ok")).toBool());
    return ended.json().value(QStringLiteral("digest")).toString();
}

qint64 FaultPlace::firmsIn(const QString &database) const
{
    const Ended ended = run(database, {QStringLiteral("enterprise"), QStringLiteral("list"),
                                       QStringLiteral("--limit"), QStringLiteral("1")});
    INFO(ended.err.toStdString());
    REQUIRE(ended.code == 0);
    return ended.json().value(QStringLiteral("total")).toInteger();
}

QString errorCodeOf(const Ended &ended)
{
    return ended.json()
        .value(QStringLiteral("error"))
        .toObject()
        .value(QStringLiteral("code"))
        .toString();
}

QString errorTextOf(const Ended &ended)
{
    return ended.json()
        .value(QStringLiteral("error"))
        .toObject()
        .value(QStringLiteral("text"))
        .toString();
}

void requireRefused(const Ended &ended, int code)
{
    INFO(ended.out.toStdString() << ended.err.toStdString());
    REQUIRE(ended.code == code);
    REQUIRE(isChinese(errorTextOf(ended)));
    REQUIRE(QString::fromUtf8(ended.err).contains(errorTextOf(ended)));
    // The sentence says what to do now: it has at least two parts.
    REQUIRE(errorTextOf(ended).contains(QRegularExpression(QStringLiteral("[，。；：].+"))));
}

Result<> setPhone(const JobContext &context, int firm, const QString &phone)
{
    PEIYU_TRY(found, EnterpriseService::named(context, soundCode(firm)));
    PEIYU_TRY(form, EnterpriseService::form(context, found.id, context.clock.today()));
    form.enterprise.phone = phone;
    PEIYU_TRY(saved, EnterpriseService::update(context, form));
    Q_UNUSED(saved)
    return {};
}

QString phoneOf(const JobContext &context, int firm)
{
    return value(EnterpriseService::named(context, soundCode(firm))).phone;
}

int wished(const char *name, int usual)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : usual;
}

} // namespace peiyu

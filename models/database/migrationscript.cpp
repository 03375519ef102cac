#include "database/migrationscript.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

// A resource in a static library is only linked when it is asked for by name.
static void loadMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace peiyu {

namespace {

QString header(const QByteArray &text, const QByteArray &name)
{
    const QByteArray mark = "-- " + name + ": ";
    const qsizetype at = text.indexOf(mark);
    if (at < 0)
        return {};
    const qsizetype end = text.indexOf('\n', at);
    return QString::fromUtf8(text.mid(at + mark.size(), end - at - mark.size())).trimmed();
}

Failure broken(const QString &fileName, const QString &what)
{
    return failure(ErrorCode::Internal,
                   QStringLiteral("程序错误：升级脚本 %1 %2。").arg(fileName, what));
}

} // namespace

Result<MigrationScript> MigrationScript::parse(const QString &fileName, const QByteArray &text)
{
    MigrationScript script;
    script.version = fileName.left(4).toInt();
    script.minReader = header(text, "min_reader").toInt();
    script.description = header(text, "description");
    script.changesRows = header(text, "changes_rows").split(QStringLiteral(", "));
    script.checksum =
        QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    if (script.version <= 0 || script.minReader <= 0 || script.description.isEmpty())
        return broken(fileName, QStringLiteral("缺少编号或说明"));
    QString statement;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed() == u"-- ;;") {
            script.statements.append(statement);
            statement.clear();
        } else {
            statement += line + u'\n';
        }
    }
    if (!statement.trimmed().isEmpty())
        script.statements.append(statement);
    return script;
}

Result<QVector<MigrationScript>> MigrationScript::builtIn()
{
    loadMigrations();
    QVector<MigrationScript> scripts;
    const QDir folder(QStringLiteral(":/sql/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return broken(name, QStringLiteral("读不出"));
        PEIYU_TRY(script, parse(name, file.readAll()));
        if (script.version != scripts.size() + 1)
            return broken(name, QStringLiteral("编号不连续"));
        scripts.append(script);
    }
    if (scripts.isEmpty())
        return broken(QStringLiteral("0001"), QStringLiteral("不存在"));
    return scripts;
}

} // namespace peiyu

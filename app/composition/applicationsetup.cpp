#include "composition/applicationsetup.h"

#include "composition/preferences.h"
#include "foundation/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTranslator>

static void loadOwnTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace peiyu {

namespace {

void install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("peiyuku"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PEIYU_VERSION));
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString defaultDatabasePath()
{
    const QString last = Preferences(dataFolder()).lastBase();
    return last.isEmpty() ? dataFolder() + QStringLiteral("/peiyuku.peiyu") : last;
}

QString machineMark()
{
    const QString path = dataFolder() + QStringLiteral("/machine-mark");
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QString mark = QString::fromLatin1(file.read(64)).trimmed();
        if (!mark.isEmpty())
            return mark;
    }
    const QString mark = QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16,
                                                  QLatin1Char('0'));
    QDir().mkpath(dataFolder());
    // A data folder that cannot be written gives a new mark each time: only the log's node
    // changes with it, so this is no reason to stop.
    if (auto written = AtomicFile::write(path, mark.toLatin1()); !written)
        qWarning("machine mark: %ls", qUtf16Printable(written.error().text));
    return mark;
}

QString userName()
{
    for (const char *name : {"USER", "USERNAME", "LOGNAME"}) {
        const QString user = qEnvironmentVariable(name);
        if (!user.isEmpty())
            return user;
    }
    return QStringLiteral("user");
}

void loadTranslations(const QString &language)
{
    loadOwnTranslations();
    const bool english = language.startsWith(QLatin1String("en"));
    install(english ? QStringLiteral("qtbase_en") : QStringLiteral("qtbase_zh_CN"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QLocale::setDefault(english ? QLocale(QLocale::English) : QLocale(QLocale::Chinese));
    if (english)
        install(QStringLiteral("peiyuku_en"), QStringLiteral(":/translations"));
}

} // namespace peiyu

// peiyuku-cli: the command line.

#include "cli/commandlineapplication.h"
#include "composition/applicationsetup.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

namespace {

peiyu::Cancellation &interruption()
{
    static peiyu::Cancellation wish;
    return wish;
}

void onInterrupt(int)
{
    interruption().cancel();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    peiyu::nameApplication();
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const qsizetype lang = arguments.indexOf(QLatin1String("--lang"));
    peiyu::loadTranslations(lang >= 0 ? arguments.value(lang + 1) : QStringLiteral("zh"));
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);

    QTextStream out(stdout);
    QTextStream err(stderr);
    out.setEncoding(QStringConverter::Utf8);
    err.setEncoding(QStringConverter::Utf8);
    const peiyu::SystemClock clock;
    const peiyu::CommandLineApplication commandLine({peiyu::defaultDatabasePath(),
                                                     peiyu::userName(), peiyu::machineMark(),
                                                     QStringLiteral(PEIYU_VERSION), interruption()},
                                                    clock);
    return commandLine.run(arguments, out, err);
}

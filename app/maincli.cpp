// peiyuku-cli: the command line.

#include "cli/commandlineapplication.h"
#include "composition/applicationsetup.h"
#include "reports/reportfile.h"

#include <QApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>
#include <string_view>

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

/// Only what draws pages needs more than the core, and never a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool draws = std::any_of(argv + 1, argv + argc, [](std::string_view word) {
        // Commands that draw: report, request report, request slip, supervision paper.
        return word == "report" || word == "slip" || word == "paper";
    });
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A platform without a display has things to say that are of no use in a log of cron.
    const QtMessageHandler usual =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

peiyu::Result<std::optional<int>> writeReport(const QString &path,
                                              const peiyu::ReportDocument &document)
{
    PEIYU_TRY(written, peiyu::writeReport(path, document));
    return written.pages;
}

} // namespace

int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
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
    const peiyu::CommandLineApplication commandLine(
        {peiyu::defaultDatabasePath(), peiyu::userName(), peiyu::machineMark(),
         QStringLiteral(PEIYU_VERSION), interruption(), writeReport},
        clock);
    return commandLine.run(arguments, out, err);
}

// The main of every test program with windows; runs offscreen.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>

#include <cstdio>

namespace {

/// The offscreen window system says hundreds of times what it lacks, and hides what failed.
void say(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.startsWith(QLatin1String("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(say);
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("peiyuku-test"));
    return Catch::Session().run(argc, argv);
}

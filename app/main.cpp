// peiyuku: the window.

#include "composition/applicationsetup.h"
#include "composition/screenshot.h"
#include "composition/windowsession.h"
#include "look/applylook.h"
#include "prompts/dialoguserprompt.h"
#include "shell/pageregistry.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>

using namespace peiyu;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

struct Options
{
    QString database;
    QString actor;
    ScreenshotOrder screenshot;
};

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption database(QStringLiteral("database"), Text::tr("数据库文件"),
                                      QStringLiteral("FILE"), defaultDatabasePath());
    const QCommandLineOption actor(QStringLiteral("actor"), Text::tr("本机使用人"),
                                   QStringLiteral("NAME"));
    const QCommandLineOption page(QStringLiteral("page"), Text::tr("打开哪一页"),
                                  QStringLiteral("NAME"));
    const QCommandLineOption district(QStringLiteral("district"), Text::tr("区县"),
                                      QStringLiteral("ID"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"), Text::tr("保存该页图片后退出"),
                                        QStringLiteral("FILE"));
    const QCommandLineOption size(QStringLiteral("size"), Text::tr("窗口大小"),
                                  QStringLiteral("WxH"), QStringLiteral("1366x768"));
    const QCommandLineOption lang(QStringLiteral("lang"), Text::tr("语言 zh 或 en"),
                                  QStringLiteral("LANG"), QStringLiteral("zh"));
    parser.addOptions({database, actor, page, district, screenshot, size, lang});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    Options options;
    options.database = parser.value(database);
    options.actor = parser.value(actor);
    options.screenshot.page = parser.value(page);
    options.screenshot.district = parser.value(district);
    options.screenshot.file = parser.value(screenshot);
    const QStringList sides = parser.value(size).split(u'x');
    if (sides.size() == 2 && sides[0].toInt() > 0 && sides[1].toInt() > 0)
        options.screenshot.size = QSize(sides[0].toInt(), sides[1].toInt());
    return options;
}

int failed(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    nameApplication();
    const qsizetype lang = QCoreApplication::arguments().indexOf(QLatin1String("--lang"));
    loadTranslations(lang >= 0 ? QCoreApplication::arguments().value(lang + 1)
                               : QStringLiteral("zh"));
    applyLook(application);
    const Options options = readOptions(application);
    const SystemClock clock;
    DialogUserPrompt prompt;
    const auto session = WindowSession::open(options.database, options.actor, prompt, clock);
    if (!session)
        return failed(session.error());
    MainWindow &window = (*session)->window();
    if (!options.screenshot.file.isEmpty()) {
        takeScreenshot(window, options.screenshot);
    } else {
        window.resize(options.screenshot.size);
        window.show();
    }
    return QApplication::exec();
}

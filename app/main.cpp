// peiyuku: the window.

#include "composition/applicationsetup.h"
#include "composition/programflow.h"
#include "look/applylook.h"
#include "prompts/dialoguserprompt.h"
#include "shell/pageregistry.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <string_view>

using namespace peiyu;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

/// Without a display a picture of a page, --help and --version still work; a window cannot.
bool choosePlatform(int argc, char **argv)
{
#ifdef Q_OS_LINUX
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    const bool windowless = std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument.starts_with("--screenshot") || argument.starts_with("--help") ||
               argument == "-h" || argument.starts_with("--version") || argument == "-v" ||
               argument.starts_with("-platform");
    });
    if (!windowless)
        return false;
    qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
#endif
    return true;
}

ProgramOptions readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption database(QStringLiteral("database"), Text::tr("数据库文件"),
                                      QStringLiteral("FILE"));
    const QCommandLineOption actor(QStringLiteral("actor"), Text::tr("本机使用人"),
                                   QStringLiteral("NAME"));
    const QCommandLineOption page(QStringLiteral("page"), Text::tr("打开哪一页"),
                                  QStringLiteral("NAME"));
    const QCommandLineOption district(QStringLiteral("district"), Text::tr("区县"),
                                      QStringLiteral("ID"));
    const QCommandLineOption file(QStringLiteral("file"), Text::tr("在导入页打开的名单"),
                                  QStringLiteral("FILE"));
    const QCommandLineOption advance(QStringLiteral("advance"), Text::tr("导入页自动前进的步数"),
                                     QStringLiteral("N"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        Text::tr("保存该页图片后退出"), QStringLiteral("FILE"));
    const QCommandLineOption tab(QStringLiteral("tab"), Text::tr("页内第几个标签，从 0 数起"),
                                 QStringLiteral("N"));
    const QCommandLineOption size(QStringLiteral("size"), Text::tr("窗口大小"),
                                  QStringLiteral("WxH"), QStringLiteral("1366x768"));
    const QCommandLineOption lang(QStringLiteral("lang"), Text::tr("语言 zh 或 en"),
                                  QStringLiteral("LANG"), QStringLiteral("zh"));
    const QCommandLineOption text(
        QStringLiteral("text"), Text::tr("字号 standard、large 或 xlarge"), QStringLiteral("SIZE"));
    parser.addOptions(
        {database, actor, page, district, file, advance, screenshot, tab, size, lang, text});
    parser.addPositionalArgument(QStringLiteral("file"), Text::tr("要打开的库文件"),
                                 QStringLiteral("[FILE]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    ProgramOptions options;
    // A base opened from the desktop comes as a bare name.
    const QStringList named = parser.positionalArguments();
    options.database = parser.isSet(database) ? parser.value(database)
                       : named.isEmpty()      ? QString()
                                              : QFileInfo(named.first()).absoluteFilePath();
    options.actor = parser.value(actor);
    options.textSize = parser.value(text);
    options.importFile = parser.value(file);
    options.advance = parser.value(advance).toInt();
    options.screenshot.page = parser.value(page);
    options.screenshot.tab = parser.value(tab).toInt();
    options.screenshot.district = parser.value(district);
    options.screenshot.file = parser.value(screenshot);
    const QStringList sides = parser.value(size).split(u'x');
    if (sides.size() == 2 && sides[0].toInt() > 0 && sides[1].toInt() > 0)
        options.screenshot.size = QSize(sides[0].toInt(), sides[1].toInt());
    return options;
}

bool isKnownPage(const QString &page)
{
    return page.isEmpty() || page == u"start" || page.startsWith(u"help:") ||
           pageEntry(page.section(u':', 0, 0));
}

} // namespace

int main(int argc, char **argv)
{
    if (!choosePlatform(argc, argv)) {
        std::fputs("没有图形界面，打不开窗口。可以用 peiyuku-cli，或用 peiyuku --page 页名"
                   " --screenshot 文件.png 保存页面的图片。\n",
                   stderr);
        return 1;
    }
    QApplication application(argc, argv);
    nameApplication();
    QGuiApplication::setDesktopFileName(QStringLiteral("peiyuku"));
    const qsizetype lang = QCoreApplication::arguments().indexOf(QLatin1String("--lang"));
    loadTranslations(lang >= 0 ? QCoreApplication::arguments().value(lang + 1)
                               : QStringLiteral("zh"));
    const ProgramOptions options = readOptions(application);
    Preferences preferences(dataFolder());
    const QString textSize = options.textSize.isEmpty() ? preferences.textSize() : options.textSize;
    applyLook(application, LookTheme::Light,
              textSizeFromKey(textSize).value_or(TextSize::Standard));
    if (!isKnownPage(options.screenshot.page)) {
        QStringList known = {QStringLiteral("start")};
        for (const PageEntry &entry : pageEntries())
            known.append(entry.id);
        std::fprintf(stderr, "%s\n",
                     qPrintable(Text::tr("没有页面“%1”，可用：%2。")
                                    .arg(options.screenshot.page, known.join(u' '))));
        return 2;
    }
    const SystemClock clock;
    DialogUserPrompt prompt;
    ProgramFlow flow(options, {userName(), machineMark()}, preferences, prompt, clock);
    flow.start();
    return QApplication::exec();
}

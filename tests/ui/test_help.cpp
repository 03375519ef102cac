// 帮助: every page of the window has its page of the handbook, every link leads somewhere, words
// are found, F1 opens what is in front.

#include "help/helpdocument.h"
#include "help/helppages.h"
#include "help/helpwindow.h"
#include "look/look.h"
#include "shell/pageregistry.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

using namespace peiyu;

namespace {

/// Written by those who build these pages.
const QStringList comingPages{QStringLiteral("board"), QStringLiteral("plan"),
                              QStringLiteral("assignments"), QStringLiteral("reports")};

bool exists(const QString &language, const QString &id)
{
    return QFile::exists(QStringLiteral(":/help/%1/%2.md").arg(language, id));
}

QTextBrowser &textOf(HelpWindow &help)
{
    return WindowKit::findIn<QTextBrowser>(help, "helpText");
}

} // namespace

TEST_CASE("every page of the window has its help page, in Chinese and in English")
{
    const HelpPages chinese(false);
    const HelpPages english(true);
    QStringList wanted{QStringLiteral("start"), QStringLiteral("keys"),
                       QStringLiteral("definitions"), QStringLiteral("cli"),
                       QStringLiteral("attachments")};
    for (const PageEntry &entry : pageEntries())
        wanted.append(entry.id);
    for (const QString &id : std::as_const(wanted)) {
        INFO(id.toStdString());
        if (comingPages.contains(id) && !exists(QStringLiteral("zh"), id))
            continue;
        const HelpPage *page = chinese.page(id);
        REQUIRE(page);
        CHECK_FALSE(page->title.isEmpty());
        CHECK(page->sections.size() >= 3);
        const HelpPage *translated = english.page(id);
        REQUIRE(translated);
        if (!comingPages.contains(id))
            CHECK_FALSE(translated->inChinese);
        else
            CHECK(translated->inChinese == !exists(QStringLiteral("en"), id));
    }
}

TEST_CASE("every link of the handbook leads to a page and a heading there are")
{
    for (const bool english : {false, true}) {
        QStringList broken = HelpPages(english).brokenLinks();
        broken.removeIf([](const QString &link) {
            for (const QString &id : comingPages) {
                if (link.endsWith(QStringLiteral("page:") + id) &&
                    !exists(QStringLiteral("zh"), id))
                    return true;
            }
            return false;
        });
        CHECK(broken.join(u'\n').toStdString() == "");
    }
}

TEST_CASE("words are found in all pages, headings first, also by initials")
{
    const HelpPages pages(false);
    const QVector<HelpHit> macros = pages.search(QStringLiteral("含有宏"));
    REQUIRE(macros.size() == 1);
    CHECK(macros[0].page == u"attachments");
    CHECK(macros[0].excerpt.contains(QStringLiteral("含有宏")));
    const QVector<HelpHit> undo = pages.search(QStringLiteral("撤销"));
    REQUIRE(undo.size() > 3);
    CHECK(undo[0].heading.contains(QStringLiteral("撤销")));
    const QVector<HelpHit> initials = pages.search(QStringLiteral("bgs"));
    REQUIRE_FALSE(initials.isEmpty());
    CHECK(initials[0].title == QStringLiteral("变更史"));
    CHECK(pages.search(QStringLiteral("  ")).isEmpty());
    CHECK(pages.search(QStringLiteral("没有这样的词组")).isEmpty());
}

TEST_CASE("a page of the handbook is laid out with its headings and tables")
{
    QTextDocument document;
    fillHelpDocument(document,
                     QStringLiteral("# 题\n\n## 节 `F1`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
                                    "去 [企业](page:pool)。\n"),
                     Look{lookPalette(LookTheme::Light), 1.0});
    CHECK(headingPosition(document, QStringLiteral("节 F1")) > 0);
    CHECK(headingPosition(document, QStringLiteral("没有")) == -1);
    CHECK(document.toHtml().contains(QStringLiteral("page:pool")));
    CHECK(document.toPlainText().contains(QStringLiteral("去 企业。")));
}

TEST_CASE("F1 opens the page that is in front, and the tab; the window is found by keys alone")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("visits"));
    kit.settle();
    kit.press(Qt::Key_F1);
    HelpWindow *help = kit.window().helpWindow();
    REQUIRE(help);
    REQUIRE(QTest::qWaitForWindowActive(help));
    CHECK(help->currentPage() == u"visits");
    CHECK(help->windowTitle().contains(QStringLiteral("走访")));

    // A link, back and forward.
    QMetaObject::invokeMethod(&textOf(*help), "anchorClicked",
                              Q_ARG(QUrl, QUrl(QStringLiteral("page:backups"))));
    CHECK(help->currentPage() == u"backups");
    QTest::keyClick(&textOf(*help), Qt::Key_Left, Qt::AltModifier);
    CHECK(help->currentPage() == u"visits");
    QTest::keyClick(&textOf(*help), Qt::Key_Right, Qt::AltModifier);
    CHECK(help->currentPage() == u"backups");

    // Find in all pages by keyboard: Ctrl+K, words, Enter.
    QTest::keyClick(&textOf(*help), Qt::Key_K, Qt::ControlModifier);
    auto &search = WindowKit::findIn<QLineEdit>(*help, "helpSearchField");
    CHECK(search.hasFocus());
    search.setText(QStringLiteral("含有宏"));
    CHECK(WindowKit::findIn<QListWidget>(*help, "helpContents").count() == 1);
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(help->currentPage() == u"attachments");
    search.setText(QStringLiteral("没有这样的词"));
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(help->currentPage() == u"attachments");

    // Find on the page; Esc closes the bar, then the words, then the window.
    QTest::keyClick(&textOf(*help), Qt::Key_F, Qt::ControlModifier);
    auto &find = WindowKit::findIn<QLineEdit>(*help, "helpFindField");
    find.setText(QStringLiteral("附件"));
    CHECK(WindowKit::findIn<QLabel>(*help, "helpFound").text().contains(QStringLiteral("处")));
    QTest::keyClick(&find, Qt::Key_Return);
    CHECK(textOf(*help).textCursor().selectedText() == QStringLiteral("附件"));
    QTest::keyClick(&find, Qt::Key_Escape);
    CHECK_FALSE(find.isVisible());
    QTest::keyClick(&textOf(*help), Qt::Key_Escape);
    CHECK(search.text().isEmpty());
    QTest::keyClick(&textOf(*help), Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());

    // The tab of a firm is a heading of its page.
    kit.window().activateWindow();
    static_cast<Navigator &>(kit.window()).openFirm(firm);
    kit.settle();
    kit.press(Qt::Key_8, Qt::AltModifier);
    kit.settle();
    CHECK(kit.page()->helpHeading() == QStringLiteral("年度数据"));
    kit.press(Qt::Key_F1, Qt::ControlModifier);
    CHECK(help->currentPage() == u"firm");
    CHECK(textOf(*help).textCursor().block().text() == QStringLiteral("年度数据"));
}

TEST_CASE("every tab of a firm has its heading, in both languages of the handbook")
{
    const QStringList tabs[] = {
        {QStringLiteral("概况"), QStringLiteral("时间线"), QStringLiteral("诉求"),
         QStringLiteral("认定"), QStringLiteral("资质成果"), QStringLiteral("年度数据"),
         QStringLiteral("一策"), QStringLiteral("走访"), QStringLiteral("变更")},
        // As the English of FirmPage calls them.
        {QStringLiteral("Overview"), QStringLiteral("Timeline"), QStringLiteral("Request"),
         QStringLiteral("Recognition"), QStringLiteral("Honours"), QStringLiteral("Yearly figures"),
         QStringLiteral("Action plan"), QStringLiteral("Visits"), QStringLiteral("Changes")}};
    for (const bool english : {false, true}) {
        const HelpPages pages(english);
        QTextDocument document;
        fillHelpDocument(document, pages.page(QStringLiteral("firm"))->markdown,
                         Look{lookPalette(LookTheme::Light), 1.0});
        for (const QString &tab : tabs[english ? 1 : 0]) {
            INFO(tab.toStdString());
            CHECK(headingPosition(document, tab) > 0);
        }
    }
}

TEST_CASE("help is read beside a dialog")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("甲公司")});
    WindowKit kit(base);
    kit.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog &dialog = kit.dialog();
    kit.press(Qt::Key_F1);
    REQUIRE(kit.window().helpWindow());
    CHECK(kit.window().helpWindow()->isVisible());
    CHECK(dialog.isVisible());
    dialog.close();
}

TEST_CASE("every single letter of a page stands in the table of letters, under its page")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("甲公司")});
    WindowKit kit(base);
    // As the columns of the table stand.
    const QStringList columns{QString(), QStringLiteral("today"), QStringLiteral("requests"),
                              QStringLiteral("visits"), QStringLiteral("visitplan")};
    int letters = 0;
    for (const char *language : {"zh", "en"}) {
        QFile file(QStringLiteral(":/help/%1/keys.md").arg(QLatin1String(language)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QHash<QString, QStringList> table;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QStringList cells = line.split(u'|').mid(1);
            if (cells.size() == columns.size() + 2)
                table.insert(cells[0].trimmed().remove(u'`'), cells);
        }
        for (const PageEntry &entry : pageEntries()) {
            kit.window().openPage(entry.id);
            kit.settle();
            const qsizetype column =
                columns.contains(entry.id) ? columns.indexOf(entry.id) : columns.size();
            for (const QAction *action : kit.page()->findChildren<QAction *>()) {
                const QString key = action->shortcut().toString();
                if (key.size() != 1 || !key[0].isLetter())
                    continue;
                CAPTURE(language, entry.id.toStdString(), key.toStdString());
                ++letters;
                REQUIRE(table.contains(key));
                CHECK_FALSE(table.value(key)[column].trimmed().isEmpty());
            }
        }
    }
    CHECK(letters > 60);
}

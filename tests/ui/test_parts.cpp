#include "parts/actionbar.h"
#include "parts/actionbutton.h"
#include "parts/badge.h"
#include "parts/banner.h"
#include "parts/chipbar.h"
#include "parts/emptystate.h"
#include "parts/linkbutton.h"
#include "parts/pageheader.h"
#include "parts/previewpane.h"
#include "parts/segmentedswitch.h"
#include "parts/statusmark.h"
#include "parts/stephead.h"
#include "parts/tabstrip.h"
#include "parts/tierbadge.h"
#include "parts/undobar.h"
#include "support/mockclock.h"
#include "uisupport.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace peiyu;

namespace {

QImage shape(StatusTone tone)
{
    QImage picture(12, 12, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintStatusShape(painter, QRectF(0, 0, 12, 12), tone, Qt::black, 10);
    return picture;
}

ChipBar *chipBar(QWidget *window)
{
    auto *bar = new ChipBar(window);
    bar->setConditions({{QStringLiteral("who"), QStringLiteral("专员：我")},
                        {QStringLiteral("due"), QStringLiteral("到期：180 天内")},
                        {QStringLiteral("town"), QStringLiteral("镇街：双福"), true}});
    bar->resize(600, 24);
    return bar;
}

} // namespace

TEST_CASE("status has five different shapes, each drawn")
{
    const std::vector tones = {StatusTone::Ok, StatusTone::Watch, StatusTone::Late,
                               StatusTone::Done, StatusTone::Unset};
    for (size_t i = 0; i < tones.size(); ++i) {
        CHECK(pixelsOf(shape(tones[i]), Qt::white) < 12 * 12 - 12);
        for (size_t k = i + 1; k < tones.size(); ++k)
            CHECK(shape(tones[i]) != shape(tones[k]));
    }
    // A ring is hollow, a disc is not.
    CHECK(shape(StatusTone::Unset).pixelColor(6, 6) == QColor(Qt::white));
    CHECK(shape(StatusTone::Ok).pixelColor(6, 6) == QColor(Qt::black));
}

TEST_CASE("a target's status has its word, and the late ones are bold")
{
    useLook();
    CHECK(statusFace(TargetStatus::Missed) ==
          StatusFace{StatusTone::Late, QStringLiteral("未达成"), true});
    CHECK(statusFace(TargetStatus::Near) ==
          StatusFace{StatusTone::Watch, QStringLiteral("接近"), false});
    StatusMark mark(statusFace(TargetStatus::Behind));
    CHECK(mark.accessibleName() == QStringLiteral("落后"));
    mark.resize(mark.sizeHint());
    const LookPalette &p = lookOf(&mark).palette;
    CHECK(pixelsOf(pictureOf(mark), p.late) > 60);
    CHECK(pixelsOf(pictureOf(mark), p.lateSoft) == 0);
    mark.setGround(true);
    mark.resize(mark.sizeHint());
    CHECK(pixelsOf(pictureOf(mark), p.lateSoft) > 100);
}

TEST_CASE("badges carry the document's words and are named for screen readers")
{
    useLook();
    const DraftBadge draft(QStringLiteral("意见征求稿"), QStringLiteral("石柱县行动计划"));
    CHECK(draft.accessibleName() == QStringLiteral("意见征求稿"));
    CHECK(draft.toolTip() == QStringLiteral("石柱县行动计划"));
    CHECK(YearBadge(2023).words() == QStringLiteral("目标年 2023"));
    CHECK(SampleTag().words() == QStringLiteral("示例数据"));
    const TierBadge valid({TierFill::Tier2, QStringLiteral("市级")});
    const TierBadge expired({TierFill::Tier2, QStringLiteral("市级"), true});
    CHECK(expired.accessibleName() == QStringLiteral("市级 已过期"));
    CHECK(expired.sizeHint().width() > valid.sizeHint().width());
}

TEST_CASE("a chip is edited by click or Enter and removed by its cross or Del")
{
    useLook();
    QWidget window;
    ChipBar *bar = chipBar(&window);
    present(window);
    QSignalSpy edits(bar, &ChipBar::editRequested);
    QSignalSpy removals(bar, &ChipBar::removeRequested);
    Chip *due = bar->findChild<Chip *>(QStringLiteral("chip_due"));
    REQUIRE(due);

    QTest::mouseClick(due, Qt::LeftButton, {}, QPoint(12, 12));
    REQUIRE(edits.size() == 1);
    CHECK(edits.last().first().toString() == QStringLiteral("due"));
    QTest::mouseClick(due, Qt::LeftButton, {}, due->crossRect().center());
    REQUIRE(removals.size() == 1);
    CHECK(edits.size() == 1);
    due->setFocus();
    QTest::keyClick(due, Qt::Key_Delete);
    CHECK(removals.size() == 2);
    QTest::keyClick(due, Qt::Key_Return);
    CHECK(edits.size() == 2);
}

TEST_CASE("arrows walk the chips, and the next chip has the focus after a removal")
{
    useLook();
    QWidget window;
    ChipBar *bar = chipBar(&window);
    present(window);
    bar->focusFirst();
    QWidget *first = bar->chips().at(0);
    CHECK(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Left);
    CHECK(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Right);
    CHECK(bar->chips().at(1)->hasFocus());
    bar->setConditions({{QStringLiteral("who"), QStringLiteral("专员：我")},
                        {QStringLiteral("town"), QStringLiteral("镇街：双福"), true}});
    CHECK(bar->chips().at(1)->hasFocus());
    CHECK(bar->chips().at(1)->isKilling());
    QTest::keyClick(bar->chips().at(1), Qt::Key_Right);
    QSignalSpy adds(bar, &ChipBar::addRequested);
    QTest::keyClick(bar->findChild<QWidget *>(QStringLiteral("addCondition")), Qt::Key_Return);
    CHECK(adds.size() == 1);
}

TEST_CASE("the link of a banner is reached by Tab and pressed by Enter, Space or pointer")
{
    useLook();
    Banner banner(BannerKind::Warning, QStringLiteral("2027 年工作日历未导入。"));
    auto *link = banner.findChild<LinkButton *>(QStringLiteral("link"));
    REQUIRE(link);
    CHECK_FALSE(link->isVisibleTo(&banner));
    banner.setLink(QStringLiteral("导入日历…"));
    banner.resize(700, banner.sizeHint().height());
    present(banner);
    QSignalSpy pressed(&banner, &Banner::linkActivated);
    QTest::keyClick(&banner, Qt::Key_Tab);
    CHECK(link->hasFocus());
    QTest::keyClick(link, Qt::Key_Return);
    QTest::keyClick(link, Qt::Key_Space);
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(pressed.size() == 3);
    CHECK(banner.accessibleName() == QStringLiteral("2027 年工作日历未导入。"));
    const LookPalette &p = lookOf(&banner).palette;
    CHECK(pixelsOf(pictureOf(banner), p.watchSoft) > 10000);
    CHECK(pixelsOf(pictureOf(banner), p.watch) > 40);
}

TEST_CASE("the undo bar goes after eight seconds of the clock")
{
    useLook();
    MockClock clock(QDate(2026, 1, 20));
    UndoBar bar(clock);
    QSignalSpy gone(&bar, &UndoBar::expired);
    bar.announce(QStringLiteral("已转办 3 件到区发改委"));
    CHECK(bar.isVisible());
    CHECK(bar.secondsLeft() == 8);
    clock.advance(7);
    bar.tick();
    CHECK(bar.secondsLeft() == 1);
    CHECK(bar.isVisible());
    clock.advance(1);
    bar.tick();
    CHECK_FALSE(bar.isVisible());
    CHECK(gone.size() == 1);
}

TEST_CASE("the undo bar stands still under the pointer and in focus, and a new one starts anew")
{
    useLook();
    MockClock clock(QDate(2026, 1, 20));
    QWidget window;
    window.resize(600, 200);
    UndoBar bar(clock, &window);
    present(window);
    bar.announce(QStringLiteral("已保存"));
    bar.resize(400, 36);
    const auto pass = [&](int seconds) {
        clock.advance(seconds);
        bar.tick();
    };
    bar.setAttribute(Qt::WA_UnderMouse, true);
    pass(60);
    CHECK(bar.secondsLeft() == 8);
    bar.setAttribute(Qt::WA_UnderMouse, false);
    pass(3);
    CHECK(bar.secondsLeft() == 5);
    auto *undo = bar.findChild<LinkButton *>(QStringLiteral("undo"));
    undo->setFocus(Qt::TabFocusReason);
    pass(60);
    CHECK(bar.secondsLeft() == 5);
    bar.announce(QStringLiteral("已退库 1 家"));
    CHECK(bar.secondsLeft() == 8);
    QSignalSpy undone(&bar, &UndoBar::undoRequested);
    QTest::keyClick(undo, Qt::Key_Return);
    CHECK(undone.size() == 1);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("a switch is one focus stop, changed by arrows and pointer")
{
    useLook();
    SegmentedSwitch choice(
        {QStringLiteral("全部 14"), QStringLiteral("已达成 6"), QStringLiteral("未达成 8")});
    choice.resize(choice.sizeHint());
    present(choice);
    QSignalSpy changes(&choice, &SegmentedSwitch::currentChanged);
    QTest::keyClick(&choice, Qt::Key_Right);
    QTest::keyClick(&choice, Qt::Key_Right);
    QTest::keyClick(&choice, Qt::Key_Right);
    CHECK(choice.current() == 2);
    CHECK(changes.size() == 2);
    QTest::mouseClick(&choice, Qt::LeftButton, {}, choice.segmentRect(0).center());
    CHECK(choice.current() == 0);
    CHECK(choice.accessibleName() == QStringLiteral("已选 全部 14"));
    // The width is that of bold words: nothing moves with the choice.
    const int width = choice.sizeHint().width();
    choice.setCurrent(1);
    CHECK(choice.sizeHint().width() == width);
}

TEST_CASE("tabs are 34 high and walk by arrows")
{
    useLook();
    TabStrip tabs;
    tabs.addTab(QStringLiteral("本区县"));
    tabs.addTab(QStringLiteral("各区县对比"));
    tabs.resize(400, tabs.sizeHint().height());
    present(tabs);
    CHECK(tabs.height() == 34);
    tabs.setFocus();
    QTest::keyClick(&tabs, Qt::Key_Right);
    CHECK(tabs.currentIndex() == 1);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(0).center());
    CHECK(tabs.currentIndex() == 0);
}

TEST_CASE("an empty list says why and offers the way out")
{
    useLook();
    EmptyState empty(QStringLiteral("view-filter"), QStringLiteral("没有符合条件的企业"),
                     QStringLiteral("没有任何企业满足全部条件。"));
    QSignalSpy out(empty.addButton(QStringLiteral("清除全部条件"), ButtonKind::Primary),
                   &ActionButton::clicked);
    Chip *chip = empty.setKillingCondition(QStringLiteral("条件"), QStringLiteral("到期：90 天内"),
                                           QStringLiteral("排除了全部 37 家"));
    QSignalSpy removed(chip, &Chip::removeRequested);
    empty.resize(500, 200);
    present(empty);
    CHECK(chip->isKilling());
    QTest::mouseClick(chip, Qt::LeftButton, {}, chip->crossRect().center());
    CHECK(removed.size() == 1);
    QTest::mouseClick(empty.findChild<ActionButton *>(), Qt::LeftButton);
    CHECK(out.size() == 1);
    CHECK(empty.accessibleName() == QStringLiteral("没有符合条件的企业"));
}

TEST_CASE("the head of a page prints keys and puts what does not fit into 更多")
{
    useLook();
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    auto *header = new PageHeader(QStringLiteral("目标看板"));
    column->addWidget(header);
    QAction explain(QStringLiteral("查看口径"));
    explain.setObjectName(QStringLiteral("explain"));
    explain.setShortcut(Qt::Key_F1);
    QAction print(QStringLiteral("打印"));
    print.setObjectName(QStringLiteral("print"));
    print.setShortcut(Qt::CTRL | Qt::Key_P);
    header->addAction(&explain);
    header->addAction(&print);
    window.resize(900, 60);
    present(window);
    auto *printButton = header->findChild<ActionButton *>(QStringLiteral("print"));
    auto *more = header->findChild<ActionButton *>(QStringLiteral("moreActions"));
    REQUIRE((printButton && more));
    CHECK(printButton->isVisible());
    CHECK_FALSE(more->isVisible());
    CHECK(printButton->property(buttonKeyProperty).toString() == QStringLiteral("Ctrl+P"));

    QSignalSpy printed(&print, &QAction::triggered);
    QTest::mouseClick(printButton, Qt::LeftButton);
    CHECK(printed.size() == 1);
    print.setEnabled(false);
    print.setToolTip(QStringLiteral("没有可打印的内容"));
    CHECK_FALSE(printButton->isEnabled());
    CHECK(printButton->toolTip() == QStringLiteral("没有可打印的内容"));

    window.resize(340, 60);
    CHECK_FALSE(printButton->isVisible());
    CHECK(more->isVisible());
    CHECK(header->findChild<ActionButton *>(QStringLiteral("explain"))->isVisible());
    print.setEnabled(true); // a change of the action does not bring it back
    CHECK_FALSE(printButton->isVisible());
    window.resize(900, 60);
    CHECK(printButton->isVisible());
}

TEST_CASE("a running button tells how far it is and asks to cancel on Esc")
{
    useLook();
    ActionButton button(QStringLiteral("导出"));
    button.setPrintedKey(QStringLiteral("Ctrl+E"));
    present(button);
    QSignalSpy cancelled(&button, &ActionButton::cancelRequested);
    QTest::keyClick(&button, Qt::Key_Escape);
    CHECK(cancelled.isEmpty());
    button.setRunning(QStringLiteral("正在导出 64%"));
    CHECK(button.text() == QStringLiteral("正在导出 64%"));
    QTest::keyClick(&button, Qt::Key_Escape);
    CHECK(cancelled.size() == 1);
    button.setRunning({});
    CHECK(button.text() == QStringLiteral("导出"));
    CHECK(button.property(buttonKeyProperty).toString() == QStringLiteral("Ctrl+E"));
}

TEST_CASE("the preview is emptied without losing its actions")
{
    useLook();
    PreviewPane pane;
    pane.setTitle(QStringLiteral("重庆砺锋精密机械有限公司"));
    pane.addBadge(new TierBadge({TierFill::Tier2, QStringLiteral("市级")}));
    pane.addSection(QStringLiteral("最近"), new StatusMark);
    QAction open(QStringLiteral("打开"));
    open.setObjectName(QStringLiteral("open"));
    open.setShortcut(Qt::Key_Return);
    pane.addAction(&open);
    pane.resize(284, 300);
    present(pane);
    CHECK(pane.findChild<ActionButton *>(QStringLiteral("open"))
              ->property(buttonKeyProperty)
              .toString() == QStringLiteral("Enter"));
    pane.clear();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(pane.findChild<TierBadge *>() == nullptr);
    CHECK(pane.findChild<StatusMark *>() == nullptr);
    CHECK(pane.findChild<ActionButton *>() != nullptr);
}

TEST_CASE("a narrow bar of actions gives up its keys first, then its last actions")
{
    useLook();
    QAction visit(QStringLiteral("记录走访"));
    visit.setObjectName(QStringLiteral("visit"));
    visit.setShortcut(Qt::Key_V);
    QAction open(QStringLiteral("打开"));
    open.setObjectName(QStringLiteral("open"));
    open.setShortcut(Qt::Key_Return);
    QWidget window; // a window itself would not become smaller than its buttons
    window.resize(500, 60);
    auto &bar = *new ActionBar(&window);
    bar.addAction(&visit, ButtonKind::Primary);
    ActionButton *last = bar.addAction(&open);
    const auto key = [last] { return last->property(buttonKeyProperty).toString(); };
    bar.resize(400, bar.height());
    present(window);
    CHECK(key() == QStringLiteral("Enter"));
    bar.resize(190, bar.height());
    CHECK(key().isEmpty());
    CHECK(last->toolTip().contains(QStringLiteral("Enter")));
    CHECK(last->isVisible());
    bar.resize(140, bar.height());
    CHECK_FALSE(last->isVisible());
    CHECK(bar.findChild<ActionButton *>(QStringLiteral("moreActions"))->isVisible());
    bar.resize(400, bar.height());
    CHECK(last->isVisible());
    CHECK(key() == QStringLiteral("Enter"));
}

TEST_CASE("where not all have room, disabled actions go into 更多 first and keys stay printed")
{
    useLook();
    QWidget window;
    window.resize(700, 60);
    auto &bar = *new ActionBar(&window);
    QVector<QAction *> actions;
    for (const char *key : {"V", "S", "T", "K", "U"}) {
        auto *action = new QAction(QStringLiteral("记录走访"), &window);
        action->setShortcut(QKeySequence(QLatin1String(key)));
        actions.append(action);
    }
    bar.setActions(actions);
    bar.resize(700, bar.height());
    present(window);
    const auto buttons = [&bar] {
        QString keys;
        for (const ActionButton *one : bar.findChildren<ActionButton *>()) {
            if (one->isVisible())
                keys += one->property(buttonKeyProperty).toString();
        }
        return keys;
    };
    CHECK(buttons() == u"VSTKU");
    const int width = bar.findChildren<ActionButton *>().last()->width();
    actions[1]->setEnabled(false);
    bar.resize(5 * width + 20, bar.height()); // room for four of them and 更多
    CHECK(buttons().size() == 4);
    CHECK_FALSE(buttons().contains(u'S'));
    const auto *menu = bar.findChild<QMenu *>();
    CHECK(menu->actions() == QList<QAction *>{actions[1]});
    // Another order, another primary; what is not named is not offered at all.
    bar.setActions({actions[2], actions[0]});
    CHECK(buttons().size() == 2);
    CHECK(menu->isEmpty());
    const auto kindOf = [&bar](const QString &key) {
        for (const ActionButton *one : bar.findChildren<ActionButton *>()) {
            if (one->property(buttonKeyProperty).toString() == key)
                return one->kind();
        }
        return ButtonKind::Danger;
    };
    CHECK(kindOf(QStringLiteral("T")) == ButtonKind::Primary);
    CHECK(kindOf(QStringLiteral("V")) == ButtonKind::Plain);
}

TEST_CASE("the steps of a wizard are told in words as well")
{
    useLook();
    StepHead head({QStringLiteral("选企业"), QStringLiteral("选专员"), QStringLiteral("确认")});
    head.setCurrent(1);
    head.resize(500, head.sizeHint().height());
    CHECK(head.accessibleName() == QStringLiteral("第 2 步，共 3 步：选专员"));
    CHECK(head.height() == 44);
    CHECK(pixelsOf(pictureOf(head), lookOf(&head).palette.accent) > 200);
}

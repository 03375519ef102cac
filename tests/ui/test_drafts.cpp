// What was typed and not saved is there again after the program went down: forms of visits and
// requests, and the answer. The program goes down by its window being taken away.

#include "parts/banner.h"
#include "parts/datefield.h"
#include "parts/linkbutton.h"
#include "parts/segmentedswitch.h"
#include "requestdesk.h"
#include "services/draftservice.h"
#include "services/visitservice.h"
#include "shell/draftkeeper.h"
#include "support/windowkit.h"
#include "visits/visitdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace peiyu;

namespace {

QDialog &visitForm(WindowKit &kit, const EnterpriseId &firm)
{
    kit.window().openFirm(firm, {});
    kit.settle();
    kit.page()->setFocus();
    kit.press(Qt::Key_V);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"visitDialog");
    return dialog;
}

/// As the clock does every few seconds.
void keep(WindowKit &kit, QWidget &place)
{
    auto *keeper = place.findChild<DraftKeeper *>();
    REQUIRE(keeper);
    keeper->keepNow();
    kit.settle();
}

void write(QDialog &dialog, const char *field, const QString &words)
{
    auto &input = WindowKit::findIn<QWidget>(dialog, field);
    input.setFocus();
    QInputMethodEvent commit;
    commit.setCommitString(words);
    QApplication::sendEvent(&input, &commit);
}

qsizetype visits(TestBase &base)
{
    VisitQuery query;
    query.asOf = day("2026-06-30");
    return value(VisitService::keys(base.context(), query)).size();
}

Banner *offer(QDialog &dialog)
{
    return dialog.findChild<Banner *>(QStringLiteral("keptDraft"));
}

} // namespace

TEST_CASE("a visit that was not saved is offered to the same account at the same firm")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const auto other = addFirm(base.context(), {QStringLiteral("重庆云岫智能装备有限公司")});
    {
        WindowKit kit(base);
        QDialog &dialog = visitForm(kit, firm);
        CHECK_FALSE(offer(dialog));
        keep(kit, dialog); // untouched: nothing
        CHECK_FALSE(
            value(DraftService::find(kit.reading(), QStringLiteral("visit:%1").arg(firm.value()))));
        write(dialog, "visitText", QStringLiteral("谈了三期用电"));
        write(dialog, "visitPromise0", QStringLiteral("一周内答复增容"));
        write(dialog, "visitPromise1", QStringLiteral("送政策汇编"));
        WindowKit::findIn<DateField>(dialog, "visitPromiseDue0").setDate(day("2026-07-07"));
        WindowKit::findIn<SegmentedSwitch>(dialog, "visitKind").setCurrent(1);
        WindowKit::findIn<DateField>(dialog, "visitNext").setDate(day("2026-08-03"));
        keep(kit, dialog);
    } // down, without a word
    CHECK(visits(base) == 0);
    WindowKit kit(base);
    {
        QDialog &dialog = visitForm(kit, other);
        CHECK_FALSE(offer(dialog)); // it was of another firm
        kit.press(Qt::Key_Escape);
        kit.settle();
    }
    QDialog &dialog = visitForm(kit, firm);
    REQUIRE(offer(dialog));
    CHECK(offer(dialog)->accessibleName().startsWith(QStringLiteral("上次没有保存的内容")));
    // Nothing is put over it while nobody decided.
    write(dialog, "visitMet", QStringLiteral("王总"));
    keep(kit, dialog);
    kit.press(Qt::Key_R, Qt::ControlModifier);
    CHECK_FALSE(WindowKit::findIn<QWidget>(dialog, "visitText").isHidden());
    CHECK(WindowKit::findIn<QPlainTextEdit>(dialog, "visitText").toPlainText() == u"谈了三期用电");
    CHECK(WindowKit::findIn<QLineEdit>(dialog, "visitPromise0").text() == u"一周内答复增容");
    CHECK(WindowKit::findIn<QLineEdit>(dialog, "visitPromise1").text() == u"送政策汇编");
    CHECK(WindowKit::findIn<DateField>(dialog, "visitPromiseDue0").date() == day("2026-07-07"));
    CHECK(WindowKit::findIn<SegmentedSwitch>(dialog, "visitKind").current() == 1);
    CHECK(WindowKit::findIn<DateField>(dialog, "visitNext").date() == day("2026-08-03"));
    finish(kit);
    CHECK_FALSE(kit.hasDialog());
    CHECK(visits(base) == 1);
    QDialog &again = visitForm(kit, firm);
    CHECK_FALSE(offer(again)); // saved: nothing is left
    kit.press(Qt::Key_Escape);
}

TEST_CASE("giving up drops what was kept; dropping the offer too")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const QString form = QStringLiteral("visit:%1").arg(firm.value());
    WindowKit kit(base);
    {
        QDialog &dialog = visitForm(kit, firm);
        write(dialog, "visitText", QStringLiteral("写错了企业"));
        keep(kit, dialog);
        CHECK(value(DraftService::find(kit.reading(), form)));
        kit.prompt.goesOn = true;
        kit.press(Qt::Key_Escape);
        kit.settle();
        CHECK_FALSE(kit.hasDialog());
        CHECK_FALSE(value(DraftService::find(kit.reading(), form)));
    }
    value(DraftService::keep(kit.reading(), form, {QStringLiteral("旧的")}));
    QDialog &dialog = visitForm(kit, firm);
    REQUIRE(offer(dialog));
    kit.press(Qt::Key_D, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(value(DraftService::find(kit.reading(), form)));
    // What is typed from now on is kept again.
    write(dialog, "visitText", QStringLiteral("新的"));
    keep(kit, dialog);
    CHECK(value(DraftService::find(kit.reading(), form)));
}

TEST_CASE("a request that was not saved comes back under the firm chosen in its form")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const auto form = [](WindowKit &kit) -> QDialog & {
        open(kit);
        kit.press(Qt::Key_N, Qt::ControlModifier);
        return kit.dialog();
    };
    const auto choose = [](WindowKit &kit) {
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("lfjm"));
        kit.press(Qt::Key_Return);
        REQUIRE(
            waitUntil([] { return QApplication::focusWidget()->objectName() == u"requestTitle"; }));
        kit.settle();
    };
    {
        WindowKit kit(base);
        QDialog &dialog = form(kit);
        write(dialog, "requestTitle", QStringLiteral("三期厂房用电增容"));
        keep(kit, dialog); // no firm yet
        WindowKit::findIn<QLineEdit>(dialog, "requestFirm").setFocus();
        choose(kit);
        auto &category = WindowKit::findIn<QComboBox>(dialog, "requestCategory");
        category.setCurrentIndex(category.findText(QStringLiteral("用能与环境容量")));
        auto &kind = WindowKit::findIn<QComboBox>(dialog, "requestKind");
        kind.setCurrentIndex(kind.findText(QStringLiteral("疑难"))); // not the category's own
        keep(kit, dialog);
    }
    WindowKit kit(base);
    QDialog &dialog = form(kit);
    CHECK_FALSE(offer(dialog)); // it went with the firm
    choose(kit);
    REQUIRE(offer(dialog));
    kit.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(WindowKit::findIn<QLineEdit>(dialog, "requestTitle").text() == u"三期厂房用电增容");
    CHECK(WindowKit::findIn<QComboBox>(dialog, "requestCategory").currentText() ==
          u"用能与环境容量");
    CHECK(WindowKit::findIn<QComboBox>(dialog, "requestKind").currentText() == u"疑难");
    finish(kit);
    CHECK_FALSE(kit.hasDialog());
}

TEST_CASE("an answer begun is in its box again, and gone once it is given or dropped")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const QString id =
        inHand(base, requestOf(firm, "2026-06-26", QStringLiteral("甲事")), "2026-06-26");
    inHand(base, requestOf(firm, "2026-06-29", QStringLiteral("乙事")), "2026-06-29");
    const QString form = QStringLiteral("answer:%1").arg(id);
    {
        WindowKit kit(base);
        open(kit);
        onRows(kit, Qt::Key_W);
        kit.type(QStringLiteral("供电公司已出"));
        keep(kit, *kit.page());
        CHECK(value(DraftService::find(kit.reading(), form)));
    }
    WindowKit kit(base);
    open(kit);
    auto &answer = kit.find<QPlainTextEdit>("answerText");
    CHECK(answer.toPlainText() == u"供电公司已出");
    CHECK(kit.find<QLabel>("keptAnswer").isVisible());
    // Walking by keeps it; the other request has none.
    kit.find<DataTable>("requestTable").setFocus();
    kit.press(Qt::Key_Down);
    kit.settle();
    CHECK(answer.toPlainText().isEmpty());
    keep(kit, *kit.page());
    CHECK(value(DraftService::find(kit.reading(), form)));
    kit.press(Qt::Key_Up);
    kit.settle();
    CHECK(answer.toPlainText() == u"供电公司已出");
    answer.setFocus();
    kit.type(QStringLiteral("方案"));
    finish(kit);
    CHECK(fileOf(base, id).request.state == RequestState::Answered);
    keep(kit, *kit.page());
    CHECK_FALSE(value(DraftService::find(kit.reading(), form)));
}

TEST_CASE("a base that is only read keeps nothing and says nothing")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    inHand(base, requestOf(firm, "2026-06-26", QStringLiteral("甲事")), "2026-06-26");
    WindowKit kit(base);
    open(kit);
    onRows(kit, Qt::Key_W);
    kit.type(QStringLiteral("写了一半"));
    kit.lookAt(day("2026-06-29")); // 历史视图
    keep(kit, *kit.page());
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM draft")) == 0);
    CHECK_FALSE(kit.inWindow<QWidget>("errorBanner"));
}

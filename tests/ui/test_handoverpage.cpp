// 交接 in the window: twelve firms to two people by a few keys, refusals, leaving, records, cover.

#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "repositories/openitems.h"
#include "services/absenceservice.h"
#include "support/handoverbook.h"
#include "support/windowkit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>

using namespace peiyu;

namespace {

/// On the page, with 李敏 current among the people.
struct Place
{
    HandoverBook book;
    WindowKit kit;

    Place()
        : kit(book.base.base(), book.base.connection(), book.base.context().actor,
              book.base.clock())
    {
        kit.window().openPage(QStringLiteral("assignments"));
        kit.settle();
    }
    void choose(const QString &name)
    {
        auto &people = kit.find<DataTable>("specialistTable");
        for (int row = 0; row < people.model()->rowCount(); ++row) {
            if (people.model()->index(row, 0).data().toString() == name)
                people.setCurrentIndex(people.model()->index(row, 0));
        }
        people.setFocus();
    }
    QDialog &handOver()
    {
        choose(QStringLiteral("李敏"));
        kit.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog &dialog = kit.dialog();
        REQUIRE(dialog.objectName() == u"handoverDialog");
        kit.settle();
        return dialog;
    }
    QStringList recipients(QDialog &dialog)
    {
        QStringList names;
        const QAbstractItemModel *model =
            WindowKit::findIn<DataTable>(dialog, "handoverTable").model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 3).data().toString());
        return names;
    }
    qsizetype held(const SpecialistId &who)
    {
        return value(openItemsOf(book.base.connection(), who)).size();
    }
};

/// Ticks the n-th recipient of the list with the keyboard.
void tick(WindowKit &kit, QDialog &dialog, int row)
{
    auto &list = WindowKit::findIn<QListWidget>(dialog, "handoverRecipients");
    list.setFocus();
    list.setCurrentRow(row);
    kit.press(Qt::Key_Space);
    kit.settle();
}

/// The firms of a town are selected, and Tab goes on to them.
void chooseTown(WindowKit &kit, QComboBox &town, const QString &name)
{
    town.setFocus();
    kit.press(Qt::Key_Home);
    for (int i = 0; i < town.count() && town.currentText() != name; ++i)
        kit.press(Qt::Key_Down);
    REQUIRE(town.currentText() == name);
    kit.press(Qt::Key_Tab);
}

} // namespace

TEST_CASE("twelve firms of one person go to two by a few keys, and undo takes it back")
{
    Place place;
    WindowKit &kit = place.kit;
    QDialog &dialog = place.handOver();
    auto *write = dialog.findChild<QAction *>(QStringLiteral("dialogSave"));
    REQUIRE(write);
    CHECK_FALSE(write->isEnabled());
    CHECK(WindowKit::findIn<QLabel>(dialog, "handoverWords").text() == u"请先勾选接收人");
    auto &list = WindowKit::findIn<QListWidget>(dialog, "handoverRecipients");
    REQUIRE(QApplication::focusWidget() == &list);
    REQUIRE(list.count() == 2);
    tick(kit, dialog, 0);
    CHECK(place.recipients(dialog).count(QStringLiteral("王涛")) == 12);
    tick(kit, dialog, 1); // now both: a town each
    const QStringList split = place.recipients(dialog);
    CHECK(split.count(QStringLiteral("王涛")) + split.count(QStringLiteral("赵静")) == 12);
    CHECK(split.count(QStringLiteral("王涛")) > 0);

    // The firms of a town, all to the second: 赵静.
    auto &town = WindowKit::findIn<QComboBox>(dialog, "handoverTown");
    chooseTown(kit, town, QStringLiteral("德感街道"));
    auto &table = WindowKit::findIn<DataTable>(dialog, "handoverTable");
    REQUIRE(QApplication::focusWidget() == &table);
    kit.press(Qt::Key_2);
    kit.settle();
    chooseTown(kit, town, QStringLiteral("双福街道"));
    kit.press(Qt::Key_1);
    kit.settle();
    CHECK(place.recipients(dialog).count(QStringLiteral("赵静")) == 7);
    CHECK_FALSE(write->isEnabled()); // why?
    WindowKit::findIn<QLineEdit>(dialog, "handoverReason").setFocus();
    kit.type(QStringLiteral("岗位调整"));
    kit.settle();
    CHECK(write->isEnabled());
    const auto *pairs = WindowKit::findIn<DataTable>(dialog, "handoverPairs").model();
    REQUIRE(pairs->rowCount() == 2);
    const QStringList words{pairs->index(0, 1).data().toString(),
                            pairs->index(1, 1).data().toString()};
    const int seven = static_cast<int>(words.indexOf(QStringLiteral("赵静")));
    REQUIRE(seven >= 0);
    CHECK(pairs->index(seven, 2).data().toString() == u"7");
    CHECK(pairs->index(seven, 3).data().toString() == u"2"); // 诉求
    CHECK(WindowKit::findIn<QLabel>(dialog, "handoverWords").text() ==
          u"移交 12 家、未办事项 10 件，时限都不变。");
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    // The sheet to print stands over the page.
    QDialog &paper = kit.dialog();
    CHECK(paper.objectName() != u"handoverDialog");
    kit.press(Qt::Key_Escape);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    CHECK(place.held(place.book.li) == 0);
    CHECK(place.held(place.book.zhao) == 6);
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(place.held(place.book.li) == 10);
}

TEST_CASE("a ticked recipient keeps the load in sight; a missing reason is named")
{
    Place place;
    WindowKit &kit = place.kit;
    QDialog &dialog = place.handOver();
    auto &list = WindowKit::findIn<QListWidget>(dialog, "handoverRecipients");
    tick(kit, dialog, 0);
    const QString words = list.item(0)->text();
    CHECK(words.startsWith(u"1. "));
    CHECK(words.endsWith(u" 家"));
    const QStyleOptionViewItem option;
    CHECK(list.visualItemRect(list.item(0)).width() >=
          list.itemDelegate()->sizeHint(option, list.model()->index(0, 0)).width());
    CHECK(list.visualItemRect(list.item(0)).width() > list.fontMetrics().horizontalAdvance(words));
    auto &says = WindowKit::findIn<QLabel>(dialog, "handoverMissing");
    CHECK(says.isVisible());
    CHECK(says.text() == u"请填写交接原因");
    WindowKit::findIn<QLineEdit>(dialog, "handoverReason").setFocus();
    kit.type(QStringLiteral("退休"));
    kit.settle();
    CHECK(says.text().isEmpty());
}

TEST_CASE("by mouse: a click on a person, then on 交接…, is all of his")
{
    Place place;
    WindowKit &kit = place.kit;
    addTitle(place.book.base.context(), place.book.firms[0], Tier::Provincial, day("2025-01-01"));
    addTitle(place.book.base.context(),
             addFirm(place.book.base.context(), {QStringLiteral("未配")}), Tier::Provincial,
             day("2025-01-01"));
    kit.window().openPage(QStringLiteral("today"));
    kit.window().openPage(QStringLiteral("assignments"));
    kit.settle();
    auto &people = kit.find<DataTable>("specialistTable");
    QTest::mouseClick(people.viewport(), Qt::LeftButton, {},
                      people.visualRect(people.model()->index(0, 0)).center());
    auto *action = kit.page()->findChild<QAction *>(QStringLiteral("handOver"));
    REQUIRE(action);
    for (ActionButton *button : kit.page()->findChildren<ActionButton *>()) {
        if (button->text().startsWith(QStringLiteral("交接…")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QDialog &dialog = kit.dialog();
    kit.settle();
    CHECK(dialog.windowTitle() == u"交接：李敏");
    CHECK(place.recipients(dialog).size() == 12);
    kit.press(Qt::Key_Escape);
}

TEST_CASE("a row is left out by 0 and given by its editor; a refused one says its interval")
{
    Place place;
    WindowKit &kit = place.kit;
    value(
        StaffingService::assign(place.book.base.context(),
                                {place.book.firms[0], place.book.wang, {}, day("2026-03-01"), {}}));
    QDialog &dialog = place.handOver();
    tick(kit, dialog, 1);
    auto &table = WindowKit::findIn<DataTable>(dialog, "handoverTable");
    const QAbstractItemModel *model = table.model();
    int refused = -1;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == u"江津精工一号有限公司")
            refused = row;
    }
    REQUIRE(refused >= 0);
    CHECK(model->index(refused, 5).data().toString().contains(u"日期重叠"));
    CHECK(WindowKit::findIn<QLabel>(dialog, "handoverWords").text().contains(u"1 家不能移交"));
    table.setFocus();
    table.selectRow(refused);
    table.setCurrentIndex(model->index(refused, 3));
    kit.press(Qt::Key_0);
    kit.settle();
    CHECK(place.recipients(dialog)[refused] == u"不移交");
    CHECK_FALSE(WindowKit::findIn<QLabel>(dialog, "handoverWords").text().contains(u"不能移交"));
}

TEST_CASE("who leaves gives everything away in the same step")
{
    Place place;
    WindowKit &kit = place.kit;
    QDialog &dialog = place.handOver();
    tick(kit, dialog, 0);
    WindowKit::findIn<QLineEdit>(dialog, "handoverReason").setText(QStringLiteral("退休"));
    auto &leaves = WindowKit::findIn<QCheckBox>(dialog, "handoverLeaves");
    leaves.setFocus();
    kit.press(Qt::Key_Space);
    kit.settle();
    CHECK(leaves.isChecked());
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    kit.press(Qt::Key_Escape);
    kit.settle();
    CHECK_FALSE(
        value(StaffingService::anybody(place.book.base.context(), place.book.li.value())).active);
    CHECK(value(strandedItems(place.book.base.connection())).isEmpty());
}

TEST_CASE("the form of a person asks who takes over before it puts him off duty")
{
    Place place;
    WindowKit &kit = place.kit;
    place.choose(QStringLiteral("李敏"));
    kit.press(Qt::Key_F2);
    QDialog &dialog = kit.dialog();
    auto &active = WindowKit::findIn<QCheckBox>(dialog, "specialistActive");
    active.setFocus();
    kit.press(Qt::Key_Space);
    auto &successor = WindowKit::findIn<QComboBox>(dialog, "specialistSuccessor");
    REQUIRE(successor.isVisible());
    CHECK(successor.currentIndex() == -1);
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    REQUIRE(kit.hasDialog()); // refused
    CHECK(place.held(place.book.li) == 10);
    successor.setFocus();
    kit.press(Qt::Key_End); // 暂无人（由科室代管）
    CHECK(successor.currentText() == u"暂无人（由科室代管）");
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    CHECK(place.held(place.book.li) == 0);
    CHECK(value(strandedItems(place.book.base.connection())).isEmpty());
}

TEST_CASE("records of handovers are listed, and signed")
{
    Place place;
    WindowKit &kit = place.kit;
    const Saved saved =
        value(HandoverService::handOver(place.book.base.context(), place.book.inTwo()));
    kit.press(Qt::Key_F7);
    QDialog &list = kit.dialog();
    REQUIRE(list.objectName() == u"handoverList");
    const auto *rows = WindowKit::findIn<DataTable>(list, "handoverRows").model();
    REQUIRE(rows->rowCount() == 2);
    CHECK(rows->index(0, 6).data().toString() == u"▲ 未签字");
    kit.press(Qt::Key_F2);
    QDialog &sign = kit.dialog();
    REQUIRE(sign.objectName() == u"handoverSignDialog");
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK(rows->index(0, 6).data().toString() == u"● 双方已签 2026-01-20");
    CHECK(rows->index(1, 6).data().toString() == u"▲ 未签字");
}

TEST_CASE("an absence without a substitute says what is due in those days")
{
    Place place;
    WindowKit &kit = place.kit;
    place.choose(QStringLiteral("李敏"));
    kit.press(Qt::Key_F8);
    REQUIRE(kit.dialog().objectName() == u"personDialog");
    kit.press(Qt::Key_N, Qt::ControlModifier);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"absenceDialog");
    WindowKit::findIn<DateField>(dialog, "absenceLast").setDate(day("2026-01-28"));
    kit.settle();
    const auto &words = WindowKit::findIn<QLabel>(dialog, "absenceWarnings");
    CHECK(words.text().startsWith(u"没有代理人：期间到期或已超期的有"));
    CHECK(words.text().contains(u"走访 3 次"));
    auto &substitute = WindowKit::findIn<QComboBox>(dialog, "absenceSubstitute");
    substitute.setFocus();
    kit.press(Qt::Key_Down);
    kit.settle();
    CHECK(words.text().isEmpty());
}

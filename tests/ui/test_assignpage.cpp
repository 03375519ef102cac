// 配备: numbers are their lists, many firms get one person, people are entered and mended.

#include "enterprises/enterpriselistpage.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/emptystate.h"
#include "parts/linkbutton.h"
#include "services/measureservice.h"
#include "services/staffingservice.h"
#include "services/targetservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace peiyu;

namespace {

struct Office
{
    TestBase base{windowBase()};
    SpecialistId li = addPerson(base.context(), QStringLiteral("李敏"));
    SpecialistId wang = addPerson(base.context(), QStringLiteral("王涛"));
    QVector<EnterpriseId> firms;

    Office()
    {
        for (const char16_t *name : {u"甲公司", u"乙公司", u"丙公司"}) {
            firms.append(addFirm(base.context(), {QString::fromUtf16(name)}));
            addTitle(base.context(), firms.last(), Tier::Provincial, day("2025-01-01"));
        }
        addFirm(base.context(), {QStringLiteral("无称号公司")});
        assign(base.context(), firms[0], li, day("2026-01-01"));
    }
    QString personOf(const EnterpriseId &firm) const
    {
        for (const AssignmentRow &row :
             value(StaffingService::list(base.context(), {}, day("2026-06-30")))) {
            if (row.enterprise == firm)
                return row.specialistName;
        }
        return {};
    }
};

void open(WindowKit &kit)
{
    kit.window().openPage(QStringLiteral("assignments"));
    kit.settle();
}

int rowsOf(WindowKit &kit)
{
    return kit.find<DataTable>("firmTable").model()->rowCount();
}

/// What stands in the place of rows.
QString emptyWords(WindowKit &kit)
{
    QString words;
    for (const EmptyState *state : kit.page()->findChildren<EmptyState *>()) {
        if (!state->isVisible())
            continue;
        for (const QLabel *label : state->findChildren<QLabel *>())
            words += label->text();
    }
    return words;
}

} // namespace

TEST_CASE("each number of the coverage opens exactly its firms")
{
    Office office;
    WindowKit kit(office.base);
    open(kit);
    const auto coverage =
        value(TargetService::coverage(kit.reading(), *kit.window().pageContext().catalog,
                                      {kit.window().pageContext().home()}, day("2026-06-30")));
    REQUIRE(coverage.size() == 1);
    REQUIRE(coverage[0].firms == 3);
    REQUIRE(coverage[0].withSpecialist == 1);
    CHECK(kit.find<QLabel>("rateSpecialist").text() == u"33.3%");
    CHECK(kit.find<QLabel>("ratePlan").text() == u"0.0%");
    CHECK(rowsOf(kit) == 2); // those nobody serves
    const auto behind = [&](const char *link) {
        open(kit);
        kit.find<LinkButton>(link).click();
        kit.settle();
        REQUIRE(qobject_cast<EnterpriseListPage *>(kit.page()));
        return rowsOf(kit);
    };
    CHECK(behind("scopeFirms") == 3);
    CHECK(behind("withSpecialist") == 1);
    CHECK(behind("withoutSpecialist") == 2);
    CHECK(behind("withoutPlan") == 3);
    CHECK(behind("withPlan") == 0);
}

TEST_CASE("firms nobody serves are no handover: 配备 is named")
{
    Office office;
    WindowKit kit(office.base);
    open(kit);
    kit.find<DataTable>("firmTable").setFocus();
    kit.press(Qt::Key_A, Qt::ControlModifier);
    kit.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"handoverDialog");
    kit.settle();
    WindowKit::findIn<QListWidget>(dialog, "handoverRecipients")
        .item(0)
        ->setCheckState(Qt::Checked);
    kit.settle();
    const QString words = WindowKit::findIn<QLabel>(dialog, "handoverMissing").text();
    CHECK(words.contains(u"2 家企业没有专员"));
    CHECK(words.contains(u"配备"));
    auto *write = dialog.findChild<QAction *>(QStringLiteral("dialogSave"));
    REQUIRE(write);
    CHECK_FALSE(write->isEnabled());
}

TEST_CASE("the selected firms get one person, said before and undone as one")
{
    Office office;
    WindowKit kit(office.base);
    open(kit);
    auto &table = kit.find<DataTable>("firmTable");
    table.setFocus();
    kit.press(Qt::Key_A, Qt::ControlModifier);
    kit.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog &dialog = kit.dialog();
    REQUIRE(dialog.objectName() == u"assignDialog");
    kit.settle();
    auto &who = WindowKit::findIn<QComboBox>(dialog, "assignSpecialist");
    REQUIRE(QApplication::focusWidget() == &who);
    REQUIRE(who.count() == 2);
    auto *write = dialog.findChild<QAction *>(QStringLiteral("dialogSave"));
    REQUIRE(write);
    CHECK_FALSE(write->isEnabled()); // whom?
    while (!who.currentText().contains(QStringLiteral("王涛")))
        kit.press(Qt::Key_Down);
    kit.settle();
    CHECK(WindowKit::findIn<QLabel>(dialog, "assignPreview").text() == u"2 家还没有专员，新配备。");
    const auto *lines = WindowKit::findIn<DataTable>(dialog, "assignLines").model();
    REQUIRE(lines->rowCount() == 2);
    CHECK(lines->index(0, 2).data().toString() == u"王涛");
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    CHECK(office.personOf(office.firms[1]) == u"王涛");
    CHECK(office.personOf(office.firms[2]) == u"王涛");
    CHECK(office.personOf(office.firms[0]) == u"李敏");
    CHECK(rowsOf(kit) == 0);
    // Every firm lacks its leader still: the list that is empty says no more than what it shows.
    const QString empty = emptyWords(kit);
    CHECK(empty.contains(QStringLiteral("没有“未配专员”的企业")));
    CHECK_FALSE(empty.contains(QStringLiteral("全部企业")));
    CHECK(kit.find<QLabel>("rateSpecialist").text() == u"100.0%");
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(office.personOf(office.firms[1]).isEmpty());
    CHECK(rowsOf(kit) == 2);
}

TEST_CASE("a person's numbers open his firms; people are entered and mended")
{
    Office office;
    WindowKit kit(office.base);
    open(kit);
    auto &people = kit.find<DataTable>("specialistTable");
    REQUIRE(people.model()->rowCount() == 2);
    CHECK(people.model()->index(0, 0).data().toString() == u"李敏"); // the most firms first
    CHECK(people.model()->index(0, 3).data().toString() == u"1");
    people.setCurrentIndex(people.model()->index(0, 3));
    people.setFocus();
    kit.press(Qt::Key_Return);
    kit.settle();
    REQUIRE(qobject_cast<EnterpriseListPage *>(kit.page()));
    CHECK(rowsOf(kit) == 1);
    CHECK(kit.page()->currentFirm() == office.firms[0]);

    open(kit);
    kit.press(Qt::Key_N, Qt::ControlModifier);
    QDialog &added = kit.dialog();
    REQUIRE(added.objectName() == u"specialistDialog");
    kit.press(Qt::Key_Return, Qt::ControlModifier); // no name yet
    kit.settle();
    CHECK(kit.hasDialog());
    QTest::keyClicks(&WindowKit::findIn<QLineEdit>(added, "specialistName"),
                     QStringLiteral("Zhao Jing"));
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
    CHECK_FALSE(kit.hasDialog());
    CHECK(people.model()->rowCount() == 3);
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    kit.settle();
    CHECK(people.model()->rowCount() == 2);
}

TEST_CASE("in the past nobody is assigned, and the button says why")
{
    Office office;
    WindowKit kit(office.base);
    open(kit);
    auto *assignAction = kit.page()->findChild<QAction *>(QStringLiteral("assignFirms"));
    REQUIRE(assignAction);
    CHECK(assignAction->isEnabled());
    kit.lookAt(day("2025-12-31"));
    CHECK_FALSE(assignAction->isEnabled());
    CHECK(assignAction->toolTip().contains(QStringLiteral("历史视图")));
    CHECK(rowsOf(kit) == 3); // nobody served any of them then
}

// 企业档案: one firm, what is recorded of it and what can be done with it.

#include "enterprises/firmpage.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/formrow.h"
#include "parts/tabstrip.h"
#include "parts/textlabel.h"
#include "support/firms.h"
#include "support/windowkit.h"

#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>

namespace peiyu {

namespace {

struct Firm
{
    EnterpriseId id;

    explicit Firm(const JobContext &context)
    {
        id = addFirm(context, {QStringLiteral("重庆长安机械有限公司"),
                               {},
                               soundCode(1),
                               day("2024-05-01"),
                               QStringLiteral("双福街道")});
        addTitle(context, id, Tier::Innovative, day("2024-07-01"));
    }
};

void openTab(WindowKit &kit, int index)
{
    kit.press(static_cast<Qt::Key>(Qt::Key_1 + index), Qt::AltModifier);
    kit.settle();
    REQUIRE(kit.find<TabStrip>("firmTabs").currentIndex() == index);
}

QString cell(WindowKit &kit, const char *table, int row, int column)
{
    return kit.find<DataTable>(table).model()->index(row, column).data().toString();
}

int rows(WindowKit &kit, const char *table)
{
    return kit.find<DataTable>(table).model()->rowCount();
}

void trigger(WindowKit &kit, const char *action)
{
    kit.find<QAction>(action).trigger();
}

/// Until the dialog has written and closed.
void saved(WindowKit &kit)
{
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !kit.hasDialog(); }));
    kit.settle();
}

} // namespace

TEST_CASE("the page walks through the list it was opened from")
{
    TestBase base(windowBase());
    QVector<EnterpriseId> firms;
    for (const char16_t *name : {u"甲公司", u"乙公司", u"丙公司"})
        firms.append(addFirm(base.context(), {QString::fromUtf16(name)}));
    WindowKit kit(base);
    kit.window().openFirm(firms[1], {1, 2, 3});
    CHECK(kit.find<TextLabel>("firmName").text() == u"乙公司");
    CHECK(kit.find<TextLabel>("firmPlace").text().contains(u"第 2 / 3 家"));
    kit.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(kit.page()->currentFirm() == firms[2]);
    CHECK_FALSE(kit.find<QAction>("firmNext").isEnabled());
    kit.press(Qt::Key_Up, Qt::AltModifier);
    kit.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(kit.page()->currentFirm() == firms[0]);
    CHECK_FALSE(kit.find<QAction>("firmPrevious").isEnabled());
}

TEST_CASE("tabs change by keys, the empty ones offer the next step")
{
    TestBase base(windowBase());
    const EnterpriseId id = addFirm(base.context(), {QStringLiteral("新企业")});
    WindowKit kit(base);
    kit.window().openFirm(id, {});
    auto &tabs = kit.find<TabStrip>("firmTabs");
    kit.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(tabs.currentIndex() == 1);
    kit.press(Qt::Key_PageUp, Qt::ControlModifier);
    kit.press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(tabs.currentIndex() == tabs.count() - 1);
    const std::pair<int, QString> empty[] = {{5, QStringLiteral("登记认定")},
                                             {6, QStringLiteral("登记资质")},
                                             {2, QStringLiteral("制定一策")},
                                             {3, QStringLiteral("记录走访")}};
    for (const auto &[tab, offer] : empty) {
        openTab(kit, tab);
        QStringList offers;
        for (const EmptyState *state : kit.page()->findChildren<EmptyState *>()) {
            if (state->isVisible())
                offers.append(state->findChild<ActionButton *>()->text());
        }
        CHECK(offers == QStringList{offer});
    }
    CHECK(kit.find<QAction>("printMeasure").toolTip().contains(u"还没有制定一策"));
    // One Tab goes from the strip to what the tab offers, not back to the head of the page.
    openTab(kit, 2);
    tabs.setFocus();
    kit.press(Qt::Key_Tab);
    const auto *offered = qobject_cast<ActionButton *>(QApplication::focusWidget());
    REQUIRE(offered);
    CHECK(offered->text() == QStringLiteral("制定一策"));
}

TEST_CASE("an edit by keys is saved, named in 变更 and undone by Ctrl+Z")
{
    TestBase base(windowBase());
    const Firm firm(base.context());
    const QString before = digest(base.connection());
    WindowKit kit(base);
    kit.window().openFirm(firm.id, {});
    kit.press(Qt::Key_F2);
    auto &contact = WindowKit::findIn<QLineEdit>(kit.dialog(), "contactField");
    contact.setFocus();
    kit.type(QStringLiteral("王芳"));
    saved(kit);
    CHECK(value(EnterpriseService::file(base.context(), firm.id, day("2026-06-30")))
              .enterprise.contact == u"王芳");

    openTab(kit, 8);
    REQUIRE(waitUntil([&] { return rows(kit, "changeTable") == 3; }));
    CHECK(cell(kit, "changeTable", 0, 1) == u"陈岩");
    CHECK(cell(kit, "changeTable", 0, 4) == u"联系人：（空） → 王芳");

    kit.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return rows(kit, "changeTable") == 4; }));
    CHECK(digest(base.connection()) == before);
    CHECK(cell(kit, "changeTable", 1, 4).startsWith(u"（已撤销）"));
    CHECK(kit.prompt.failures.isEmpty());
}

TEST_CASE("a title runs three years less a day unless the notice says otherwise")
{
    TestBase base(windowBase());
    const Firm firm(base.context());
    WindowKit kit(base);
    kit.window().openFirm(firm.id, {});
    openTab(kit, 5);
    REQUIRE(rows(kit, "titleTable") == 1);
    trigger(kit, "recognize");
    QDialog &dialog = kit.dialog();
    auto &tier = WindowKit::findIn<QComboBox>(dialog, "titleTier");
    tier.setCurrentIndex(tier.findData(tierKey(Tier::Provincial)));
    WindowKit::findIn<QLineEdit>(dialog, "titleFrom").setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2026-02-06"));
    kit.press(Qt::Key_Tab);
    CHECK(WindowKit::findIn<QLineEdit>(dialog, "titleUntil").text() == u"2029-02-05");
    saved(kit);
    REQUIRE(rows(kit, "titleTable") == 2);
    CHECK(cell(kit, "titleTable", 0, 0) == u"专精特新中小企业");
    CHECK(cell(kit, "titleTable", 0, 4) == u"2029-02-05");
    CHECK(cell(kit, "titleTable", 0, 6) == u"有效");
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return rows(kit, "titleTable") == 1; }));
}

TEST_CASE("a title is not revoked without a reason")
{
    TestBase base(windowBase());
    const Firm firm(base.context());
    WindowKit kit(base);
    kit.window().openFirm(firm.id, {});
    openTab(kit, 5);
    trigger(kit, "revoke");
    QDialog &dialog = kit.dialog();
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    auto &reason = WindowKit::findIn<QPlainTextEdit>(dialog, "revokeReason");
    REQUIRE(waitUntil([&] { return !reason.accessibleDescription().isEmpty(); }));
    CHECK(reason.accessibleDescription().contains(u"撤销原因"));
    REQUIRE(waitUntil([&] { return reason.hasFocus(); }));
    kit.type(QStringLiteral("复核未通过"));
    saved(kit);
    CHECK(cell(kit, "titleTable", 0, 6) == u"已撤销");
    const QAction &revoke = kit.find<QAction>("revoke");
    CHECK_FALSE(revoke.isEnabled());
    CHECK(revoke.toolTip() == u"没有有效的认定可撤销");
}

TEST_CASE("a firm that moved away is out of the pool, until it is undone")
{
    TestBase base(windowBase());
    const Firm firm(base.context());
    const QString before = digest(base.connection());
    WindowKit kit(base);
    kit.window().openFirm(firm.id, {});
    trigger(kit, "retire");
    auto &reason = WindowKit::findIn<QComboBox>(kit.dialog(), "retireReason");
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(reason.accessibleDescription().contains(u"退库原因"));
    reason.setCurrentIndex(reason.findData(exitReasonKey(ExitReason::MovedOut)));
    saved(kit);
    CHECK(kit.find<TextLabel>("firmLeft").text().contains(u"2026-06-30 退库（迁出）"));
    CHECK(kit.find<TextLabel>("firmTerms").text().contains(u"已不在本库区县"));
    CHECK(kit.find<QAction>("retire").toolTip() == u"企业已退库");
    CHECK_FALSE(
        value(EnterpriseService::file(base.context(), firm.id, day("2026-06-30"))).residence);
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return digest(base.connection()) == before; }));
}

TEST_CASE("what happened to others or the firm's own undoing is seen at once")
{
    TestBase base(windowBase());
    ListKit kit(base);
    kit.press(Qt::Key_N, Qt::ControlModifier);
    kit.dialog();
    kit.type(QStringLiteral("重庆新来机械有限公司"));
    saved(kit);
    const QVector<qint64> keys = value(EnterpriseService::keys(base.context(), [&] {
        ListQuery query;
        query.asOf = day("2026-06-30");
        return query;
    }()));
    REQUIRE(keys.size() == 1);
    const auto rowsNow = value(EnterpriseService::rows(base.context(), keys, day("2026-06-30")));
    kit.window().openFirm(rowsNow.first().id, keys);
    CHECK(kit.find<TextLabel>("firmName").text() == u"重庆新来机械有限公司");
    kit.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitUntil([&] {
        auto *gone = kit.page()->findChild<QWidget *>(QStringLiteral("firmGone"));
        return gone && gone->isVisible();
    }));
    CHECK_FALSE(kit.find<QAction>("editFirm").isEnabled());
}

TEST_CASE("on another day the page shows that day and edits nothing")
{
    TestBase base(windowBase());
    const Firm firm(base.context());
    WindowKit kit(base);
    kit.window().openFirm(firm.id, {});
    openTab(kit, 5);
    REQUIRE(cell(kit, "titleTable", 0, 6) == u"有效");
    kit.lookAt(day("2024-06-30"));
    CHECK(cell(kit, "titleTable", 0, 6) == u"未生效");
    for (const char *name : {"editFirm", "recognize", "revoke", "retire", "assignFirm",
                             "editMeasure", "recordVisit"}) {
        INFO(name);
        CHECK_FALSE(kit.find<QAction>(name).isEnabled());
        CHECK(kit.find<QAction>(name).toolTip().contains(u"历史视图"));
    }
}

} // namespace peiyu

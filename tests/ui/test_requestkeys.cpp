// 诉求台 by keys: each step has one, and those of the rows stay on the page.

#include "parts/badge.h"
#include "parts/datatable.h"
#include "requestdesk.h"
#include "requests/clocklegend.h"
#include "support/windowkit.h"

#include <QAction>
#include <QLabel>

using namespace peiyu;

TEST_CASE("Ctrl+Enter on a row leads into the answer, and opens no firm")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const QString id =
        inHand(base, requestOf(firm, "2026-06-26", QStringLiteral("甲事")), "2026-06-26");
    WindowKit kit(base);
    open(kit);
    kit.find<DataTable>("requestTable").setFocus();
    finish(kit);
    REQUIRE(kit.window().currentPageId() == u"requests");
    REQUIRE(QApplication::focusWidget()->objectName() == u"answerText");
    kit.type(QStringLiteral("已勘查"));
    finish(kit);
    CHECK(fileOf(base, id).request.state == RequestState::Answered);
}

TEST_CASE("every step has its key, and 督办 the one it has on 今日")
{
    TestBase base(windowBase());
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    inHand(base, requestOf(firm, "2026-06-26", QStringLiteral("甲事")), "2026-06-26");
    WindowKit kit(base);
    open(kit);
    QStringList keys;
    for (const char *name :
         {"requestTake", "requestDispatch", "requestAnswer", "requestReview", "requestCallBack",
          "requestClose", "requestPause", "requestExtend", "requestReturn", "requestNote",
          "requestShelve", "requestDecline", "requestReclassify", "requestSupervise",
          "requestCorrect", "overdueList", "replySupervision"})
        keys.append(action(kit, name).shortcut().toString());
    CHECK_FALSE(keys.contains(QString()));
    CHECK(keys.removeDuplicates() == 0);
    const auto dialogOf = [&](Qt::Key key) {
        onRows(kit, key);
        const QString name = kit.dialog().objectName();
        kit.press(Qt::Key_Escape);
        kit.settle();
        return name;
    };
    CHECK(dialogOf(Qt::Key_U) == u"supervisionDialog");
    CHECK(dialogOf(Qt::Key_C) == u"reclassifyDialog");
}

TEST_CASE("the legend names the default, or that the district has its own document")
{
    TestBase base(windowBase());
    fillDesk(base);
    WindowKit kit(base);
    open(kit);
    ClockLegend legend;
    const auto source = [&legend](const QString &document) {
        ClockLimit limit;
        limit.source = document;
        legend.showLimits({limit}, WorkingCalendar(), day("2026-06-30"));
        return WindowKit::findIn<Badge>(legend, "limitSource").words();
    };
    CHECK(source({}) == u"本系统默认");
    CHECK(source(QStringLiteral("津府〔2026〕3号")) == u"本区县文件"); // however short its name
}

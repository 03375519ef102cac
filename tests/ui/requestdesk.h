#pragma once
// A desk with something in every queue, on 2026-06-30 (a Tuesday), entered through the service, and
// the keys of the desk.

#include "parts/datatable.h"
#include "services/requestservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"
#include "support/windowkit.h"

#include <QAction>

namespace peiyu {

inline Request requestOf(const EnterpriseId &firm, const char *on, const QString &title,
                         RequestKind kind = RequestKind::General)
{
    Request request;
    request.enterprise = firm;
    request.receivedOn = day(on);
    request.category = QStringLiteral("用能与环境容量");
    request.kind = kind;
    request.title = title;
    request.raisedBy = QStringLiteral("王总");
    request.phone = QStringLiteral("13800000000");
    return request;
}

inline StepOrder stepOf(const QString &request, const char *on, const QString &text = {})
{
    return {request, 0, day(on), text};
}

inline QString registered(TestBase &base, const Request &request)
{
    return value(RequestService::add(base.context(), request)).id;
}

/// Given to a unit on a day, not signed.
inline QString given(TestBase &base, const Request &request, const char *on,
                     const QString &unit = QStringLiteral("区发改委"))
{
    const QString id = registered(base, request);
    value(RequestService::dispatch(base.context(), stepOf(id, on), unit,
                                   {QStringLiteral("双福园区管委会")}));
    return id;
}

inline QString inHand(TestBase &base, const Request &request, const char *on,
                      const QString &unit = QStringLiteral("区发改委"))
{
    const QString id = given(base, request, on, unit);
    value(RequestService::sign(base.context(), stepOf(id, on)));
    return id;
}

inline QString passed(TestBase &base, const Request &request, const char *on,
                      const QString &unit = QStringLiteral("区发改委"))
{
    const QString id = inHand(base, request, on, unit);
    value(RequestService::answer(base.context(),
                                 stepOf(id, on, QStringLiteral("已现场勘查，方案如下。")),
                                 RequestResult::Solved));
    value(RequestService::review(base.context(), stepOf(id, on), true));
    return id;
}

inline RequestFile fileOf(TestBase &base, const QString &id)
{
    return value(RequestService::file(base.context(), id, day("2026-06-30")));
}

/// Two in 待受理 (one accepted), two in 待签收 (one late), four in 办理中 (two late), one paused
/// and one 挂账, one in 待回访, one closed this month, one last month.
inline void fillDesk(TestBase &base)
{
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆砺锋精密机械有限公司")});
    const auto other = addFirm(base.context(), {QStringLiteral("重庆弘栈物流装备有限公司")});
    registered(base, requestOf(firm, "2026-06-30", QStringLiteral("首台套认定咨询"),
                               RequestKind::Consultation));
    const QString accepted =
        registered(base, requestOf(other, "2026-06-29", QStringLiteral("招工 12 人")));
    value(RequestService::accept(base.context(), stepOf(accepted, "2026-06-29")));
    given(base, requestOf(other, "2026-06-29", QStringLiteral("贷款续贷被抽贷")), "2026-06-30",
          QStringLiteral("区金融中心"));
    given(base, requestOf(firm, "2026-06-22", QStringLiteral("首批次保险补偿申报")), "2026-06-22",
          QStringLiteral("区经信委"));
    inHand(base, requestOf(other, "2026-06-03", QStringLiteral("用地红线调整")), "2026-06-03",
           QStringLiteral("区规自局"));
    inHand(base,
           requestOf(firm, "2026-06-23", QStringLiteral("三期厂房用电增容 800 kVA"),
                     RequestKind::CrossUnit),
           "2026-06-23");
    inHand(base, requestOf(firm, "2026-06-24", QStringLiteral("危化品仓储选址")), "2026-06-24",
           QStringLiteral("区应急局"));
    inHand(base,
           requestOf(other, "2026-06-26", QStringLiteral("环评批复延期"), RequestKind::CrossUnit),
           "2026-06-26", QStringLiteral("区生态环境局"));
    const QString paused = inHand(
        base, requestOf(firm, "2026-06-18", QStringLiteral("消防验收整改"), RequestKind::Hard),
        "2026-06-18", QStringLiteral("区住建委"));
    value(RequestService::pause(base.context(),
                                stepOf(paused, "2026-06-23", QStringLiteral("等企业补图纸"))));
    const QString shelved = inHand(
        base, requestOf(other, "2026-06-10", QStringLiteral("园区道路限高"), RequestKind::Hard),
        "2026-06-10", QStringLiteral("区交通运输委"));
    value(RequestService::shelve(base.context(),
                                 stepOf(shelved, "2026-06-24", QStringLiteral("待路网规划"))));
    passed(base, requestOf(firm, "2026-06-15", QStringLiteral("银行授信复评")), "2026-06-17",
           QStringLiteral("区金融中心"));
    for (const char *on : {"2026-06-09", "2026-05-12"}) {
        const QString closed = passed(base, requestOf(other, on, QStringLiteral("用工补贴兑现")),
                                      on, QStringLiteral("区人社局"));
        value(RequestService::callBack(base.context(), stepOf(closed, on), {}));
        value(RequestService::close(base.context(), stepOf(closed, on)));
    }
}

/// The desk in front, one of its queues listed.
inline void open(WindowKit &kit, Qt::Key queue = Qt::Key_3)
{
    kit.window().openPage(QStringLiteral("requests"));
    kit.settle();
    kit.press(queue);
    kit.settle();
}

inline QAction &action(WindowKit &kit, const char *name)
{
    auto *found = kit.page()->findChild<QAction *>(QLatin1String(name));
    if (!found)
        FAIL("no action called " << name);
    return *found;
}

inline void trigger(WindowKit &kit, const char *name)
{
    QAction &found = action(kit, name);
    REQUIRE(found.isEnabled());
    found.trigger();
}

/// Presses a letter on the rows.
inline void onRows(WindowKit &kit, Qt::Key key)
{
    kit.find<DataTable>("requestTable").setFocus();
    kit.press(key);
    kit.settle();
}

/// Ctrl+Enter: what is in front is saved or sent.
inline void finish(WindowKit &kit)
{
    kit.press(Qt::Key_Return, Qt::ControlModifier);
    kit.settle();
}

} // namespace peiyu

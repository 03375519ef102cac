#pragma once
// A firm to which something of nearly every kind happened, entered as people enter it, day by day:
// what its stream must tell, once each.

#include "domain/firmstream.h"
#include "services/duplicateservice.h"
#include "services/figureservice.h"
#include "services/firmrecordservice.h"
#include "services/importservice.h"
#include "services/measureservice.h"
#include "services/promiseservice.h"
#include "services/requestservice.h"
#include "services/staffingservice.h"
#include "services/visitplanservice.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QDir>
#include <QFile>

namespace peiyu {

struct BusyFirm
{
    EnterpriseId id;
    SpecialistId first, second;
    QString visit;
    QString request;
    QString promise;

    /// How many entries of each kind it has on `lastDay()`.
    static QMap<StreamKind, qint64> expected()
    {
        return {{StreamKind::Place, 1},      {StreamKind::Title, 1},   {StreamKind::Assignment, 2},
                {StreamKind::Visit, 1},      {StreamKind::Request, 4}, {StreamKind::Promise, 2},
                {StreamKind::Plan, 2},       {StreamKind::Honour, 1},  {StreamKind::Figures, 2},
                {StreamKind::Measure, 1},    {StreamKind::Change, 2},  {StreamKind::Import, 1},
                {StreamKind::Supervision, 2}};
    }
    static qint64 expectedTotal()
    {
        qint64 total = 0;
        for (const qint64 count : expected())
            total += count;
        return total;
    }
    static QDate lastDay() { return {2026, 6, 30}; }

    explicit BusyFirm(TestBase &base)
    {
        enter(base);
        visited(base);
        asked(base);
        changed(base);
        imported(base);
        base.clock().set(lastDay());
    }

private:
    void enter(TestBase &base)
    {
        const JobContext &context = base.context();
        base.clock().set(day("2026-01-05"));
        first = addPerson(context, QStringLiteral("李敏"));
        second = addPerson(context, QStringLiteral("王涛"));
        id = addFirm(context, {QStringLiteral("重庆砺锋精密机械有限公司"),
                               {},
                               soundCode(7),
                               day("2026-01-05"),
                               QStringLiteral("双福街道")});
        addTitle(context, id, Tier::Innovative, day("2026-01-08"));
        assign(context, id, first, day("2026-01-10"));
        base.clock().set(day("2026-01-20"));
        Measure measure;
        measure.enterprise = id;
        measure.goal = Tier::LittleGiant;
        measure.goalDate = day("2027-12-31");
        measure.gap = QStringLiteral("研发费用占比不足");
        value(MeasureService::setNext(
            context, measure,
            {QStringLiteral("补研发辅助账"), QStringLiteral("李敏"), day("2026-12-31")}));
        value(
            FigureService::put(context, id,
                               {{2024, figureKey(FigureItem::Revenue), QStringLiteral("8812.4")},
                                {2025, figureKey(FigureItem::Revenue), QStringLiteral("9563.2")}}));
    }

    void visited(TestBase &base)
    {
        const JobContext &context = base.context();
        base.clock().set(day("2026-02-04"));
        Visit one;
        one.enterprise = id;
        one.specialist = first;
        one.on = day("2026-02-03");
        one.met = QStringLiteral("王总");
        one.text = QStringLiteral("了解订单");
        one.next = day("2026-03-03"); // a plan of its own, told by the visit
        visit = value(VisitService::add(context, one)).id;
        Promise given;
        given.enterprise = id;
        given.content = QStringLiteral("送申报指南");
        given.madeOn = day("2026-02-03");
        given.due = day("2026-02-28");
        promise = value(PromiseService::add(context, given)).id;
        base.clock().set(day("2026-02-20"));
        value(PromiseService::keep(context, promise, day("2026-02-19"), QStringLiteral("已送到")));
        PlannedVisit plan;
        plan.enterprise = id;
        plan.on = day("2026-04-15");
        plan.purpose = QStringLiteral("看新厂房");
        const QString planned = value(VisitPlanService::plan(context, plan)).id;
        base.clock().set(day("2026-03-02"));
        value(VisitPlanService::cancel(context, planned, QStringLiteral("企业停产检修")));
        base.clock().set(day("2026-03-05"));
        Visit corrected = value(VisitService::visit(context, visit));
        corrected.met = QStringLiteral("张总");
        value(VisitService::update(context, corrected));
    }

    void asked(TestBase &base)
    {
        const JobContext &context = base.context();
        base.clock().set(day("2026-03-10"));
        Request one;
        one.enterprise = id;
        one.receivedOn = day("2026-03-10");
        one.category = QStringLiteral("用能与环境容量");
        one.kind = RequestKind::General;
        one.title = QStringLiteral("用电增容");
        request = value(RequestService::add(context, one)).id;
        const StepOrder order{request, 0, day("2026-03-10"), {}};
        value(RequestService::dispatch(context, order, QStringLiteral("区发改委"), {}));
        value(RequestService::sign(context, order));
        base.clock().set(day("2026-03-12"));
        Supervision slip;
        slip.request = request;
        slip.enterprise = id;
        slip.unit = QStringLiteral("区发改委");
        slip.content = QStringLiteral("请加快办理");
        slip.on = day("2026-03-12");
        slip.due = day("2026-03-16");
        JobContext head = context;
        head.actor.role = Role::Head;
        const QString sent = value(RequestService::supervise(head, slip)).id;
        value(RequestService::replySupervision(head, sent, QStringLiteral("本周答复"),
                                               day("2026-03-12")));
        base.clock().set(day("2026-03-13"));
        const StepOrder answered{request, 0, day("2026-03-13"), QStringLiteral("已排入计划")};
        value(RequestService::answer(context, answered, RequestResult::Planned));
        value(RequestService::review(head, {request, 0, day("2026-03-13"), {}}, true));
        CallBack call;
        call.contacted = true;
        call.solved = true;
        call.satisfaction = Satisfaction::Satisfied;
        value(RequestService::callBack(context, {request, 0, day("2026-03-13"), {}}, call));
        value(RequestService::close(head, {request, 0, day("2026-03-13"), {}}));
    }

    void changed(TestBase &base)
    {
        const JobContext &context = base.context();
        base.clock().set(day("2026-04-01"));
        editFirm(context, id,
                 [](EnterpriseForm &form) { form.enterprise.contact = QStringLiteral("王芳"); });
        editFirm(context, id, [](EnterpriseForm &form) {
            form.enterprise.industry = QStringLiteral("通用设备制造业");
        });
        Honour honour;
        honour.enterprise = id;
        honour.kind = QStringLiteral("数字化车间");
        honour.on = day("2026-04-20");
        base.clock().set(day("2026-04-21"));
        value(FirmRecordService::save(context, honour));
        base.clock().set(day("2026-05-06"));
        assign(context, id, second, day("2026-05-06")); // instead of the first
    }

    void imported(TestBase &base)
    {
        base.clock().set(day("2026-06-01"));
        const QString path = QDir(base.folder()).filePath(QStringLiteral("名单.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("企业名称,统一社会信用代码,联系电话\n"
                                  "重庆砺锋精密机械有限公司,%1,023-47520000\n")
                       .arg(soundCode(7))
                       .toUtf8());
        file.close();
        ImportRequest order;
        order.source.path = path;
        order.dryRun = false;
        const ImportReport report = value(ImportService::run(base.context(), order));
        REQUIRE(report.updated == 1);
    }
};

} // namespace peiyu

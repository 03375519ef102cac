#pragma once
// A 专员 with twelve firms in two towns and something open of every kind at some of them; two more
// people who could take them. For handovers in services, stories and pages.

#include "repositories/carerecordrepository.h"
#include "repositories/measurerecordrepository.h"
#include "repositories/measurerepository.h"
#include "services/handoverservice.h"
#include "services/requestservice.h"
#include "services/staffingservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"
#include "support/todaybook.h"

namespace peiyu {

/// In 2026-01: 李敏 serves 江津精工一号 … 十二号, the first seven in 德感街道, five in 双福街道.
struct HandoverBook
{
    explicit HandoverBook(const TestBase::Options &options = {}) : base(options)
    {
        const JobContext &context = base.context();
        const QString numbers = QStringLiteral("一二三四五六七八九十");
        for (int i = 0; i < 12; ++i) {
            const QString number =
                i < 10 ? numbers.mid(i, 1) : QStringLiteral("十") + numbers.mid(i - 10, 1);
            FirmFacts facts{QStringLiteral("江津精工%1号有限公司").arg(number)};
            facts.town = i < 7 ? QStringLiteral("德感街道") : QStringLiteral("双福街道");
            firms.append(addFirm(context, facts));
            assign(context, firms.last(), li, day("2025-03-01"));
        }
        for (int i : {0, 1, 8})
            requests.append(request(firms[i]));
        for (int i : {0, 2, 9})
            visits.append(planVisit(context, firms[i], "2026-01-28", QStringLiteral("问订单"),
                                    [this](PlannedVisit &one) { one.specialist = li; }));
        promises.append(promise(context, firms[0], "2026-01-30", QStringLiteral("带回增容方案"),
                                [this](Promise &one) { one.specialist = li; }));
        promises.append(promise(context, firms[10], "", QStringLiteral("发样表"),
                                [this](Promise &one) { one.specialist = li; }));
        for (int i : {3, 11})
            measures.append(step(firms[i], li));
    }

    QString request(const EnterpriseId &firm, const SpecialistId &person = {})
    {
        Request one;
        one.enterprise = firm;
        one.receivedOn = day("2026-01-12");
        one.category = QStringLiteral("用能与环境容量");
        one.title = QStringLiteral("用电增容 800 kVA");
        one.firstContact = person;
        return value(RequestService::add(base.context(), one)).id;
    }
    /// A measure of a 一策 that is made for it.
    QString step(const EnterpriseId &firm, const SpecialistId &person)
    {
        Measure plan;
        plan.enterprise = firm;
        plan.goal = Tier::Provincial;
        plan.setOn = day("2026-01-05");
        MeasureStep one;
        one.measure = put<MeasureRepository>(base.context(), plan);
        one.enterprise = firm;
        one.content = QStringLiteral("申请发明专利 2 件");
        one.due = day("2026-03-31");
        one.specialist = person;
        return put<RecordRepository<MeasureStep>>(base.context(), one);
    }

    /// Seven firms of one town to 赵静, five of the other to 王涛, from today on.
    HandoverOrder inTwo() const
    {
        HandoverOrder order;
        order.parts = {{zhao, firms.mid(0, 7)}, {wang, firms.mid(7)}};
        order.on = base.context().clock.today();
        order.reason = QStringLiteral("岗位调整");
        return order;
    }

    Request requestOf(const QString &id) const
    {
        return present(RecordRepository<Request>::find(base.connection(), id));
    }
    /// Everything of the requests that a clock knows.
    QStringList clocks() const
    {
        QStringList all;
        for (const QString &id : requests) {
            const Request one = requestOf(id);
            all.append(QStringList{one.number, dayText(one.signDue), dayText(one.answerDue),
                                   dayText(one.closeDue), dayText(one.due),
                                   requestStateKey(one.state), one.closedFigures,
                                   QString::number(one.paused)}
                           .join(u' '));
        }
        for (const QString &id : visits)
            all.append(
                dayText(present(RecordRepository<PlannedVisit>::find(base.connection(), id)).on));
        for (const QString &id : promises)
            all.append(
                dayText(present(RecordRepository<Promise>::find(base.connection(), id)).due));
        for (const QString &id : measures)
            all.append(
                dayText(present(RecordRepository<MeasureStep>::find(base.connection(), id)).due));
        return all;
    }

    TestBase base;
    SpecialistId li = addPerson(base.context(), QStringLiteral("李敏"));
    SpecialistId zhao = addPerson(base.context(), QStringLiteral("赵静"));
    SpecialistId wang = addPerson(base.context(), QStringLiteral("王涛"));
    QVector<EnterpriseId> firms;
    QStringList requests;
    QStringList visits;
    QStringList promises;
    QStringList measures;
};

} // namespace peiyu

#pragma once
// What 今日 reads, one line each: visits to be made, promises, requests. Written through their
// repositories, so that a test says exactly which day and state each has.

#include "repositories/carerecordrepository.h"
#include "repositories/requestrecordrepository.h"
#include "services/saved.h"
#include "support/firms.h"
#include "support/results.h"

#include "foundation/uuidv7.h"

namespace peiyu {

template <class Repository, class Record> QString put(const JobContext &context, Record record)
{
    auto unit = value(beginUnit(context, QStringLiteral("测试数据")));
    record.id = newUuid();
    value(Repository::apply(*unit, record.id, ChangeOp::Insert, Repository::fields(record)));
    value(commitUnit(context, *unit));
    return record.id;
}

inline QString planVisit(const JobContext &context, const EnterpriseId &firm, const char *on,
                         const QString &purpose = {},
                         const std::function<void(PlannedVisit &)> &edit = {})
{
    PlannedVisit visit;
    visit.enterprise = firm;
    visit.on = day(on);
    visit.purpose = purpose;
    if (edit)
        edit(visit);
    return put<RecordRepository<PlannedVisit>>(context, visit);
}

inline QString promise(const JobContext &context, const EnterpriseId &firm, const char *due,
                       const QString &content, const std::function<void(Promise &)> &edit = {})
{
    Promise one;
    one.enterprise = firm;
    one.content = content;
    one.due = day(due);
    one.madeOn = day("2026-01-05");
    if (edit)
        edit(one);
    return put<RecordRepository<Promise>>(context, one);
}

/// In 办理中 with its 办结 clock running.
inline QString ask(const JobContext &context, const EnterpriseId &firm, const char *due,
                   const QString &title, const std::function<void(Request &)> &edit = {})
{
    static int number = 0;
    Request one;
    one.enterprise = firm;
    one.district = DistrictId(QStringLiteral("jiangjin"));
    one.number = QStringLiteral("JJ-2026-%1").arg(++number, 4, 10, QLatin1Char('0'));
    one.receivedOn = day("2026-01-05");
    one.category = QStringLiteral("energy");
    one.title = title;
    one.state = RequestState::Handling;
    one.clock = RequestClock::Close;
    one.due = one.closeDue = day(due);
    one.leadUnit = QStringLiteral("区发展改革委");
    if (edit)
        edit(one);
    return put<RecordRepository<Request>>(context, one);
}

} // namespace peiyu

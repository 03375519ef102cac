#include "services/promiseservice.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/carerecordrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/promiselist.h"
#include "services/calendarservice.h"
#include "services/dutyplacement.h"
#include "services/permission.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PromiseService)
};

using Promises = RecordRepository<Promise>;

constexpr qsizetype longestContent = 1000;

Result<> checkText(const QString &field, const QString &text)
{
    if (!isCleanText(text) || text.size() > longestContent)
        return fieldFailure(
            field, Text::tr("内容过长（最多 %1 字）或含有控制字符，请修改。").arg(longestContent));
    return {};
}

Result<QString> firmName(const JobContext &context, const EnterpriseId &id)
{
    PEIYU_TRY(firm, EnterpriseRepository::find(context.connection, id));
    if (!firm)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
    return firm->name;
}

Result<Promise> openPromise(const JobContext &context, const QString &id, int revision)
{
    PEIYU_TRY(found, PromiseService::promise(context, id));
    PEIYU_CHECK(requirePermission(context, Action::RecordVisit, {{}, found.enterprise}));
    if (found.state != PromiseState::Open)
        return failure(ErrorCode::Conflict,
                       Text::tr("这项承诺已于 %1 %2，不能再改；记错了请撤销那次操作。")
                           .arg(dateText(found.endedOn), promiseStateText(found.state)));
    if (revision > 0)
        found.revision = revision;
    return found;
}

Result<Saved> write(const JobContext &context, const Promise &promise, const QString &title,
                    const QString &reason = {})
{
    PEIYU_TRY(name, firmName(context, promise.enterprise));
    PEIYU_TRY(unit, beginUnit(context, title.arg(name), reason));
    PEIYU_CHECK(Promises::apply(*unit, promise.id, ChangeOp::Update, Promises::fields(promise),
                                promise.revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{promise.id, changes, {}};
}

/// The end of a promise: its day lies between the day it was given and today.
Result<Saved> end(const JobContext &context, Promise promise, PromiseState state, QDate on,
                  const QString &outcome, const QString &title)
{
    const QDate today = context.clock.today();
    promise.endedOn = on.isNull() ? today : on;
    promise.state = state;
    promise.outcome = outcome.trimmed();
    PEIYU_CHECK(checkText(QStringLiteral("outcome"), promise.outcome));
    if (promise.endedOn > today)
        return fieldFailure(
            QStringLiteral("on"),
            Text::tr("日期 %1 在今天之后，请核对。").arg(dateText(promise.endedOn)));
    if (promise.endedOn < promise.madeOn)
        return fieldFailure(QStringLiteral("on"),
                            Text::tr("日期 %1 早于承诺的日期 %2，请核对。")
                                .arg(dateText(promise.endedOn), dateText(promise.madeOn)));
    return write(context, promise, title);
}

} // namespace

Result<Promise> checkedPromise(Promise promise, QDate today)
{
    promise.content = promise.content.trimmed();
    PEIYU_CHECK(checkText(QStringLiteral("promise"), promise.content));
    if (promise.content.isEmpty())
        return fieldFailure(QStringLiteral("promise"),
                            Text::tr("请写明承诺了什么，例如“一周内答复用电增容”。"));
    if (promise.madeOn.isNull())
        promise.madeOn = today;
    if (promise.madeOn > today)
        return fieldFailure(
            QStringLiteral("on"),
            Text::tr("承诺日期 %1 在今天之后，请核对。").arg(dateText(promise.madeOn)));
    if (!promise.due.isNull() && promise.due < promise.madeOn)
        return fieldFailure(
            QStringLiteral("promise"),
            Text::tr("承诺“%1”的时限 %2 早于承诺当天 %3，请核对。")
                .arg(promise.content, dateText(promise.due), dateText(promise.madeOn)));
    return promise;
}

Result<Saved> PromiseService::add(const JobContext &context, Promise promise)
{
    PEIYU_CHECK(requirePermission(context, Action::RecordVisit, {{}, promise.enterprise}));
    PEIYU_TRY(name, firmName(context, promise.enterprise));
    PEIYU_TRY(checked, checkedPromise(std::move(promise), context.clock.today()));
    checked.id = newUuid();
    if (checked.specialist.isEmpty()) {
        PEIYU_TRY(keeper, keeperOf(context.connection, checked.enterprise, checked.madeOn));
        checked.specialist = keeper;
    }
    PEIYU_TRY(unit, beginUnit(context, Text::tr("登记承诺 %1").arg(name)));
    PEIYU_CHECK(Promises::apply(*unit, checked.id, ChangeOp::Insert, Promises::fields(checked)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{checked.id, changes, {}};
}

Result<Saved> PromiseService::keep(const JobContext &context, const QString &id, QDate on,
                                   const QString &outcome, int revision)
{
    PEIYU_TRY(promise, openPromise(context, id, revision));
    return end(context, promise, PromiseState::Kept, on, outcome, Text::tr("承诺已兑现 %1"));
}

Result<Saved> PromiseService::drop(const JobContext &context, const QString &id, QDate on,
                                   const QString &reason, int revision)
{
    PEIYU_TRY(promise, openPromise(context, id, revision));
    if (reason.trimmed().isEmpty())
        return fieldFailure(QStringLiteral("outcome"), Text::tr("请写明为什么不再办理。"));
    return end(context, promise, PromiseState::Dropped, on, reason, Text::tr("承诺不再办理 %1"));
}

Result<Saved> PromiseService::move(const JobContext &context, const QString &id, QDate due,
                                   const QString &reason, int revision)
{
    PEIYU_TRY(promise, openPromise(context, id, revision));
    if (due.isNull())
        return fieldFailure(QStringLiteral("due"), Text::tr("请填写新的时限，例如 2026-03-31。"));
    if (due < context.clock.today())
        return fieldFailure(
            QStringLiteral("due"),
            Text::tr("新的时限 %1 已经过去，请填今天或以后的一天。").arg(dateText(due)));
    PEIYU_CHECK(checkText(QStringLiteral("reason"), reason));
    if (reason.trimmed().isEmpty())
        return fieldFailure(QStringLiteral("reason"), Text::tr("请写明改期的原因。"));
    promise.due = due;
    return write(context, promise, Text::tr("承诺改期 %1"), reason.trimmed());
}

Result<Promise> PromiseService::promise(const JobContext &context, const QString &id)
{
    PEIYU_TRY(found, Promises::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("没有这项承诺，它可能已被删除。"));
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, found->enterprise}));
    return *found;
}

Result<QVector<PromiseRow>> PromiseService::rows(const JobContext &context,
                                                 const PromiseQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, query.firm}));
    PEIYU_TRY(found, promiseRows(context.connection, query));
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    for (PromiseRow &row : found) {
        if (row.open)
            row.lateness = lateness(calendar, row.promise.due, query.asOf);
    }
    return found;
}

Result<PromiseTotals> PromiseService::totals(const JobContext &context, const PromiseQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, query.firm}));
    return promiseTotals(context.connection, query);
}

} // namespace peiyu

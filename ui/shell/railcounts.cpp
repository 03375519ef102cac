#include "shell/railcounts.h"

#include "domain/displaytext.h"
#include "items/enterprisetablemodel.h"
#include "items/requesttablemodel.h"
#include "services/enterpriselistservice.h"
#include "services/requestservice.h"
#include "services/todayservice.h"
#include "shell/rail.h"

namespace peiyu {

namespace {
constexpr int delayMs = 20;
}

RailCounts::RailCounts(const PageContext &context, Rail &rail, QObject *parent)
    : QObject(parent), m_context(context), m_rail(rail)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &RailCounts::read);
    connect(&m_delay, &QTimer::timeout, this, &RailCounts::readToday);
    connect(&m_delay, &QTimer::timeout, this, &RailCounts::readRequests);
}

void RailCounts::refresh()
{
    m_delay.start();
}

void RailCounts::changed(const ChangeSet &changes)
{
    if (touchesEnterpriseList(changes) || touchesToday(changes) || touchesRequestList(changes))
        refresh();
}

void RailCounts::read()
{
    const QString visits = QStringLiteral("visits");
    if (!m_rail.pages().contains(visits))
        return;
    ListQuery query;
    query.asOf = m_context.asOf();
    query.promised = true;
    if (m_context.actor().role == Role::Specialist && !m_context.actor().specialist.isEmpty())
        query.specialist = m_context.actor().specialist;
    else
        query.district = m_context.home();
    m_running.cancel();
    m_running = m_context.runner.read<EnterpriseTotals>(
        this,
        [query](JobContext &context) { return EnterpriseListService::totals(context, query); },
        [this, visits](const Result<EnterpriseTotals> &totals) {
            if (!totals)
                return;
            const int overdue = static_cast<int>(totals->visitOverdue);
            m_rail.setCount(visits, overdue, tr("超期 %1 家").arg(countText(overdue)), true);
        });
}

void RailCounts::readToday()
{
    const QString today = QStringLiteral("today");
    if (!m_rail.pages().contains(today))
        return;
    m_reading.cancel();
    m_reading = m_context.runner.read<TodayUrgent>(
        this,
        [who = m_context.actor().specialist](JobContext &context) {
            return TodayService::urgent(context, who);
        },
        [this, today,
         own = !m_context.actor().specialist.isEmpty()](const Result<TodayUrgent> &urgent) {
            if (urgent && own)
                m_rail.setCount(today, urgent->overdue + urgent->dueToday,
                                tr("超期 %1 件，今天到期 %2 件")
                                    .arg(countText(urgent->overdue), countText(urgent->dueToday)),
                                urgent->overdue > 0);
            else if (urgent)
                m_rail.setCount(today, urgent->escalated,
                                tr("到本级的提醒 %1 件").arg(countText(urgent->escalated)),
                                urgent->escalated > 0);
        });
}

void RailCounts::readRequests()
{
    const QString requests = QStringLiteral("requests");
    if (!m_rail.pages().contains(requests))
        return;
    RequestQuery query;
    query.asOf = m_context.asOf();
    query.district = m_context.home();
    if (m_context.actor().role == Role::Specialist)
        query.mine = m_context.actor().specialist;
    m_counting.cancel();
    m_counting = m_context.runner.read<QVector<QueueCount>>(
        this, [query](JobContext &context) { return RequestService::counts(context, query); },
        [this, requests](const Result<QVector<QueueCount>> &counts) {
            if (!counts)
                return;
            int open = 0;
            int overdue = 0;
            for (const QueueCount &one : *counts) {
                open += one.queue == RequestQueue::Ended ? 0 : one.requests;
                overdue += one.queue == RequestQueue::Ended ? 0 : one.overdue;
            }
            m_rail.setCount(
                requests, open,
                overdue > 0
                    ? tr("未办结 %1 件，其中超期 %2 件").arg(countText(open), countText(overdue))
                    : tr("未办结 %1 件").arg(countText(open)),
                overdue > 0);
        });
}

} // namespace peiyu

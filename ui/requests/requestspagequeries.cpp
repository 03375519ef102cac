// What the desk lists: queues, 超期清单, one unit, one request.

#include "parts/datatable.h"
#include "parts/segmentedswitch.h"
#include "requests/queuetiles.h"
#include "requests/requestactions.h"
#include "requests/requestlistview.h"
#include "requests/requestprint.h"
#include "requests/requestspage.h"
#include "requests/supervisionledger.h"
#include "requests/unitfigures.h"
#include "services/reportservice.h"
#include "services/requestservice.h"

#include <QAction>
#include <QComboBox>

#include <algorithm>

namespace peiyu {

namespace {

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// What stays when a list of every queue is left.
RequestQuery withoutFigure(const RequestQuery &query)
{
    RequestQuery left;
    left.asOf = query.asOf;
    left.district = query.district;
    left.mine = query.mine;
    left.unit = query.unit;
    left.category = query.category;
    left.kind = query.kind;
    left.find = query.find;
    return left;
}

} // namespace

RequestQuery RequestsPage::queueQuery(RequestQuery query, RequestQueue queue) const
{
    if (!query.queue) // from 超期清单 or a figure back to a queue
        query = withoutFigure(query);
    const bool ended = queue == RequestQueue::Ended;
    if (query.queue != queue) {
        query.sort = ended ? RequestSort::Received : RequestSort::Due;
        query.descending = ended;
    }
    query.queue = queue;
    query.closedFrom = ended ? monthOf(query.asOf) : QDate();
    return query;
}

void RequestsPage::showQueue(RequestQueue queue)
{
    m_switch->setCurrent(0);
    setQuery(queueQuery(m_list->query(), queue));
    m_list->table().setFocus(Qt::OtherFocusReason);
}

/// Everything overdue, unit by unit: what is handed out.
void RequestsPage::showOverdue()
{
    RequestQuery query = m_list->query();
    if (!query.queue) {
        showQueue(RequestQueue::Handling);
        return;
    }
    m_switch->setCurrent(0);
    query.queue.reset();
    query.openOnly = true;
    query.overdue = true;
    query.closedFrom = {};
    query.sort = RequestSort::Unit;
    query.descending = false;
    setQuery(query);
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void RequestsPage::setQuery(const RequestQuery &query)
{
    m_list->setQuery(query);
    m_tiles->setCurrent(query.queue);
    m_overdue->setChecked(!query.queue && query.overdue);
    const int unit = m_unit->findData(query.unit);
    if (unit >= 0)
        m_unit->setCurrentIndex(unit);
    const QSignalBlocker quiet(m_scope);
    m_scope->setCurrent(query.mine.isEmpty() ? scopeDistrict : scopeMine);
    readCounts();
}

/// Each tile counts what a press on it lists.
void RequestsPage::readCounts()
{
    const RequestQuery open = queueQuery(m_list->query(), RequestQueue::ToAccept);
    const RequestQuery ended = queueQuery(m_list->query(), RequestQueue::Ended);
    m_counting.cancel();
    m_counting = context().runner.read<QVector<QueueCount>>(
        this,
        [open, ended](JobContext &job) -> Result<QVector<QueueCount>> {
            PEIYU_TRY(counts, RequestService::counts(job, open));
            PEIYU_TRY(closed, RequestService::counts(job, ended));
            for (QueueCount &count : counts) {
                for (const QueueCount &other : closed) {
                    if (count.queue == RequestQueue::Ended && other.queue == count.queue)
                        count = other;
                }
            }
            return counts;
        },
        [this](const Result<QVector<QueueCount>> &counts) {
            if (counts)
                m_tiles->setCounts(*counts);
        });
}

/// The requests a number of 承办单位 counts, of every queue.
void RequestsPage::showFigure(RequestFigure figure, const QString &unit)
{
    const auto period = RequestStatistics::period(context().reading, m_figures->since(),
                                                  context().asOf(), context().home());
    if (!period) {
        context().navigator.failed(period.error());
        return;
    }
    m_switch->setCurrent(0);
    RequestQuery query = figuresQuery(*period, figure);
    query.leadUnit = unit;
    query.asOf = context().asOf();
    setQuery(query);
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void RequestsPage::showRequest(const QString &id)
{
    const auto request = RequestService::request(context().reading, id);
    if (!request) {
        context().navigator.failed(request.error());
        return;
    }
    RequestQuery query;
    query.asOf = context().asOf();
    query.find = request->number;
    const auto keys = RequestService::keys(context().reading, query);
    query.find.clear();
    query.mine = m_list->query().mine;
    query.district = request->district;
    const RequestQueue queue = queueOf(*request);
    query = queueQuery(query, queue);
    if (queue == RequestQueue::Ended && !request->closedOn.isNull())
        query.closedFrom = std::min(query.closedFrom, monthOf(request->closedOn));
    const RequestQuery before = m_list->query();
    const bool same = before.queue == queue && before.find.isEmpty() && before.unit.isEmpty() &&
                      before.category.isEmpty() && !before.kind && !before.overdue;
    if (!same || !keys || keys->isEmpty() || m_list->model().rowOf(keys->first()) < 0) {
        query.mine = {};
        setQuery(query);
    }
    m_switch->setCurrent(0);
    if (keys && !keys->isEmpty())
        m_list->goTo(keys->first());
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void RequestsPage::showQuery(const RequestQuery &query)
{
    m_switch->setCurrent(0);
    setQuery(query);
}

/// The 批量交办 the selected rows went out with, by the one in front; empty: none.
QString RequestsPage::batchInFront() const
{
    if (!m_actions->file() || m_list->selectedRows(2).size() < 2)
        return {};
    const QVector<Dispatch> &given = m_actions->file()->dispatches;
    const auto last = std::find_if(given.rbegin(), given.rend(),
                                   [](const Dispatch &one) { return !one.slip.isEmpty(); });
    return last == given.rend() ? QString() : last->slip;
}

/// What Ctrl+P prints, on its button.
void RequestsPage::namePrint()
{
    if (showsLedger())
        m_print->setText(tr("督办单"));
    else if (showsDesk())
        m_print->setText(batchInFront().isEmpty() ? tr("转办单") : tr("批量交办单"));
    else
        m_print->setText(tr("考核表"));
    const auto &file = m_actions->file();
    QString missing;
    if (showsLedger() && !m_ledger->current())
        missing = tr("先选中一份督办单");
    else if (showsDesk() && !file)
        missing = tr("先在列表中选中一件诉求");
    else if (showsDesk() && file->dispatches.isEmpty())
        missing = tr("这件诉求还没有交办，没有转办单");
    m_print->setEnabled(missing.isEmpty());
    m_print->setToolTip(missing);
}

void RequestsPage::print()
{
    if (showsLedger()) {
        printSupervision(context(), m_ledger->current()->id, window());
    } else if (showsDesk()) {
        const QString batch = batchInFront();
        printSlip(context(), batch.isEmpty() ? m_actions->file()->request.number : batch, window());
    } else {
        ReportRequest request;
        request.what = ReportTemplate::RequestUnits;
        request.from = m_figures->since();
        request.until = context().asOf();
        context().navigator.openReport(request);
    }
}

} // namespace peiyu

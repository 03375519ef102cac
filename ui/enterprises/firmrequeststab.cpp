#include "enterprises/firmrequeststab.h"

#include "delegates/clockdelegate.h"
#include "domain/displaytext.h"
#include "domain/requesttext.h"
#include "enterprises/factgrid.h"
#include "items/requesttablemodel.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/previewpane.h"
#include "parts/tablepane.h"
#include "requests/dispatchchain.h"
#include "requests/requestsections.h"
#include "services/calendarservice.h"
#include "services/requestservice.h"

#include <QAction>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int clockColumn = 6;
} // namespace

FirmRequestsTab::FirmRequestsTab(const PageContext &context, const FirmActions &actions,
                                 QWidget *parent)
    : FirmTableTab({tr("编号"), tr("收件"), tr("事项"), tr("种类"), tr("承办单位"), tr("环节"),
                    tr("当前时限（工作日）")},
                   {104, 88, 200, 60, 104, 64, 260}, "firmRequestTable", tr("本企业的诉求"),
                   parent),
      m_context(context)
{
    table()->setItemDelegateForColumn(
        clockColumn, new ClockDelegate(
                         [this](const QModelIndex &index) -> std::optional<ClockReading> {
                             const RequestRow row = m_requests.value(index.row());
                             if (row.request.state == RequestState::Declined)
                                 return std::nullopt;
                             const ClockReading *clock = shownClock(row.request, row.clocks);
                             return clock ? std::optional(*clock) : std::nullopt;
                         },
                         table()));
    auto *empty = new EmptyState(QStringLiteral("dialog-messages"), tr("这家企业还没有提过诉求"),
                                 tr("企业提的事登记成诉求，就有编号、承办单位和时限。"));
    auto *add = empty->addButton(actions.request->text(), ButtonKind::Primary);
    add->setEnabled(actions.request->isEnabled());
    connect(add, &ActionButton::clicked, actions.request, &QAction::trigger);
    connect(actions.request, &QAction::changed, add, [add, action = actions.request] {
        add->setEnabled(action->isEnabled());
        add->setToolTip(action->toolTip());
    });
    tablePane()->setEmptyState(empty);
    pane()->addAction(actions.request);
    pane()->addAction(actions.openRequest);
    connect(table(), &DataTable::activated, actions.openRequest, &QAction::trigger);
}

void FirmRequestsTab::showFirm(const FirmRecord &record)
{
    m_asOf = record.asOf;
    m_calendar = CalendarService::calendar(m_context.reading).value_or(WorkingCalendar());
    RequestQuery query;
    query.asOf = record.asOf;
    query.firm = record.file.enterprise.id;
    query.sort = RequestSort::Received;
    query.descending = true;
    m_requests.clear();
    if (!query.firm.isEmpty()) {
        const auto keys = RequestService::keys(m_context.reading, query);
        if (keys)
            m_requests = RequestService::rows(m_context.reading, *keys, record.asOf)
                             .value_or(QVector<RequestRow>());
    }
    QVector<QStringList> rows;
    QStringList ids;
    for (const RequestRow &row : std::as_const(m_requests)) {
        const auto cell = [&](RequestColumn column) {
            const QString text = requestCellText(row, column, m_calendar, m_asOf);
            return text.isEmpty() ? QStringLiteral("—") : text;
        };
        rows.append({cell(RequestColumn::Number), dateText(row.request.receivedOn),
                     cell(RequestColumn::Title), cell(RequestColumn::Kind),
                     cell(RequestColumn::Unit), cell(RequestColumn::State),
                     cell(RequestColumn::Clock)});
        ids.append(row.request.id);
    }
    setRows(rows, ids);
}

QString FirmRequestsTab::current() const
{
    return m_requests.value(currentRow()).request.id;
}

void FirmRequestsTab::showRow(int row)
{
    pane()->clear();
    if (row < 0 || row >= m_requests.size()) {
        pane()->setTitle(tr("没有诉求"));
        pane()->setPlace({});
        return;
    }
    const auto file = RequestService::file(m_context.reading, m_requests[row].request.id, m_asOf);
    if (!file) {
        pane()->setTitle(tr("读不出这件诉求"));
        pane()->addSection({}, wrappedText(file.error().text, &LookPalette::text2));
        return;
    }
    pane()->setTitle(file->request.title.simplified());
    pane()->setPlace(file->request.number);
    auto *state = new StatusMark(requestFace(*file));
    state->setGround(true);
    pane()->addBadge(state);
    pane()->addSection({}, clocksSection(*file, m_calendar, m_asOf));
    pane()->addSection(tr("转办链"), new DispatchChain(*file));
    if (QWidget *answered = answerSection(*file))
        pane()->addSection(tr("答复"), answered);
    pane()->addSection(tr("诉求"), askedSection(*file));
    pane()->addSection(tr("经过"), stepsSection(*file));
}

} // namespace peiyu

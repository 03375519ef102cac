#include "enterprises/firmchangestab.h"

#include "domain/changetext.h"
#include "domain/displaytext.h"
#include "history/changedetail.h"
#include "items/changehistorymodel.h"
#include "parts/emptystate.h"
#include "parts/previewpane.h"
#include "parts/tablepane.h"

namespace peiyu {

namespace {
constexpr int mostChanges = 300;
} // namespace

FirmChangesTab::FirmChangesTab(const PageContext &context, QWidget *parent)
    : FirmTableTab({tr("时间"), tr("谁"), tr("方式"), tr("事项"), tr("改了什么")},
                   {126, 80, 56, 250, 240}, "changeTable", tr("变更"), parent),
      m_context(context),
      m_detail(new ChangeDetail(context, pane(), DetailScope::OneFirm, this))
{
    tablePane()->setEmptyState(new EmptyState(QStringLiteral("view-history"), tr("没有变更记录"),
                                              tr("录入和修改都会记在这里。")));
}

void FirmChangesTab::showFirm(const FirmRecord &record)
{
    const bool other = m_firm != record.file.enterprise.id;
    m_firm = record.file.enterprise.id;
    m_stale = true;
    if (other)
        setRows({}, {});
    if (isVisible())
        activate();
}

void FirmChangesTab::activate()
{
    if (m_stale)
        read();
}

void FirmChangesTab::read()
{
    m_stale = false;
    m_context.runner.read<QVector<ChangeDetails>>(
        this,
        [firm = m_firm](JobContext &context) {
            return ChangeHistoryService::ofEnterprise(context, firm, mostChanges);
        },
        [this, asked = m_firm](const Result<QVector<ChangeDetails>> &history) {
            if (asked != m_firm)
                return;
            if (history)
                show(*history);
            else if (history.error().code != ErrorCode::Cancelled)
                m_context.navigator.failed(history.error());
        });
}

QString FirmChangesTab::summaryOf(const ChangeDetails &change) const
{
    QStringList parts;
    const ValueNamer namer = change.namer();
    for (const NamedChange &item : change.items) {
        if (item.op != ChangeOp::Update) {
            parts.append(changedOpText(item.op) + changedRecordText(item.entity));
            continue;
        }
        for (const ChangedField &field : changedFields(item, namer))
            parts.append(tr("%1：%2 → %3").arg(field.label, field.before, field.after));
    }
    if (change.entry.undone)
        parts.prepend(tr("（已撤销）"));
    return parts.join(QStringLiteral("；")).simplified();
}

void FirmChangesTab::show(const QVector<ChangeDetails> &history)
{
    m_history = history;
    QVector<QStringList> rows;
    QStringList ids;
    for (const ChangeDetails &change : history) {
        const ChangeSetEntry &entry = change.entry;
        rows.append({momentText(entry.at), entry.actorName, changeKindText(entry.kind), entry.title,
                     summaryOf(change)});
        ids.append(entry.id.value());
    }
    setRows(rows, ids);
}

void FirmChangesTab::showRow(int row)
{
    if (row >= 0 && row < m_history.size())
        m_detail->show(m_history[row]);
    else
        m_detail->clear(tr("没有变更记录"));
}

} // namespace peiyu

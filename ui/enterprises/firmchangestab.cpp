#include "enterprises/firmchangestab.h"

#include "domain/displaytext.h"
#include "enterprises/factgrid.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/previewpane.h"
#include "parts/tablepane.h"
#include "services/placedirectory.h"
#include "services/staffingservice.h"

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int mostChanges = 300;

Result<FirmHistory> readHistory(const JobContext &context, const EnterpriseId &firm)
{
    FirmHistory history;
    PEIYU_TRY(changes, ChangeHistoryService::ofEnterprise(context, firm, mostChanges));
    history.changes = changes;
    PEIYU_TRY(places, PlaceDirectory::load(context.connection));
    for (const District &district : places.districts())
        history.names.insert(district.id.value(), district.name);
    for (const Area &area : places.areas())
        history.names.insert(area.id.value(), area.name);
    PEIYU_TRY(people, StaffingService::people(context));
    for (const Specialist &person : people)
        history.names.insert(person.id.value(), person.name);
    return history;
}

QString momentText(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString opText(ChangeOp op)
{
    switch (op) {
    case ChangeOp::Insert:
        return FirmChangesTab::tr("新增");
    case ChangeOp::Update:
        return FirmChangesTab::tr("修改");
    case ChangeOp::Delete:
        return FirmChangesTab::tr("删除");
    case ChangeOp::Revive:
        return FirmChangesTab::tr("恢复");
    }
    return {};
}

} // namespace

FirmChangesTab::FirmChangesTab(const PageContext &context, QWidget *parent)
    : FirmTableTab({tr("时间"), tr("谁"), tr("方式"), tr("事项"), tr("改了什么")},
                   {126, 80, 56, 250, 240}, "changeTable", tr("变更"), parent),
      m_context(context),
      m_revert(new QAction(tr("撤销这次变更"), this))
{
    m_revert->setObjectName(QStringLiteral("revertChange"));
    tablePane()->setEmptyState(new EmptyState(QStringLiteral("view-history"), tr("没有变更记录"),
                                              tr("录入和修改都会记在这里。")));
    pane()->addAction(m_revert);
    connect(m_revert, &QAction::triggered, this, &FirmChangesTab::revert);
    connect(&context.gate, &EditGate::changed, this, &FirmChangesTab::applyGate);
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
    m_context.runner.read<FirmHistory>(
        this, [firm = m_firm](JobContext &context) { return readHistory(context, firm); },
        [this, asked = m_firm](const Result<FirmHistory> &history) {
            if (asked != m_firm)
                return;
            if (history)
                show(*history);
            else if (history.error().code != ErrorCode::Cancelled)
                m_context.navigator.failed(history.error());
        });
}

ValueNamer FirmChangesTab::namer() const
{
    return [names = m_history.names](const QString &, const QString &value) {
        return names.value(value);
    };
}

QString FirmChangesTab::summaryOf(const ChangeDetails &change) const
{
    QStringList parts;
    for (const ChangeItem &item : change.items) {
        if (item.op != ChangeOp::Update) {
            parts.append(opText(item.op) + changedRecordText(item.entity));
            continue;
        }
        for (const ChangedField &field : changedFields(item, namer()))
            parts.append(tr("%1：%2 → %3").arg(field.label, field.before, field.after));
    }
    if (!change.entry.revertedBy.isEmpty())
        parts.prepend(tr("（已撤销）"));
    return parts.join(QStringLiteral("；")).simplified();
}

void FirmChangesTab::show(const FirmHistory &history)
{
    m_history = history;
    QVector<QStringList> rows;
    QStringList ids;
    for (const ChangeDetails &change : history.changes) {
        const ChangeSetEntry &entry = change.entry;
        rows.append({momentText(entry.at), entry.actorName, changeKindText(entry.kind), entry.title,
                     summaryOf(change)});
        ids.append(entry.id.value());
    }
    setRows(rows, ids);
}

void FirmChangesTab::showRow(int row)
{
    pane()->clear();
    if (row < 0 || row >= m_history.changes.size()) {
        pane()->setTitle(tr("没有变更记录"));
        applyGate();
        return;
    }
    const ChangeDetails &change = m_history.changes[row];
    pane()->setTitle(change.entry.title);
    auto *facts = new FactGrid;
    facts->add(tr("时间"), momentText(change.entry.at));
    facts->add(tr("谁"), tr("%1（%2）").arg(change.entry.actorName, roleText(change.entry.role)));
    facts->add(tr("方式"), changeKindText(change.entry.kind));
    if (!change.entry.reason.isEmpty())
        facts->add(tr("原因"), change.entry.reason);
    if (!change.entry.revertedBy.isEmpty())
        facts->add(tr("状态"), tr("已撤销"), &LookPalette::text3);
    pane()->addSection({}, facts);
    for (const ChangeItem &item : change.items)
        pane()->addSection(opText(item.op) + changedRecordText(item.entity), fieldsOf(item));
    applyGate();
}

QWidget *FirmChangesTab::fieldsOf(const ChangeItem &item) const
{
    const QVector<ChangedField> fields = changedFields(item, namer());
    if (fields.isEmpty())
        return wrappedText(item.op == ChangeOp::Delete ? tr("整条删除") : tr("没有可见的内容变动"),
                           &LookPalette::text3);
    auto *grid = new FactGrid;
    for (const ChangedField &field : fields) {
        const QString words = item.op == ChangeOp::Update
                                  ? tr("%1 → %2").arg(field.before, field.after)
                                  : field.after;
        grid->add(field.label, words);
    }
    return grid;
}

void FirmChangesTab::applyGate()
{
    const int row = currentRow();
    const bool any = row >= 0 && row < m_history.changes.size();
    const bool stands = any && m_history.changes[row].entry.revertedBy.isEmpty();
    m_context.gate.apply(m_revert, stands, any ? tr("这次变更已经撤销过") : tr("先选中一次变更"));
}

void FirmChangesTab::revert()
{
    const int row = currentRow();
    if (row < 0 || row >= m_history.changes.size())
        return;
    const ChangeSetEntry entry = m_history.changes[row].entry;
    if (!m_context.prompt.confirm(window(),
                                  tr("撤销“%1”？这次变更涉及的 %2 条记录会一起回到之前的样子。")
                                      .arg(entry.title, countText(entry.records)),
                                  tr("撤销")))
        return;
    m_context.runner.write<Saved>(
        this,
        [id = entry.id](JobContext &context) { return ChangeHistoryService::revert(context, id); },
        [this](const Result<Saved> &saved) {
            if (saved)
                m_context.navigator.saved(saved->changes);
            else
                m_context.navigator.failed(saved.error());
        });
}

} // namespace peiyu

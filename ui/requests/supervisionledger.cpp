#include "requests/supervisionledger.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tablepane.h"
#include "requests/supervisiondialog.h"
#include "services/requestservice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int padding = 12;
constexpr int barHeight = 36;
constexpr int dueColumn = 4;

bool isLate(const Supervision &one, QDate today)
{
    return one.repliedOn.isNull() && one.due < today;
}

} // namespace

SupervisionLedger::SupervisionLedger(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_openOnly(new QCheckBox(tr("只看未回复"))),
      m_count(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_model(new TextRowsModel(
          {tr("编号"), tr("督办对象"), tr("督办事项"), tr("下达"), tr("回复期限"), tr("回复")},
          this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QWidget;
    bar->setFixedHeight(lookOf(this).px(barHeight));
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(padding, 0, padding, 0);
    m_openOnly->setObjectName(QStringLiteral("supervisionsOpen"));
    m_count->setObjectName(QStringLiteral("supervisionCount"));
    line->addWidget(m_openOnly);
    line->addStretch(1);
    line->addWidget(m_count);
    column->addWidget(bar);
    m_pane->setEdge(false);
    m_table->setObjectName(QStringLiteral("supervisionTable"));
    m_table->setAccessibleName(tr("督办单台账"));
    m_table->setModel(m_model);
    m_table->setRowNumbers(false);
    m_table->setCellFocus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QVector<int> widths{104, 110, 240, 88, 150};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setDesignWidth(i, widths[i]);
    m_table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook look;
            const Supervision one = m_shown.value(index.row());
            if (index.column() == dueColumn && isLate(one, m_context.asOf())) {
                look.ink = &LookPalette::late;
                look.bold = true;
            }
            return look;
        },
        m_table));
    column->addWidget(m_pane, 1);
    connect(m_openOnly, &QCheckBox::toggled, this, &SupervisionLedger::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SupervisionLedger::currentChanged);
    connect(m_table, &DataTable::activated, this, &SupervisionLedger::reply);
    m_pane->setEmptyState(new EmptyState(
        QStringLiteral("dialog-messages"), tr("没有督办单"),
        tr("在诉求上选“更多”里的“督办”，或在“今日”选中一件事、一个镇街、一位专员按“督办”，"
           "下达的督办单列在这里，回复也在这里登记。")));
    m_pane->showEmptyState(true);
}

void SupervisionLedger::refresh()
{
    m_running.cancel();
    m_running = m_context.runner.read<QVector<Supervision>>(
        this,
        [openOnly = m_openOnly->isChecked()](JobContext &context) {
            return RequestService::supervisions(context, openOnly);
        },
        [this](const Result<QVector<Supervision>> &all) {
            if (all)
                show(*all);
            else if (all.error().code != ErrorCode::Cancelled)
                m_context.navigator.failed(all.error());
        });
}

void SupervisionLedger::show(QVector<Supervision> all)
{
    const QDate today = m_context.asOf();
    all.removeIf([today](const Supervision &one) { return one.on > today; });
    std::stable_sort(all.begin(), all.end(), [](const Supervision &a, const Supervision &b) {
        if (a.repliedOn.isNull() != b.repliedOn.isNull())
            return a.repliedOn.isNull();
        return a.repliedOn.isNull() ? a.due < b.due : a.repliedOn > b.repliedOn;
    });
    const Supervision *before = current();
    const QString id = before ? before->id : QString();
    QVector<QStringList> rows;
    int open = 0;
    int late = 0;
    int row = 0;
    for (const Supervision &one : std::as_const(all)) {
        open += one.repliedOn.isNull() ? 1 : 0;
        late += isLate(one, today) ? 1 : 0;
        if (one.id == id)
            row = static_cast<int>(rows.size());
        rows.append(
            {one.number, one.unit, one.content.simplified(), dateText(one.on),
             isLate(one, today) ? tr("%1 超期未回复").arg(dateText(one.due)) : dateText(one.due),
             one.repliedOn.isNull()
                 ? tr("待回复")
                 : tr("%1 %2").arg(dateText(one.repliedOn), one.reply.simplified())});
    }
    m_shown = all;
    m_model->setRows(rows);
    m_count->setText(tr("%1 份，未回复 %2 份，超期 %3 份")
                         .arg(countText(rows.size()), countText(open), countText(late)));
    m_pane->showEmptyState(rows.isEmpty());
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(row, 0));
    emit currentChanged();
}

void SupervisionLedger::changed(const ChangeSet &changes)
{
    if (changes.touches(QStringLiteral("supervision")))
        refresh();
}

const Supervision *SupervisionLedger::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

void SupervisionLedger::reply()
{
    const Supervision *one = current();
    if (!one)
        return;
    const Action action = RequestService::replyAction(*one);
    if (!m_context.gate.isOpen(action)) {
        m_context.navigator.showSelection(m_context.gate.reason(action));
        return;
    }
    (new SupervisionReplyDialog(m_context, *one, window()))->present();
}

} // namespace peiyu

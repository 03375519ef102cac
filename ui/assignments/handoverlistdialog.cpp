#include "assignments/handoverlistdialog.h"

#include "assignments/handovermodel.h"
#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/emptystate.h"
#include "parts/formrow.h"
#include "parts/newaction.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"
#include "reports/reportdialog.h"
#include "services/handoverpapers.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int dialogWidth = 960;
constexpr int dialogHeight = 460;
constexpr int padding = 16;
constexpr int gap = 8;
constexpr int columnWidths[] = {96, 84, 72, 72, 56, 200, 190};

QString signedText(const Handover &one)
{
    if (one.handedOn.isNull() && one.receivedOn.isNull())
        return HandoverListDialog::tr("▲ 未签字");
    if (one.handedOn.isNull() || one.receivedOn.isNull())
        return HandoverListDialog::tr("▲ %1未签")
            .arg(one.handedOn.isNull() ? HandoverListDialog::tr("移交人")
                                       : HandoverListDialog::tr("接收人"));
    return HandoverListDialog::tr("● 双方已签 %1").arg(dateText(one.receivedOn));
}

} // namespace

void printHandover(const PageContext &context, const QString &ids, QWidget *parent)
{
    showReportDialog(context,
                     HandoverPapers::sheets(context.reading, ids.split(u' ', Qt::SkipEmptyParts)),
                     parent);
}

HandoverListDialog::HandoverListDialog(const PageContext &context, const Specialist &person,
                                       QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_person(person),
      m_model(new TextRowsModel({tr("生效日期"), tr("种类"), tr("移交人"), tr("接收人"), tr("企业"),
                                 tr("未办事项"), tr("签字"), tr("原因")},
                                this))
{
    setObjectName(QStringLiteral("handoverList"));
    setWindowTitle(person.id.isEmpty() ? tr("交接记录") : tr("交接记录：%1").arg(person.name));
    m_print = newAction(*this, "printSheet", tr("打印清单"), QKeySequence(QKeySequence::Print));
    m_sign = newAction(*this, "signHandover", tr("登记签字…"), QKeySequence(Qt::Key_F2));
    connect(m_print, &QAction::triggered, this, &HandoverListDialog::print);
    connect(m_sign, &QAction::triggered, this, &HandoverListDialog::sign);
    build();
    connect(&m_context.gate, &EditGate::changed, this, &HandoverListDialog::applyGate);
    read();
    m_table->setFocus();
}

void HandoverListDialog::build()
{
    const Look &look = lookOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(gap);
    auto *pane = new TablePane;
    m_table = pane->table();
    m_table->setObjectName(QStringLiteral("handoverRows"));
    m_table->setAccessibleName(tr("办理过的交接"));
    m_table->setModel(m_model);
    m_table->setRowNumbers(false);
    m_table->setCellFocus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < static_cast<int>(std::size(columnWidths)); ++i)
        m_table->setDesignWidth(i, columnWidths[i]);
    m_table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook cell;
            const Handover one = m_rows.value(index.row()).handover;
            const bool open = one.handedOn.isNull() || one.receivedOn.isNull();
            if (index.column() == 6)
                cell.ink = open ? &LookPalette::watch : &LookPalette::text2;
            return cell;
        },
        m_table));
    column->addWidget(pane, 1);
    auto *none = new TextLabel(tr("还没有办理过交接。在“配备与交接”页选中企业或人员后按 "
                                  "Ctrl+Shift+H 办理。"),
                               FontRole::Body, &LookPalette::text2);
    none->setObjectName(QStringLiteral("noHandovers"));
    column->addWidget(none);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap);
    for (QAction *action : {m_print, m_sign}) {
        auto *button = new ActionButton(action);
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    foot->addStretch(1);
    auto *close = new ActionButton(tr("关闭"));
    close->setObjectName(QStringLiteral("closeHandovers"));
    close->setPrintedKey(QStringLiteral("Esc"));
    close->setAutoDefault(false);
    connect(close, &ActionButton::clicked, this, &QDialog::reject);
    foot->addWidget(close);
    column->addLayout(foot);
    resize(look.px(dialogWidth), look.px(dialogHeight));
    connect(m_table, &DataTable::activated, this, &HandoverListDialog::print);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HandoverListDialog::applyGate);
}

void HandoverListDialog::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

void HandoverListDialog::read()
{
    const auto found = HandoverService::list(m_context.reading, m_person.id);
    if (!found) {
        m_context.navigator.failed(found.error());
        return;
    }
    const int row = std::max(0, current());
    m_rows = *found;
    QVector<QStringList> rows;
    for (const HandoverRow &one : m_rows)
        rows.append({dateText(one.handover.on), handoverKindText(one.handover.kind),
                     one.sheet.from.isEmpty() ? QStringLiteral("—") : one.sheet.from,
                     one.sheet.to.isEmpty() ? tr("科室代管") : one.sheet.to,
                     countText(one.sheet.firms.size()), workWords(one.sheet.counts()),
                     signedText(one.handover), one.handover.reason});
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    findChild<TextLabel *>(QStringLiteral("noHandovers"))->setVisible(rows.isEmpty());
    applyGate();
}

int HandoverListDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row < m_rows.size() ? row : -1;
}

void HandoverListDialog::applyGate()
{
    const bool chosen = current() >= 0;
    m_print->setEnabled(chosen);
    m_context.gate.apply(m_sign, chosen, tr("先选中一份交接"), Action::Assign);
}

void HandoverListDialog::print()
{
    if (current() >= 0)
        printHandover(m_context, m_rows[current()].handover.id, this);
}

void HandoverListDialog::sign()
{
    if (current() < 0)
        return;
    auto *dialog = new HandoverSignDialog(m_context, m_rows[current()], this);
    connect(dialog, &FormDialog::written, this, &HandoverListDialog::read);
    dialog->present();
}

HandoverSignDialog::HandoverSignDialog(const PageContext &context, const HandoverRow &row,
                                       QWidget *parent)
    : FormDialog(context, tr("登记签字：%1 → %2").arg(row.sheet.from, row.sheet.to), tr("登记签字"),
                 parent),
      m_handover(row.handover),
      m_handed(new DateField),
      m_received(new DateField)
{
    setObjectName(QStringLiteral("handoverSignDialog"));
    const QDate today = context.asOf();
    m_handed->setObjectName(QStringLiteral("handedOn"));
    m_handed->setDate(m_handover.handedOn.isNull() ? today : m_handover.handedOn);
    addRow(QStringLiteral("handed_on"), tr("移交人签字"), m_handed);
    m_received->setObjectName(QStringLiteral("receivedOn"));
    m_received->setDate(m_handover.receivedOn.isNull() ? today : m_handover.receivedOn);
    addRow(QStringLiteral("received_on"), tr("接收人签字"), m_received)->setNote(tr("没签的清空"));
    form()->addStretch(1);
    m_handed->setFocus();
    setTouched(false);
}

void HandoverSignDialog::save()
{
    write([id = m_handover.id, revision = m_handover.revision, handed = m_handed->date(),
           received = m_received->date()](JobContext &context) {
        return HandoverService::sign(context, id, handed, received, revision);
    });
}

} // namespace peiyu

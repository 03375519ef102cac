#include "board/splitdialog.h"

#include "board/splittablemodel.h"
#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "domain/splittext.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"
#include "parts/totalsrow.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int tableWidth = 640;
constexpr int tableHeight = 400;
constexpr int nameWidth = 190;
constexpr int figureWidth = 90;

/// Numbers alone, one a line: they go down the column from where one stands.
std::optional<QStringList> numberColumn(const QString &text)
{
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    for (const QString &line : std::as_const(lines)) {
        for (const QChar c : line.trimmed()) {
            if (!c.isDigit() && c != u',')
                return std::nullopt;
        }
    }
    return lines.isEmpty() ? std::nullopt : std::optional(lines);
}

} // namespace

SplitDialog::SplitDialog(const PageContext &context, const BoardTarget &target, QWidget *parent)
    : FormDialog(context,
                 tr("维护目标分解：%1 · %2")
                     .arg(target.districtName,
                          boardwords::targetName(*target.plan, target.progress.target)),
                 tr("保存分解"), parent),
      m_target(target),
      m_model(new SplitTableModel(this)),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_parks(new QCheckBox(tr("园区单列"))),
      m_sum(new TextLabel({})),
      m_note(new TextLabel({}, FontRole::Small, &LookPalette::text2))
{
    setObjectName(QStringLiteral("splitDialog"));
    form()->addWidget(makeHead());
    makeTable();
    form()->addWidget(m_pane, 1);
    m_sum->setObjectName(QStringLiteral("splitSum"));
    m_sum->setBold(true);
    form()->addWidget(m_sum);
    m_note->setObjectName(QStringLiteral("splitNote"));
    m_note->setWordWrap(true);
    m_note->setText(areaRuleText());
    form()->addWidget(m_note);
    connect(m_model, &SplitTableModel::edited, this, &SplitDialog::showSum);
    setReady(false, tr("正在读取…"));
    readSplit();
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget *SplitDialog::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const PlanTarget &target = m_target.progress.target;
    row->addWidget(new TextLabel(tr("区县目标：%1，截止 %2")
                                     .arg(requirementText(target), target.deadline.isNull()
                                                                       ? tr("文件未定")
                                                                       : dateText(target.deadline)),
                                 FontRole::Small, &LookPalette::text2));
    row->addStretch();
    m_parks->setObjectName(QStringLiteral("parksApart"));
    m_parks->setChecked(true);
    m_parks->setToolTip(tr("勾上：园区各有一份，园区内企业计入园区；不勾：都计入所在镇街"));
    row->addWidget(m_parks);
    auto *proposal = new ActionButton(tr("按现有占比提出"));
    proposal->setObjectName(QStringLiteral("proposeSplit"));
    proposal->setAutoDefault(false);
    proposal->setToolTip(
        tr("按各镇街、园区现有的这一级企业（没有时按下一级）分摊，合计等于区县目标"));
    connect(proposal, &ActionButton::clicked, this, &SplitDialog::propose);
    row->addWidget(proposal);
    auto *paste = new ActionButton(tr("粘贴"));
    paste->setObjectName(QStringLiteral("pasteSplit"));
    paste->setPrintedKey(QStringLiteral("Ctrl+V"));
    paste->setAutoDefault(false);
    paste->setToolTip(tr("在 WPS 中复制“名称”和“分解数”两列后粘贴；只有数字时从当前行往下填"));
    connect(paste, &ActionButton::clicked, this, &SplitDialog::paste);
    row->addWidget(paste);
    return head;
}

void SplitDialog::makeTable()
{
    const Look &look = lookOf(this);
    m_pane->setMinimumSize(look.px(tableWidth), look.px(tableHeight));
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("splitTable"));
    m_table->setAccessibleName(tr("各镇街、园区的分解数"));
    m_table->setRowHeight(26);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setColumnWidth(SplitTableModel::Name, look.px(nameWidth));
    m_table->setColumnWidth(SplitTableModel::Firms, look.px(figureWidth));
    m_table->setColumnWidth(SplitTableModel::Share, look.px(figureWidth));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setItemDelegate(new RowDelegate(
        [model = m_model](const QModelIndex &index) {
            CellLook cell;
            cell.bold = index.column() == SplitTableModel::Share;
            if (cell.bold && !model->fault(index.row()).isEmpty())
                cell.state = CellState::Invalid;
            return cell;
        },
        m_table));
    m_table->installEventFilter(this);
    connect(m_table, &DataTable::activated, this, [this](const QModelIndex &index) {
        // The Enter that ends an editor comes here too.
        const QModelIndex share = index.siblingAtColumn(SplitTableModel::Share);
        if (!m_table->isPersistentEditorOpen(share))
            m_table->edit(share);
    });
}

void SplitDialog::readSplit()
{
    m_table->setLoading(true);
    context().runner.read<TargetSplit>(
        this,
        [catalog = context().catalog, id = m_target.progress.target.id](JobContext &context) {
            return SplitService::split(context, *catalog, id);
        },
        [this](const Result<TargetSplit> &split) {
            m_table->setLoading(false);
            if (!split) {
                refuse({}, split.error().text);
                return;
            }
            m_model->setSplit(*split);
            if (m_model->rowCount() > 0)
                m_table->setCurrentIndex(m_model->index(0, SplitTableModel::Share));
            const bool anyPark =
                std::any_of(split->rows.begin(), split->rows.end(),
                            [](const SplitRow &row) { return row.area.kind == AreaKind::Park; });
            m_parks->setVisible(anyPark);
            setTouched(false);
        });
}

void SplitDialog::propose()
{
    context().runner.read<SplitProposal>(
        this,
        [catalog = context().catalog, id = m_target.progress.target.id,
         parks = m_parks->isChecked()](JobContext &context) {
            return SplitService::propose(context, *catalog, id, context.clock.today(), parks);
        },
        [this](const Result<SplitProposal> &proposal) {
            if (!proposal) {
                m_note->setText(proposal.error().text);
                return;
            }
            m_model->take(proposal->shares, proposal->rule, true);
            setTouched(true);
            m_note->setText(
                tr("%1（最大余数法），可以再改。%2").arg(proposal->rule, areaRuleText()));
            m_table->setFocus();
        });
}

void SplitDialog::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (const auto numbers = numberColumn(text)) {
        m_model->fillDown(std::max(0, m_table->currentIndex().row()), *numbers);
        setTouched(true);
        m_note->setText(
            tr("从当前行起填了 %1 行数字，请核对镇街与数字是否对得上。").arg(numbers->size()));
        return;
    }
    const auto pasted = SplitService::pasted(context().reading, *context().catalog,
                                             m_target.progress.target.id, text);
    if (!pasted) {
        m_note->setText(pasted.error().text);
        return;
    }
    constexpr qsizetype shownFaults = 4;
    m_model->take(pasted->shares, tr("粘贴"), false);
    setTouched(!pasted->shares.isEmpty());
    QStringList said = pasted->faults.mid(0, shownFaults);
    if (pasted->faults.size() > shownFaults)
        said.append(tr("……共 %1 行没有取。").arg(pasted->faults.size()));
    said.prepend(
        tr("粘贴取了 %1 行，%2 行没有取。").arg(pasted->shares.size()).arg(pasted->faults.size()));
    m_note->setText(said.join(u'\n'));
}

void SplitDialog::showSum()
{
    const auto goal = m_target.progress.target.goal();
    const int rows = m_model->splitRows();
    m_sum->setText(
        rows == 0 ? splitSumText({}, goal)
                  : tr("%1 个镇街、园区，%2").arg(rows).arg(splitSumText(m_model->sum(), goal)));
    const EditGate &gate = context().gate;
    const int faulty = m_model->faultyRow();
    if (!gate.isOpen(Action::EditTargets))
        setReady(false, gate.reason(Action::EditTargets));
    else if (faulty >= 0)
        setReady(false, m_model->fault(faulty));
    else
        setReady(true); // what is being typed is not in the table yet
    setTouched(m_model->isChanged());
}

void SplitDialog::save()
{
    // A number that is still being typed counts.
    if (m_table->isAncestorOf(QApplication::focusWidget()))
        m_table->setFocus();
    if (const int faulty = m_model->faultyRow(); faulty >= 0) {
        refuse({}, m_model->fault(faulty));
        return;
    }
    if (!m_model->isChanged()) {
        refuse({}, tr("各镇街、园区的数与现在一样，没有要保存的。"));
        return;
    }
    write([catalog = context().catalog, id = m_target.progress.target.id,
           shares = m_model->changes()](JobContext &context) {
        return SplitService::set(context, *catalog, id, shares);
    });
}

bool SplitDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        const QModelIndex index = m_table->currentIndex();
        if (key->key() == Qt::Key_Delete && index.isValid() &&
            index.column() >= SplitTableModel::Share) {
            m_model->setData(index, QString(), Qt::EditRole);
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

} // namespace peiyu

#include "plans/planpastedialog.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int dialogWidth = 1060;
constexpr int textHeight = 116;
constexpr int checkHeight = 270;
constexpr int readingDelay = 250;
enum ResultColumn { NumberColumn, NameColumn, UnderstoodColumn, NoteColumn };
} // namespace

PlanPasteDialog::PlanPasteDialog(const PageContext &context, const Plan &plan, PlanTableKind kind,
                                 QWidget *parent)
    : FormDialog(context,
                 kind == PlanTableKind::Targets ? tr("粘贴目标表 — %1").arg(plan.shortTitle)
                                                : tr("粘贴任务表 — %1").arg(plan.shortTitle),
                 tr("录入"), parent),
      m_plan(plan.id),
      m_kind(kind),
      m_text(new QPlainTextEdit),
      m_columns(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_counts(new TextLabel({}, FontRole::Body, &LookPalette::text)),
      m_model(new TextRowsModel({tr("行"), tr("名称"), tr("读作"), tr("说明")}, this)),
      m_rows(nullptr),
      m_replace(new QCheckBox)
{
    setObjectName(QStringLiteral("planPasteDialog"));
    makeText();
    makeCheck();
    const qsizetype present =
        kind == PlanTableKind::Targets ? plan.targets.size() : plan.tasks.size();
    m_replace->setObjectName(QStringLiteral("pasteReplace"));
    m_replace->setText(kind == PlanTableKind::Targets ? tr("替换现有的 %1 个主要目标").arg(present)
                                                      : tr("替换现有的 %1 项任务").arg(present));
    m_replace->setVisible(present > 0);
    addToFooter(m_replace);
    auto *file = new ActionButton(tr("从表格文件读取…"));
    file->setObjectName(QStringLiteral("pasteFile"));
    connect(file, &ActionButton::clicked, this, &PlanPasteDialog::chooseFile);
    addToFooter(file);
    setMinimumWidth(lookOf(this).px(dialogWidth));
    setReady(false, tr("先粘贴表格"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(readingDelay);
    connect(&m_delay, &QTimer::timeout, this, &PlanPasteDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_source = PlanTableSource{{}, m_text->toPlainText()};
        setReady(false, tr("正在读取"));
        m_delay.start();
    });
    m_text->setFocus();
}

void PlanPasteDialog::makeText()
{
    auto *how = new TextLabel(
        m_kind == PlanTableKind::Targets
            ? tr("在 WPS 里选中目标表（连表头一起）复制，再粘贴到这里。表头认得 目标、目标值、"
                 "时限、口径、出处；“2026年”这样的列是年度目标。")
            : tr("在 WPS 里选中任务表（连表头一起）复制，再粘贴到这里。表头认得 序号、任务、内容、"
                 "牵头单位、配合单位、责任单位、时限；单独一行的“一、…”是章节。"),
        FontRole::Body, &LookPalette::text2);
    how->setWordWrap(true);
    form()->addWidget(how);
    m_text->setObjectName(QStringLiteral("planPasteText"));
    m_text->setAccessibleName(tr("粘贴的表格"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(false);
    m_text->setFixedHeight(lookOf(this).px(textHeight));
    m_text->setTabStopDistance(lookOf(this).px(120));
    form()->addWidget(m_text);
}

void PlanPasteDialog::makeCheck()
{
    const Look &look = lookOf(this);
    m_columns->setObjectName(QStringLiteral("pasteColumns"));
    m_columns->setWordWrap(true);
    form()->addWidget(m_columns);
    auto *pane = new TablePane;
    m_rows = pane->table();
    m_rows->setObjectName(QStringLiteral("pasteCheck"));
    m_rows->setAccessibleName(tr("预检"));
    m_rows->setModel(m_model);
    m_rows->setRowNumbers(false);
    m_rows->setCellFocus(false);
    m_rows->setColumnWidth(NumberColumn, look.px(44));
    m_rows->setColumnWidth(NameColumn, look.px(230));
    m_rows->setColumnWidth(UnderstoodColumn, look.px(430));
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook cell;
            const PlanTableRow &row = m_table.rows[index.row()];
            if (index.column() == NoteColumn && !row.fault.isEmpty())
                cell.state = CellState::Invalid;
            else if (index.column() == NoteColumn && !row.notes.isEmpty())
                cell.state = CellState::Doubtful;
            else if (!row.fault.isEmpty())
                cell.ink = &LookPalette::text3;
            return cell;
        },
        m_rows));
    pane->setMinimumHeight(look.px(checkHeight));
    form()->addWidget(pane, 1);
    m_counts->setObjectName(QStringLiteral("pasteCounts"));
    m_counts->setWordWrap(true);
    form()->addWidget(m_counts);
}

bool PlanPasteDialog::isTouched() const
{
    return !m_text->toPlainText().trimmed().isEmpty();
}

void PlanPasteDialog::chooseFile()
{
    const QString path =
        context().prompt.fileToOpen(this, tr("选择表格"), tr("表格 (*.xlsx *.xls *.et *.csv)"));
    if (path.isEmpty())
        return;
    m_text->clear();
    m_delay.stop();
    m_source = PlanTableSource{path, {}};
    read();
}

void PlanPasteDialog::read()
{
    const int asked = ++m_asked;
    if (m_source.path.isEmpty() && m_source.pasted.trimmed().isEmpty()) {
        m_table = {};
        m_model->setRows({});
        m_columns->setText({});
        m_counts->setText({});
        setReady(false, tr("先粘贴表格"));
        return;
    }
    context().runner.read<PlanTable>(
        this,
        [plan = m_plan, source = m_source, kind = m_kind](JobContext &job) {
            return PlanPasteService::read(job, plan, source, kind);
        },
        [this, asked](const Result<PlanTable> &table) {
            if (asked == m_asked)
                show(table);
        });
}

void PlanPasteDialog::show(const Result<PlanTable> &table)
{
    m_table = table.value_or(PlanTable());
    QVector<QStringList> rows;
    for (const PlanTableRow &row : std::as_const(m_table.rows))
        rows.append({QString::number(row.number), row.name, row.understood,
                     row.fault.isEmpty() ? row.notes.join(u' ') : row.fault});
    m_model->setRows(rows);
    if (!table) {
        m_columns->setText({});
        m_counts->setText(table.error().text);
        setReady(false, table.error().text);
        return;
    }
    QString columns = tr("认出的列：%1").arg(m_table.columns.join(QStringLiteral("；")));
    if (!m_table.unused.isEmpty())
        columns += tr("　没有用到：%1").arg(m_table.unused.join(QStringLiteral("、")));
    m_columns->setText(columns);
    const int sound = m_table.sound();
    const qsizetype refused = m_table.rows.size() - sound;
    m_counts->setText(refused == 0
                          ? tr("%1 行都能录入。").arg(sound)
                          : tr("%1 行能录入，%2 行有问题不录入：改好粘贴的内容，或先录入其余的。")
                                .arg(sound)
                                .arg(refused));
    setActionText(m_kind == PlanTableKind::Targets ? tr("录入 %1 个目标").arg(sound)
                                                   : tr("录入 %1 项任务").arg(sound));
    setReady(sound > 0, tr("没有可以录入的行"));
}

void PlanPasteDialog::save()
{
    write([plan = m_plan, table = m_table, replace = m_replace->isChecked()](JobContext &job) {
        return PlanPasteService::take(job, plan, table, replace);
    });
}

} // namespace peiyu

#include "measures/steptable.h"

#include "delegates/statusdelegate.h"
#include "items/itemroles.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tablepane.h"
#include "services/measurestepservice.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

/// Of many firms their names stand beside, of one the basis and the evidence.
int widthOf(StepColumn column, bool many)
{
    switch (column) {
    case StepColumn::Content:
        return 200;
    case StepColumn::Basis:
        return many ? 104 : 76; // the same words for many measures: its tip has them all
    case StepColumn::Who:
        return many ? 84 : 62;
    case StepColumn::Unit:
        return many ? 128 : 88;
    case StepColumn::Due:
        return 92;
    case StepColumn::Stand:
        return many ? 150 : 136;
    case StepColumn::Evidence:
        return 84;
    case StepColumn::Firm:
        return 190;
    }
    return 0;
}

StatusFace faceOf(const StepRow *row)
{
    if (!row)
        return {};
    const QString words = stepStandText(*row);
    switch (row->step.state) {
    case StepState::Done:
        return {StatusTone::Done, words, false};
    case StepState::Dropped:
        return {StatusTone::Unset, words, false};
    case StepState::Open:
    case StepState::Doing:
        break;
    }
    if (row->lateness.late)
        return {StatusTone::Late, words, true};
    return {row->step.state == StepState::Doing ? StatusTone::Ok : StatusTone::Unset, words, false};
}

} // namespace

StepTable::StepTable(const PageContext &context, const QVector<StepColumn> &columns,
                     QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_model(new StepTableModel(columns, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_table->setObjectName(QStringLiteral("stepTable"));
    m_table->setAccessibleName(tr("措施"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    dress();
    connect(m_model, &StepTableModel::edited, this, &StepTable::write);
    connect(m_model, &StepTableModel::refused, this, [this](const QString &sentence) {
        m_context.navigator.failed(Error{ErrorCode::Validation, sentence, {}, {}});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StepTable::currentChanged);
    connect(m_table, &QTableView::activated, this, &StepTable::opened);
    connect(&context.gate, &EditGate::changed, this,
            [this] { m_model->setEditable(m_context.gate.isOpen(Action::EditMeasure)); });
    m_model->setEditable(context.gate.isOpen(Action::EditMeasure));
}

void StepTable::dress()
{
    m_table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook look;
            const StepRow *row = m_model->rowAt(index.row());
            const bool quiet = row && !row->step.isOpen();
            if (quiet || index.data(MissingRole).toBool())
                look.ink = &LookPalette::text3;
            else if (row && m_model->columnAt(index.column()) == StepColumn::Who &&
                     row->who.isEmpty())
                look.ink = &LookPalette::text2;
            return look;
        },
        this));
    const bool many = m_model->columnOf(StepColumn::Firm) >= 0;
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setDesignWidth(i, widthOf(m_model->columnAt(i), many));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setItemDelegateForColumn(
        m_model->columnOf(StepColumn::Stand),
        new StatusDelegate(
            [this](const QModelIndex &index) { return faceOf(m_model->rowAt(index.row())); },
            this));
}

void StepTable::setRows(const QVector<StepRow> &rows)
{
    const StepRow *current = currentRow();
    const QString stood = current ? current->step.id : QString();
    const int line = std::max(m_table->currentIndex().row(), 0);
    const int cell = std::max(m_table->currentIndex().column(), 0);
    m_model->setRows(rows);
    m_pane->showEmptyState(rows.isEmpty());
    if (rows.isEmpty())
        return;
    const int found = m_model->rowOf(stood);
    const int last = static_cast<int>(rows.size()) - 1;
    m_table->setCurrentIndex(m_model->index(found >= 0 ? found : std::min(line, last), cell));
}

void StepTable::setEmptyState(EmptyState *state)
{
    m_pane->setEmptyState(state);
}

const StepRow *StepTable::currentRow() const
{
    return m_model->rowAt(m_table->currentIndex().row());
}

void StepTable::select(const QString &step)
{
    if (const int row = m_model->rowOf(step); row >= 0)
        m_table->setCurrentIndex(
            m_model->index(row, std::max(m_table->currentIndex().column(), 0)));
}

void StepTable::write(const MeasureStep &step)
{
    m_context.runner.write<Saved>(
        this, [step](JobContext &job) { return MeasureStepService::change(job, step); },
        [this](const Result<Saved> &saved) {
            if (!saved)
                m_context.navigator.failed(saved.error());
            else if (!saved->changes.isEmpty())
                m_context.navigator.saved(saved->changes);
        });
}

/// The measure's words take what room the others leave, but never less than they need to be read.
void StepTable::widenContent()
{
    constexpr int least = 180;
    const int content = m_model->columnOf(StepColumn::Content);
    int rest = m_table->viewport()->width();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (i != content)
            rest -= m_table->columnWidth(i);
    }
    m_table->setColumnWidth(content, std::max(lookOf(this).px(least), rest));
}

bool StepTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        widenContent();
    // F2 on a firm's page edits the firm; here it edits the cell.
    if (watched == m_table && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    // A line edit passes Enter on after it took it.
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) &&
            m_table->isPersistentEditorOpen(m_table->currentIndex()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace peiyu

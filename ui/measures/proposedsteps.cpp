#include "measures/proposedsteps.h"

#include "domain/displaytext.h"
#include "domain/stepfigure.h"
#include "look/look.h"
#include "parts/datatable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

enum Column { Content, Unit, Due, Columns };

constexpr int tableHeight = 250;
constexpr int tableWidth = 620;
constexpr int unitWidth = 128;
constexpr int dueWidth = 96;

QString tipOf(const MeasureStep &step)
{
    QStringList lines{step.content};
    if (!step.basis.isEmpty())
        lines.append(ProposedSteps::tr("依据：%1").arg(step.basis));
    if (step.figure.isSet())
        lines.append(ProposedSteps::tr("%1 时自动完成").arg(stepFigureText(step.figure)));
    return lines.join(u'\n');
}

} // namespace

ProposedSteps::ProposedSteps(QWidget *parent)
    : QWidget(parent), m_table(new DataTable), m_model(new QStandardItemModel(0, Columns, this))
{
    const Look &look = lookOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setFixedSize(look.px(tableWidth), look.px(tableHeight));
    m_model->setHorizontalHeaderLabels({tr("措施"), tr("责任单位"), tr("时限")});
    m_table->setObjectName(QStringLiteral("proposedSteps"));
    m_table->setAccessibleName(tr("措施：空格勾选，F2 或直接打字修改"));
    m_table->setRowNumbers(false);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setDesignWidth(Unit, unitWidth);
    m_table->setDesignWidth(Due, dueWidth);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Content, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    addOwnRow();
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (!m_filling)
            edited(item->row(), item->column());
    });
}

void ProposedSteps::addRow(const MeasureStep &step, bool ticked)
{
    m_filling = true;
    auto *content = new QStandardItem(step.content);
    content->setCheckable(true);
    content->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    content->setToolTip(tipOf(step));
    m_model->appendRow({content, new QStandardItem(step.unit),
                        new QStandardItem(step.due.isNull() ? QString() : dateText(step.due))});
    m_steps.append(step);
    m_filling = false;
}

void ProposedSteps::addOwnRow()
{
    addRow({}, false);
    m_filling = true;
    m_model->item(m_model->rowCount() - 1, Content)->setToolTip(tr("自己写一项措施"));
    m_filling = false;
}

void ProposedSteps::propose(const QVector<MeasureStep> &steps, bool ticked)
{
    // What the person wrote or ticked himself stays.
    QStringList unticked;
    QVector<QPair<MeasureStep, bool>> own;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem *item = m_model->item(row, Content);
        const bool checked = item->checkState() == Qt::Checked;
        if (m_steps[row].content.isEmpty() && !item->text().trimmed().isEmpty()) {
            MeasureStep one;
            one.content = item->text();
            one.unit = m_model->item(row, Unit)->text();
            one.due = dayFromWords(m_model->item(row, Due)->text());
            own.append({one, checked});
        } else if (!checked) {
            unticked.append(m_steps[row].content);
        }
    }
    m_model->setRowCount(0);
    m_steps.clear();
    for (const MeasureStep &step : steps)
        addRow(step, ticked && !unticked.contains(step.content));
    for (const auto &[step, checked] : own) {
        addRow(step, checked);
        m_steps.last().content.clear(); // still one's own
    }
    addOwnRow();
    m_table->setCurrentIndex(m_model->index(0, Content));
}

QVector<MeasureStep> ProposedSteps::chosen(QString *fault) const
{
    QVector<MeasureStep> steps;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString content = m_model->item(row, Content)->text().trimmed();
        if (m_model->item(row, Content)->checkState() != Qt::Checked || content.isEmpty())
            continue;
        MeasureStep step = m_steps[row];
        step.content = content;
        step.unit = m_model->item(row, Unit)->text();
        const QString day = m_model->item(row, Due)->text().trimmed();
        step.due = day.isEmpty() ? QDate() : dayFromWords(day);
        if (!day.isEmpty() && step.due.isNull() && fault && fault->isEmpty())
            *fault = tr("第 %1 项的时限“%2”不是日期，请写成 2026-06-30。").arg(row + 1).arg(day);
        steps.append(step);
    }
    return steps;
}

void ProposedSteps::toggle(int row)
{
    QStandardItem *item = m_model->item(row, Content);
    if (!item || item->text().trimmed().isEmpty())
        return;
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void ProposedSteps::edited(int row, int column)
{
    emit touched();
    if (column != Content || row != m_model->rowCount() - 1)
        return;
    QStandardItem *item = m_model->item(row, Content);
    if (item->text().trimmed().isEmpty())
        return;
    // One's own measure is meant, and there may be another.
    m_filling = true;
    item->setCheckState(Qt::Checked);
    m_filling = false;
    addOwnRow();
}

bool ProposedSteps::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool editing = m_table->isPersistentEditorOpen(m_table->currentIndex());
        if (key == Qt::Key_Space && !editing) {
            toggle(m_table->currentIndex().row());
            return true;
        }
        // Enter goes down, as in a spreadsheet; with Ctrl it is the dialog's.
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) &&
            !(static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier)) {
            const QModelIndex at = m_table->currentIndex();
            if (!editing && at.siblingAtRow(at.row() + 1).isValid())
                m_table->setCurrentIndex(at.siblingAtRow(at.row() + 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace peiyu

#include "measures/proposedsteps.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "domain/stepfigure.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/textlabel.h"

#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

enum Column { Tick, Content, Unit, Due, Columns };

constexpr int tableHeight = 250;
constexpr int tableWidth = 620;
constexpr int tickWidth = 30;
constexpr int unitWidth = 128;
constexpr int dueWidth = 96;

QString tipOf(const ProposedMeasure &measure)
{
    const MeasureStep &step = measure.step;
    QStringList lines{step.content};
    if (!step.basis.isEmpty())
        lines.append(ProposedSteps::tr("依据：%1").arg(step.basis));
    if (step.figure.isSet())
        lines.append(ProposedSteps::tr("%1 时自动完成").arg(stepFigureText(step.figure)));
    if (!measure.reached.isEmpty())
        lines.append(ProposedSteps::tr("已达到：%1").arg(measure.reached));
    return lines.join(u'\n');
}

/// Measure, unit and day as they stand in their cells.
QStringList proposedWords(const MeasureStep &step)
{
    return {step.content, step.unit, step.due.isNull() ? QString() : dateText(step.due)};
}

} // namespace

ProposedSteps::ProposedSteps(QWidget *parent)
    : QWidget(parent),
      m_table(new DataTable),
      m_reached(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_model(new QStandardItemModel(0, Columns, this))
{
    const Look &look = lookOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_table, 1);
    m_reached->setObjectName(QStringLiteral("reachedFigures"));
    m_reached->setWordWrap(true);
    m_reached->hide();
    column->addWidget(m_reached);
    setFixedSize(look.px(tableWidth), look.px(tableHeight));
    m_model->setHorizontalHeaderLabels({QString(), tr("措施"), tr("责任单位"), tr("时限")});
    m_table->setObjectName(QStringLiteral("proposedSteps"));
    m_table->setAccessibleName(tr("措施：空格勾选，F2 或直接打字修改"));
    m_table->setRowNumbers(false);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setDesignWidth(Tick, tickWidth);
    m_table->setDesignWidth(Unit, unitWidth);
    m_table->setDesignWidth(Due, dueWidth);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Content, QHeaderView::Stretch);
    m_table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook cell;
            if (!isTicked(index.row()))
                cell.ink = &LookPalette::text3;
            else if (index.column() == Tick)
                cell.ink = &LookPalette::accent;
            if (index.column() == Content && !m_measures.value(index.row()).reached.isEmpty()) {
                cell.mark = tr("已达到");
                cell.markInk = &LookPalette::ok;
            }
            return cell;
        },
        this));
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == Tick)
            toggle(index.row());
    });
    setFocusProxy(m_table);
    addOwnRow();
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (!m_filling)
            edited(item->row(), item->column());
    });
}

void ProposedSteps::addRow(const ProposedMeasure &measure, bool ticked)
{
    m_filling = true;
    const MeasureStep &step = measure.step;
    auto *tick = new QStandardItem;
    tick->setEditable(false);
    auto *content = new QStandardItem(step.content);
    content->setToolTip(tipOf(measure));
    m_model->appendRow({tick, content, new QStandardItem(step.unit),
                        new QStandardItem(step.due.isNull() ? QString() : dateText(step.due))});
    m_measures.append(measure);
    setTicked(m_model->rowCount() - 1, ticked);
    m_filling = false;
}

bool ProposedSteps::isTicked(int row) const
{
    const QStandardItem *item = m_model->item(row, Tick);
    return item && item->data().toBool();
}

void ProposedSteps::setTicked(int row, bool ticked)
{
    const bool was = m_filling;
    m_filling = true;
    QStandardItem *item = m_model->item(row, Tick);
    item->setData(ticked);
    item->setText(ticked ? QStringLiteral("☑") : QStringLiteral("☐")); // format
    item->setAccessibleText(ticked ? tr("已勾选") : tr("未勾选"));
    m_filling = was;
    m_table->viewport()->update();
}

void ProposedSteps::addOwnRow()
{
    addRow({}, false);
    m_filling = true;
    m_model->item(m_model->rowCount() - 1, Content)->setToolTip(tr("自己写一项措施"));
    m_filling = false;
}

void ProposedSteps::propose(const QVector<ProposedMeasure> &measures, bool ticked)
{
    // What the person wrote, ticked or did not tick himself stays.
    QHash<QString, bool> ticks;
    QHash<QString, QStringList> reworded; // what is proposed → as he has it
    QVector<QPair<QStringList, bool>> own;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const MeasureStep &step = m_measures[row].step;
        const QStringList words = wordsOf(row);
        if (step.content.isEmpty() && !words.first().isEmpty())
            own.append({words, isTicked(row)});
        else
            ticks.insert(step.content, isTicked(row));
        if (words != proposedWords(step))
            reworded.insert(step.content, words);
    }
    m_model->setRowCount(0);
    m_measures.clear();
    for (const ProposedMeasure &measure : measures) {
        const QString &content = measure.step.content;
        addRow(measure, ticks.value(content, ticked && measure.reached.isEmpty()));
        if (const auto words = reworded.constFind(content); words != reworded.constEnd())
            setWords(m_model->rowCount() - 1, *words);
    }
    for (const auto &[words, checked] : own) {
        addRow({}, checked);
        setWords(m_model->rowCount() - 1, words);
    }
    addOwnRow();
    showReached();
    m_table->setCurrentIndex(m_model->index(0, Content));
}

void ProposedSteps::showReached()
{
    QStringList figures;
    for (const ProposedMeasure &measure : std::as_const(m_measures)) {
        if (!measure.reached.isEmpty())
            figures.append(measure.reached);
    }
    figures.removeDuplicates();
    m_reached->setText(tr("已经达到，不预先勾选：%1").arg(figures.join(tr("；"))));
    m_reached->setVisible(!figures.isEmpty());
}

QStringList ProposedSteps::wordsOf(int row) const
{
    QStringList words;
    for (const Column column : {Content, Unit, Due})
        words.append(m_model->item(row, column)->text().trimmed());
    return words;
}

void ProposedSteps::setWords(int row, const QStringList &words)
{
    m_filling = true;
    for (const Column column : {Content, Unit, Due})
        m_model->item(row, column)->setText(words[column - Content]);
    m_filling = false;
}

QVector<MeasureStep> ProposedSteps::chosen(QString *fault) const
{
    QVector<MeasureStep> steps;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString content = m_model->item(row, Content)->text().trimmed();
        if (!isTicked(row) || content.isEmpty())
            continue;
        MeasureStep step = m_measures[row].step;
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
    const QStandardItem *item = m_model->item(row, Content);
    if (!item || item->text().trimmed().isEmpty())
        return;
    setTicked(row, !isTicked(row));
    emit touched();
}

void ProposedSteps::edited(int row, int column)
{
    emit touched();
    if (column != Content || row != m_model->rowCount() - 1)
        return;
    if (m_model->item(row, Content)->text().trimmed().isEmpty())
        return;
    // One's own measure is meant, and there may be another.
    setTicked(row, true);
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

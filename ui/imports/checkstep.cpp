#include "imports/checkstep.h"

#include "delegates/statusdelegate.h"
#include "imports/confirmdelegate.h"
#include "imports/countbar.h"
#include "imports/rowdetail.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int progressWidth = 420;

int columnOf(ImportColumn column)
{
    return static_cast<int>(column);
}

/// How the words of a reason are meant.
Ink reasonInk(const ImportRow &row)
{
    switch (row.outcome) {
    case RowOutcome::Rejected:
        return &LookPalette::late;
    case RowOutcome::Pending:
        return &LookPalette::watch;
    default:
        return row.hasWarning ? &LookPalette::watch : &LookPalette::text2;
    }
}

} // namespace

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent),
      m_rows(new ImportRowModel(this)),
      m_counts(new CountBar),
      m_table(nullptr),
      m_detail(new RowDetail),
      m_stack(new QStackedLayout(this)),
      m_words(new TextLabel({}, FontRole::Head)),
      m_place(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_progress(new QProgressBar),
      m_cancel(new ActionButton(tr("取消")))
{
    m_stack->addWidget(makeResults());
    m_stack->addWidget(makeRunning());
    connect(m_rows, &ImportRowModel::confirmedChanged, this, &CheckStep::confirmedChanged);
    connect(m_counts, &CountBar::filterChosen, this, &CheckStep::choose);
    connect(m_cancel, &ActionButton::clicked, this, &CheckStep::cancelRequested);
}

QWidget *CheckStep::makeRunning()
{
    const Look &look = lookOf(this);
    auto *pane = new QWidget;
    m_words->setAlignment(Qt::AlignHCenter);
    m_words->setObjectName(QStringLiteral("runningWords"));
    m_place->setAlignment(Qt::AlignHCenter);
    m_progress->setFixedWidth(look.px(progressWidth));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_cancel->setObjectName(QStringLiteral("cancelRun"));
    m_cancel->setPrintedKey(QStringLiteral("Esc"));
    auto *column = new QVBoxLayout(pane);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_words);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_place);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return pane;
}

QWidget *CheckStep::makeResults()
{
    const Look &look = lookOf(this);
    auto *pane = new TablePane;
    pane->setEdge(false);
    m_table = pane->table();
    m_table->setObjectName(QStringLiteral("importCheck"));
    m_table->setModel(m_rows);
    m_table->setRowNumbers(false);
    m_table->setCellFocus(false);
    const auto row = [this](const QModelIndex &index) { return m_rows->rowAt(index.row()); };
    m_table->setItemDelegate(new RowDelegate(
        [row](const QModelIndex &index) {
            CellLook cell;
            if (index.column() == columnOf(ImportColumn::Row))
                cell.ink = &LookPalette::text3;
            const ImportRow *one = row(index);
            if (one && one->outcome == RowOutcome::Rejected && one->name.isEmpty() &&
                index.column() == columnOf(ImportColumn::Name))
                cell.state = CellState::Invalid;
            return cell;
        },
        m_table));
    m_table->setItemDelegateForColumn(columnOf(ImportColumn::Outcome),
                                      new StatusDelegate(
                                          [row](const QModelIndex &index) {
                                              const ImportRow *one = row(index);
                                              return one ? outcomeFace(one->outcome) : StatusFace();
                                          },
                                          m_table));
    m_table->setItemDelegateForColumn(columnOf(ImportColumn::Reason),
                                      new ConfirmDelegate(
                                          [row](const QModelIndex &index) {
                                              CellLook cell;
                                              if (const ImportRow *one = row(index))
                                                  cell.ink = reasonInk(*one);
                                              return cell;
                                          },
                                          [this, row](const QModelIndex &index) {
                                              const ImportRow *one = row(index);
                                              return one ? m_rows->confirmText(*one) : QString();
                                          },
                                          m_table));
    const QVector<int> widths = {52, 84, 250, 176, 120};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, look.px(widths[column]));
    m_table->installEventFilter(this);
    pane->setEmptyState(new EmptyState(QStringLiteral("view-filter"), tr("没有这样的行"),
                                       tr("点上面的“全部”，看这张表的每一行。")));
    auto *results = new QWidget;
    auto *column = new QVBoxLayout(results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_counts);
    column->addWidget(pane, 1);
    column->addWidget(m_detail);
    connect(m_rows, &ImportRowModel::modelReset, this,
            [this, pane] { pane->showEmptyState(m_rows->rowCount() == 0); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CheckStep::showRow);
    results->setFocusProxy(m_table);
    return results;
}

void CheckStep::setReport(const std::shared_ptr<const ImportReport> &report, bool keepConfirmed)
{
    if (keepConfirmed)
        m_rows->replaceReport(report);
    else
        m_rows->setReport(report);
    m_counts->setCounts(*m_rows);
    m_detail->setReport(*report);
    choose(m_rows->countOf(ImportFilter::Attention) > 0 ? ImportFilter::Attention
                                                        : ImportFilter::All);
}

void CheckStep::setRunning(const QString &words)
{
    const bool running = !words.isEmpty();
    if (running) {
        m_words->setText(words);
        m_place->setText(QStringLiteral(" "));
        m_progress->setRange(0, 100);
        m_progress->setValue(0);
    }
    m_stack->setCurrentIndex(running ? 1 : 0);
    if (isVisible())
        (running ? static_cast<QWidget *>(m_cancel) : m_table)->setFocus(Qt::OtherFocusReason);
}

void CheckStep::setProgress(const ProgressNote &note)
{
    m_place->setText(note.text);
    if (note.total > 0)
        m_progress->setValue(static_cast<int>(note.step * 100 / note.total));
}

void CheckStep::choose(ImportFilter filter)
{
    m_counts->setCurrent(filter);
    m_rows->setFilter(filter);
    if (m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, 0));
    showRow();
}

void CheckStep::showRow()
{
    m_detail->setRow(m_rows->rowAt(m_table->currentIndex().row()));
}

void CheckStep::goToNextAttention()
{
    if (m_rows->filter() != ImportFilter::Attention && m_rows->countOf(ImportFilter::Attention) > 0)
        choose(ImportFilter::Attention);
    const int rows = m_rows->rowCount();
    const int from = m_table->currentIndex().row();
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + step) % rows;
        const ImportRow *one = m_rows->rowAt(row);
        if (one->outcome != RowOutcome::Duplicate && !m_rows->isConfirmed(*one)) {
            m_table->setCurrentIndex(m_rows->index(row, 0));
            m_table->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void CheckStep::toggleSelected()
{
    const int current = m_table->currentIndex().row();
    const ImportRow *first = m_rows->rowAt(current);
    if (!first)
        return;
    // All of them as the current one turns: a mixed selection then agrees.
    const bool on = !m_rows->isConfirmed(*first);
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_rows->setConfirmed(row, on);
    }
}

bool CheckStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            toggleSelected();
            return true;
        }
        const int digit = key->key() - Qt::Key_1;
        if (key->modifiers() == Qt::NoModifier && digit >= 0 &&
            digit < static_cast<int>(allImportFilters.size())) {
            choose(allImportFilters[static_cast<size_t>(digit)]);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CheckStep::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        goToNextAttention();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace peiyu

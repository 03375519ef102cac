#include "imports/checkstep.h"

#include "imports/checktable.h"
#include "imports/countbar.h"
#include "imports/rowdetail.h"
#include "parts/actionbutton.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int progressWidth = 420;

} // namespace

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent),
      m_rows(new ImportRowModel(this)),
      m_counts(new CountBar),
      m_table(new CheckTable(m_rows)),
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
    connect(m_rows, &ImportRowModel::corrected, this, &CheckStep::corrected);
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
    auto *results = new QWidget;
    auto *column = new QVBoxLayout(results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_counts);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    connect(m_table, &CheckTable::rowChosen, this, &CheckStep::showRow);
    connect(m_table, &CheckTable::filterKeyPressed, this, &CheckStep::choose);
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

void CheckStep::takeCorrected(const std::shared_ptr<const ImportReport> &report)
{
    m_table->replaceRows(report);
    m_counts->setCounts(*m_rows);
    m_detail->setReport(*report);
    // Nothing of the kind is left: all of them, then.
    if (m_rows->rowCount() == 0)
        choose(ImportFilter::All);
    showRow();
}

bool CheckStep::finishEditing()
{
    return m_table->finishEditing();
}

void CheckStep::setJudging(bool judging)
{
    m_table->setJudging(judging);
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
    m_table->goTo(0);
    showRow();
}

void CheckStep::showRow()
{
    m_detail->setRow(m_rows->rowAt(m_table->currentRow()));
}

void CheckStep::goToNextAttention()
{
    if (m_rows->filter() != ImportFilter::Attention && m_rows->countOf(ImportFilter::Attention) > 0)
        choose(ImportFilter::Attention);
    const int rows = m_rows->rowCount();
    const int from = m_table->currentRow();
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + step) % rows;
        const ImportRow *one = m_rows->rowAt(row);
        if (one->outcome != RowOutcome::Duplicate && !m_rows->isConfirmed(*one)) {
            m_table->goTo(row);
            m_table->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
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

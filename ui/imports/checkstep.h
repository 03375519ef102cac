#pragma once
/// Fourth step, 预检: counts as filters, every row with what becomes of it, the box for doubtful
/// ones, cells to be corrected, and below what the selected row would change. While a run goes on,
/// how far it is.
/// Thread: GUI.

#include "items/importrowmodel.h"
#include "jobs/progress.h"

#include <QWidget>

class QProgressBar;
class QStackedLayout;

namespace peiyu {

class ActionButton;
class CheckTable;
class CountBar;
class RowDetail;
class TextLabel;

class CheckStep final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckStep(QWidget *parent = nullptr);

    /// `keepConfirmed`: the same rows were checked again, ticks stay where they still can.
    void setReport(const std::shared_ptr<const ImportReport> &report, bool keepConfirmed);
    /// The same list judged again after a cell was corrected: filter and place stay.
    void takeCorrected(const std::shared_ptr<const ImportReport> &report);
    /// A cell is being typed in: takes what stands there. False: none was.
    bool finishEditing();
    /// The list is judged again; what is shown stays.
    void setJudging(bool judging);
    ImportRowModel &rows() { return *m_rows; }
    const ImportRowModel &rows() const { return *m_rows; }
    /// A run goes on; its words say which. Empty: none.
    void setRunning(const QString &words);
    void setProgress(const ProgressNote &note);
    /// The next row a person should look at, from the current one on.
    void goToNextAttention();

signals:
    void confirmedChanged();
    void corrected(int fileRow, const QString &field, const QString &text);
    void cancelRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeRunning();
    QWidget *makeResults();
    void choose(ImportFilter filter);
    void showRow();

    ImportRowModel *m_rows;
    CountBar *m_counts;
    CheckTable *m_table;
    RowDetail *m_detail;
    QStackedLayout *m_stack;
    TextLabel *m_words;
    TextLabel *m_place;
    QProgressBar *m_progress;
    ActionButton *m_cancel;
};

} // namespace peiyu

#pragma once
/// Monthly and quarterly figures entered in place, as in a spreadsheet: Tab goes right, Enter down,
/// Ctrl+V takes a block (also one with names of firms in front), Ctrl+D fills down, Delete clears.
/// Each entry is one change and can be undone. Under it sum, count and average of what is selected.
/// Nothing takes a key from who types: rows that come or go wait until the cell is left, a question
/// and a message until the keys rest. Where another firm or other columns are shown, what is being
/// typed goes to its own cell first.
/// Not here: which firms and periods (whoever holds it reads the grid).
/// Thread: GUI; writes in the lane.

#include "items/periodgridmodel.h"
#include "shell/pagecontext.h"

#include <QWidget>

#include <optional>

class QKeyEvent;

namespace peiyu {

class DataTable;
class EmptyState;
class EntryRest;
class TablePane;
class TextLabel;

class PeriodGridView final : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the table's object name.
    PeriodGridView(const PageContext &context, const char *name, QWidget *parent = nullptr);

    void show(const PeriodGrid &grid, const PeriodGridLayout &layout);
    void setHint(PeriodHint hint);
    void setEmptyState(EmptyState *state);

    DataTable &table() const { return *m_table; }
    PeriodGridModel &model() const { return *m_model; }
    const MonitoredFirm *currentFirm() const;
    /// 2026年9月营业收入 with hints and changes of the current cell, a line each; empty: none.
    QStringList currentWords() const;

    void paste();
    void fillDown();
    void clearCells();

signals:
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyPressed(QKeyEvent &key);
    bool goOn(int key);
    bool mayWait(const PeriodGrid &grid, const PeriodGridLayout &layout) const;
    void showLater();
    bool ask();
    void setWidths();
    void showSums();
    void save(const QVector<PeriodCell> &cells, bool confirmed = false);
    /// False when something was refused for good.
    bool saved(const QVector<PeriodCell> &cells, bool confirmed, const PeriodsPut &put);

    PageContext m_context;
    TablePane *m_pane;
    DataTable *m_table;
    PeriodGridModel *m_model;
    TextLabel *m_sums;
    struct Shown
    {
        PeriodGrid grid;
        PeriodGridLayout layout;
    };
    std::optional<Shown> m_later; ///< read while somebody typed
    struct Asked
    {
        PeriodCell cell;
        QString text;
    };
    QVector<Asked> m_asked;         ///< refused unless it is confirmed
    std::optional<Error> m_failure; ///< to be told
    EntryRest *m_rest;
};

} // namespace peiyu

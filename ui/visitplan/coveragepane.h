#pragma once
/// Beside the calendar: how far the cadence is kept by tier (each number opens its list), and
/// below the firms that are still to be visited or what stands on the chosen day.
/// Thread: GUI.

#include "shell/pagecontext.h"
#include "statistics/visitcoverage.h"
#include "visitplan/calendarentries.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QStackedWidget;

namespace peiyu {

class ActionBar;
class DataTable;
class SegmentedSwitch;
class TablePane;
class TextLabel;
class TextRowsModel;

class CoveragePane final : public QWidget
{
    Q_OBJECT
public:
    explicit CoveragePane(const PageContext &context, QWidget *parent = nullptr);

    /// `scope` is whose firms are counted; `before`: at the end of the quarter before.
    void setCoverage(const VisitCoverage &coverage, const DutySums &before, const ListQuery &scope);
    void setDay(QDate day, const QVector<DayVisit> &entries);
    void addAction(QAction *action, bool primary);

    /// In a low window the lists alone are left; the sums stand in the quarter's table.
    void setCompact(bool compact);

    enum Part { DueFirms, Day };
    Part part() const;
    /// Brings a part to the front, the keyboard too when asked.
    void showPart(Part part, bool focus);
    /// The day to the front with this entry as its row; the keyboard stays where it is.
    void showEntry(const QString &id);
    DataTable *table(Part part) const;

    /// What is chosen below; none on the other part.
    const FirmDuty *dueFirm() const;
    const DayVisit *entry() const;

signals:
    void partChanged();
    void currentChanged();
    void opened(const peiyu::EnterpriseId &firm);

private:
    TablePane *makeTable(const char *name, const QString &label, TextRowsModel *rows,
                         const QVector<int> &widths);
    void makeTables();
    void showSums();
    void addRow(int row, const QString &name, const QString &cadence, const DutySums &sums,
                std::optional<Tier> tier);
    QWidget *link(const QString &text, const QString &about, VisitDuty duty,
                  std::optional<Tier> tier);
    void openList(VisitDuty duty, std::optional<Tier> tier);

    PageContext m_context;
    TextLabel *m_title;
    TextLabel *m_before;
    QWidget *m_sums;
    QGridLayout *m_grid;
    SegmentedSwitch *m_switch;
    QStackedWidget *m_parts;
    TextRowsModel *m_dueRows;
    TextRowsModel *m_dayRows;
    TablePane *m_dueTable = nullptr;
    TablePane *m_dayTable = nullptr;
    ActionBar *m_bar;
    VisitCoverage m_coverage;
    DutySums m_sumsBefore;
    ListQuery m_scope;
    QVector<FirmDuty> m_due;
    QVector<DayVisit> m_entries;
    QDate m_day;
};

} // namespace peiyu

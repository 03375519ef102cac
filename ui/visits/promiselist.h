#pragma once
/// 承诺: what was promised to firms, the overdue first; which of them (未兑现, 超期, 未定时限,
/// 已兑现, 不再办理), and a field that finds. Place and selection stay when data change. Not here:
/// what is done with one (VisitsPage). Thread: GUI; rows come from a read job.

#include "domain/visitquery.h"
#include "shell/pagecontext.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace peiyu {

class DataTable;
class SegmentedSwitch;
class TablePane;
class TextLabel;
class TextRowsModel;

class PromiseList final : public QWidget
{
    Q_OBJECT
public:
    explicit PromiseList(const PageContext &context, QWidget *parent = nullptr);

    /// Whose and where; which of them stays as chosen.
    void setScope(const SpecialistId &mine, const DistrictId &district);
    void refresh();
    void changed(const ChangeSet &changes);
    void focusFind();

    DataTable &table() const { return *m_table; }
    /// Null when none is current.
    const PromiseRow *currentRow() const;
    /// Of all open ones in the scope, whichever are shown.
    const PromiseTotals &openTotals() const { return m_open; }

signals:
    void currentChanged();
    void opened();
    void totalsChanged();

private:
    PromiseQuery query() const;
    void show(const QVector<PromiseRow> &rows);

    PageContext m_context;
    SegmentedSwitch *m_which;
    QLineEdit *m_find;
    TextLabel *m_count;
    TablePane *m_pane;
    DataTable *m_table;
    TextRowsModel *m_model;
    QVector<PromiseRow> m_rows;
    PromiseTotals m_open;
    PromiseTotals m_shown;
    SpecialistId m_mine;
    DistrictId m_district;
    QTimer m_delay{this};
    Cancellation m_running;
};

/// 未定时限, 2026-01-30, ▼ 超 3 个工作日 …: how a promise stands on the day.
QString promiseStandText(const PromiseRow &row);

} // namespace peiyu

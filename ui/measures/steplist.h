#pragma once
/// Measures across firms: 未完成, 超期, 本月到期, 无期限, 已完成, 不再做, each with its number; by
/// person, unit and words. Place and selection stay when data change.
/// Not here: what is done with one (MeasuresPage).
/// Thread: GUI; rows come from a read job.

#include "domain/measurequery.h"
#include "jobs/jobrunner.h"
#include "shell/pagecontext.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace peiyu {

class SegmentedSwitch;
class StepTable;
class TextLabel;

class StepList final : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(const PageContext &context, QWidget *parent = nullptr);

    /// Whose and where; which of them stays as chosen.
    void setScope(const SpecialistId &mine, const DistrictId &district);
    void refresh();
    void changed(const ChangeSet &changes);
    void focusFind();
    void showFilter(StepFilter filter);

    StepTable &steps() const { return *m_steps; }
    const StepRow *currentRow() const;
    /// Of the scope with its person, unit and words.
    const StepTotals &totals() const { return m_totals; }
    /// The person the list is narrowed to; empty: everybody.
    SpecialistId person() const;

signals:
    void currentChanged();
    void opened();
    void totalsChanged();

private:
    void build();
    void fillPeople();
    void fillUnits(const QStringList &units);
    void showEmpty();
    StepQuery query() const;

    PageContext m_context;
    SegmentedSwitch *m_which;
    QComboBox *m_person;
    QComboBox *m_unit;
    QLineEdit *m_find;
    TextLabel *m_count;
    StepTable *m_steps;
    StepTotals m_totals;
    SpecialistId m_mine;
    DistrictId m_district;
    QTimer m_delay{this};
    Cancellation m_running;
};

} // namespace peiyu

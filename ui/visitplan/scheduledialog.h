#pragma once
/// 按规则排期: which firm is to be visited on which day, before anything is written. 走访频次: how
/// often firms of a tier are visited, and how often a firm is disturbed at most.
/// Thread: GUI; the proposal is a read job, both write in the lane.

#include "services/visitschedule.h"
#include "services/visitsettings.h"
#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace peiyu {

class DataTable;
class TextLabel;
class TextRowsModel;

class ScheduleDialog final : public FormDialog
{
    Q_OBJECT
public:
    ScheduleDialog(const PageContext &context, const ListQuery &scope, QWidget *parent);

private:
    void save() override;
    bool isTouched() const override { return false; }
    void makeTable();
    void read();
    void show(const QVector<ScheduledVisit> &found);

    ListQuery m_scope;
    TextLabel *m_words;
    QSpinBox *m_perDay;
    DateField *m_from;
    TextRowsModel *m_rows;
    DataTable *m_table = nullptr;
    QVector<ScheduledVisit> m_found;
    int m_asked = 0; ///< an overtaken answer is dropped
};

class CadenceDialog final : public FormDialog
{
    Q_OBJECT
public:
    CadenceDialog(const PageContext &context, const DistrictId &district, QWidget *parent);

private:
    struct TierRow
    {
        std::optional<Tier> tier;
        VisitCadence before;
        QComboBox *months;
        QComboBox *kinds;
    };

    void save() override;
    void addTier(const CadenceRules &rules, std::optional<Tier> tier);

    DistrictId m_district;
    QVector<TierRow> m_tiers;
    QLineEdit *m_source;
    QSpinBox *m_cap;
    VisitCap m_before;
};

} // namespace peiyu

#pragma once
/// One measure of a 一策: what, on which article of the plan, who, which unit, until when, and the
/// figure that ends it. Adds one to the firm's 一策 or changes one.
/// Thread: GUI; writes in the lane.

#include "domain/measurestep.h"
#include "services/measurestepservice.h"
#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class MeasureStepDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// A measure without an id is added to the firm's 一策.
    MeasureStepDialog(const PageContext &context, const QString &firm, const MeasureStep &step,
                      const DistrictId &district, QWidget *parent);

private:
    void save() override;
    void makeRows();
    void makeFigureRow();
    void fillItems(const DistrictId &district);
    void fillPeople();
    void fillFigures();
    void chooseItem();
    void show(const MeasureStep &step);

    MeasureStep m_step;
    QVector<MeasureBasis> m_items;
    QPlainTextEdit *m_content;
    QComboBox *m_item;
    QLineEdit *m_basis;
    QComboBox *m_person;
    QLineEdit *m_unit;
    DateField *m_due;
    QComboBox *m_state;
    QLineEdit *m_period;
    QComboBox *m_figure;
    QComboBox *m_comparator;
    QLineEdit *m_threshold;
};

} // namespace peiyu

#pragma once
/// 粘贴目标表, 粘贴任务表: cells copied in WPS (or a table file) are read while they stand there;
/// the 预检 tells of each row what was understood or why it is not taken, before anything is
/// written. Thread: GUI; reads and writes in their lanes.

#include "services/planpasteservice.h"
#include "shell/formdialog.h"

#include <QTimer>

class QCheckBox;
class QPlainTextEdit;

namespace peiyu {

class DataTable;
class TextLabel;
class TextRowsModel;

class PlanPasteDialog final : public FormDialog
{
    Q_OBJECT
public:
    PlanPasteDialog(const PageContext &context, const Plan &plan, PlanTableKind kind,
                    QWidget *parent);

private:
    void save() override;
    bool isTouched() const override;
    void makeText();
    void makeCheck();
    void chooseFile();
    void read();
    void show(const Result<PlanTable> &table);

    PlanId m_plan;
    PlanTableKind m_kind;
    PlanTableSource m_source;
    PlanTable m_table;
    int m_asked = 0; ///< readings asked for: an answer to an earlier one is dropped
    QPlainTextEdit *m_text;
    TextLabel *m_columns;
    TextLabel *m_counts;
    TextRowsModel *m_model;
    DataTable *m_rows;
    QCheckBox *m_replace;
    QTimer m_delay{this};
};

} // namespace peiyu

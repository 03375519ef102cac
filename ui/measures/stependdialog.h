#pragma once
/// Ends a measure: 完成 with its evidence (words, files, or both), 不再做 with its reason, or takes
/// an ended one up again.
/// Thread: GUI; writes in the lane.

#include "domain/measurequery.h"
#include "services/attachmentservice.h"
#include "shell/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace peiyu {

class TextLabel;

enum class StepAct { Close, Drop, Reopen };

class StepEndDialog final : public FormDialog
{
    Q_OBJECT
public:
    StepEndDialog(const PageContext &context, const StepRow &row, StepAct act, QWidget *parent);

private:
    void save() override;
    void addFilesRow();
    void chooseFiles();

    StepRow m_row;
    StepAct m_act;
    DateField *m_day;
    QPlainTextEdit *m_words;
    TextLabel *m_fileNames = nullptr;
    QVector<NewAttachment> m_files;
};

} // namespace peiyu

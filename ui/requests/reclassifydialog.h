#pragma once
/// 变更类别: another category, kind or plan task; pauses and extension stay, due days are computed
/// anew.
/// Thread: GUI; writes in the lane.

#include "services/requestservice.h"
#include "shell/formdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace peiyu {

class TextLabel;

class ReclassifyDialog final : public FormDialog
{
    Q_OBJECT
public:
    ReclassifyDialog(const PageContext &context, const RequestFile &file, QWidget *parent);

private:
    void fill();
    void showTasks();
    void showDays();
    RequestKind kind() const;
    void save() override;

    RequestFile m_file;
    QVector<RequestCategory> m_categories;
    QComboBox *m_category;
    QComboBox *m_kind;
    QComboBox *m_task;
    QPlainTextEdit *m_text;
    TextLabel *m_note;
};

} // namespace peiyu

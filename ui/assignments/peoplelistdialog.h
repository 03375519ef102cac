#pragma once
/// 粘贴人员名单: cells copied from a spreadsheet, judged as they are pasted, entered in one change.
/// Thread: GUI; writes in the lane.

#include "services/peoplelist.h"
#include "shell/formdialog.h"

class QPlainTextEdit;

namespace peiyu {

class TextLabel;
class TextRowsModel;

class PeopleListDialog final : public FormDialog
{
    Q_OBJECT
public:
    PeopleListDialog(const PageContext &context, QWidget *parent);

private:
    void save() override;
    QWidget *makePreview();
    void judge();
    void showLines();

    QPlainTextEdit *m_text;
    TextRowsModel *m_model;
    TextLabel *m_words;
    QVector<PersonLine> m_lines;
};

} // namespace peiyu

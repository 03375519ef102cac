#pragma once
/// 另存为视图, or another name for one: name and whom it is for.
/// Thread: GUI.

#include "domain/savedview.h"
#include "shell/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace peiyu {

class ViewDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// A view without id is a new one.
    ViewDialog(const PageContext &context, const SavedView &view, QWidget *parent);

private:
    void save() override;

    SavedView m_view;
    QLineEdit *m_name;
    QCheckBox *m_shared;
};

} // namespace peiyu

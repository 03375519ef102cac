#pragma once
/// 诉求类别: the list a request is filed under, with the kind proposed for each. Shipped ones can
/// be renamed and put away too: nothing counts by their names. Thread: GUI; writes in the lane.

#include "domain/request.h"
#include "requests/listdialog.h"
#include "shell/formdialog.h"

class QComboBox;
class QLineEdit;

namespace peiyu {

/// Adds one, or renames and re-kinds one.
class CategoryDialog final : public FormDialog
{
    Q_OBJECT
public:
    CategoryDialog(const PageContext &context, const RequestCategory &category, QWidget *parent);

private:
    void save() override;

    RequestCategory m_category;
    QLineEdit *m_name;
    QComboBox *m_kind;
};

class CategoriesDialog final : public ListDialog
{
    Q_OBJECT
public:
    CategoriesDialog(const PageContext &context, QWidget *parent);

private:
    void refresh() override;
    void applyGate() override;
    void edit(const RequestCategory &category);
    void toggle();
    const RequestCategory *current() const;

    QVector<RequestCategory> m_categories;
    QAction *m_add;
    QAction *m_change;
    QAction *m_toggle;
};

} // namespace peiyu

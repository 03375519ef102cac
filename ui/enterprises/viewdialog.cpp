#include "enterprises/viewdialog.h"

#include "enterprises/dialogparts.h"
#include "services/saved.h"
#include "services/savedviewservice.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace peiyu {

ViewDialog::ViewDialog(const PageContext &context, const SavedView &view, QWidget *parent)
    : FormDialog(context, view.id.isEmpty() ? tr("另存为视图") : tr("视图改名"), tr("保存视图"),
                 parent),
      m_view(view),
      m_name(new QLineEdit(view.name)),
      m_shared(new QCheckBox(tr("共享给全部使用人")))
{
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(static_cast<int>(SavedViewService::longestName));
    m_name->setMinimumWidth(wideField(this));
    m_shared->setObjectName(QStringLiteral("viewShared"));
    m_shared->setChecked(!view.id.isEmpty() && view.isShared());
    addRow(QStringLiteral("name"), tr("名称"), m_name);
    addRow(QStringLiteral("shared"), tr("谁能看到"), m_shared);
    form()->addWidget(noteLine(tr("视图记住条件、排序和列；“我”和“多少天内”打开时按当天、"
                                  "按打开的人计算。")));
    form()->addStretch(1);
    m_name->setFocus();
    m_name->selectAll();
}

void ViewDialog::save()
{
    SavedView view = m_view;
    view.name = m_name->text();
    view.owner = m_shared->isChecked() ? AccountId() : context().actor().account;
    write([view](JobContext &context) -> Result<Saved> {
        PEIYU_TRY(saved, SavedViewService::save(context, view));
        return Saved{saved.id, {}, {}};
    });
}

} // namespace peiyu

#pragma once
/// The cells of HandoverModel; 接收人 is chosen from the people of the model, or nobody.
/// Thread: GUI.

#include "assignments/handovermodel.h"
#include "delegates/rowdelegate.h"

namespace peiyu {

class RecipientDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    RecipientDelegate(const HandoverModel &model, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    const HandoverModel &m_model;
};

} // namespace peiyu

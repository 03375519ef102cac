#include "assignments/recipientdelegate.h"

#include "look/look.h"

#include <QComboBox>

namespace peiyu {

RecipientDelegate::RecipientDelegate(const HandoverModel &model, QObject *parent)
    : RowDelegate(
          [&model](const QModelIndex &index) {
              CellLook look;
              const HandoverChoice row = model.rows().value(index.row());
              if (!row.refusal.isEmpty())
                  look.ink = index.column() == HandoverModel::Note ? &LookPalette::late
                                                                   : &LookPalette::text3;
              else if (index.column() == HandoverModel::To)
                  look.ink = row.to.isEmpty() ? &LookPalette::text3 : &LookPalette::accent;
              return look;
          },
          parent),
      m_model(model)
{
}

QWidget *RecipientDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("handoverTo"));
    box->addItem(tr("不移交"), QString());
    for (const auto &[id, name] : m_model.people())
        box->addItem(name, id.value());
    return box;
}

void RecipientDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(m_model.rows().value(index.row()).to.value()));
}

void RecipientDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                     const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
}

} // namespace peiyu

#include "enterprises/columnsdialog.h"

#include "look/look.h"
#include "look/widthclass.h"
#include "parts/actionbutton.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

ColumnsDialog::ColumnsDialog(const QVector<EnterpriseColumn> &shown, QWidget *parent)
    : QDialog(parent),
      m_list(new QListWidget),
      m_take(new ActionButton(tr("确定"), ButtonKind::Primary))
{
    const Look &look = lookOf(this);
    setWindowTitle(tr("列设置"));
    setObjectName(QStringLiteral("columnsDialog"));
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(tr("列"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumSize(look.px(320), look.px(200));
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    QVector<EnterpriseColumn> all = shown;
    for (const EnterpriseColumn column : allEnterpriseColumns()) {
        if (!all.contains(column))
            all.append(column);
    }
    for (const EnterpriseColumn column : all) {
        auto *item = new QListWidgetItem(enterpriseColumnText(column), m_list);
        item->setData(Qt::UserRole, static_cast<int>(column));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(shown.contains(column) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::showReady);

    auto *up = new ActionButton(tr("上移"));
    auto *down = new ActionButton(tr("下移"));
    auto *usual = new ActionButton(tr("恢复默认"));
    up->setObjectName(QStringLiteral("columnUp"));
    down->setObjectName(QStringLiteral("columnDown"));
    usual->setObjectName(QStringLiteral("usualColumns"));
    m_take->setObjectName(QStringLiteral("takeColumns"));
    m_take->setDefault(true);
    connect(up, &ActionButton::clicked, this, [this] { move(-1); });
    connect(down, &ActionButton::clicked, this, [this] { move(1); });
    connect(usual, &ActionButton::clicked, this, [this] {
        emit chosen({});
        accept();
    });
    connect(m_take, &ActionButton::clicked, this, [this] {
        emit chosen(ticked());
        accept();
    });
    auto *cancel = new ActionButton(tr("取消"));
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);

    auto *side = new QVBoxLayout;
    side->addWidget(up);
    side->addWidget(down);
    side->addStretch(1);
    side->addWidget(usual);
    auto *body = new QHBoxLayout;
    body->addWidget(m_list, 1);
    body->addLayout(side);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_take);
    foot->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new TextLabel(tr("打勾的列会显示，从上到下就是从左到右。"), FontRole::Small,
                                    &LookPalette::text2));
    column->addLayout(body, 1);
    column->addLayout(foot);
    resize(QSize(look.px(440), look.px(520)).boundedTo(dialogRoom(parent ? parent : this)));
    showReady();
}

void ColumnsDialog::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    show();
}

QVector<EnterpriseColumn> ColumnsDialog::ticked() const
{
    QVector<EnterpriseColumn> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            columns.append(static_cast<EnterpriseColumn>(item->data(Qt::UserRole).toInt()));
    }
    return columns;
}

void ColumnsDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int to = std::clamp(row + by, 0, m_list->count() - 1);
    if (row < 0 || to == row)
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
}

void ColumnsDialog::showReady()
{
    const bool any = !ticked().isEmpty();
    m_take->setEnabled(any);
    m_take->setToolTip(any ? QString() : tr("请至少选一列"));
}

} // namespace peiyu

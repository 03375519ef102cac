#include "board/explainedfirms.h"

namespace peiyu {

void ExplainedFirms::setFirms(const QVector<ExplainedFirm> &firms, const QString &nameHead,
                              const QString &reasonHead)
{
    beginResetModel();
    m_firms = firms;
    m_nameHead = nameHead;
    m_reasonHead = reasonHead;
    endResetModel();
}

int ExplainedFirms::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_firms.size());
}

int ExplainedFirms::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_reasonHead.isEmpty() ? 1 : 2;
}

QVariant ExplainedFirms::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || index.row() >= m_firms.size())
        return {};
    const ExplainedFirm &firm = m_firms[index.row()];
    return index.column() == 0 ? firm.name : firm.reason;
}

QVariant ExplainedFirms::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section == 0 ? m_nameHead : m_reasonHead;
}

} // namespace peiyu

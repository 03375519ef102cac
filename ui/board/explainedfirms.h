#pragma once
/// The firms of 查看口径 as a list: those counted, or those left out with the reason.
/// Thread: GUI.

#include "statistics/targetexplanation.h"

#include <QAbstractTableModel>

namespace peiyu {

class ExplainedFirms final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `reasonHead`: the head of the second column; empty: there is none.
    void setFirms(const QVector<ExplainedFirm> &firms, const QString &nameHead,
                  const QString &reasonHead = {});
    EnterpriseId firm(int row) const { return m_firms.value(row).id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<ExplainedFirm> m_firms;
    QString m_nameHead;
    QString m_reasonHead;
};

} // namespace peiyu

#pragma once
/// The copies of a base as rows, with what looking at each has shown.
/// Thread: GUI.

#include "domain/backupcopy.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QVector>

namespace peiyu {

enum class BackupColumn { MadeAt, Occasion, Firms, Titles, Visits, Size, State, File };

class BackupTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCopies(const QVector<BackupCopy> &copies);
    /// What 核对 found; an empty sentence: sound.
    void setState(const QString &path, const QString &fault);
    /// What it found; empty also for a copy nobody has looked at.
    QString faultOf(const QString &path) const { return m_faults.value(path); }
    /// Null outside the rows.
    const BackupCopy *rowAt(int row) const;
    int rowOf(const QString &path) const;
    qint64 bytes() const; ///< of all of them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const BackupCopy &copy, BackupColumn column) const;

    QVector<BackupCopy> m_copies;
    QHash<QString, QString> m_faults; ///< by path, of copies that were looked at
};

} // namespace peiyu

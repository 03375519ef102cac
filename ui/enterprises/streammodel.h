#pragma once
/// The rows of 时间线: a head for each year, then what happened in it. Heads cannot be stood on.
/// Thread: GUI.

#include "domain/firmstream.h"

#include <QAbstractTableModel>

namespace peiyu {

enum class StreamColumn { Day, Kind, Text, Who };

class StreamModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        HeadRole = Qt::UserRole, ///< the words of a head; entries have none
        NoteRole                 ///< the quiet words behind them
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QVector<StreamEntry> &entries);
    const StreamEntry *entryAt(int row) const;
    bool isHead(int row) const;
    int firstEntry() const;
    /// The row of the same thing in what is shown now; -1 when it is not.
    int rowOf(const StreamEntry &entry) const;
    int entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString head;
        QString note;
        std::optional<StreamEntry> entry;
    };

    QVector<Line> m_lines;
    int m_entries = 0;
};

} // namespace peiyu

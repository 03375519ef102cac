#include "backups/backuptable.h"

#include "domain/displaytext.h"

#include <QFileInfo>

namespace peiyu {

namespace {

constexpr int columns = static_cast<int>(BackupColumn::File) + 1;

bool isNumber(BackupColumn column)
{
    return column >= BackupColumn::Firms && column <= BackupColumn::Size;
}

} // namespace

void BackupTable::setCopies(const QVector<BackupCopy> &copies)
{
    beginResetModel();
    m_copies = copies;
    endResetModel();
}

void BackupTable::setState(const QString &path, const QString &fault)
{
    m_faults.insert(path, fault);
    if (const int row = rowOf(path); row >= 0) {
        const QModelIndex at = index(row, static_cast<int>(BackupColumn::State));
        emit dataChanged(at, at);
    }
}

const BackupCopy *BackupTable::rowAt(int row) const
{
    return row >= 0 && row < m_copies.size() ? &m_copies[row] : nullptr;
}

int BackupTable::rowOf(const QString &path) const
{
    for (int row = 0; row < m_copies.size(); ++row) {
        if (m_copies[row].path == path)
            return row;
    }
    return -1;
}

qint64 BackupTable::bytes() const
{
    qint64 sum = 0;
    for (const BackupCopy &copy : m_copies)
        sum += copy.bytes;
    return sum;
}

int BackupTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_copies.size());
}

int BackupTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString BackupTable::text(const BackupCopy &copy, BackupColumn column) const
{
    switch (column) {
    case BackupColumn::MadeAt:
        return copy.madeAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case BackupColumn::Occasion:
        return backupOccasionText(copy.occasion);
    case BackupColumn::Firms:
        return countText(copy.counts.value(QStringLiteral("enterprise")));
    case BackupColumn::Titles:
        return countText(copy.counts.value(QStringLiteral("recognition")));
    case BackupColumn::Visits:
        return countText(copy.counts.value(QStringLiteral("visit")));
    case BackupColumn::Size:
        return fileSizeText(copy.bytes);
    case BackupColumn::State:
        if (!m_faults.contains(copy.path))
            return tr("未核对");
        return m_faults.value(copy.path).isEmpty() ? tr("完好") : tr("▼ 不能用");
    case BackupColumn::File:
        return QFileInfo(copy.path).fileName();
    }
    return {};
}

QVariant BackupTable::data(const QModelIndex &index, int role) const
{
    const BackupCopy *copy = rowAt(index.row());
    if (!copy)
        return {};
    const auto column = static_cast<BackupColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*copy, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        if (column == BackupColumn::State)
            return m_faults.contains(copy->path)
                       ? (m_faults.value(copy->path).isEmpty() ? tr("与制作时一致，可以恢复")
                                                               : m_faults.value(copy->path))
                       : tr("做好时已核对过；现在是否完好，点“核对”再查一遍");
        return column == BackupColumn::File ? copy->path : text(*copy, column);
    default:
        return {};
    }
}

QVariant BackupTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const auto column = static_cast<BackupColumn>(section);
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case BackupColumn::MadeAt:
        return tr("备份时间");
    case BackupColumn::Occasion:
        return tr("时机");
    case BackupColumn::Firms:
        return tr("企业");
    case BackupColumn::Titles:
        return tr("认定");
    case BackupColumn::Visits:
        return tr("走访");
    case BackupColumn::Size:
        return tr("大小");
    case BackupColumn::State:
        return tr("核对");
    case BackupColumn::File:
        return tr("文件");
    }
    return {};
}

} // namespace peiyu

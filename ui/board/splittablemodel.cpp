#include "board/splittablemodel.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"

#include <algorithm>

namespace peiyu {

std::optional<Quantity> SplitTableModel::number(const QString &typed)
{
    const auto value = Quantity::fromText(toHalfWidth(typed).remove(u',').trimmed());
    return value && value->isWhole() && *value >= Quantity() ? value : std::nullopt;
}

void SplitTableModel::setSplit(const TargetSplit &split)
{
    beginResetModel();
    m_rows.clear();
    for (const SplitRow &row : split.rows)
        m_rows.append({row, row.share ? row.share->toText() : QString(), row.source});
    endResetModel();
    emit edited();
}

void SplitTableModel::take(const QVector<ShareEntry> &shares, const QString &source,
                           bool clearOthers)
{
    beginResetModel();
    for (Row &row : m_rows) {
        const auto entry = std::find_if(shares.begin(), shares.end(), [&](const ShareEntry &share) {
            return share.area == row.stored.area.id;
        });
        if (entry != shares.end() && entry->share) {
            row.typed = entry->share->toText();
            row.source = entry->source.isEmpty() ? source : entry->source;
        } else if (clearOthers) {
            row.typed.clear();
            row.source.clear();
        }
    }
    endResetModel();
    emit edited();
}

void SplitTableModel::fillDown(int row, const QStringList &numbers)
{
    for (const QString &text : numbers) {
        if (row >= m_rows.size())
            break;
        m_rows[row++].typed = text.trimmed();
    }
    emit dataChanged(index(0, Share), index(rowCount() - 1, Share));
    emit edited();
}

QVector<ShareEntry> SplitTableModel::changes() const
{
    QVector<ShareEntry> found;
    for (const Row &row : m_rows) {
        const std::optional<Quantity> share = number(row.typed);
        const bool same =
            share == row.stored.share && (!share || row.source.trimmed() == row.stored.source);
        if (!same && (share || row.typed.trimmed().isEmpty()))
            found.append({row.stored.area.id, share, row.source.trimmed()});
    }
    return found;
}

QString SplitTableModel::fault(int row) const
{
    const Row &one = m_rows[row];
    if (one.typed.trimmed().isEmpty() || number(one.typed))
        return {};
    return tr("%1的分解数“%2”应为不小于 0 的整数，请改正。").arg(one.stored.area.name, one.typed);
}

int SplitTableModel::faultyRow() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!fault(row).isEmpty())
            return row;
    }
    return -1;
}

Quantity SplitTableModel::sum() const
{
    Quantity sum;
    for (const Row &row : m_rows)
        sum = sum + number(row.typed).value_or(Quantity());
    return sum;
}

int SplitTableModel::splitRows() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return number(row.typed).has_value();
    }));
}

int SplitTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SplitTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SplitTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::TextAlignmentRole && (index.column() == Firms || index.column() == Share))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Share)
        return fault(index.row());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.stored.area.kind == AreaKind::Park ? tr("%1（园区）").arg(row.stored.area.name)
                                                      : row.stored.area.name;
    case Firms:
        return row.stored.firms ? countText(*row.stored.firms) : QStringLiteral("—");
    case Share:
        return row.typed;
    case Source:
        return row.source;
    default:
        return {};
    }
}

bool SplitTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    Row &row = m_rows[index.row()];
    QString &cell = index.column() == Share ? row.typed : row.source;
    if (cell == value.toString())
        return false;
    cell = value.toString();
    emit dataChanged(index, index);
    emit edited();
    return true;
}

QVariant SplitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole && (section == Firms || section == Share))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("镇街 / 园区");
    case Firms:
        return tr("现有");
    case Share:
        return tr("目标分解");
    case Source:
        return tr("依据");
    default:
        return {};
    }
}

Qt::ItemFlags SplitTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Share || index.column() == Source ? flags | Qt::ItemIsEditable : flags;
}

} // namespace peiyu

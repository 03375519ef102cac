#include "enterprises/streammodel.h"

#include "domain/displaytext.h"

namespace peiyu {

void StreamModel::setEntries(const QVector<StreamEntry> &entries)
{
    beginResetModel();
    m_lines.clear();
    m_entries = static_cast<int>(entries.size());
    qsizetype head = -1;
    int inYear = 0;
    int year = -1;
    for (const StreamEntry &entry : entries) {
        const int own = entry.on.isNull() ? 0 : entry.on.year();
        if (own != year) {
            year = own;
            inYear = 0;
            head = m_lines.size();
            m_lines.append({year == 0 ? tr("日期不详") : tr("%1 年").arg(year), {}, {}});
        }
        m_lines[head].note = tr("%1 条记录").arg(++inYear);
        m_lines.append({{}, {}, entry});
    }
    endResetModel();
}

const StreamEntry *StreamModel::entryAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || !m_lines[row].entry)
        return nullptr;
    return &*m_lines[row].entry;
}

bool StreamModel::isHead(int row) const
{
    return row >= 0 && row < m_lines.size() && !m_lines[row].entry;
}

int StreamModel::firstEntry() const
{
    return m_lines.isEmpty() ? -1 : 1;
}

int StreamModel::rowOf(const StreamEntry &entry) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        const auto &other = m_lines[row].entry;
        if (other && other->entity == entry.entity && other->record == entry.record &&
            other->changeSet == entry.changeSet && other->on == entry.on)
            return row;
    }
    return -1;
}

int StreamModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int StreamModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(StreamColumn::Who) + 1;
}

QVariant StreamModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines[index.row()];
    if (role == HeadRole)
        return line.entry ? QVariant() : line.head;
    if (role == NoteRole)
        return line.note;
    if (!line.entry) {
        // What a reader of the screen is told, and what is copied.
        const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return words && index.column() == 0
                   ? QVariant(QStringLiteral("%1 %2").arg(line.head, line.note))
                   : QVariant();
    }
    const StreamEntry &entry = *line.entry;
    const auto column = static_cast<StreamColumn>(index.column());
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case StreamColumn::Day:
        return entry.on.isNull() ? QStringLiteral("—") : entry.on.toString(QStringLiteral("MM-dd"));
    case StreamColumn::Kind:
        return streamKindText(entry.kind);
    case StreamColumn::Text:
        return entry.corrections.isEmpty() ? entry.text : tr("%1（有更正）").arg(entry.text);
    case StreamColumn::Who:
        return entry.who;
    }
    return {};
}

QVariant StreamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<StreamColumn>(section)) {
    case StreamColumn::Day:
        return tr("日期");
    case StreamColumn::Kind:
        return tr("类别");
    case StreamColumn::Text:
        return tr("事项");
    case StreamColumn::Who:
        return tr("谁");
    }
    return {};
}

Qt::ItemFlags StreamModel::flags(const QModelIndex &index) const
{
    return isHead(index.row()) ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                               : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace peiyu

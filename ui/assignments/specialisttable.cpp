#include "assignments/specialisttable.h"

#include "domain/displaytext.h"

#include <algorithm>

namespace peiyu {

namespace {

constexpr int columns = static_cast<int>(SpecialistColumn::Unplanned) + 1;

bool isNumber(SpecialistColumn column)
{
    return column >= SpecialistColumn::Firms;
}

QString text(const SpecialistLoad &load, SpecialistColumn column)
{
    switch (column) {
    case SpecialistColumn::Name:
        return load.specialist.name;
    case SpecialistColumn::Unit:
        return load.specialist.unit.isEmpty() ? QStringLiteral("—") : load.specialist.unit;
    case SpecialistColumn::Firms:
        return countText(load.firms);
    case SpecialistColumn::Unvisited:
        return countText(load.unvisited);
    case SpecialistColumn::Unplanned:
        return countText(load.unplanned);
    }
    return {};
}

} // namespace

void SpecialistTable::setLoads(const QVector<SpecialistLoad> &loads)
{
    beginResetModel();
    m_rows.clear();
    for (const SpecialistLoad &load : loads) {
        if (load.specialist.duty == Duty::Specialist && (load.specialist.active || load.firms > 0))
            m_rows.append(load);
    }
    std::stable_sort(
        m_rows.begin(), m_rows.end(),
        [](const SpecialistLoad &a, const SpecialistLoad &b) { return a.firms > b.firms; });
    endResetModel();
}

const SpecialistLoad *SpecialistTable::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int SpecialistTable::rowOf(const SpecialistId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].specialist.id == id)
            return row;
    }
    return -1;
}

qint64 SpecialistTable::firms() const
{
    qint64 sum = 0;
    for (const SpecialistLoad &load : m_rows)
        sum += load.firms;
    return sum;
}

int SpecialistTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SpecialistTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant SpecialistTable::data(const QModelIndex &index, int role) const
{
    const SpecialistLoad *load = rowAt(index.row());
    if (!load)
        return {};
    const SpecialistColumn column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*load, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        if (isNumber(column))
            return tr("按 Enter 或单击看名单");
        return column == SpecialistColumn::Name
                   ? QStringLiteral("%1 %2 %3")
                         .arg(load->specialist.name, load->specialist.post, load->specialist.phone)
                         .simplified()
                   : text(*load, column);
    default:
        return {};
    }
}

QVariant SpecialistTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const SpecialistColumn column = columnAt(section);
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case SpecialistColumn::Name:
        return tr("专员");
    case SpecialistColumn::Unit:
        return tr("单位");
    case SpecialistColumn::Firms:
        return tr("服务企业");
    case SpecialistColumn::Unvisited:
        return tr("未实地");
    case SpecialistColumn::Unplanned:
        return tr("无一策");
    }
    return {};
}

ListQuery firmsOf(const SpecialistLoad &load, SpecialistColumn column, QDate asOf)
{
    ListQuery query;
    query.asOf = asOf;
    query.specialist = load.specialist.id;
    query.unvisited = column == SpecialistColumn::Unvisited;
    if (column == SpecialistColumn::Unplanned)
        query.planned = false;
    return query;
}

} // namespace peiyu

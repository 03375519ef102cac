#include "assignments/specialisttable.h"

#include "domain/displaytext.h"

#include "items/enterprisetablemodel.h"

#include <QMimeData>

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
    case SpecialistColumn::Phone:
        return load.specialist.phone.isEmpty() ? QStringLiteral("—") : load.specialist.phone;
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

void SpecialistTable::setShown(People shown)
{
    m_shown = shown;
    fill();
}

void SpecialistTable::setLeftToo(bool leftToo)
{
    m_leftToo = leftToo;
    fill();
}

void SpecialistTable::setLoads(const QVector<SpecialistLoad> &loads,
                               const QHash<SpecialistId, ServingPerson> &people)
{
    m_all = loads;
    m_people = people;
    fill();
}

bool SpecialistTable::isShown(const SpecialistLoad &load) const
{
    const Specialist &person = load.specialist;
    if (!person.active && load.firms == 0 && !m_leftToo)
        return false;
    switch (m_shown) {
    case People::Specialists:
        return person.duty == Duty::Specialist;
    case People::Leaders:
        return person.duty == Duty::Leader;
    case People::Team:
        return person.duty == Duty::Member || person.duty == Duty::Expert;
    }
    return false;
}

void SpecialistTable::fill()
{
    beginResetModel();
    m_rows.clear();
    for (const SpecialistLoad &load : m_all) {
        if (isShown(load))
            m_rows.append(load);
    }
    std::stable_sort(
        m_rows.begin(), m_rows.end(),
        [](const SpecialistLoad &a, const SpecialistLoad &b) { return a.firms > b.firms; });
    endResetModel();
}

qint64 SpecialistTable::mostFirms() const
{
    return m_rows.isEmpty() ? 0 : m_rows.first().firms;
}

QString SpecialistTable::awayText(int row) const
{
    const SpecialistLoad *load = rowAt(row);
    return load ? m_people.value(load->specialist.id).awayText() : QString();
}

Qt::ItemFlags SpecialistTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const SpecialistLoad *load = rowAt(index.row());
    const bool takes = load && load->specialist.active && m_shown == People::Specialists;
    return takes ? usual | Qt::ItemIsDropEnabled : usual;
}

QStringList SpecialistTable::mimeTypes() const
{
    return {draggedFirmsType()};
}

bool SpecialistTable::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                      const QModelIndex &parent) const
{
    return parent.isValid() && flags(parent).testFlag(Qt::ItemIsDropEnabled) && data &&
           data->hasFormat(draggedFirmsType());
}

bool SpecialistTable::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                   int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    emit firmsDropped(m_rows[parent.row()].specialist.id);
    return true;
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
        if (column == SpecialistColumn::Name) {
            const QString facts =
                QStringLiteral("%1 %2 %3 %4")
                    .arg(load->specialist.name, load->specialist.post, load->specialist.phone,
                         m_people.value(load->specialist.id).areaName)
                    .simplified();
            const QString away = awayText(index.row());
            return away.isEmpty() ? facts : facts + u'\n' + away;
        }
        return text(*load, column);
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
        return tr("姓名");
    case SpecialistColumn::Unit:
        return tr("单位");
    case SpecialistColumn::Phone:
        return tr("电话");
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

#include "assignments/handovermodel.h"

#include <algorithm>

namespace peiyu {

QString workWords(const WorkCounts &work)
{
    QStringList parts;
    for (const auto &[count, words] : {std::pair{work.requests, HandoverModel::tr("诉求 %1")},
                                       std::pair{work.visits, HandoverModel::tr("走访 %1")},
                                       std::pair{work.promises, HandoverModel::tr("承诺 %1")},
                                       std::pair{work.measures, HandoverModel::tr("措施 %1")},
                                       std::pair{work.drafts, HandoverModel::tr("草稿 %1")}}) {
        if (count > 0)
            parts.append(words.arg(count));
    }
    return parts.isEmpty() ? QStringLiteral("—") : parts.join(QStringLiteral("　"));
}

void HandoverModel::setFirms(const QVector<PersonFirm> &firms)
{
    beginResetModel();
    m_rows.clear();
    for (const PersonFirm &one : firms)
        m_rows.append({one, {}, {}});
    endResetModel();
    emit given();
}

bool HandoverModel::isUnserved() const
{
    return !m_rows.isEmpty() &&
           std::all_of(m_rows.begin(), m_rows.end(), [](const HandoverChoice &row) {
               return row.firm.servedBy.isEmpty() && row.firm.work.counts().items() == 0;
           });
}

void HandoverModel::setParts(const QVector<HandoverPart> &parts)
{
    QHash<EnterpriseId, SpecialistId> chosen;
    QHash<EnterpriseId, QString> reasons;
    for (const HandoverPart &part : parts) {
        for (const EnterpriseId &firm : part.firms)
            chosen.insert(firm, part.to);
        reasons.insert(part.why);
    }
    for (HandoverChoice &row : m_rows) {
        row.to = chosen.value(row.firm.work.firm);
        row.why = reasons.value(row.firm.work.firm);
        row.refusal.clear();
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, To), index(rowCount() - 1, Note));
    emit given();
}

void HandoverModel::give(const QVector<int> &rows, const SpecialistId &to)
{
    for (const int row : rows) {
        m_rows[row].to = to;
        m_rows[row].why.clear(); // a person's choice needs none
        m_rows[row].refusal.clear();
        emit dataChanged(index(row, To), index(row, Note));
    }
    if (!rows.isEmpty())
        emit given();
}

void HandoverModel::setRefusals(const HandoverPreview &preview)
{
    QHash<EnterpriseId, QString> refusals;
    for (const HandoverLine &line : preview.lines)
        refusals.insert(line.id, line.refusal);
    for (HandoverChoice &row : m_rows)
        row.refusal = refusals.value(row.firm.work.firm);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, To), index(rowCount() - 1, Note));
}

QVector<HandoverPart> HandoverModel::parts() const
{
    QVector<HandoverPart> parts;
    for (const HandoverChoice &row : m_rows) {
        if (row.to.isEmpty())
            continue;
        auto place = std::find_if(parts.begin(), parts.end(),
                                  [&](const HandoverPart &part) { return part.to == row.to; });
        if (place == parts.end()) {
            parts.append({row.to, {}});
            place = std::prev(parts.end());
        }
        place->firms.append(row.firm.work.firm);
    }
    return parts;
}

QStringList HandoverModel::towns() const
{
    QStringList found;
    for (const HandoverChoice &row : m_rows) {
        if (!found.contains(row.firm.townName))
            found.append(row.firm.townName);
    }
    return found;
}

QString HandoverModel::nameOf(const SpecialistId &id) const
{
    for (const auto &[known, name] : m_people) {
        if (known == id)
            return name.section(u'（', 0, 0);
    }
    return {};
}

int HandoverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HandoverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Note + 1;
}

QVariant HandoverModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const HandoverChoice &row = m_rows[index.row()];
    const QString none = QStringLiteral("—");
    switch (index.column()) {
    case Firm:
        return row.firm.name;
    case Town:
        return row.firm.townName.isEmpty() ? none : row.firm.townName;
    case Now:
        return row.firm.servedBy.isEmpty() ? none : row.firm.servedBy;
    case To:
        return row.to.isEmpty() ? tr("不移交") : nameOf(row.to);
    case Work:
        return workWords(row.firm.work.counts());
    default:
        if (!row.refusal.isEmpty())
            return row.refusal;
        return row.firm.serves ? row.why : tr("只移交名下事项，专员不变");
    }
}

bool HandoverModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != To)
        return false;
    if (const SpecialistId id(value.toString()); id != m_rows[index.row()].to)
        give({index.row()}, id);
    return true;
}

Qt::ItemFlags HandoverModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == To ? usual | Qt::ItemIsEditable : usual;
}

QVariant HandoverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return QStringList{tr("企业"), tr("镇街"), tr("现专员"), tr("接收人"), tr("未办"), tr("说明")}
        .value(section);
}

} // namespace peiyu

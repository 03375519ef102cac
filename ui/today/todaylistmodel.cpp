#include "today/todaylistmodel.h"

#include "domain/displaytext.h"

#include <QSet>

#include <algorithm>

namespace peiyu {

QString listedDue(const TodayItem &item, QDate day)
{
    if (item.late.late && item.late.days == 0)
        return TodayListModel::tr("已到期");
    return todayDueText(item, day);
}

void TodayListModel::setList(const TodayList &list)
{
    beginResetModel();
    m_rows.clear();
    m_day = list.day;
    m_things = 0;
    for (const TodaySection &section : list.sections) {
        if (section.items.isEmpty())
            continue;
        m_rows.append({todayGroupText(section.group), noteOf(list, section), section.group, {}});
        for (const TodayItem &item : section.items)
            m_rows.append({{}, {}, section.group, item});
        m_things += static_cast<int>(section.items.size());
    }
    endResetModel();
}

void TodayListModel::setThings(const QString &head, const QVector<TodayItem> &items, QDate day)
{
    beginResetModel();
    m_rows.clear();
    m_day = day;
    m_rows.append({head, tr("%1 件").arg(countText(items.size())), {}, {}});
    for (const TodayItem &item : items)
        m_rows.append({{}, {}, {}, item});
    m_things = static_cast<int>(items.size());
    endResetModel();
}

QString TodayListModel::noteOf(const TodayList &list, const TodaySection &section) const
{
    const QString count = countText(section.items.size());
    switch (section.group) {
    case TodayGroup::Overdue: {
        int longest = 0;
        for (const TodayItem &item : section.items)
            longest = std::max(longest, item.late.days);
        return longest == 0 ? tr("%1 件").arg(count)
                            : tr("%1 件，最长 %2 个工作日").arg(count).arg(longest);
    }
    case TodayGroup::ThisWeek: {
        QSet<QString> above;
        for (const TodayGroup group :
             {TodayGroup::Overdue, TodayGroup::DueToday, TodayGroup::Soon}) {
            for (const TodayItem &item : list.items(group))
                above.insert(item.key());
        }
        const auto again =
            std::count_if(section.items.begin(), section.items.end(),
                          [&](const TodayItem &item) { return above.contains(item.key()); });
        return again == 0 ? tr("%1 件").arg(count)
                          : tr("%1 件，其中 %2 件上面已列").arg(count).arg(again);
    }
    case TodayGroup::TitlesEnding:
        return tr("%1 天内 %2 家").arg(titleEndingDays).arg(count);
    case TodayGroup::MissingFigures:
        return tr("有认定、缺 %1 年主要数据的 %2 家").arg(list.day.year() - 1).arg(count);
    case TodayGroup::NewFirms:
        return tr("近 %1 天新配备、还没走访的 %2 家").arg(newFirmDays).arg(count);
    case TodayGroup::Warnings:
        return tr("月度、季度数据明显下降的 %1 家").arg(count);
    default:
        return tr("%1 件").arg(count);
    }
}

const TodayItem *TodayListModel::itemAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || !m_rows[row].item)
        return nullptr;
    return &*m_rows[row].item;
}

bool TodayListModel::isHead(int row) const
{
    return row >= 0 && row < m_rows.size() && !m_rows[row].item;
}

std::optional<TodayGroup> TodayListModel::groupAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].group : std::nullopt;
}

int TodayListModel::firstOf(TodayGroup group) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].item && m_rows[row].group == group)
            return row;
    }
    return -1;
}

int TodayListModel::rowOf(const QString &key, std::optional<TodayGroup> group) const
{
    int other = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].item || m_rows[row].item->key() != key)
            continue;
        if (m_rows[row].group == group)
            return row;
        if (other < 0)
            other = row;
    }
    return other;
}

int TodayListModel::firstThing() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].item)
            return row;
    }
    return -1;
}

int TodayListModel::placeOf(int row) const
{
    int place = 0;
    for (int i = 0; i <= row && i < m_rows.size(); ++i)
        place += m_rows[i].item ? 1 : 0;
    return place;
}

int TodayListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TodayListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(TodayColumn::Source) + 1;
}

QVariant TodayListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const RowFacts &facts = m_rows[index.row()];
    if (role == HeadRole)
        return facts.item ? QVariant() : facts.head;
    if (role == NoteRole)
        return facts.note;
    if (!facts.item) {
        // What a reader of the screen is told, and what is copied.
        const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return words && index.column() == 0
                   ? QVariant(QStringLiteral("%1 %2").arg(facts.head, facts.note))
                   : QVariant();
    }
    const TodayItem &item = *facts.item;
    const auto column = static_cast<TodayColumn>(index.column());
    if (role == Qt::ToolTipRole && column == TodayColumn::Firm)
        return item.firmName;
    if (role == Qt::ToolTipRole && column == TodayColumn::Due)
        return item.due.isNull()
                   ? todayDueText(item, m_day)
                   : tr("%1 到期：%2").arg(dateText(item.due), todayDueText(item, m_day));
    if (role == Qt::TextAlignmentRole && column == TodayColumn::Source)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TodayColumn::Kind:
        return todayKindText(item.kind);
    case TodayColumn::Due:
        return listedDue(item, m_day);
    case TodayColumn::Firm:
        return item.firmShort;
    case TodayColumn::Matter:
        return item.cover.isEmpty() ? item.matter : tr("%1：%2").arg(item.cover, item.matter);
    case TodayColumn::Source:
        return item.source;
    }
    return {};
}

QVariant TodayListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<TodayColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == TodayColumn::Source ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TodayColumn::Kind:
        return tr("类别");
    case TodayColumn::Due:
        return tr("到期");
    case TodayColumn::Firm:
        return tr("企业");
    case TodayColumn::Matter:
        return tr("事项");
    case TodayColumn::Source:
        return tr("来源");
    }
    return {};
}

Qt::ItemFlags TodayListModel::flags(const QModelIndex &index) const
{
    return isHead(index.row()) ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

} // namespace peiyu

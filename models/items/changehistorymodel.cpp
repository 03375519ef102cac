#include "items/changehistorymodel.h"

#include "domain/displaytext.h"
#include "items/itemroles.h"
#include "services/changehistoryservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeHistoryModel)
};

constexpr int columns = static_cast<int>(HistoryColumn::Reason) + 1;

QString headText(HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::Moment:
        return Text::tr("时间");
    case HistoryColumn::Who:
        return Text::tr("谁");
    case HistoryColumn::Kind:
        return Text::tr("方式");
    case HistoryColumn::Title:
        return Text::tr("事项");
    case HistoryColumn::Records:
        return Text::tr("记录数");
    case HistoryColumn::State:
        return Text::tr("状态");
    case HistoryColumn::Reason:
        return Text::tr("原因");
    }
    return {};
}

QString cellText(const ChangeSetEntry &row, HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::Moment:
        return momentText(row.at);
    case HistoryColumn::Who:
        return row.actorName;
    case HistoryColumn::Kind:
        return changeKindText(row.kind);
    case HistoryColumn::Title:
        return row.title;
    case HistoryColumn::Records:
        return countText(row.records);
    case HistoryColumn::State:
        return row.undone ? Text::tr("已撤销") : QString();
    case HistoryColumn::Reason:
        return row.reason;
    }
    return {};
}

} // namespace

QString momentText(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

ChangeHistoryModel::ChangeHistoryModel(const JobContext &reading, JobRunner &runner,
                                       QObject *parent)
    : PagedTableModel(parent), m_reading(reading), m_runner(runner)
{
}

void ChangeHistoryModel::setQuery(const ChangeQuery &query)
{
    m_query = query;
    load(true);
}

void ChangeHistoryModel::refresh()
{
    load(false);
}

void ChangeHistoryModel::load(bool fresh)
{
    m_running.cancel();
    const int generation = beginLoading();
    m_running = m_runner.read<QVector<qint64>>(
        this,
        [query = m_query](JobContext &context) {
            return ChangeHistoryService::keys(context, query);
        },
        [this, generation, fresh](const Result<QVector<qint64>> &keys) {
            if (keys)
                takeKeys(generation, *keys, fresh);
            else if (keys.error().code != ErrorCode::Cancelled)
                takeFailure(generation, keys.error().text);
        });
}

const ChangeSetEntry *ChangeHistoryModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const qint64 key = keyAt(row);
    if (const ChangeSetEntry *found = m_cache.find(key))
        return found;
    const auto page = ChangeHistoryService::rows(m_reading, pageOf(row));
    if (!page)
        return nullptr;
    m_cache.insert(*page);
    return m_cache.find(key);
}

int ChangeHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ChangeHistoryModel::data(const QModelIndex &index, int role) const
{
    const ChangeSetEntry *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const QString text = cellText(*row, columnAt(index.column())).simplified();
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() ? QStringLiteral("—") : text;
    case Qt::ToolTipRole:
        return text;
    case Qt::TextAlignmentRole:
        return columnAt(index.column()) == HistoryColumn::Records
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case IdRole:
        return row->id.value();
    case MissingRole:
        return text.isEmpty();
    default:
        return {};
    }
}

QVariant ChangeHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal &&
        columnAt(section) == HistoryColumn::Records)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? QVariant(section + 1)
                                       : QVariant(headText(columnAt(section)));
}

} // namespace peiyu

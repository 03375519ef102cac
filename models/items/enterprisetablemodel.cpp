#include "items/enterprisetablemodel.h"

#include "items/itemroles.h"
#include "services/enterpriseservice.h"

#include <QMimeData>

namespace peiyu {

namespace {

constexpr int soonDays = 90;

/// What the cell shows: where there is no code, the old number stands for it.
QString shownText(const EnterpriseRow &row, EnterpriseColumn column)
{
    if (column == EnterpriseColumn::CreditCode && row.creditCode.isEmpty())
        return row.registrationNo;
    if (column == EnterpriseColumn::Town && row.townName.isEmpty())
        return row.parkName;
    return enterpriseCellText(row, column);
}

} // namespace

std::optional<SortKey> clickedSort(EnterpriseColumn column, const QVector<SortKey> &now)
{
    const auto wanted = enterpriseColumnSort(column);
    if (!wanted)
        return std::nullopt;
    const bool same = !now.isEmpty() && now.first().column == *wanted;
    const bool latestFirst =
        column == EnterpriseColumn::LastVisit || column == EnterpriseColumn::HighestTier;
    return SortKey{*wanted, same ? !now.first().descending : latestFirst, isDayColumn(column)};
}

QVector<SortKey> addedSort(EnterpriseColumn column, const QVector<SortKey> &now)
{
    constexpr qsizetype mostKeys = 4;
    QVector<SortKey> sort = now;
    const auto wanted = enterpriseColumnSort(column);
    if (!wanted)
        return sort;
    for (SortKey &key : sort) {
        if (key.column == *wanted) {
            key.descending = !key.descending;
            return sort;
        }
    }
    if (const auto key = clickedSort(column, {}); key && sort.size() < mostKeys)
        sort.append(*key);
    return sort;
}

bool touchesEnterpriseList(const ChangeSet &changes)
{
    static const QStringList shown = {
        QStringLiteral("enterprise"),      QStringLiteral("residence"),
        QStringLiteral("pool_stage"),      QStringLiteral("recognition"),
        QStringLiteral("assignment"),      QStringLiteral("specialist"),
        QStringLiteral("measure"),         QStringLiteral("measure_step"),
        QStringLiteral("measure_version"), QStringLiteral("office_setting"),
        QStringLiteral("visit"),           QStringLiteral("area"),
        QStringLiteral("contact"),         QStringLiteral("honour"),
        QStringLiteral("yearly_figure"),   QStringLiteral("planned_visit"),
        QStringLiteral("visit_exemption"), QStringLiteral("visit_cadence")};
    for (const QString &entity : changes.entities) {
        if (shown.contains(entity))
            return true;
    }
    return false;
}

EnterpriseTableModel::EnterpriseTableModel(const JobContext &reading, JobRunner &runner,
                                           QObject *parent)
    : PagedTableModel(parent),
      m_reading(reading),
      m_runner(runner),
      m_columns({EnterpriseColumn::Name, EnterpriseColumn::Town, EnterpriseColumn::Industry,
                 EnterpriseColumn::HighestTier, EnterpriseColumn::ValidUntil,
                 EnterpriseColumn::Specialist, EnterpriseColumn::LastVisit,
                 EnterpriseColumn::NextVisit})
{
}

void EnterpriseTableModel::setColumns(const QVector<EnterpriseColumn> &columns)
{
    beginResetModel();
    if (partsFor(columns) != partsFor(m_columns))
        m_cache.clear();
    m_columns = columns;
    endResetModel();
}

void EnterpriseTableModel::setQuery(const ListQuery &query)
{
    m_query = query;
    load(true);
}

void EnterpriseTableModel::setSort(const QVector<SortKey> &sort)
{
    m_query.sort = sort;
    load(true);
}

void EnterpriseTableModel::refresh()
{
    load(false);
}

void EnterpriseTableModel::load(bool fresh)
{
    m_running.cancel();
    const int generation = beginLoading();
    if (fresh && EnterpriseService::startsEarly(m_query))
        loadFirst(generation);
    else
        loadAll(generation, fresh);
}

/// One page is shown at once; a shorter answer is the whole list.
void EnterpriseTableModel::loadFirst(int generation)
{
    m_running = m_runner.read<QVector<qint64>>(
        this,
        [query = m_query](JobContext &context) {
            return EnterpriseService::firstKeys(context, query, pageSize);
        },
        [this, generation](const Result<QVector<qint64>> &keys) {
            if (!keys || keys->size() < pageSize)
                take(generation, true, keys);
            else if (takeFirstKeys(generation, *keys))
                loadAll(generation, true);
        });
}

void EnterpriseTableModel::loadAll(int generation, bool fresh)
{
    m_running = m_runner.read<QVector<qint64>>(
        this,
        [query = m_query](JobContext &context) { return EnterpriseService::keys(context, query); },
        [this, generation, fresh](const Result<QVector<qint64>> &keys) {
            take(generation, fresh, keys);
        });
}

void EnterpriseTableModel::take(int generation, bool fresh, const Result<QVector<qint64>> &keys)
{
    if (keys)
        takeKeys(generation, *keys, fresh);
    else if (keys.error().code != ErrorCode::Cancelled)
        takeFailure(generation, keys.error().text);
}

const EnterpriseRow *EnterpriseTableModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const qint64 key = keyAt(row);
    if (const EnterpriseRow *found = m_cache.find(key))
        return found;
    const auto page =
        EnterpriseService::rows(m_reading, pageOf(row), m_query.asOf, partsFor(m_columns));
    if (!page)
        return nullptr;
    m_cache.insert(*page);
    return m_cache.find(key);
}

int EnterpriseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant EnterpriseTableModel::value(const EnterpriseRow &row, EnterpriseColumn column,
                                     int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        // A next step may have several lines; a row of the list has one.
        const QString shown = shownText(row, column).simplified();
        return shown.isEmpty() ? QStringLiteral("—") : shown;
    }
    case Qt::ToolTipRole:
        return shownText(row, column);
    case MissingRole:
        return shownText(row, column).isEmpty();
    case IdRole:
        return row.id.value();
    case DistrictRole:
        return row.district.value();
    case TierRole:
        return row.highestTier ? static_cast<int>(*row.highestTier) : -1;
    case OverdueRole: {
        const QDate day = enterpriseCellDay(row, column);
        return column != EnterpriseColumn::LastVisit && column != EnterpriseColumn::FoundedOn &&
               day.isValid() && day < m_query.asOf;
    }
    case SoonRole: {
        const QDate day = enterpriseCellDay(row, column);
        return column == EnterpriseColumn::ValidUntil && day.isValid() &&
               m_query.asOf.daysTo(day) <= soonDays;
    }
    case Qt::TextAlignmentRole:
        if (figureOfColumn(column))
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant EnterpriseTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EnterpriseColumn column = m_columns.value(index.column());
    if (role == OverdueRole && !isDayColumn(column))
        return false;
    const EnterpriseRow *row = rowAt(index.row());
    return row ? value(*row, column, role) : QVariant();
}

QVariant EnterpriseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return enterpriseColumnText(m_columns.value(section));
    return {};
}

QString draggedFirmsType()
{
    return QStringLiteral("application/x-peiyuku-firms");
}

Qt::ItemFlags EnterpriseTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = PagedTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList EnterpriseTableModel::mimeTypes() const
{
    return {draggedFirmsType()};
}

QMimeData *EnterpriseTableModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(draggedFirmsType(), QByteArrayLiteral("firms"));
    return data;
}

void EnterpriseTableModel::sort(int column, Qt::SortOrder order)
{
    if (const auto key = enterpriseColumnSort(m_columns.value(column)))
        setSort(
            {SortKey{*key, order == Qt::DescendingOrder, isDayColumn(m_columns.value(column))}});
}

} // namespace peiyu

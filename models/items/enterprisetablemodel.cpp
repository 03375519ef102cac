#include "items/enterprisetablemodel.h"

#include "domain/displaytext.h"
#include "items/itemroles.h"
#include "services/enterpriseservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EnterpriseTableModel)
};

constexpr int soonDays = 90;

QDate dayOf(const EnterpriseRow &row, EnterpriseColumn column)
{
    switch (column) {
    case EnterpriseColumn::ValidUntil:
        return row.validUntil;
    case EnterpriseColumn::LastVisit:
        return row.lastVisit;
    case EnterpriseColumn::NextVisit:
        return row.nextVisit;
    case EnterpriseColumn::StepDue:
        return row.nextStepDue;
    case EnterpriseColumn::GoalDate:
        return row.goalDate;
    default:
        return {};
    }
}

bool isDay(EnterpriseColumn column)
{
    return column == EnterpriseColumn::ValidUntil || column == EnterpriseColumn::LastVisit ||
           column == EnterpriseColumn::NextVisit || column == EnterpriseColumn::StepDue ||
           column == EnterpriseColumn::GoalDate;
}

} // namespace

QString enterpriseColumnText(EnterpriseColumn column)
{
    switch (column) {
    case EnterpriseColumn::Name:
        return Text::tr("企业");
    case EnterpriseColumn::CreditCode:
        return Text::tr("信用代码");
    case EnterpriseColumn::District:
        return Text::tr("区县");
    case EnterpriseColumn::Town:
        return Text::tr("镇街");
    case EnterpriseColumn::Industry:
        return Text::tr("行业");
    case EnterpriseColumn::HighestTier:
        return Text::tr("最高梯度");
    case EnterpriseColumn::ValidUntil:
        return Text::tr("有效期至");
    case EnterpriseColumn::Stage:
        return Text::tr("阶段");
    case EnterpriseColumn::Specialist:
        return Text::tr("专员");
    case EnterpriseColumn::LastVisit:
        return Text::tr("最近实地");
    case EnterpriseColumn::NextVisit:
        return Text::tr("下次走访");
    case EnterpriseColumn::NextStep:
        return Text::tr("下一步");
    case EnterpriseColumn::StepDue:
        return Text::tr("时限");
    case EnterpriseColumn::StepOwner:
        return Text::tr("责任人");
    case EnterpriseColumn::Goal:
        return Text::tr("目标梯度");
    case EnterpriseColumn::GoalDate:
        return Text::tr("目标时间");
    case EnterpriseColumn::Gap:
        return Text::tr("主要差距");
    }
    return {};
}

std::optional<EnterpriseSort> enterpriseColumnSort(EnterpriseColumn column)
{
    switch (column) {
    case EnterpriseColumn::Name:
        return EnterpriseSort::Name;
    case EnterpriseColumn::CreditCode:
        return EnterpriseSort::CreditCode;
    case EnterpriseColumn::Town:
        return EnterpriseSort::Town;
    case EnterpriseColumn::Industry:
        return EnterpriseSort::Industry;
    case EnterpriseColumn::HighestTier:
        return EnterpriseSort::HighestTier;
    case EnterpriseColumn::ValidUntil:
        return EnterpriseSort::ValidUntil;
    case EnterpriseColumn::Stage:
        return EnterpriseSort::Stage;
    case EnterpriseColumn::Specialist:
        return EnterpriseSort::Specialist;
    case EnterpriseColumn::LastVisit:
        return EnterpriseSort::LastVisit;
    case EnterpriseColumn::NextVisit:
        return EnterpriseSort::NextVisit;
    case EnterpriseColumn::StepDue:
        return EnterpriseSort::StepDue;
    case EnterpriseColumn::District:
    case EnterpriseColumn::NextStep:
    case EnterpriseColumn::StepOwner:
    case EnterpriseColumn::Goal:
    case EnterpriseColumn::GoalDate:
    case EnterpriseColumn::Gap:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<SortKey> clickedSort(EnterpriseColumn column, const QVector<SortKey> &now)
{
    const auto wanted = enterpriseColumnSort(column);
    if (!wanted)
        return std::nullopt;
    const bool same = !now.isEmpty() && now.first().column == *wanted;
    const bool latestFirst =
        column == EnterpriseColumn::LastVisit || column == EnterpriseColumn::HighestTier;
    return SortKey{*wanted, same ? !now.first().descending : latestFirst, isDay(column)};
}

bool touchesEnterpriseList(const ChangeSet &changes)
{
    static const QStringList shown = {
        QStringLiteral("enterprise"),  QStringLiteral("residence"),  QStringLiteral("pool_stage"),
        QStringLiteral("recognition"), QStringLiteral("assignment"), QStringLiteral("specialist"),
        QStringLiteral("measure"),     QStringLiteral("visit"),      QStringLiteral("area")};
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
    const auto page = EnterpriseService::rows(m_reading, pageOf(row), m_query.asOf);
    if (!page)
        return nullptr;
    m_cache.insert(*page);
    return m_cache.find(key);
}

int EnterpriseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString EnterpriseTableModel::text(const EnterpriseRow &row, EnterpriseColumn column) const
{
    switch (column) {
    case EnterpriseColumn::Name:
        return row.name;
    case EnterpriseColumn::CreditCode:
        return row.creditCode.isEmpty() ? row.registrationNo : row.creditCode;
    case EnterpriseColumn::District:
        return row.districtName;
    case EnterpriseColumn::Town:
        return row.townName.isEmpty() ? row.parkName : row.townName;
    case EnterpriseColumn::Industry:
        return row.industry;
    case EnterpriseColumn::HighestTier:
        return row.highestTier ? tierBadgeText(*row.highestTier, row.district.value()) : QString();
    case EnterpriseColumn::Stage:
        return row.stage ? stageText(*row.stage) : QString();
    case EnterpriseColumn::Specialist:
        return row.specialistName;
    case EnterpriseColumn::NextStep:
        return row.nextStep;
    case EnterpriseColumn::StepOwner:
        return row.stepOwner;
    case EnterpriseColumn::Goal:
        return row.goal ? tierBadgeText(*row.goal, row.district.value()) : QString();
    case EnterpriseColumn::Gap:
        return row.gap;
    case EnterpriseColumn::ValidUntil:
    case EnterpriseColumn::LastVisit:
    case EnterpriseColumn::NextVisit:
    case EnterpriseColumn::StepDue:
    case EnterpriseColumn::GoalDate: {
        const QDate day = dayOf(row, column);
        return day.isNull() ? QString() : dateText(day);
    }
    }
    return {};
}

QVariant EnterpriseTableModel::value(const EnterpriseRow &row, EnterpriseColumn column,
                                     int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        // A next step may have several lines; a row of the list has one.
        const QString shown = text(row, column).simplified();
        return shown.isEmpty() ? QStringLiteral("—") : shown;
    }
    case Qt::ToolTipRole:
        return text(row, column);
    case MissingRole:
        return text(row, column).isEmpty();
    case IdRole:
        return row.id.value();
    case DistrictRole:
        return row.district.value();
    case TierRole:
        return row.highestTier ? static_cast<int>(*row.highestTier) : -1;
    case OverdueRole: {
        const QDate day = dayOf(row, column);
        return column != EnterpriseColumn::LastVisit && day.isValid() && day < m_query.asOf;
    }
    case SoonRole: {
        const QDate day = dayOf(row, column);
        return column == EnterpriseColumn::ValidUntil && day.isValid() &&
               m_query.asOf.daysTo(day) <= soonDays;
    }
    case Qt::TextAlignmentRole:
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
    if (role == OverdueRole && !isDay(column))
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

void EnterpriseTableModel::sort(int column, Qt::SortOrder order)
{
    if (const auto key = enterpriseColumnSort(m_columns.value(column)))
        setSort({SortKey{*key, order == Qt::DescendingOrder, isDay(m_columns.value(column))}});
}

} // namespace peiyu

#pragma once
/// What a list of firms can show of each: the columns of the page, of exports and of saved views.
/// Not here: how they are drawn (ui), what is read for them (EnterpriseRow).
/// Thread: pure functions.

#include "domain/listquery.h"

#include <QString>
#include <QVector>

#include <optional>

namespace peiyu {

enum class EnterpriseColumn {
    Name,
    ShortName,
    CreditCode,
    RegistrationNo,
    FormerNames,
    District,
    Town,
    Park,
    Industry,
    Chain,
    ChainLeader,
    MainProduct,
    SizeClass,
    LegalPerson,
    FoundedOn,
    Capital,
    Contact,
    Phone,
    Address,
    Tags,
    Note,
    HighestTier,
    ValidUntil,
    ValidTiers,
    Stage,
    Specialist,
    LastVisit,
    NextVisit,
    NextStep,
    StepDue,
    StepOwner,
    Goal,
    GoalDate,
    Gap,
    Honours,
    // Of the year before, in the order of FigureItem.
    Revenue,
    MainRevenue,
    NetProfit,
    TotalAssets,
    TotalLiabilities,
    RdExpense,
    EquityIn,
    OutputValue,
    TaxPaid,
    Employees,
    RdStaff,
    MarketShare,
    DevEvalScore
};

/// In the order in which they are offered.
QVector<EnterpriseColumn> allEnterpriseColumns();
/// "name", "valid_until" …: for views and commands.
QString enterpriseColumnKey(EnterpriseColumn column);
std::optional<EnterpriseColumn> enterpriseColumnFromKey(QStringView key);
/// The head of the column on the screen.
QString enterpriseColumnText(EnterpriseColumn column);
/// Its head in a file: what an import reads has the import's words, what is computed has words no
/// import takes, so that reading the file again changes nothing.
QString enterpriseColumnHeader(EnterpriseColumn column, QDate asOf);
/// The order a click on the column's head asks for; none for columns that do not sort.
std::optional<EnterpriseSort> enterpriseColumnSort(EnterpriseColumn column);
std::optional<EnterpriseColumn> columnOfSort(EnterpriseSort sort);
std::optional<FigureItem> figureOfColumn(EnterpriseColumn column);
bool isDayColumn(EnterpriseColumn column);

QDate enterpriseCellDay(const EnterpriseRow &row, EnterpriseColumn column);
/// What stands in the cell; empty where nothing is known. Numbers are exact decimals.
QString enterpriseCellText(const EnterpriseRow &row, EnterpriseColumn column);
/// What has to be read for these columns.
RowParts partsFor(const QVector<EnterpriseColumn> &columns);

} // namespace peiyu

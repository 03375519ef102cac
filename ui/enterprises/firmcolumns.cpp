#include "enterprises/firmcolumns.h"

#include "delegates/datedelegate.h"
#include "delegates/tierdelegate.h"
#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/datatable.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace peiyu {

namespace {

/// As many with 区县 as fit a narrow list.
constexpr qsizetype roomyColumns = 8;

int widthOf(EnterpriseColumn column)
{
    switch (column) {
    case EnterpriseColumn::Name:
        return 200;
    case EnterpriseColumn::CreditCode:
        return 168;
    case EnterpriseColumn::District:
        return 70;
    case EnterpriseColumn::Town:
        return 76;
    case EnterpriseColumn::Industry:
        return 116;
    case EnterpriseColumn::HighestTier:
    case EnterpriseColumn::Goal:
        return 76;
    case EnterpriseColumn::Stage:
        return 56;
    case EnterpriseColumn::Specialist:
    case EnterpriseColumn::StepOwner:
        return 62;
    case EnterpriseColumn::ValidUntil:
    case EnterpriseColumn::LastVisit:
    case EnterpriseColumn::GoalDate:
        return 84;
    case EnterpriseColumn::NextVisit:
    case EnterpriseColumn::StepDue:
        return 90; // bold when they are late
    case EnterpriseColumn::FoundedOn:
        return 84;
    case EnterpriseColumn::NextStep:
    case EnterpriseColumn::Gap:
        return 100; // the last one takes what is left
    case EnterpriseColumn::Address:
    case EnterpriseColumn::MainProduct:
    case EnterpriseColumn::Honours:
    case EnterpriseColumn::Note:
        return 122;
    default:
        return 100;
    }
}

bool isTier(EnterpriseColumn column)
{
    return column == EnterpriseColumn::HighestTier || column == EnterpriseColumn::Goal;
}

/// Every word of the ladder is read whole, in every language; those with a tier in the local name
/// are told in the tooltip where they are longer.
int widestBadge(const Look &look)
{
    int widest = 0;
    for (const Tier tier : {Tier::Innovative, Tier::Provincial, Tier::LittleGiant})
        widest = std::max(widest, tierBadgeWidth({tierFill(tier), tierBadgeText(tier)}, look));
    return widest;
}

std::optional<DateMeaning> meaningOf(EnterpriseColumn column)
{
    switch (column) {
    case EnterpriseColumn::ValidUntil:
        return DateMeaning::ValidUntil;
    case EnterpriseColumn::NextVisit:
    case EnterpriseColumn::StepDue:
        return DateMeaning::Due;
    case EnterpriseColumn::LastVisit:
    case EnterpriseColumn::GoalDate:
    case EnterpriseColumn::FoundedOn:
        return DateMeaning::Plain;
    default:
        return std::nullopt;
    }
}

CellLook nameLook(const EnterpriseTableModel &model, const QModelIndex &index)
{
    CellLook look;
    const EnterpriseRow *row = model.rowAt(index.row());
    if (row && row->stage == Stage::Exited) {
        look.ink = &LookPalette::text3;
        look.note = stageText(Stage::Exited);
    }
    return look;
}

CellLook codeLook(const EnterpriseTableModel &model, const QModelIndex &index)
{
    CellLook look;
    const EnterpriseRow *row = model.rowAt(index.row());
    if (row && row->codePending)
        look.state = CellState::Doubtful;
    return look;
}

QVector<TierLabel> tierLabels(const EnterpriseTableModel &model, const QModelIndex &index)
{
    const EnterpriseRow *row = model.rowAt(index.row());
    if (!row)
        return {};
    const auto tier =
        model.columnAt(index.column()) == EnterpriseColumn::Goal ? row->goal : row->highestTier;
    if (!tier)
        return {};
    return {{tierFill(*tier), tierBadgeText(*tier, row->district.value())}};
}

QStyledItemDelegate *delegateFor(EnterpriseColumn column, EnterpriseTableModel &model,
                                 QObject *parent)
{
    const EnterpriseTableModel *const firms = &model;
    if (const auto meaning = meaningOf(column))
        return new DateDelegate(
            *meaning, [firms] { return firms->query().asOf; }, parent);
    switch (column) {
    case EnterpriseColumn::HighestTier:
    case EnterpriseColumn::Goal:
        return new TierDelegate(
            [firms](const QModelIndex &index) { return tierLabels(*firms, index); }, parent);
    case EnterpriseColumn::Name:
        return new RowDelegate(
            [firms](const QModelIndex &index) { return nameLook(*firms, index); }, parent);
    case EnterpriseColumn::CreditCode:
        return new RowDelegate(
            [firms](const QModelIndex &index) { return codeLook(*firms, index); }, parent);
    default:
        return nullptr; // the table's own
    }
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmColumns)
};

} // namespace

QString tierWord(Tier tier, const DistrictId &district)
{
    return district.isEmpty() && tier == Tier::Provincial ? Text::tr("市/省级")
                                                          : tierBadgeText(tier, district.value());
}

QVector<EnterpriseColumn> firmColumns(FirmListKind kind, bool districts, bool wide)
{
    using Column = EnterpriseColumn;
    QVector<Column> columns;
    switch (kind) {
    case FirmListKind::Mine:
        columns = {Column::Name,      Column::Town,      Column::HighestTier, Column::ValidUntil,
                   Column::LastVisit, Column::NextVisit, Column::NextStep};
        break;
    case FirmListKind::All:
        columns = {Column::Name,       Column::Town,      Column::HighestTier, Column::ValidUntil,
                   Column::Specialist, Column::LastVisit, Column::NextVisit,   Column::NextStep};
        break;
    case FirmListKind::Unassigned:
        columns = {Column::Name, Column::Town, Column::HighestTier, Column::ValidUntil,
                   Column::LastVisit};
        break;
    case FirmListKind::VisitsDue:
        columns = {Column::NextVisit, Column::Name,       Column::Town,    Column::HighestTier,
                   Column::LastVisit, Column::Specialist, Column::NextStep};
        break;
    case FirmListKind::StepsDue:
        columns = {Column::StepDue,  Column::Name,      Column::Goal,
                   Column::GoalDate, Column::StepOwner, Column::NextStep};
        break;
    case FirmListKind::Unplanned:
        columns = {Column::Name,       Column::Town,       Column::HighestTier,
                   Column::ValidUntil, Column::Specialist, Column::LastVisit};
        break;
    }
    if (wide) {
        columns.insert(columns.indexOf(Column::Name) + 1, Column::CreditCode);
        if (const qsizetype town = columns.indexOf(Column::Town); town >= 0)
            columns.insert(town + 1, Column::Industry);
    }
    if (districts) {
        columns.insert(columns.indexOf(Column::Name) + (wide ? 2 : 1), Column::District);
        // At 1366 pixels there is room for one of the two, and a town says little without its 区县.
        if (!wide && columns.size() > roomyColumns)
            columns.removeOne(Column::Town);
    }
    return columns;
}

void dressFirmTable(DataTable &table, EnterpriseTableModel &model)
{
    const int badges = widestBadge(lookOf(&table)) + 2 * cellPadding;
    for (int column = 0; column < model.columnCount(); ++column) {
        const EnterpriseColumn kind = model.columnAt(column);
        QAbstractItemDelegate *const before = table.itemDelegateForColumn(column);
        table.setItemDelegateForColumn(column, delegateFor(kind, model, &table));
        delete before; // the view looks at it when it is replaced
        table.setDesignWidth(column, widthOf(kind));
        if (isTier(kind))
            table.setColumnWidth(column, std::max(table.columnWidth(column), badges));
    }
}

} // namespace peiyu

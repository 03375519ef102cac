#include "services/exportservice.h"

#include "exchange/tablewriter.h"
#include "repositories/enterpriselistrepository.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportService)
};

/// Rows read at once; also how often the work can be stopped.
constexpr qsizetype rowsAtOnce = 1000;
constexpr int widestColumn = 40;

int widthOf(EnterpriseColumn column)
{
    switch (column) {
    case EnterpriseColumn::Name:
    case EnterpriseColumn::FormerNames:
    case EnterpriseColumn::Address:
    case EnterpriseColumn::Note:
    case EnterpriseColumn::NextStep:
    case EnterpriseColumn::Gap:
    case EnterpriseColumn::Honours:
        return widestColumn;
    case EnterpriseColumn::CreditCode:
        return 22;
    case EnterpriseColumn::Industry:
    case EnterpriseColumn::MainProduct:
    case EnterpriseColumn::Chain:
        return 20;
    default:
        return 0;
    }
}

TableCell cellOf(const EnterpriseRow &row, EnterpriseColumn column)
{
    const QString text = enterpriseCellText(row, column);
    if (text.isEmpty())
        return {};
    if (isDayColumn(column))
        return TableCell::ofDate(enterpriseCellDay(row, column).toString(Qt::ISODate));
    return figureOfColumn(column) ? TableCell::ofNumber(text) : TableCell::ofText(text);
}

Result<> checkOrder(const ExportOrder &order)
{
    const QString ending = QFileInfo(order.path).suffix().toLower();
    if (ending != u"xlsx" && ending != u"csv")
        return failure(ErrorCode::Validation,
                       Text::tr("不能导出为“%1”。请把文件名改为以 .xlsx 或 .csv 结尾。")
                           .arg(QFileInfo(order.path).fileName()));
    if (order.columns.isEmpty())
        return failure(ErrorCode::Validation, Text::tr("没有选列，请至少选一列再导出。"));
    return {};
}

} // namespace

QVector<EnterpriseColumn> ExportService::ledgerColumns()
{
    using Column = EnterpriseColumn;
    return {Column::Name,        Column::CreditCode, Column::District,  Column::Town,
            Column::Park,        Column::Industry,   Column::Chain,     Column::Contact,
            Column::Phone,       Column::Address,    Column::Stage,     Column::Specialist,
            Column::HighestTier, Column::ValidUntil, Column::LastVisit, Column::Note};
}

QString ExportService::workText()
{
    return Text::tr("正在导出");
}

Result<ExportReport> ExportService::firms(const JobContext &context, const ExportOrder &order)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {order.query.district, {}}));
    PEIYU_CHECK(checkOrder(order));
    PEIYU_TRY(keys, EnterpriseListRepository::keys(context.connection, order.query));
    TableLayout layout;
    layout.sheet = Text::tr("企业");
    for (const EnterpriseColumn column : order.columns)
        layout.columns.append({enterpriseColumnHeader(column, order.query.asOf), widthOf(column)});
    PEIYU_TRY(table, createTable(order.path, layout));
    ExportReport report{order.path, 0};
    for (qsizetype first = 0; first < keys.size(); first += rowsAtOnce) {
        PEIYU_CHECK(context.cancellation.check());
        context.progress.report(workText(), first, keys.size());
        PEIYU_TRY(rows,
                  EnterpriseListRepository::rows(context.connection, keys.mid(first, rowsAtOnce),
                                                 order.query.asOf, partsFor(order.columns)));
        for (const EnterpriseRow &row : rows) {
            QVector<TableCell> cells;
            for (const EnterpriseColumn column : order.columns)
                cells.append(cellOf(row, column));
            PEIYU_CHECK(table->append(cells));
            ++report.firms;
        }
    }
    PEIYU_CHECK(context.cancellation.check());
    PEIYU_CHECK(table->finish());
    return report;
}

} // namespace peiyu

#include "requests/batchdispatchdialog.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "domain/requestflow.h"
#include "enterprises/dialogparts.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/tablepane.h"
#include "requests/requestunits.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int besideWidth = 460;
constexpr int padding = 12;
constexpr int outcomeColumn = 2;
} // namespace

BatchDispatchDialog::BatchDispatchDialog(const PageContext &context,
                                         const QVector<RequestRow> &rows, QWidget *parent)
    : FormDialog(context, tr("批量交办"), tr("交办"), parent),
      m_unit(unitField(knownUnits(context, context.home()))),
      m_text(new QPlainTextEdit),
      m_on(new DateField)
{
    setObjectName(QStringLiteral("batchDispatchDialog"));
    m_unit->setObjectName(QStringLiteral("batchUnit"));
    addRow(QStringLiteral("unit"), tr("主办单位"), m_unit)->setRequired(true);
    m_text->setObjectName(QStringLiteral("batchText"));
    m_text->setPlaceholderText(tr("交办要求，可不填"));
    m_text->setFixedSize(lookOf(this).px(300), textHeight(this));
    addRow(QStringLiteral("text"), tr("要求"), m_text);
    m_on->setObjectName(QStringLiteral("batchOn"));
    m_on->setLooksBack(true);
    m_on->setDate(context.asOf());
    addRow(QStringLiteral("on"), tr("交办日期"), m_on)->setRequired(true);
    QWidget *list = preview(rows);
    form()->addWidget(noteLine(
        tr("%1 件合成一张交办单，各件仍分别计时、分别签收。").arg(countText(m_given.size()))));
    form()->addStretch(1);
    setBeside(list);
    setActionText(tr("交办 %1 件").arg(countText(m_given.size())));
    setReady(!m_given.isEmpty(), tr("选中的诉求现在都不能交办，理由在右边"));
    m_unit->setFocus();
    setTouched(false);
}

QWidget *BatchDispatchDialog::preview(const QVector<RequestRow> &rows)
{
    const Look &look = lookOf(this);
    auto *model = new TextRowsModel({tr("编号"), tr("事项"), tr("交办")}, this);
    QVector<QStringList> lines;
    QSet<int> refused;
    for (const RequestRow &row : rows) {
        const auto may = mayFollow(row.request, StepKind::Dispatched);
        if (may) {
            m_given.append(row.request.id);
        } else {
            refused.insert(static_cast<int>(lines.size()));
        }
        lines.append({row.request.number, row.request.title.simplified(),
                      may ? tr("交办") : tr("不办：%1").arg(may.error().text)});
    }
    model->setRows(lines);
    auto *pane = new QWidget;
    pane->setProperty("ground", QStringLiteral("page"));
    pane->setAttribute(Qt::WA_StyledBackground);
    pane->setFixedWidth(look.px(besideWidth));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(6);
    column->addWidget(new TextLabel(
        tr("选中 %1 件，可交办 %2 件").arg(countText(rows.size()), countText(m_given.size())),
        FontRole::Head));
    auto *table = new TablePane;
    DataTable *view = table->table();
    view->setObjectName(QStringLiteral("batchRows"));
    view->setAccessibleName(tr("逐件预览"));
    view->setModel(model);
    view->setRowNumbers(false);
    view->setFocusPolicy(Qt::ClickFocus);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->horizontalHeader()->setSectionsClickable(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setDesignWidth(0, 104);
    view->setDesignWidth(1, 180);
    view->setItemDelegate(new RowDelegate(
        [refused](const QModelIndex &index) {
            CellLook cell;
            if (refused.contains(index.row()))
                cell.ink =
                    index.column() == outcomeColumn ? &LookPalette::late : &LookPalette::text3;
            return cell;
        },
        view));
    column->addWidget(table, 1);
    return pane;
}

void BatchDispatchDialog::save()
{
    const QString unit = m_unit->currentText().trimmed();
    if (unit.isEmpty()) {
        refuse(QStringLiteral("unit"), tr("请填写交给哪个单位。"));
        return;
    }
    write([given = m_given, unit, text = m_text->toPlainText().trimmed(),
           on = m_on->date()](JobContext &job) {
        return RequestService::dispatchMany(job, given, unit, text, on);
    });
}

} // namespace peiyu

#include "enterprises/firmfigurestab.h"

#include "charts/changechart.h"
#include "charts/chartcard.h"
#include "delegates/entrydelegate.h"
#include "enterprises/factgrid.h"
#include "items/figuregridmodel.h"
#include "items/itemroles.h"
#include "look/look.h"
#include "monitoring/periodgridview.h"
#include "parts/datatable.h"
#include "parts/entryrest.h"
#include "parts/previewpane.h"
#include "parts/segmentedswitch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace peiyu {

namespace {

constexpr int monthsShare = 3000;
constexpr int chartShare = 2000;
constexpr int monthsShown = 13;
constexpr int headPadding = 12;

} // namespace

FirmFiguresTab::FirmFiguresTab(const PageContext &context, QWidget *parent)
    : FirmTab(parent),
      m_context(context),
      m_table(new DataTable),
      m_model(new FigureGridModel(this)),
      m_switch(new SegmentedSwitch({tr("年度"), tr("月度")})),
      m_parts(new QStackedWidget),
      m_rest(new EntryRest(this, m_table, [this] { return ask(); }))
{
    m_switch->setObjectName(QStringLiteral("figureParts"));
    m_switch->setAccessibleName(tr("年度或月度数据"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(headPadding, headPadding / 2, headPadding, headPadding / 2);
    head->addWidget(m_switch);
    head->addStretch(1);
    body()->addLayout(head);
    m_table->setObjectName(QStringLiteral("figureGrid"));
    m_table->setAccessibleName(tr("年度数据"));
    m_table->setRowNumbers(false);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed |
                             QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->installEventFilter(this);
    m_parts->addWidget(m_table);
    body()->addWidget(m_parts, 1);
    dress();
    connect(m_model, &FigureGridModel::edited, this, [this](const QVector<FigureCell> &cells) {
        const Enterprise &firm = m_record.file.enterprise;
        save({firm.id, firm.name}, cells);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FirmFiguresTab::showPane);
    connect(m_model, &FigureGridModel::dataChanged, this, &FirmFiguresTab::showPane);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.row() == FigureGridModel::ClosedLine)
            m_model->toggleClosed(index.column());
    });
    connect(&context.gate, &EditGate::changed, this,
            [this] { m_model->setEditable(m_context.gate.isOpen()); });
    m_model->setEditable(context.gate.isOpen());
    buildMonthly(context);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &FirmFiguresTab::showPart);
}

void FirmFiguresTab::buildMonthly(const PageContext &context)
{
    m_months = new PeriodGridView(context, "firmMonths");
    m_chart = new ChartCard;
    m_chart->setObjectName(QStringLiteral("firmMonthChart"));
    auto *both = new QSplitter(Qt::Vertical);
    both->setChildrenCollapsible(false);
    both->addWidget(m_months);
    both->addWidget(m_chart);
    both->setStretchFactor(0, 3); // the seven items, before the picture of one of them
    both->setStretchFactor(1, 2);
    both->setSizes({monthsShare, chartShare});
    m_parts->addWidget(both);
    connect(m_months, &PeriodGridView::currentChanged, this, [this] {
        if (!showsMonthly())
            return;
        showChart();
        showPane();
    });
}

bool FirmFiguresTab::showsMonthly() const
{
    return m_switch->current() == 1;
}

void FirmFiguresTab::showPart(int part)
{
    m_parts->setCurrentIndex(part);
    if (part == 1)
        showMonths();
    showPane();
}

void FirmFiguresTab::showMonths()
{
    const EnterpriseId &id = m_record.file.enterprise.id;
    const auto series = PeriodFigureService::seriesOfFirm(m_context.reading, id);
    if (!series) {
        m_context.navigator.failed(series.error());
        return;
    }
    PeriodGrid grid;
    MonitoredFirm firm;
    firm.id = id;
    firm.name = m_record.file.enterprise.name;
    grid.firms.append(firm);
    grid.series.append(*series);
    PeriodGridLayout layout;
    layout.shape = PeriodGridShape::OneFirm;
    // The running month too: what is reported before it ends can be put in.
    layout.periods.append(FigurePeriod::monthOf(m_record.asOf));
    while (layout.periods.size() < monthsShown)
        layout.periods.prepend(layout.periods.first().before());
    m_months->show(grid, layout);
    showChart();
}

void FirmFiguresTab::showChart()
{
    const QModelIndex current = m_months->table().currentIndex();
    const auto measure = m_months->model().measureAt(current);
    const FigureSeries *series = m_months->model().seriesAt(current);
    if (!measure || !series)
        return;
    constexpr double oneUnit = 1e6;
    QVector<MonthPoint> points;
    for (const FigurePeriod &month : m_months->model().layout().periods) {
        const auto amount = series->own(month);
        const FigureChange change =
            changeOf(*series, {measure->item, month, false}, ChangeBasis::YearOnYear);
        const QString why = noChangeText(change, ChangeBasis::YearOnYear);
        points.append(
            {month.key(),
             amount ? std::optional(static_cast<double>(*amount) / oneUnit) : std::nullopt,
             figureAmountText(measure->item, amount),
             why.isEmpty() ? tr("同比 %1").arg(changeText(change)) : why});
    }
    m_chart->setContent(monthContent(periodItemText(measure->item),
                                     periodItemUnitText(measure->item), points,
                                     screenChartTheme(lookOf(this))));
}

void FirmFiguresTab::dress()
{
    auto *delegate = new EntryDelegate(
        [this](const QModelIndex &index) {
            CellLook look;
            if (index.column() == FigureGridModel::ItemColumn)
                look.bold = index.row() >= FigureGridModel::FirstItem;
            else if (index.column() == FigureGridModel::UnitColumn ||
                     index.data(MissingRole).toBool())
                look.ink = &LookPalette::text3;
            if (!m_model->faultAt(index).isEmpty())
                look.state = CellState::Invalid;
            return look;
        },
        this);
    m_table->setItemDelegate(delegate);
    connect(delegate, &EntryDelegate::entered, this, &FirmFiguresTab::goOn);
}

QWidget *FirmFiguresTab::focusTarget()
{
    if (showsMonthly())
        return &m_months->table();
    return m_table;
}

void FirmFiguresTab::showFirm(const FirmRecord &record)
{
    constexpr int itemWidth = 132;
    constexpr int unitWidth = 52;
    constexpr int yearWidth = 118;
    const bool other = m_record.file.enterprise.id != record.file.enterprise.id;
    if (other) {
        // What is typed and asked is of the firm that goes.
        const QPointer<FirmFiguresTab> alive(this);
        m_rest->leaveEntry();
        m_rest->askNow();
        if (!alive)
            return;
    }
    m_record = record;
    const QModelIndex current = m_table->currentIndex();
    m_model->setFigures(record.file.enterprise.id, record.years, record.asOf.year());
    const Look &look = lookOf(this);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column,
                                look.px(column == FigureGridModel::ItemColumn   ? itemWidth
                                        : column == FigureGridModel::UnitColumn ? unitWidth
                                                                                : yearWidth));
    if (other || !current.isValid()) {
        // The last full year is what a clerk comes for.
        const int last = m_model->columnCount() - 2;
        m_table->setCurrentIndex(m_model->index(FigureGridModel::FirstItem,
                                                std::max<int>(FigureGridModel::FirstYear, last)));
    }
    if (showsMonthly())
        showMonths();
    showPane();
}

void FirmFiguresTab::reverted()
{
    m_model->forgetRefusals();
    if (m_months)
        m_months->model().forgetRefusals();
}

bool FirmFiguresTab::eventFilter(QObject *watched, QEvent *event)
{
    // F2 on the page edits the firm; in the grid it edits the cell.
    if (watched == m_table && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        m_rest->prolong();
        auto *key = static_cast<QKeyEvent *>(event);
        const bool otherTab = key->key() == Qt::Key_Tab && key->modifiers() != Qt::NoModifier;
        if (EntryDelegate::endsEntry(key->key()) && !otherTab) {
            // The editor has no focus while an input method begins in it.
            if (QWidget *editor = m_table->indexWidget(m_table->currentIndex()))
                return QCoreApplication::sendEvent(editor, key);
            return goOn(key->key());
        }
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        const bool closing = m_table->currentIndex().row() == FigureGridModel::ClosedLine;
        if (closing && (key->key() == Qt::Key_Space || key->key() == Qt::Key_F2)) {
            m_model->toggleClosed(m_table->currentIndex().column());
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            clearCells();
            return true;
        }
    }
    return FirmTab::eventFilter(watched, event);
}

void FirmFiguresTab::paste()
{
    if (!m_context.gate.isOpen())
        return;
    const int bad = m_model->paste(m_table->currentIndex(), QGuiApplication::clipboard()->text());
    if (bad > 0)
        m_context.navigator.failed(
            Error{ErrorCode::Validation,
                  tr("有 %1 格没有贴入（标红的格子，或超出表格）。指着红格可以看到原因，改正即可。")
                      .arg(bad),
                  {},
                  {}});
}

void FirmFiguresTab::clearCells()
{
    if (m_context.gate.isOpen())
        m_model->clear(m_table->selectionModel()->selectedIndexes());
}

/// As in a spreadsheet: Enter goes down, Tab to the right.
bool FirmFiguresTab::goOn(int key)
{
    m_rest->prolong();
    const QModelIndex next = nextEntryCell(m_table->currentIndex(), key);
    if (next.isValid())
        m_table->selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    return enter || next.isValid();
}

void FirmFiguresTab::save(const Whose &firm, const QVector<FigureCell> &cells, bool confirmed)
{
    m_rest->writes();
    m_context.runner.write<Saved>(
        this,
        [id = firm.id, cells, confirmed](JobContext &job) {
            return FigureService::put(job, id, cells, confirmed);
        },
        [this, firm, cells, confirmed](const Result<Saved> &done) {
            const QPointer<FirmFiguresTab> alive(this);
            const bool sound = saved(firm, cells, confirmed, done);
            if (alive)
                m_rest->answered(sound);
        });
}

bool FirmFiguresTab::saved(const Whose &firm, const QVector<FigureCell> &cells, bool confirmed,
                           const Result<Saved> &done)
{
    if (done) {
        if (!done->changes.isEmpty())
            m_context.navigator.saved(done->changes);
        return true;
    }
    Error error = done.error();
    m_model->refuse(firm.id, cells, error.text);
    const bool asks = error.detail == unitJumpMark() && !confirmed;
    if (asks || !isShown(firm))
        error.text = tr("%1：%2").arg(firm.name, error.text);
    if (asks) {
        m_asked.append({firm, cells, error.text});
        m_rest->begin();
    } else {
        m_context.navigator.failed(error);
    }
    return asks;
}

bool FirmFiguresTab::ask()
{
    // A question may stand open long: the tab can be gone after it.
    const QPointer<FirmFiguresTab> alive(this);
    for (const Asked &asked : std::exchange(m_asked, {})) {
        QVector<FigureCell> cells = asked.cells;
        // What was mended meanwhile is not asked about.
        cells.removeIf(
            [&](const FigureCell &one) { return !m_model->isRefused(asked.firm.id, one); });
        if (cells.isEmpty())
            continue;
        const bool sure = m_context.prompt.confirm(window(), asked.text, tr("确认无误"));
        if (!alive)
            return false;
        if (!sure)
            continue;
        m_model->accept(asked.firm.id, cells);
        save(asked.firm, cells, true);
    }
    return true;
}

void FirmFiguresTab::showPane()
{
    pane()->clear();
    if (showsMonthly())
        showMonthPane();
    else
        showYearPane();
}

void FirmFiguresTab::showMonthPane()
{
    pane()->setTitle(tr("月度数据"));
    QStringList words = m_months->currentWords();
    if (!words.isEmpty()) {
        const QString head = words.takeFirst();
        pane()->addSection(head, wrappedText(words.join(u'\n'), &LookPalette::text2));
    }
    pane()->addSection(tr("未报不等于 0"),
                       wrappedText(tr("没有的月份留空；确实是零才填 0。上月或上年同月没有报送的，"
                                      "不算环比、同比。"),
                                   &LookPalette::text2));
}

void FirmFiguresTab::showYearPane()
{
    pane()->setTitle(tr("年度数据"));
    const QModelIndex current = m_table->currentIndex();
    if (const QString fault = m_model->faultAt(current); !fault.isEmpty())
        pane()->addSection(tr("没有保存"),
                           wrappedText(tr("%1\n库中：%2").arg(fault, m_model->storedText(current)),
                                       &LookPalette::late));
    const YearlyFigures *year = m_model->figuresOf(current.column());
    if (year) {
        auto *facts = new FactGrid;
        facts->add(tr("年度"), tr("%1 年").arg(year->year));
        facts->add(tr("来源"), year->source ? figureSourceText(*year->source) : tr("未填"));
        const auto filled = std::count_if(year->values.begin(), year->values.end(),
                                          [](const QString &value) { return !value.isEmpty(); });
        facts->add(tr("已填"), tr("%1 / %2 项").arg(filled).arg(year->values.size()));
        pane()->addSection({}, facts);
    }
    pane()->addSection(tr("怎样录入"),
                       wrappedText(tr("直接输入，Tab 向右，回车向下，Delete 清空。"
                                      "可以从 Excel 复制一块，选中左上角的格子后按 Ctrl+V。"
                                      "金额单位都是万元。“年度已定”一行按空格键切换。"),
                                   &LookPalette::text2));
    pane()->addSection(
        tr("缺数据不等于 0"),
        wrappedText(tr("没有的数留空；确实是零才填 0。年度已定后，评估不再对这一年提建议。"),
                    &LookPalette::text2));
}

} // namespace peiyu

#include "enterprises/firmfigurestab.h"

#include "delegates/rowdelegate.h"
#include "enterprises/factgrid.h"
#include "items/figuregridmodel.h"
#include "items/itemroles.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/previewpane.h"
#include "services/figureservice.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

FirmFiguresTab::FirmFiguresTab(const PageContext &context, QWidget *parent)
    : FirmTab(parent),
      m_context(context),
      m_table(new DataTable),
      m_model(new FigureGridModel(this))
{
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
    body()->addWidget(m_table, 1);
    dress();
    connect(m_model, &FigureGridModel::edited, this,
            [this](const YearlyFigures &year) { save({year}); });
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
}

void FirmFiguresTab::dress()
{
    m_table->setItemDelegate(new RowDelegate(
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
        this));
}

QWidget *FirmFiguresTab::focusTarget()
{
    return m_table;
}

void FirmFiguresTab::showFirm(const FirmRecord &record)
{
    constexpr int itemWidth = 132;
    constexpr int unitWidth = 52;
    constexpr int yearWidth = 118;
    const bool other = m_record.file.enterprise.id != record.file.enterprise.id;
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
    showPane();
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
        auto *key = static_cast<QKeyEvent *>(event);
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
    QStringList faults;
    const auto years =
        m_model->pasted(m_table->currentIndex(), QGuiApplication::clipboard()->text(), faults);
    if (!faults.isEmpty()) {
        constexpr qsizetype shown = 3;
        m_context.navigator.failed(Error{ErrorCode::Validation,
                                         tr("有 %1 格没有贴入：%2。请改正后再贴。")
                                             .arg(faults.size())
                                             .arg(QStringList(faults.mid(0, shown)).join(tr("；"))),
                                         faults.join(u'\n'),
                                         {}});
        return;
    }
    if (!years.isEmpty())
        save(years);
}

void FirmFiguresTab::clearCells()
{
    QStringList faults;
    QMap<int, YearlyFigures> changed;
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        const YearlyFigures *year = m_model->figuresOf(index.column());
        const int item = index.row() - FigureGridModel::FirstItem;
        if (!year || item < 0 || !m_context.gate.isOpen())
            continue;
        if (!changed.contains(year->year))
            changed.insert(year->year, *year);
        changed[year->year].values[static_cast<size_t>(item)].clear();
    }
    if (!changed.isEmpty())
        save(changed.values());
}

void FirmFiguresTab::save(const QVector<YearlyFigures> &years, bool confirmed)
{
    m_context.runner.write<Saved>(
        this,
        [firm = m_record.file.enterprise.id, years, confirmed](JobContext &job) {
            return FigureService::save(job, firm, years, confirmed);
        },
        [this, years, confirmed](const Result<Saved> &done) { saved(years, confirmed, done); });
}

void FirmFiguresTab::saved(const QVector<YearlyFigures> &years, bool confirmed,
                           const Result<Saved> &done)
{
    if (done) {
        if (!done->changes.isEmpty())
            m_context.navigator.saved(done->changes);
        return;
    }
    const Error &error = done.error();
    const FieldIssue issue = error.issues.isEmpty() ? FieldIssue() : error.issues.first();
    // Only a jump can be confirmed; everything else has its year.
    if (error.code == ErrorCode::Validation && issue.row == 0 && !confirmed) {
        if (m_context.prompt.confirm(window(), error.text, tr("确认无误")))
            save(years, true);
        return;
    }
    for (const YearlyFigures &year : years) {
        if (const auto item = figureFromKey(issue.field); item && year.year == issue.row)
            m_model->setFault(year.year, issue.field, year.value(*item), error.text);
    }
    m_context.navigator.failed(error);
}

void FirmFiguresTab::showPane()
{
    pane()->clear();
    pane()->setTitle(tr("年度数据"));
    const QModelIndex current = m_table->currentIndex();
    if (const QString fault = m_model->faultAt(current); !fault.isEmpty())
        pane()->addSection(tr("没有保存"), wrappedText(fault, &LookPalette::late));
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

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
            [this](const QVector<FigureCell> &cells) { save(cells); });
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
                // Enter goes down, as in a spreadsheet; Tab went right already.
                if (hint == QAbstractItemDelegate::SubmitModelCache)
                    goDown();
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
        // A line edit passes Enter on after it took it: the closing editor goes down then.
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && m_table->isPersistentEditorOpen(m_table->currentIndex()))
            return true;
        if (enter) {
            goDown();
            return true;
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

void FirmFiguresTab::goDown()
{
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex below = current.siblingAtRow(current.row() + 1);
    if (below.isValid())
        m_table->setCurrentIndex(below);
}

void FirmFiguresTab::save(const QVector<FigureCell> &cells, bool confirmed)
{
    m_context.runner.write<Saved>(
        this,
        [firm = m_record.file.enterprise.id, cells, confirmed](JobContext &job) {
            return FigureService::put(job, firm, cells, confirmed);
        },
        [this, cells, confirmed](const Result<Saved> &done) { saved(cells, confirmed, done); });
}

void FirmFiguresTab::saved(const QVector<FigureCell> &cells, bool confirmed,
                           const Result<Saved> &done)
{
    if (done) {
        if (!done->changes.isEmpty())
            m_context.navigator.saved(done->changes);
        return;
    }
    const Error &error = done.error();
    if (error.detail == unitJumpMark() && !confirmed &&
        m_context.prompt.confirm(window(), error.text, tr("确认无误"))) {
        save(cells, true);
        return;
    }
    m_model->refuse(cells, error.text);
    if (error.detail != unitJumpMark())
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

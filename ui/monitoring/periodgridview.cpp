#include "monitoring/periodgridview.h"

#include "delegates/entrydelegate.h"
#include "items/itemroles.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/entryrest.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace peiyu {

namespace {

constexpr int nameWidth = 150;
constexpr int itemWidth = 148;
constexpr int cellWidth = 110;
constexpr int leastCell = 96;
constexpr int mostCell = 168; // hint and value side by side
constexpr int footPadding = 12;
constexpr qsizetype namedAtMost = 3;

/// The hint stands quiet at the left, the value at the right.
class GridDelegate final : public EntryDelegate
{
public:
    using EntryDelegate::EntryDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                      const CellLook &cell, const Look &look, const QColor &ink) const override
    {
        RowDelegate::paintContent(painter, place, index, cell, look, ink);
        const QString hint = index.data(PeriodGridModel::HintRole).toString();
        if (hint.isEmpty())
            return;
        const QFont font = look.font(FontRole::Small);
        const QString value = index.data(Qt::DisplayRole).toString();
        const int taken =
            value.isEmpty() ? 0
                            : QFontMetrics(look.font(FontRole::Body)).horizontalAdvance(value) + 8;
        // Half a number would be another one: the hint is shown whole or not at all.
        if (QFontMetrics(font).horizontalAdvance(hint) > place.width() - taken)
            return;
        painter.save();
        painter.setFont(font);
        painter.setPen(look.palette.text3);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, hint);
        painter.restore();
    }
};

} // namespace

PeriodGridView::PeriodGridView(const PageContext &context, const char *name, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_model(new PeriodGridModel(this)),
      m_sums(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_rest(new EntryRest(this, m_table, [this] { return ask(); }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_pane->setEdge(false);
    m_table->setObjectName(QString::fromLatin1(name));
    m_table->setAccessibleName(tr("月度、季度数据"));
    m_table->setRowNumbers(false);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed |
                             QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->freezeFirstColumn();
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    auto *delegate = new GridDelegate(
        [this](const QModelIndex &index) {
            CellLook look;
            look.bold = index.column() == 0;
            if (!m_model->faultAt(index).isEmpty())
                look.state = CellState::Invalid;
            return look;
        },
        this);
    m_table->setItemDelegate(delegate);
    column->addWidget(m_pane, 1);
    m_sums->setObjectName(QString::fromLatin1(name) + QStringLiteral("Sums"));
    m_sums->setContentsMargins(footPadding, 4, footPadding, 4);
    column->addWidget(m_sums);
    connect(m_model, &PeriodGridModel::edited, this,
            [this](const QVector<PeriodCell> &cells) { save(cells); });
    connect(delegate, &EntryDelegate::entered, this, [this](int key) {
        showLater();
        goOn(key);
    });
    // Left in another way, with the mouse or an arrow: the view is still about it.
    const auto left = [this] { QTimer::singleShot(0, this, &PeriodGridView::showLater); };
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, left);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, left);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PeriodGridView::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeriodGridView::showSums);
    connect(m_model, &PeriodGridModel::dataChanged, this, [this] {
        showSums();
        emit currentChanged();
    });
    connect(&context.gate, &EditGate::changed, this,
            [this] { m_model->setEditable(m_context.gate.isOpen()); });
    m_model->setEditable(context.gate.isOpen());
}

void PeriodGridView::showLater()
{
    if (!m_later || m_rest->isTyping())
        return;
    const auto later = std::exchange(m_later, std::nullopt);
    show(later->grid, later->layout);
}

/// Only rows come or go. Another firm or other columns under the cell that is open would get what
/// is typed for those that are not shown any more.
bool PeriodGridView::mayWait(const PeriodGrid &grid, const PeriodGridLayout &layout) const
{
    const MonitoredFirm *firm = m_model->firmAt(0);
    return layout == m_model->layout() &&
           (layout.shape != PeriodGridShape::OneFirm ||
            (firm && !grid.firms.isEmpty() && firm->id == grid.firms.first().id));
}

void PeriodGridView::show(const PeriodGrid &grid, const PeriodGridLayout &layout)
{
    m_later.reset();
    if (m_rest->isTyping() && m_model->resetsWith(grid, layout)) {
        if (mayWait(grid, layout)) {
            m_later = Shown{grid, layout};
            return;
        }
        m_rest->leaveEntry();
    }
    const QModelIndex current = m_table->currentIndex();
    const MonitoredFirm *firm = currentFirm();
    const EnterpriseId stood = firm ? firm->id : EnterpriseId();
    const bool other = !(layout == m_model->layout());
    m_model->setGrid(grid, layout);
    m_pane->showEmptyState(m_model->rowCount() == 0);
    if (other)
        setWidths();
    if (m_table->currentIndex().isValid() || m_model->rowCount() == 0)
        return;
    int row = layout.shape == PeriodGridShape::OneFirm ? current.row() : m_model->rowOf(stood);
    row = std::clamp(row < 0 ? current.row() : row, 0, m_model->rowCount() - 1);
    // Of several periods the latest is what one comes for.
    const int column = current.column() > 0 && current.column() < m_model->columnCount()
                           ? current.column()
                       : layout.shape == PeriodGridShape::OnePeriod ? 1
                                                                    : m_model->columnCount() - 1;
    m_table->setCurrentIndex(m_model->index(row, column));
}

void PeriodGridView::setWidths()
{
    const PeriodGridShape shape = m_model->layout().shape;
    const bool one = shape == PeriodGridShape::OneFirm;
    const bool fits = shape == PeriodGridShape::OnePeriod;
    const int columns = m_model->columnCount();
    for (int column = 0; column < columns; ++column)
        m_table->setDesignWidth(column, column == 0 ? (one ? itemWidth : nameWidth)
                                                    : (fits ? leastCell : cellWidth));
    if (!fits || columns < 2)
        return;
    // The items of one period share the width there is, so that none is out of sight.
    int spare = m_table->viewport()->width();
    for (int column = 0; column < columns; ++column)
        spare -= m_table->columnWidth(column);
    const int more = std::max(0, spare) / (columns - 1);
    const int most = lookOf(this).px(mostCell);
    for (int column = 1; column < columns; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + more,
                                                 std::max(most, m_table->columnWidth(column))));
}

void PeriodGridView::setHint(PeriodHint hint)
{
    m_model->setHint(hint);
}

void PeriodGridView::setEmptyState(EmptyState *state)
{
    m_pane->setEmptyState(state);
}

const MonitoredFirm *PeriodGridView::currentFirm() const
{
    return m_model->firmAt(m_table->currentIndex().row());
}

QStringList PeriodGridView::currentWords() const
{
    QStringList words;
    const QModelIndex current = m_table->currentIndex();
    const FigureSeries *series = m_model->seriesAt(current);
    if (!series)
        return words;
    const FigureMeasure measure = *m_model->measureAt(current);
    const QString unit = periodItemUnitText(measure.item);
    const auto amount = [&](const FigureMeasure &of) {
        const auto value = series->of(of);
        return value ? tr("%1 %2").arg(figureAmountText(of.item, value), unit) : tr("未报");
    };
    if (const QString fault = m_model->faultAt(current); !fault.isEmpty())
        words.append(tr("没有保存：%1").arg(fault));
    words.append(tr("%1：%2").arg(measure.text(), amount(measure)));
    for (const ChangeBasis basis : allChangeBases) {
        const bool year = basis == ChangeBasis::YearOnYear;
        const FigureMeasure base = year ? measure.yearBefore() : measure.before();
        const FigureChange change = changeOf(*series, measure, basis);
        const QString why = noChangeText(change, basis);
        words.append(tr("%1 %2%3；%4 %5")
                         .arg(changeBasisText(basis), changeText(change),
                              why.isEmpty() ? QString() : tr("（%1）").arg(why), base.periodText(),
                              amount(base)));
    }
    return words;
}

bool PeriodGridView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        if (m_model->layout().shape == PeriodGridShape::OnePeriod)
            setWidths();
        else if (m_table->currentIndex().isValid()) // the latest period, not the first that fits
            m_table->scrollTo(m_table->currentIndex());
    }
    // F2 on a page edits what it shows; in the grid it edits the cell.
    if (watched == m_table && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        keyPressed(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool PeriodGridView::keyPressed(QKeyEvent &key)
{
    m_rest->prolong();
    const bool otherTab = key.key() == Qt::Key_Tab && key.modifiers() != Qt::NoModifier;
    if (EntryDelegate::endsEntry(key.key()) && !otherTab) {
        // The editor has no focus while an input method begins in it; it ends like any other.
        if (QWidget *editor = m_table->indexWidget(m_table->currentIndex()))
            return QCoreApplication::sendEvent(editor, &key);
        return goOn(key.key());
    }
    if (key.matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (key.key() == Qt::Key_Delete) {
        clearCells();
        return true;
    }
    if (key.key() == Qt::Key_D && key.modifiers() == Qt::ControlModifier) {
        fillDown();
        return true;
    }
    return false;
}

/// As in a spreadsheet. The next cell is only stood on: the next key opens it or goes elsewhere.
bool PeriodGridView::goOn(int key)
{
    m_rest->prolong();
    const QModelIndex next = nextEntryCell(m_table->currentIndex(), key);
    if (next.isValid())
        m_table->selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    return enter || next.isValid();
}

void PeriodGridView::paste()
{
    if (!m_context.gate.isOpen())
        return;
    const PeriodPaste done =
        m_model->paste(m_table->currentIndex(), QGuiApplication::clipboard()->text());
    QStringList sentences;
    if (!done.unknown.isEmpty())
        sentences.append(tr("有 %1 行的企业不在这张表里，没有贴入：%2。请核对名称，或换一个范围。")
                             .arg(done.unknown.size())
                             .arg(done.unknown.mid(0, namedAtMost).join(tr("、"))));
    if (done.bad > 0)
        sentences.append(
            tr("有 %1 格没有贴入（标红的格子，或超出表格）。指着红格可以看到原因，改正即可。")
                .arg(done.bad));
    if (!sentences.isEmpty())
        m_context.navigator.failed(Error{ErrorCode::Validation, sentences.join(QString()), {}, {}});
}

void PeriodGridView::fillDown()
{
    if (m_context.gate.isOpen())
        m_model->fillDown(m_table->selectionModel()->selectedIndexes());
}

void PeriodGridView::clearCells()
{
    if (m_context.gate.isOpen())
        m_model->clear(m_table->selectionModel()->selectedIndexes());
}

void PeriodGridView::showSums()
{
    const QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    FigureAmount sum = 0;
    qint64 count = 0;
    qint64 missing = 0;
    for (const QModelIndex &cell : cells) {
        if (cell.column() == 0)
            continue;
        const auto amount = m_model->amountAt(cell);
        sum += amount.value_or(0);
        count += amount ? 1 : 0;
        missing += amount ? 0 : 1;
    }
    if (cells.size() < 2) {
        m_sums->setText(tr("直接输入，Tab 向右，Enter 向下，Ctrl+V 粘贴一块，Ctrl+D 向下填充，"
                           "Delete 清空；留空是未报，不是 0。"));
        return;
    }
    const QString total = figureAmountText(PeriodItem::Revenue, sum);
    const QString mean =
        count > 0 ? figureAmountText(PeriodItem::Revenue, sum / count) : QStringLiteral("—");
    m_sums->setText(tr("选中：合计 %1　个数 %2　平均 %3　未报 %4")
                        .arg(total)
                        .arg(count)
                        .arg(mean)
                        .arg(missing));
}

void PeriodGridView::save(const QVector<PeriodCell> &cells, bool confirmed)
{
    m_rest->writes();
    m_context.runner.write<PeriodsPut>(
        this,
        [cells, confirmed](JobContext &job) {
            return PeriodFigureService::put(job, cells, confirmed);
        },
        [this, cells, confirmed](const Result<PeriodsPut> &done) {
            const QPointer<PeriodGridView> alive(this);
            bool sound = false;
            if (done) {
                sound = saved(cells, confirmed, *done);
            } else {
                for (const PeriodCell &cell : cells)
                    m_model->refuse(cell, done.error().text);
                // It may be told in a window, which would take the keys.
                m_failure = done.error();
                m_rest->begin();
            }
            if (alive)
                m_rest->answered(sound);
        });
}

bool PeriodGridView::saved(const QVector<PeriodCell> &cells, bool confirmed, const PeriodsPut &put)
{
    if (!put.saved.changes.isEmpty())
        m_context.navigator.saved(put.saved.changes);
    qsizetype bad = 0;
    const PeriodRefusal *first = nullptr;
    for (const PeriodRefusal &one : put.refused) {
        m_model->refuse(cells[one.cell], one.text);
        if (one.jump && !confirmed) {
            m_asked.append({cells[one.cell], one.text});
            m_rest->begin();
            continue;
        }
        first = first ? first : &one;
        ++bad;
    }
    // Those that were refused stand refused already.
    for (const PeriodCell &cell : cells)
        m_model->settle(cell);
    if (!first)
        return true;
    Error error = first->error;
    error.text = bad > 1 ? tr("有 %1 格没有保存（标红）。第一格：%2").arg(bad).arg(first->text)
                         : first->text;
    m_context.navigator.failed(error);
    return false;
}

bool PeriodGridView::ask()
{
    // Whatever is told or asked here may stand open long: the view can be gone after it.
    const QPointer<PeriodGridView> alive(this);
    const auto failure = std::exchange(m_failure, std::nullopt);
    if (failure)
        m_context.navigator.failed(*failure);
    if (!alive)
        return false;
    QVector<PeriodCell> cells;
    QStringList sentences;
    for (const Asked &asked : std::exchange(m_asked, {})) {
        if (!m_model->isRefused(asked.cell))
            continue; // mended meanwhile
        cells.append(asked.cell);
        sentences.append(asked.text);
    }
    if (cells.isEmpty())
        return !failure;
    const QString sentence =
        cells.size() > 1
            ? tr("%1\n另有 %2 格也是这样。").arg(sentences.first()).arg(cells.size() - 1)
            : sentences.first();
    if (!m_context.prompt.confirm(window(), sentence, tr("确认无误")))
        return alive && !failure;
    if (!alive)
        return false;
    for (const PeriodCell &cell : cells)
        m_model->send(cell);
    save(cells, true);
    return !failure;
}

} // namespace peiyu

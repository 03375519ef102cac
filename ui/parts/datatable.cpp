#include "parts/datatable.h"

#include "delegates/rowdelegate.h"
#include "look/look.h"
#include "parts/frozencolumn.h"
#include "parts/tableheads.h"

#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QToolTip>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int loadingDelayMs = 300;
constexpr int headRoom = 17; ///< padding and line of a head

/// A cell as spreadsheets read it from the clipboard.
QString tabSafe(QString text)
{
    const bool quoted = text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"');
    if (!quoted)
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new TableHeads(Qt::Horizontal, this));
    setVerticalHeader(new TableHeads(Qt::Vertical, this));
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    setMouseTracking(true);
    horizontalHeader()->setStretchLastSection(true);
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(loadingDelayMs);
    connect(&m_loadingDelay, &QTimer::timeout, this, [this] {
        m_loadingShown = true;
        viewport()->update();
    });
}

void DataTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::widenNumbers);
    connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::widenNumbers);
    widenNumbers();
}

void DataTable::widenNumbers()
{
    const Look &look = lookOf(this);
    const QFontMetrics metrics(look.font(FontRole::Small));
    const QString last = QString::number(model()->rowCount());
    verticalHeader()->setFixedWidth(
        std::max(look.px(30), metrics.horizontalAdvance(last) + look.px(14)));
}

void DataTable::setRowHeight(int design)
{
    verticalHeader()->setDefaultSectionSize(lookOf(this).px(design));
}

void DataTable::setRowNumbers(bool shown)
{
    verticalHeader()->setVisible(shown);
}

void DataTable::setDesignWidth(int column, int design)
{
    const Look &look = lookOf(this);
    const QString head = model()->headerData(column, Qt::Horizontal).toString();
    const int word = QFontMetrics(look.font(FontRole::Small)).horizontalAdvance(head);
    setColumnWidth(column, std::max(look.px(design), word + headRoom));
}

void DataTable::setDesignWidth(int column, int design, const QStringList &usual)
{
    setDesignWidth(column, design);
    const QFontMetrics metrics(lookOf(this).font(FontRole::Body));
    int widest = columnWidth(column);
    for (const QString &words : usual)
        widest = std::max(widest, metrics.horizontalAdvance(words) + headRoom);
    setColumnWidth(column, widest);
}

/// What does not fit a cell stands in its tooltip.
bool DataTable::tellCut(const QHelpEvent &help)
{
    const QModelIndex index = indexAt(help.pos());
    if (!index.isValid() || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    if (itemDelegateForIndex(index)->sizeHint(option, index).width() <= columnWidth(index.column()))
        return false;
    QToolTip::showText(help.globalPos(), index.data().toString(), viewport(), visualRect(index));
    return true;
}

bool DataTable::hasViewFocus() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && (focused == this || isAncestorOf(focused));
}

bool DataTable::isRowSelected(int row) const
{
    return selectionModel() && model() &&
           selectionModel()->isSelected(model()->index(row, 0, rootIndex()));
}

void DataTable::setLoading(bool loading)
{
    if (loading) {
        m_loadingDelay.start();
        return;
    }
    m_loadingDelay.stop();
    m_loadingShown = false;
    viewport()->update();
}

QVector<int> DataTable::selectedRowNumbers(int most) const
{
    QSet<int> seen;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && seen.size() <= most; ++row)
            seen.insert(row);
    }
    QVector<int> rows(seen.begin(), seen.end());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString DataTable::copiedText(bool withHeads) const
{
    const QItemSelection selection = selectionModel()->selection();
    QVector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const bool chosen = std::any_of(
            selection.begin(), selection.end(), [column](const QItemSelectionRange &range) {
                return range.left() <= column && column <= range.right();
            });
        if (!isColumnHidden(column) && chosen)
            columns.append(column);
    }
    QStringList lines;
    if (withHeads) {
        QStringList heads;
        for (const int column : columns)
            heads.append(tabSafe(model()->headerData(column, Qt::Horizontal).toString()));
        lines.append(heads.join(u'\t'));
    }
    for (const int row : selectedRowNumbers(mostCopiedRows)) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex cell = model()->index(row, column, rootIndex());
            const bool chosen =
                selectionBehavior() == SelectRows || selectionModel()->isSelected(cell);
            cells.append(chosen ? tabSafe(cell.data(Qt::DisplayRole).toString()) : QString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void DataTable::copySelection()
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return;
    qint64 rows = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    if (rows > mostCopiedRows) {
        emit tooManyToCopy(static_cast<int>(rows), mostCopiedRows);
        return;
    }
    QApplication::clipboard()->setText(copiedText(false));
    emit copied(static_cast<int>(selectedRowNumbers(mostCopiedRows).size()));
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState) {
        if (event->modifiers() & ~Qt::KeypadModifier) {
            // The view itself would open the row with any modifier; those are keys of the page.
            event->ignore();
            return;
        }
        // Accepted, so that no default button of a dialog is pressed as well.
        if (currentIndex().isValid())
            emit activated(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && tellCut(*static_cast<QHelpEvent *>(event)))
        return true;
    if (event->type() == QEvent::MouseMove)
        hover(rowAt(static_cast<QMouseEvent *>(event)->pos().y()));
    else if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = m_hoveredRow;
    m_hoveredRow = row;
    updateRow(before);
    updateRow(row);
}

void DataTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void DataTable::freezeFirstColumn()
{
    if (!m_frozen)
        m_frozen = new FrozenColumn(this);
}

int DataTable::frozenWidth() const
{
    return m_frozen ? m_frozen->coveredWidth() : 0;
}

int DataTable::frozenColumn() const
{
    return frozenWidth() > 0 ? m_frozen->column() : -1;
}

void DataTable::paintColumn(QPainter &painter, int column, int width) const
{
    if (!model() || column < 0)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~QStyle::State_HasFocus;
    for (int row = std::max(rowAt(0), 0); row < model()->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top >= viewport()->height())
            break;
        const QModelIndex index = model()->index(row, column, rootIndex());
        option.rect = QRect(0, top, width, rowHeight(row));
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

/// A frozen column is in sight wherever the table stands, and nothing else is in sight under it.
void DataTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int sideways = horizontalScrollBar()->value();
    const int frozen = frozenWidth();
    QTableView::scrollTo(index, hint);
    if (frozen == 0 || !index.isValid())
        return;
    if (index.column() == m_frozen->column())
        horizontalScrollBar()->setValue(sideways);
    else if (const int hidden = frozen - columnViewportPosition(index.column()); hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_loadingShown)
        return;
    QPainter painter(viewport());
    painter.fillRect(QRect(0, 0, viewport()->width(), 2), lookOf(this).palette.accent);
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    verticalHeader()->viewport()->update();
}

void DataTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
    verticalHeader()->viewport()->update();
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    verticalHeader()->viewport()->update();
}

} // namespace peiyu

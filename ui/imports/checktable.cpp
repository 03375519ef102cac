#include "imports/checktable.h"

#include "delegates/statusdelegate.h"
#include "exchange/columnkeys.h"
#include "imports/confirmdelegate.h"
#include "imports/countbar.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tablepane.h"

#include <QApplication>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {

/// How the words of a reason are meant.
Ink reasonInk(const ImportRow &row)
{
    switch (row.outcome) {
    case RowOutcome::Rejected:
        return &LookPalette::late;
    case RowOutcome::Pending:
        return &LookPalette::watch;
    default:
        return row.hasWarning ? &LookPalette::watch : &LookPalette::text2;
    }
}

int widthOf(ImportColumn column)
{
    switch (column) {
    case ImportColumn::Row:
        return 52;
    case ImportColumn::Outcome:
        return 84;
    case ImportColumn::Name:
        return 230;
    case ImportColumn::CreditCode:
        return 176;
    case ImportColumn::Town:
        return 110;
    case ImportColumn::Figure:
        return 116;
    case ImportColumn::Reason:
        break;
    }
    return 200;
}

/// A town is typed with the names of the district offered: any part of one finds it.
class TownDelegate final : public RowDelegate
{
public:
    TownDelegate(Reader reader, std::function<QStringList()> towns, QObject *parent)
        : RowDelegate(std::move(reader), parent), m_towns(std::move(towns))
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *editor = new QLineEdit(parent);
        auto *names = new QCompleter(m_towns(), editor);
        names->setFilterMode(Qt::MatchContains);
        editor->setCompleter(names);
        return editor;
    }

private:
    std::function<QStringList()> m_towns;
};

/// The filters by the digits 1…9 and 0.
std::optional<ImportFilter> filterOf(const QKeyEvent &key)
{
    if (key.modifiers() != Qt::NoModifier)
        return std::nullopt;
    const int digit = key.key() == Qt::Key_0 ? 9 : key.key() - Qt::Key_1;
    if (digit < 0 || digit >= static_cast<int>(allImportFilters.size()))
        return std::nullopt;
    return allImportFilters[static_cast<size_t>(digit)];
}

} // namespace

CheckTable::CheckTable(ImportRowModel *rows, QWidget *parent) : QWidget(parent), m_rows(rows)
{
    auto *pane = new TablePane;
    pane->setEdge(false);
    m_table = pane->table();
    m_table->setObjectName(QStringLiteral("importCheck"));
    m_table->setModel(m_rows);
    m_table->setRowNumbers(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->installEventFilter(this);
    const auto row = [this](const QModelIndex &index) { return m_rows->rowAt(index.row()); };
    const auto cell = [this](const QModelIndex &index) { return lookAt(index); };
    m_plain = new RowDelegate(cell, m_table);
    m_townCells = new TownDelegate(
        cell, [this] { return m_towns; }, m_table);
    m_outcomes = new StatusDelegate(
        [row](const QModelIndex &index) {
            const ImportRow *one = row(index);
            return one ? outcomeFace(one->outcome) : StatusFace();
        },
        m_table);
    m_reasons = new ConfirmDelegate(
        cell,
        [this, row](const QModelIndex &index) {
            const ImportRow *one = row(index);
            return one ? m_rows->confirmText(*one) : QString();
        },
        [this](const QModelIndex &index) { return columnKeyText(m_rows->fieldAt(index)); },
        m_table);
    pane->setEmptyState(new EmptyState(QStringLiteral("view-filter"), tr("没有这样的行"),
                                       tr("点上面的“全部”，看这张表的每一行。")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pane);
    setFocusProxy(m_table);
    connect(m_rows, &ImportRowModel::modelReset, this, [this, pane] {
        dress();
        pane->showEmptyState(m_rows->rowCount() == 0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CheckTable::rowChosen);
    // Where nothing is typed, what the reason names is meant.
    connect(m_table, &DataTable::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_rows->flags(index).testFlag(Qt::ItemIsEditable))
            correctNamed();
    });
    dress();
}

/// The reason stands behind as many figures as the list has.
void CheckTable::dress()
{
    for (int section = 0; section < m_rows->columnCount(); ++section) {
        const ImportColumn column = m_rows->columnAt(section);
        QAbstractItemDelegate *delegate = m_plain;
        if (column == ImportColumn::Town)
            delegate = m_townCells;
        else if (column == ImportColumn::Outcome)
            delegate = m_outcomes;
        else if (column == ImportColumn::Reason)
            delegate = m_reasons;
        m_table->setColumnHidden(section, m_rows->isIdle(column));
        // Another table has other figures in the same place; else a width that was dragged stays.
        const QString head =
            m_rows->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const bool same = m_heads.value(section) == head;
        if (same && m_table->itemDelegateForColumn(section) == delegate)
            continue;
        m_heads.insert(section, head);
        m_table->setItemDelegateForColumn(section, delegate);
        m_table->setDesignWidth(section, widthOf(column));
    }
}

CellLook CheckTable::lookAt(const QModelIndex &index) const
{
    CellLook look;
    const ImportRow *row = m_rows->rowAt(index.row());
    if (!row)
        return look;
    if (m_rows->columnAt(index.column()) == ImportColumn::Row)
        look.ink = &LookPalette::text3;
    if (index.column() == m_rows->reasonSection()) {
        look.ink = reasonInk(*row);
        return look;
    }
    const ImportCell *cell = m_rows->cellAt(index);
    const FieldChange *change = m_rows->changeAt(index);
    const bool told = cell && cell->issue && row->outcome != RowOutcome::Duplicate;
    if (told) {
        look.state = cell->issue == IssueSeverity::Error ? CellState::Invalid : CellState::Doubtful;
    } else if (cell && cell->isCorrected()) {
        look.state = CellState::Changed;
        look.before = cell->inFile;
    } else if (change) {
        look.state = CellState::Changed;
        // 资质 are told in other words than those of the cell.
        if (!honourColumnFromKey(change->field))
            look.before = change->before;
    }
    return look;
}

int CheckTable::currentRow() const
{
    return m_table->currentIndex().row();
}

void CheckTable::goTo(int row)
{
    if (const ImportRow *one = m_rows->rowAt(row))
        m_table->setCurrentIndex(m_rows->index(row, m_rows->namedSection(*one)));
}

void CheckTable::replaceRows(const std::shared_ptr<const ImportReport> &report)
{
    const int place = currentRow();
    const ImportRow *before = m_rows->rowAt(place);
    const int fileRow = before ? before->row : 0;
    m_rows->replaceReport(report);
    int found = std::min(std::max(place, 0), m_rows->rowCount() - 1);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->rowAt(row)->row == fileRow)
            found = row;
    }
    goTo(found);
}

bool CheckTable::finishEditing()
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !m_table->viewport()->isAncestorOf(focused))
        return false;
    m_table->setFocus(Qt::OtherFocusReason); // an editor that is left gives what it has
    return true;
}

void CheckTable::setJudging(bool judging)
{
    m_rows->setCorrectable(!judging);
    m_table->setLoading(judging);
}

void CheckTable::correctNamed()
{
    const ImportRow *row = m_rows->rowAt(currentRow());
    if (!row)
        return;
    const QModelIndex cell = m_rows->index(currentRow(), m_rows->namedSection(*row));
    m_table->setCurrentIndex(cell);
    if (m_rows->flags(cell).testFlag(Qt::ItemIsEditable))
        m_table->edit(cell);
}

void CheckTable::toggleSelected()
{
    const ImportRow *first = m_rows->rowAt(currentRow());
    if (!first)
        return;
    // All of them as the current one turns: a mixed selection then agrees.
    const bool on = !m_rows->isConfirmed(*first);
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_rows->setConfirmed(row, on);
    }
}

bool CheckTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
        toggleSelected();
        return true;
    }
    if (const auto filter = filterOf(*key)) {
        emit filterKeyPressed(*filter);
        return true;
    }
    if (key->key() == Qt::Key_F2 &&
        !m_rows->flags(m_table->currentIndex()).testFlag(Qt::ItemIsEditable)) {
        correctNamed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace peiyu

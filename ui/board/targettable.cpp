#include "board/targettable.h"

#include "delegates/progressdelegate.h"
#include "delegates/statusdelegate.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/tablepane.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace peiyu {

namespace {

int widthOf(TargetColumn column)
{
    switch (column) {
    case TargetColumn::Rank:
        return 48;
    case TargetColumn::District:
        return 88;
    case TargetColumn::Target:
        return 112;
    case TargetColumn::Basis:
        return 72;
    case TargetColumn::Requirement:
        return 136;
    case TargetColumn::Gap:
        return 54;
    case TargetColumn::Baseline:
    case TargetColumn::Goal:
        return 60;
    case TargetColumn::Value:
        return 64;
    case TargetColumn::Today:
        return 80;
    case TargetColumn::Expected:
    case TargetColumn::Index:
        return 86;
    case TargetColumn::Rate:
        return 120;
    case TargetColumn::PerMonth:
        return 114;
    case TargetColumn::Deadline:
        return 92;
    case TargetColumn::Rest:
        return 94;
    case TargetColumn::Status:
        return 96;
    }
    return 80;
}

CellLook cellLook(const TargetTableModel &model, const QModelIndex &index)
{
    CellLook look;
    const BoardTarget *target = model.targetAt(index.row());
    if (!target) {
        look.ink = &LookPalette::text2;
        look.bold = true;
        return look;
    }
    const TargetColumn column = model.columnAt(index.column());
    const QString text = index.data(Qt::DisplayRole).toString();
    if (isLink(column) && text != u"—" && text != u"0")
        look.ink = &LookPalette::accent;
    look.bold = column == TargetColumn::Value;
    if (column == TargetColumn::District && target->plan->draft)
        look.draft = TargetTable::tr("稿");
    return look;
}

ProgressValue progressOf(const TargetTableModel &model, const QModelIndex &index)
{
    const BoardTarget *target = model.targetAt(index.row());
    if (!target)
        return {};
    const TargetReading &reading = target->progress.reading;
    ProgressValue value;
    value.fill = tierFill(target->progress.target.tierKey);
    value.rate = reading.rate;
    const bool running = !boardwords::hasEnded(target->progress.target, model.asOf());
    if (running && reading.expected && reading.goal && reading.goal->toDouble() > 0)
        value.expected = *reading.expected / reading.goal->toDouble();
    return value;
}

} // namespace

TargetTable::TargetTable(BoardActions &actions, const QVector<TargetColumn> &columns,
                         QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_model(new TargetTableModel(columns, this)),
      m_pane(new TablePane),
      m_table(m_pane->table())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_table->setModel(m_model);
    m_table->setRowHeight(26);
    m_table->setRowNumbers(false);
    m_table->setObjectName(QStringLiteral("targets"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionsClickable(false);
    dress();
    connect(m_table, &DataTable::activated, this, &TargetTable::press);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (isLink(m_model->columnAt(index.column())))
            press(index);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentChanged(currentIndex()); });
}

TargetTable::~TargetTable()
{
    m_table->selectionModel()->disconnect(this); // it goes when this is half gone
}

void TargetTable::dress()
{
    const TargetTableModel *const model = m_model;
    const auto reader = [model](const QModelIndex &index) { return cellLook(*model, index); };
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const TargetColumn column = m_model->columnAt(i);
        m_table->setDesignWidth(i, widthOf(column));
        if (column == TargetColumn::Rate) {
            m_table->setItemDelegateForColumn(
                i, new ProgressDelegate(
                       [model](const QModelIndex &index) { return progressOf(*model, index); },
                       m_table));
        } else if (column == TargetColumn::Status) {
            m_table->setItemDelegateForColumn(
                i, new StatusDelegate(
                       [model](const QModelIndex &index) {
                           const BoardTarget *target = model->targetAt(index.row());
                           return target ? boardwords::statusOf(target->progress, model->asOf())
                                         : StatusFace();
                       },
                       m_table));
        } else {
            m_table->setItemDelegateForColumn(i, new RowDelegate(reader, m_table));
        }
    }
}

void TargetTable::setTargets(const QVector<BoardTarget> &targets, QDate asOf)
{
    const BoardTarget *before = currentTarget();
    const TargetId wanted = before ? before->progress.target.id : TargetId();
    const int column = std::max(0, m_table->currentIndex().column());
    const bool fresh = !before;
    m_model->setTargets(targets, asOf);
    arrange();
    if (fresh) {
        setCurrentIndex(0);
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const BoardTarget *target = m_model->targetAt(row);
        if (target && target->progress.target.id == wanted)
            m_table->setCurrentIndex(m_model->index(row, column));
    }
}

void TargetTable::arrange()
{
    bool anyEnded = false;
    bool anyRunning = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const BoardTarget *target = m_model->targetAt(row)) {
            const bool ended = boardwords::hasEnded(target->progress.target, m_model->asOf());
            anyEnded = anyEnded || ended;
            anyRunning = anyRunning || !ended;
        }
    }
    // Columns that could only repeat or be empty are left out.
    const auto show = [this](TargetColumn column, bool shown) {
        if (const int at = m_model->columnOf(column); at >= 0)
            m_table->setColumnHidden(at, !shown);
    };
    show(TargetColumn::Today, anyEnded);
    show(TargetColumn::PerMonth, anyRunning);
    show(TargetColumn::Rest, anyRunning);
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->targetAt(row))
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
}

const BoardTarget *TargetTable::currentTarget() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->targetAt(index.row()) : nullptr;
}

int TargetTable::currentIndex() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->indexAt(index.row()) : -1;
}

void TargetTable::setCurrentIndex(int target)
{
    const int row = m_model->rowOf(target);
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(
            m_model->index(row, std::max(0, m_table->currentIndex().column())));
}

void TargetTable::press(const QModelIndex &index)
{
    const BoardTarget *found = m_model->targetAt(index.row());
    if (!found)
        return;
    const BoardTarget target = *found;
    switch (m_model->columnAt(index.column())) {
    case TargetColumn::Today:
        m_actions.openFirms(target, BoardValue::Today);
        break;
    case TargetColumn::Gap:
        if (target.progress.reading.gap && *target.progress.reading.gap > Quantity())
            m_actions.openGap(target);
        break;
    case TargetColumn::Baseline:
        m_actions.enterBaseline(target);
        break;
    default:
        m_actions.openFirms(target);
        break;
    }
}

} // namespace peiyu

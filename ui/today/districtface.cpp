#include "today/districtface.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/linkbutton.h"
#include "parts/segmentedswitch.h"
#include "parts/tablepane.h"
#include "parts/totalsrow.h"
#include "today/grouptile.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int nameWidth = 112;
constexpr int countWidth = 78;
constexpr int rowHeight = 26;

/// What a department looks at first.
const std::array<BoardColumn, 6> tileColumns = {
    BoardColumn::OverdueRequests, BoardColumn::OverdueVisits, BoardColumn::Unvisited,
    BoardColumn::Unassigned,      BoardColumn::Alerts,        BoardColumn::Warnings};

bool isLate(BoardColumn column)
{
    return column == BoardColumn::OverdueVisits || column == BoardColumn::OverdueRequests ||
           column == BoardColumn::OverduePromises || column == BoardColumn::Alerts;
}

CellLook lookOfCell(const DistrictModel &model, const QModelIndex &index)
{
    CellLook cell;
    const TodayRow *row = model.rowAt(index.row());
    const auto column = DistrictModel::columnAt(index.column());
    if (!row || !column || row->count(*column) == 0)
        return cell;
    if (isLate(*column)) {
        cell.ink = &LookPalette::late;
        cell.bold = true;
    } else {
        cell.ink = &LookPalette::accent; // each count leads to its list
    }
    return cell;
}

} // namespace

DistrictFace::DistrictFace(QWidget *parent)
    : QWidget(parent),
      m_switch(new SegmentedSwitch({tr("按镇街"), tr("按专员")})),
      m_note(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_reached(new LinkButton(tr("查看提醒"))),
      m_model(new DistrictModel(this)),
      m_pane(new TablePane),
      m_table(m_pane->table())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(0);
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new GroupTile(boardColumnText(tileColumns[i]), static_cast<int>(i) + 1);
        m_tiles[i]->setObjectName(QStringLiteral("boardTile%1").arg(i + 1));
        connect(m_tiles[i], &GroupTile::clicked, this, [this, i] { press(static_cast<int>(i)); });
        tiles->addWidget(m_tiles[i], 1);
    }
    column->addLayout(tiles);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(12);
    m_switch->setObjectName(QStringLiteral("boardBy"));
    m_switch->setAccessibleName(tr("按镇街或按专员"));
    head->addWidget(m_switch);
    m_note->setElided(true);
    m_note->setObjectName(QStringLiteral("boardNote"));
    head->addWidget(m_note, 1);
    m_reached->setObjectName(QStringLiteral("boardReached"));
    m_reached->setToolTip(tr("列出到本级的提醒，可逐件督办或推迟"));
    m_reached->hide();
    connect(m_reached, &LinkButton::clicked, this, [this] {
        BoardCell cell;
        cell.escalated = true;
        emit cellRequested(cell, tr("%1 · 到本级的提醒").arg(m_board.place));
    });
    head->addWidget(m_reached);
    column->addLayout(head);
    column->addWidget(m_pane, 1);
    m_pane->setEdge(false);
    dress();
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &DistrictFace::showRows);
    connect(m_table, &DataTable::activated, this, &DistrictFace::pressCell);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (DistrictModel::columnAt(index.column()))
            pressCell(index);
    });
}

void DistrictFace::dress()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("boardTable"));
    m_table->setAccessibleName(tr("各镇街、各专员的情况"));
    m_table->setRowHeight(rowHeight);
    m_table->setRowNumbers(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setSectionsClickable(false);
    heads->setStretchLastSection(false);
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setDesignWidth(i, i == 0 ? nameWidth : countWidth);
    heads->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DistrictFace::rowChanged);
    const DistrictModel *model = m_model;
    m_table->setItemDelegate(new RowDelegate(
        [model](const QModelIndex &index) { return lookOfCell(*model, index); }, m_table));
    m_pane->totals()->setObjectName(QStringLiteral("boardTotals"));
    m_pane->totals()->show();
    m_pane->setEmptyState(new EmptyState(QStringLiteral("view-list-details"),
                                         tr("本区县还没有企业"),
                                         tr("导入台账或新建企业以后，各镇街列在这里。")));
}

void DistrictFace::setBoard(const TodayBoard &board)
{
    m_board = board;
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const BoardColumn column = tileColumns[i];
        m_tiles[i]->setCount(board.total.count(column),
                             isLate(column) ? std::optional(StatusTone::Late) : std::nullopt);
    }
    m_note->setText(
        board.working
            ? tr("%1 · 企业 %2 家，本月新认定 %3 件，到本级的提醒 %4 件（T-1 专员，T+0 科室，T+3 "
                 "负责人，本系统默认）")
                  .arg(board.place, countText(board.total.count(BoardColumn::Firms)),
                       countText(board.total.count(BoardColumn::NewTitles)),
                       countText(board.escalated))
            : tr("%1 · 今天休息，不催办").arg(board.place));
    m_reached->setVisible(board.escalated > 0);
    showRows();
}

void DistrictFace::showRows()
{
    const bool people = m_switch->current() == 1;
    const QModelIndex stood = m_table->currentIndex();
    const QString name = m_model->index(stood.row(), 0).data().toString();
    const int column = std::max(0, stood.column());
    m_model->setRows(people ? m_board.specialists : m_board.towns,
                     people ? tr("专员") : tr("镇街"));
    m_table->setColumnHidden(static_cast<int>(BoardColumn::Unassigned) + 1, people);
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->index(i, 0).data().toString() == name)
            row = i;
    }
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, column));
    m_pane->showEmptyState(m_model->rowCount() == 0);
    showTotals();
    emit rowChanged();
}

const TodayRow *DistrictFace::row() const
{
    return m_model->rowAt(m_table->currentIndex().row());
}

void DistrictFace::showTotals()
{
    QMap<int, QString> totals;
    totals.insert(0, tr("合计 %1 行").arg(m_model->rowCount()));
    for (int i = 1; i < m_model->columnCount(); ++i)
        totals.insert(i, countText(m_board.total.count(*DistrictModel::columnAt(i))));
    m_pane->totals()->setTotals(totals);
}

void DistrictFace::press(int tile)
{
    const BoardColumn column = tileColumns[static_cast<size_t>(tile)];
    BoardCell cell;
    cell.column = column;
    emit cellRequested(cell, tr("%1 · %2").arg(m_board.place, boardColumnText(column)));
}

void DistrictFace::pressCell(const QModelIndex &index)
{
    const TodayRow *row = m_model->rowAt(index.row());
    if (!row)
        return;
    BoardCell cell;
    cell.column = DistrictModel::columnAt(index.column()).value_or(BoardColumn::Firms);
    if (m_switch->current() == 1)
        cell.specialist = row->specialist;
    else
        cell.town = row->town;
    emit cellRequested(cell, tr("%1 · %2").arg(row->name, boardColumnText(cell.column)));
}

} // namespace peiyu

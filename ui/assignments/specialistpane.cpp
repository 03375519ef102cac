#include "assignments/specialistpane.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"
#include "parts/totalsrow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int headHeight = 44;

int widthOf(SpecialistColumn column)
{
    switch (column) {
    case SpecialistColumn::Name:
        return 72;
    case SpecialistColumn::Unit:
        return 110;
    case SpecialistColumn::Firms:
        return 68;
    case SpecialistColumn::Unvisited:
    case SpecialistColumn::Unplanned:
        return 60;
    }
    return 60;
}

} // namespace

SpecialistPane::SpecialistPane(QAction *add, QAction *edit, QWidget *parent)
    : QWidget(parent),
      m_model(new SpecialistTable(this)),
      m_title(new TextLabel({}, FontRole::Head)),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_add(add)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget;
    head->setFixedHeight(lookOf(this).px(headHeight));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(new ActionButton(edit));
    row->addWidget(new ActionButton(add));
    column->addWidget(head);
    m_pane->setEdge(false);
    m_pane->totals()->show();
    column->addWidget(m_pane, 1);
    dressTable();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SpecialistPane::currentChanged);
    connect(m_table, &DataTable::activated, this, &SpecialistPane::open);
    connect(m_table, &DataTable::clicked, this, [this](const QModelIndex &index) {
        if (m_model->columnAt(index.column()) >= SpecialistColumn::Firms)
            open(index);
    });
}

void SpecialistPane::dressTable()
{
    m_table->setObjectName(QStringLiteral("specialistTable"));
    m_table->setAccessibleName(tr("专员列表"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setRowNumbers(false);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionsClickable(false);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, lookOf(this).px(widthOf(m_model->columnAt(column))));
    heads->setSectionResizeMode(static_cast<int>(SpecialistColumn::Unit), QHeaderView::Stretch);
    m_table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook look;
            const SpecialistLoad *load = m_model->rowAt(index.row());
            const SpecialistColumn column = m_model->columnAt(index.column());
            if (load && column == SpecialistColumn::Name && !load->specialist.active)
                look.note = tr("离岗");
            if (column >= SpecialistColumn::Firms && index.data().toString() != u"0")
                look.ink = &LookPalette::accent;
            return look;
        },
        m_table));
}

void SpecialistPane::setLoads(const QVector<SpecialistLoad> &loads, const DistrictId &district,
                              QDate asOf)
{
    m_asOf = asOf;
    m_district = district;
    const SpecialistLoad *before = current();
    const SpecialistId kept = before ? before->specialist.id : SpecialistId();
    const int column = std::max(0, m_table->currentIndex().column());
    m_model->setLoads(loads);
    m_title->setText(tr("专员 %1 人").arg(countText(m_model->rowCount())));
    m_pane->totals()->setTotals(
        {{static_cast<int>(SpecialistColumn::Name), tr("合计")},
         {static_cast<int>(SpecialistColumn::Firms), countText(m_model->firms())}});
    const bool empty = m_model->rowCount() == 0;
    if (empty) {
        auto *state = new EmptyState(QStringLiteral("view-list-details"), tr("还没有登记专员"),
                                     tr("先登记服务专员，再把企业配备给他们。"));
        auto *add = state->addButton(tr("新增专员"), ButtonKind::Primary);
        add->setEnabled(m_add->isEnabled());
        connect(add, &ActionButton::clicked, m_add, &QAction::trigger);
        m_pane->setEmptyState(state);
    }
    m_pane->showEmptyState(empty);
    if (!empty)
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(kept)), column));
    emit currentChanged();
}

const SpecialistLoad *SpecialistPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

void SpecialistPane::open(const QModelIndex &index)
{
    const SpecialistLoad *load = m_model->rowAt(index.row());
    if (!load)
        return;
    ListQuery query = firmsOf(*load, m_model->columnAt(index.column()), m_asOf);
    query.district = m_district;
    emit firmsRequested(query);
}

void SpecialistPane::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.surface);
    painter.fillRect(QRect(0, 0, 1, height()), p.lineStrong);
}

} // namespace peiyu

#include "assignments/specialistpane.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/segmentedswitch.h"
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
constexpr int barThickness = 6;
constexpr int numberWidth = 34;
constexpr int shownAway = 3;

int widthOf(SpecialistColumn column)
{
    switch (column) {
    case SpecialistColumn::Name:
        return 84;
    case SpecialistColumn::Unit:
        return 100;
    case SpecialistColumn::Phone:
        return 104;
    case SpecialistColumn::Firms:
        return 92;
    case SpecialistColumn::Unvisited:
    case SpecialistColumn::Unplanned:
        return 54;
    }
    return 60;
}

/// The number of firms with its bar against the person who has the most.
class LoadDelegate final : public RowDelegate
{
public:
    LoadDelegate(const SpecialistTable &model, Reader reader, QObject *parent)
        : RowDelegate(std::move(reader), parent), m_model(model)
    {
    }

protected:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                      const CellLook &cell, const Look &look, const QColor &ink) const override
    {
        const SpecialistLoad *load = m_model.rowAt(index.row());
        const qint64 most = m_model.mostFirms();
        const int room = place.width() - look.px(numberWidth);
        if (load && most > 0 && room > 0 &&
            m_model.columnAt(index.column()) == SpecialistColumn::Firms) {
            const int thick = look.px(barThickness);
            const QRect track(place.x(), place.center().y() - thick / 2, room, thick);
            painter.fillRect(track, look.palette.line);
            QRect filled = track;
            filled.setWidth(static_cast<int>(static_cast<double>(load->firms) /
                                             static_cast<double>(most) * room));
            painter.fillRect(filled, look.palette.accent);
        }
        RowDelegate::paintContent(painter, place, index, cell, look, ink);
    }

private:
    const SpecialistTable &m_model;
};

} // namespace

SpecialistPane::SpecialistPane(const QVector<QAction *> &actions, QWidget *parent)
    : QWidget(parent),
      m_model(new SpecialistTable(this)),
      m_switch(new SegmentedSwitch({tr("专员"), tr("领导"), tr("成员、专家")})),
      m_away(new TextLabel({}, FontRole::Small, &LookPalette::watch)),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_add(actions.first())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget;
    head->setFixedHeight(lookOf(this).px(headHeight));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(6);
    m_switch->setObjectName(QStringLiteral("peopleKinds"));
    m_switch->setAccessibleName(tr("专员、领导或成员、专家"));
    row->addWidget(m_switch);
    row->addStretch();
    for (QAction *action : actions) {
        auto *button = new ActionButton(action);
        row->addWidget(button);
    }
    column->addWidget(head);
    m_away->setObjectName(QStringLiteral("peopleAway"));
    m_away->setWordWrap(true);
    m_away->setContentsMargins(12, 0, 12, 6);
    column->addWidget(m_away);
    m_pane->setEdge(false);
    m_pane->totals()->show();
    column->addWidget(m_pane, 1);
    dressTable();
    connect(m_switch, &SegmentedSwitch::currentChanged, this,
            [this](int kind) { show(static_cast<SpecialistTable::People>(kind)); });
    connect(m_model, &SpecialistTable::firmsDropped, this, &SpecialistPane::firmsDropped);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SpecialistPane::currentChanged);
    connect(m_table, &DataTable::activated, this, &SpecialistPane::open);
    connect(m_table, &DataTable::clicked, this, [this](const QModelIndex &index) {
        if (m_model->columnAt(index.column()) >= SpecialistColumn::Firms)
            open(index);
    });
    show(SpecialistTable::People::Specialists);
}

void SpecialistPane::dressTable()
{
    m_table->setObjectName(QStringLiteral("specialistTable"));
    m_table->setAccessibleName(tr("服务人员"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setRowNumbers(false);
    m_table->setAcceptDrops(true);
    m_table->setDragDropMode(QAbstractItemView::DropOnly);
    m_table->setDragDropOverwriteMode(true);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionsClickable(false);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setDesignWidth(column, widthOf(m_model->columnAt(column)));
    heads->setSectionResizeMode(static_cast<int>(SpecialistColumn::Unit), QHeaderView::Stretch);
    m_table->setItemDelegate(new LoadDelegate(
        *m_model,
        [this](const QModelIndex &index) {
            CellLook look;
            const SpecialistLoad *load = m_model->rowAt(index.row());
            const SpecialistColumn column = m_model->columnAt(index.column());
            if (load && column == SpecialistColumn::Name) {
                if (!load->specialist.active)
                    look.note = tr("停用");
                else if (!m_model->awayText(index.row()).isEmpty())
                    look.note = tr("外出");
            }
            if (column >= SpecialistColumn::Firms && index.data().toString() != u"0")
                look.ink = &LookPalette::accent;
            return look;
        },
        m_table));
}

void SpecialistPane::show(SpecialistTable::People people)
{
    m_model->setShown(people);
    const bool specialists = people == SpecialistTable::People::Specialists;
    // What is due is due from 专员; of the others the phone is what is looked for.
    m_table->setColumnHidden(static_cast<int>(SpecialistColumn::Phone), specialists);
    for (const SpecialistColumn column :
         {SpecialistColumn::Firms, SpecialistColumn::Unvisited, SpecialistColumn::Unplanned})
        m_table->setColumnHidden(static_cast<int>(column), !specialists);
    refresh();
}

void SpecialistPane::setLoads(const QVector<SpecialistLoad> &loads,
                              const QHash<SpecialistId, ServingPerson> &people,
                              const DistrictId &district, QDate asOf)
{
    m_asOf = asOf;
    m_district = district;
    const SpecialistLoad *before = current();
    const SpecialistId kept = before ? before->specialist.id : SpecialistId();
    const int column = std::max(0, m_table->currentIndex().column());
    m_model->setLoads(loads, people);
    refresh();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(kept)), column));
    emit currentChanged();
}

void SpecialistPane::refresh()
{
    m_pane->totals()->setTotals(
        {{static_cast<int>(SpecialistColumn::Name),
          tr("%1 人").arg(countText(m_model->rowCount()))},
         {static_cast<int>(SpecialistColumn::Firms), countText(m_model->firms())}});
    QStringList away;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString text = m_model->awayText(row);
        if (!text.isEmpty())
            away.append(tr("%1：%2").arg(m_model->rowAt(row)->specialist.name, text));
    }
    const qsizetype more = away.size() - shownAway;
    QString words = QStringList(away.mid(0, shownAway)).join(u'\n');
    if (more > 0)
        words += tr("\n另有 %1 人外出，名字后标“外出”。").arg(countText(more));
    m_away->setText(words);
    m_away->setVisible(!away.isEmpty());
    const bool empty = m_model->rowCount() == 0;
    if (empty) {
        auto *state = new EmptyState(QStringLiteral("view-list-details"), tr("还没有登记人员"),
                                     tr("先登记，再把企业配备给他们；也可以粘贴或导入人员名单。"));
        auto *add = state->addButton(tr("登记人员"), ButtonKind::Primary);
        add->setEnabled(m_add->isEnabled());
        connect(add, &ActionButton::clicked, m_add, &QAction::trigger);
        m_pane->setEmptyState(state);
    }
    m_pane->showEmptyState(empty);
    if (!empty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
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
    if (m_model->columnAt(index.column()) < SpecialistColumn::Firms) {
        emit personRequested();
        return;
    }
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

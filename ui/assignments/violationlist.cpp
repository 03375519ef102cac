#include "assignments/violationlist.h"

#include "delegates/rowdelegate.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/tablepane.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int nameWidth = 220;
constexpr int placeWidth = 110;
constexpr int problemColumn = 2;
} // namespace

ViolationList::ViolationList(QWidget *parent)
    : QWidget(parent),
      m_model(new TextRowsModel({tr("企业"), tr("镇街、园区"), tr("不符合之处")}, this)),
      m_pane(new TablePane),
      m_table(m_pane->table())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_pane->setEdge(false);
    column->addWidget(m_pane);
    m_table->setObjectName(QStringLiteral("violationTable"));
    m_table->setAccessibleName(tr("不符合规则的企业"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setCellFocus(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, lookOf(this).px(nameWidth));
    m_table->setColumnWidth(1, lookOf(this).px(placeWidth));
    m_table->setItemDelegate(new RowDelegate(
        [](const QModelIndex &index) {
            CellLook look;
            if (index.column() == problemColumn)
                look.ink = &LookPalette::late;
            return look;
        },
        m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { emit selectionChanged(m_table->selectionModel()->selectedRows().size()); });
    connect(m_table, &DataTable::activated, this, &ViolationList::opened);
}

void ViolationList::setViolations(const QVector<CoverageViolation> &found,
                                  const QHash<AreaId, QString> &areas)
{
    m_found = found;
    QVector<QStringList> rows;
    rows.reserve(found.size());
    for (const CoverageViolation &one : found) {
        QStringList place = {areas.value(one.town), areas.value(one.park)};
        place.removeAll(QString());
        rows.append(
            {one.firm, place.isEmpty() ? QStringLiteral("—") : place.join(u'、'), one.problem});
    }
    m_model->setRows(rows);
    const bool empty = rows.isEmpty();
    if (empty)
        m_pane->setEmptyState(new EmptyState(QStringLiteral("view-list-details"),
                                             tr("没有企业有这一项问题"),
                                             tr("其他不符合规则的企业见左边各组。")));
    m_pane->showEmptyState(empty);
    if (!empty)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

QVector<qint64> ViolationList::selectedKeys() const
{
    QVector<qint64> found;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        found.append(m_found.value(row.row()).no);
    return found;
}

QVector<qint64> ViolationList::keys() const
{
    QVector<qint64> found;
    for (const CoverageViolation &one : m_found)
        found.append(one.no);
    return found;
}

const CoverageViolation *ViolationList::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_found.size() ? &m_found[row] : nullptr;
}

} // namespace peiyu

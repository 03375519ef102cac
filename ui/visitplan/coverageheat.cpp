#include "visitplan/coverageheat.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/segmentedswitch.h"
#include "parts/tablepane.h"
#include "shell/navigator.h"

#include <QHeaderView>
#include <QMap>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr double farBehind = 0.7;
constexpr int leastTable = 52; ///< head and a row: a low window leaves no more
constexpr int widths[] = {170, 130, 90, 90, 100, 80};

} // namespace

CoverageHeat::CoverageHeat(QWidget *parent)
    : QWidget(parent),
      m_by(new SegmentedSwitch({tr("按专员"), tr("按镇街")})),
      m_rows(new TextRowsModel({tr("名称"), tr("已走访 / 应走访"), tr("未走访"), tr("其中已排"),
                                tr("上期未走访"), tr("免走访")},
                               this)),
      m_table(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_by->setObjectName(QStringLiteral("heatBy"));
    m_by->setAccessibleName(tr("按专员或镇街"));
    column->addWidget(m_by, 0, Qt::AlignLeft);
    auto *pane = new TablePane;
    pane->setMinimumHeight(lookOf(this).px(leastTable));
    m_table = pane->table();
    m_table->setObjectName(QStringLiteral("heatTable"));
    m_table->setAccessibleName(tr("走访覆盖"));
    m_rows->setFiguresFrom(1);
    m_table->setModel(m_rows);
    m_table->setRowNumbers(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    for (int i = 0; i < static_cast<int>(std::size(widths)); ++i)
        m_table->setDesignWidth(i, widths[i]);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook cell;
            const DutySums sums = m_parts.value(index.row()).sums;
            cell.bold = index.column() == 1;
            if (index.column() == 1 && sums.covered < sums.required)
                cell.ink = static_cast<double>(sums.covered) <
                                   farBehind * static_cast<double>(sums.required)
                               ? &LookPalette::late
                               : &LookPalette::watch;
            return cell;
        },
        m_table));
    column->addWidget(pane, 1);
    connect(m_by, &SegmentedSwitch::currentChanged, this, &CoverageHeat::show);
    connect(m_table, &QAbstractItemView::activated, this, &CoverageHeat::open);
}

void CoverageHeat::setCoverage(const VisitCoverage &coverage, const ListQuery &scope)
{
    m_coverage = coverage;
    m_scope = scope;
    m_scope.asOf = coverage.asOf;
    show();
}

QVector<CoverageHeat::Part> CoverageHeat::parts() const
{
    const bool byPerson = m_by->current() == 0;
    QMap<QString, Part> byName;
    for (const FirmDuty &firm : m_coverage.firms) {
        const QString id = byPerson ? firm.specialist.value() : firm.town.value();
        const QString known = byPerson ? firm.specialistName : firm.townName;
        const QString none = byPerson ? tr("未配专员") : tr("未定镇街");
        const QString name = id.isEmpty() ? none : known;
        Part &part = byName[name + id];
        part.name = name;
        part.sums.add(firm);
        part.firms = m_scope;
        if (byPerson) {
            part.firms.specialist = firm.specialist;
            part.firms.unassigned = id.isEmpty();
        } else {
            part.firms.town = firm.town;
            if (id.isEmpty())
                part.firms.missing = MissingItem::Town;
        }
    }
    QVector<Part> found(byName.begin(), byName.end());
    std::stable_sort(found.begin(), found.end(),
                     [](const Part &a, const Part &b) { return a.sums.due() > b.sums.due(); });
    return found;
}

void CoverageHeat::show()
{
    m_parts = parts();
    QVector<QStringList> rows;
    for (const Part &part : std::as_const(m_parts)) {
        const DutySums &sums = part.sums;
        rows.append({part.name,
                     tr("%1 / %2").arg(countText(sums.covered), countText(sums.required)),
                     countText(sums.due()), countText(sums.planned), countText(sums.missed),
                     countText(sums.exempt)});
    }
    m_rows->setRows(rows);
}

void CoverageHeat::open()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_parts.size())
        return;
    const Part &part = m_parts[row];
    emit opened({listOf(part.firms, VisitDuty::Due),
                 tr("%1 · 本期未走访 · 截至 %2").arg(part.name, dateText(part.firms.asOf))});
}

} // namespace peiyu

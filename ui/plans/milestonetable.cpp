#include "plans/milestonetable.h"

#include "domain/displaytext.h"
#include "look/look.h"

#include <QHeaderView>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int dayWidth = 130;
constexpr int mostYears = 20;
} // namespace

MilestoneTable::MilestoneTable(QWidget *parent) : QTableWidget(0, 2, parent)
{
    setObjectName(QStringLiteral("milestones"));
    setAccessibleName(tr("年度目标"));
    setHorizontalHeaderLabels({tr("截至"), tr("年度目标")});
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsClickable(false);
    setColumnWidth(0, lookOf(this).px(dayWidth));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    connect(this, &QTableWidget::cellChanged, this, [this] {
        if (!m_filling)
            emit edited();
    });
}

void MilestoneTable::addDay(QDate day, const QString &value)
{
    int row = 0;
    while (row < rowCount() && item(row, 0)->data(Qt::UserRole).toDate() < day)
        ++row;
    if (row < rowCount() && item(row, 0)->data(Qt::UserRole).toDate() == day) {
        if (!value.isEmpty())
            item(row, 1)->setText(value);
        return;
    }
    insertRow(row);
    auto *first = new QTableWidgetItem(dateText(day));
    first->setData(Qt::UserRole, day);
    first->setFlags(Qt::ItemIsEnabled);
    setItem(row, 0, first);
    auto *second = new QTableWidgetItem(value);
    second->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setItem(row, 1, second);
}

void MilestoneTable::setPeriod(QDate start, QDate deadline)
{
    m_filling = true;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (item(row, 1)->text().trimmed().isEmpty())
            removeRow(row);
    }
    if (!start.isNull() && !deadline.isNull()) {
        const int last = std::min(deadline.year(), start.year() + mostYears);
        for (int year = start.year(); year <= last; ++year) {
            if (const QDate end(year, 12, 31); end < deadline)
                addDay(end, {});
        }
    }
    m_filling = false;
}

void MilestoneTable::setMilestones(const QVector<PlanMilestone> &milestones)
{
    m_filling = true;
    for (const PlanMilestone &milestone : milestones)
        addDay(milestone.on, milestone.value.toText());
    m_filling = false;
}

QVector<PlanMilestone> MilestoneTable::milestones(QString &fault) const
{
    QVector<PlanMilestone> found;
    for (int row = 0; row < rowCount(); ++row) {
        const QString words = item(row, 1)->text().trimmed();
        if (words.isEmpty())
            continue;
        const auto value = Quantity::fromText(words);
        if (!value) {
            fault = tr("%1 的年度目标“%2”不是数字，请只填数字。").arg(item(row, 0)->text(), words);
            return {};
        }
        found.append(PlanMilestone{item(row, 0)->data(Qt::UserRole).toDate(), *value});
    }
    return found;
}

} // namespace peiyu

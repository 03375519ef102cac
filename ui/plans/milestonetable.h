#pragma once
/// 年度目标 of a target, a row each: the ends of the years before its deadline, and any other day
/// it has one for. What is left empty is none.
/// Thread: GUI.

#include "domain/planparts.h"

#include <QTableWidget>

namespace peiyu {

class MilestoneTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit MilestoneTable(QWidget *parent = nullptr);

    /// Rows for the years from `start` to the one before `deadline`; typed values stay.
    void setPeriod(QDate start, QDate deadline);
    void setMilestones(const QVector<PlanMilestone> &milestones);
    /// Empty with the sentence of what cannot be read in `fault`.
    QVector<PlanMilestone> milestones(QString &fault) const;

signals:
    void edited();

private:
    void addDay(QDate day, const QString &value);

    bool m_filling = false;
};

} // namespace peiyu

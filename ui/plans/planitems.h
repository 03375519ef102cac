#pragma once
/// A plan taken apart into rows a person can look through: facts, targets, indicators, tasks, money
/// rules, services, safeguards, each with the document's own sentence. Words only.

#include "domain/plan.h"

#include <QPair>
#include <QVector>

namespace peiyu {

enum class PlanGroup { Overview, Targets, Indicators, Tasks, Money, Services, Safeguards };
inline constexpr std::array allPlanGroups = {
    PlanGroup::Overview, PlanGroup::Targets,  PlanGroup::Indicators, PlanGroup::Tasks,
    PlanGroup::Money,    PlanGroup::Services, PlanGroup::Safeguards};
QString planGroupText(PlanGroup group);

struct PlanItem
{
    PlanGroup group = PlanGroup::Overview;
    QString id;      ///< of target, task, rule …; empty for a plain fact
    QString section; ///< 一、加强孵化培育…: tasks stand under it
    QString number;
    QString title;
    QString summary; ///< the row's second column: units, requirement, value
    QVector<QPair<QString, QString>> facts;
    QString quote; ///< the document's own words
};

QVector<PlanItem> planItems(const Plan &plan);
/// All words, separated by blanks, somewhere in the item.
bool planItemHolds(const PlanItem &item, const QString &words);

} // namespace peiyu

#include "plans/planactions.h"

#include "domain/displaytext.h"
#include "parts/newaction.h"
#include "plans/districtdialog.h"
#include "plans/newplandialog.h"
#include "plans/planfactsdialog.h"
#include "plans/planpastedialog.h"
#include "plans/plantargetdialog.h"
#include "plans/plantaskdialog.h"
#include "services/ownplanservice.h"
#include "services/planpackservice.h"
#include "services/planpartservice.h"

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanActions)
};

QString packKinds()
{
    return Text::tr("计划包 (*.json)");
}

bool isTask(PlanGroup group)
{
    return group == PlanGroup::Tasks;
}

bool isTarget(PlanGroup group)
{
    return group == PlanGroup::Targets || group == PlanGroup::Indicators;
}

const PlanTask *taskOf(const Plan &plan, const QString &id)
{
    const auto found = std::find_if(plan.tasks.begin(), plan.tasks.end(),
                                    [&](const PlanTask &task) { return task.id == id; });
    return found == plan.tasks.end() ? nullptr : &*found;
}

} // namespace

PlanActions::PlanActions(const PageContext &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page)
{
    create = action("newPlan", tr("新建计划"), QStringLiteral("Ctrl+N"), &PlanActions::createPlan);
    edit = action("editPlanItem", tr("修改"), QStringLiteral("F2"), &PlanActions::editItem);
    add = action("addPlanItem", tr("增加目标"), QStringLiteral("Insert"), &PlanActions::addItem);
    paste = action("pastePlanTable", tr("粘贴目标表"), QStringLiteral("Ctrl+Shift+V"),
                   &PlanActions::pasteTable);
    use = action("usePlan", tr("设为现行"), {}, &PlanActions::usePlan);
    copy = action("copyPlan", tr("复制为本单位计划…"), {}, &PlanActions::copyPlan);
    facts = action("editPlanFacts", tr("修改文件信息…"), {}, &PlanActions::editFacts);
    save = action("savePack", tr("保存为计划包…"), {}, &PlanActions::savePack);
    open = action("openPack", tr("打开计划包…"), {}, &PlanActions::openPack);
    removePlan = action("removePlan", tr("删除这份计划"), {}, &PlanActions::removeWholePlan);
    districts = action("editDistricts", tr("区县、镇街和园区…"), {}, &PlanActions::editDistricts);
    up = action("planItemUp", tr("上移"), QStringLiteral("Alt+Shift+Up"), &PlanActions::moveUp);
    down = action("planItemDown", tr("下移"), QStringLiteral("Alt+Shift+Down"),
                  &PlanActions::moveDown);
    remove = action("removePlanItem", tr("删除"), {}, &PlanActions::removeItem);
}

QAction *PlanActions::action(const char *name, const QString &text, const QString &key,
                             void (PlanActions::*slot)())
{
    QAction *made = newAction(*m_page, name, text, QKeySequence(key));
    connect(made, &QAction::triggered, this, slot);
    return made;
}

bool PlanActions::onPart() const
{
    return m_plan && m_plan->isOwn() && !m_item.isEmpty() && (isTask(m_group) || isTarget(m_group));
}

void PlanActions::setSubject(const Plan *plan, PlanGroup group, const PlanItem *item)
{
    m_plan = plan;
    m_group = group;
    m_item = item ? item->id : QString();
    m_itemTitle = item ? item->title : QString();
    const EditGate &gate = m_context.gate;
    const bool own = plan && plan->isOwn();
    const QString builtIn = tr("内置计划按文件原文保存，不能改；可以复制为本单位计划再改");
    const QString why = own ? QString() : builtIn;
    const bool tasks = isTask(group);
    add->setText(tasks ? tr("增加任务") : tr("增加目标"));
    paste->setText(tasks ? tr("粘贴任务表") : tr("粘贴目标表"));
    gate.apply(create, true, {}, Action::EditTargets);
    gate.apply(open, true, {}, Action::EditTargets);
    gate.apply(districts, true, {}, Action::EditTargets);
    gate.apply(copy, plan != nullptr, tr("没有计划"), Action::EditTargets);
    save->setEnabled(plan != nullptr);
    for (QAction *one : {add, paste, facts, removePlan})
        gate.apply(one, own, why, Action::EditTargets);
    gate.apply(use, plan && plan->state != PlanState::Ended, tr("已结束的计划不能设为现行"),
               Action::EditTargets);
    gate.apply(edit, own && (onPart() || group == PlanGroup::Overview),
               own ? tr("这一部分随复制的计划保留，不能单独改") : builtIn, Action::EditTargets);
    for (QAction *one : {up, down, remove})
        gate.apply(one, onPart(), own ? tr("先选中一个目标或任务") : builtIn, Action::EditTargets);
}

void PlanActions::write(JobRunner::Work<Saved> work, bool showsPlan)
{
    m_context.runner.write<Saved>(m_page, std::move(work),
                                  [this, showsPlan](const Result<Saved> &saved) {
                                      if (!saved) {
                                          m_context.navigator.failed(saved.error());
                                          return;
                                      }
                                      m_context.navigator.saved(saved->changes);
                                      tell(saved->id, showsPlan);
                                  });
}

void PlanActions::tell(const QString &id, bool showsPlan)
{
    if (showsPlan)
        emit wanted(id);
    else
        emit itemWanted(id);
}

void PlanActions::present(FormDialog *dialog, bool showsPlan)
{
    connect(dialog, &FormDialog::written, this,
            [this, showsPlan](const QString &id) { tell(id, showsPlan); });
    dialog->present();
}

void PlanActions::createPlan()
{
    present(new NewPlanDialog(m_context, {}, m_page->window()), true);
}

void PlanActions::copyPlan()
{
    if (m_plan)
        present(new NewPlanDialog(m_context, m_plan->id, m_page->window()), true);
}

void PlanActions::editFacts()
{
    if (m_plan && m_plan->isOwn())
        present(new PlanFactsDialog(m_context, *m_plan, m_page->window()), true);
}

void PlanActions::editItem()
{
    if (!m_plan || !m_plan->isOwn())
        return;
    if (isTarget(m_group)) {
        if (const PlanTarget *target = m_plan->target(TargetId(m_item)))
            present(new PlanTargetDialog(m_context, *m_plan, *target, m_page->window()), false);
    } else if (isTask(m_group)) {
        if (const PlanTask *task = taskOf(*m_plan, m_item))
            present(new PlanTaskDialog(m_context, *m_plan, *task, m_page->window()), false);
    } else {
        editFacts();
    }
}

void PlanActions::addItem()
{
    if (!m_plan || !m_plan->isOwn())
        return;
    if (isTask(m_group)) {
        PlanTask task;
        // Behind the one selected stands most often one of the same section.
        if (const PlanTask *before = taskOf(*m_plan, m_item)) {
            task.sectionNo = before->sectionNo;
            task.sectionTitle = before->sectionTitle;
        }
        present(new PlanTaskDialog(m_context, *m_plan, task, m_page->window()), false);
        return;
    }
    PlanTarget target;
    target.unit = QStringLiteral("家"); // data
    target.deadline = m_plan->targetDate;
    target.deadlineText = m_plan->targetDateText;
    present(new PlanTargetDialog(m_context, *m_plan, target, m_page->window()), false);
}

void PlanActions::pasteTable()
{
    if (m_plan && m_plan->isOwn())
        (new PlanPasteDialog(m_context, *m_plan,
                             isTask(m_group) ? PlanTableKind::Tasks : PlanTableKind::Targets,
                             m_page->window()))
            ->present();
}

void PlanActions::usePlan()
{
    if (m_plan)
        write([id = m_plan->id](JobContext &job) { return OwnPlanService::use(job, id); }, true);
}

void PlanActions::savePack()
{
    if (!m_plan)
        return;
    const QString path =
        m_context.prompt.fileToSave(m_page->window(), tr("保存为计划包"),
                                    m_plan->shortTitle + QStringLiteral(".json"), packKinds());
    if (path.isEmpty())
        return;
    if (const auto saved = PlanPackService::save(m_context.reading, m_plan->id, path); !saved)
        m_context.navigator.failed(saved.error());
    else
        m_context.navigator.showSelection(tr("计划包已保存：%1").arg(path));
}

void PlanActions::openPack()
{
    const QString path =
        m_context.prompt.fileToOpen(m_page->window(), tr("打开计划包"), packKinds());
    if (!path.isEmpty())
        takePack(path);
}

void PlanActions::takePack(const QString &path)
{
    const auto offer = PlanPackService::read(m_context.reading, path);
    if (!offer) {
        m_context.navigator.failed(offer.error());
        return;
    }
    DistrictId district;
    if (offer->districtMissing) {
        if (!m_context.prompt.confirm(
                m_page->window(),
                tr("计划包“%1”是另一个区县（%2）的。作为本区县的计划打开？数值和单位须自行核改。")
                    .arg(offer->plan.shortTitle, offer->plan.district.value()),
                tr("作为本区县计划打开")))
            return;
        district = m_context.home();
    }
    const bool asCopy = offer->known || offer->districtMissing;
    if (offer->known &&
        !m_context.prompt.confirm(
            m_page->window(),
            tr("这个库里已经有“%1”。现有的不会被覆盖，作为副本打开？").arg(offer->plan.shortTitle),
            tr("作为副本打开")))
        return;
    write([offer = *offer, district,
           asCopy](JobContext &job) { return PlanPackService::take(job, offer, district, asCopy); },
          true);
}

void PlanActions::removeWholePlan()
{
    if (!m_plan || !m_plan->isOwn())
        return;
    if (m_context.prompt.confirm(
            m_page->window(),
            tr("删除计划“%1”和它的 %2 个目标、%3 项任务？删除后可以用 Ctrl+Z 撤销。")
                .arg(m_plan->shortTitle)
                .arg(m_plan->targets.size() + m_plan->indicators.size())
                .arg(m_plan->tasks.size()),
            tr("删除计划")))
        write([id = m_plan->id](JobContext &job) { return OwnPlanService::remove(job, id); }, true);
}

void PlanActions::editDistricts()
{
    (new DistrictDialog(m_context, m_plan ? m_plan->district : m_context.home(), m_page->window()))
        ->present();
}

void PlanActions::removeItem()
{
    if (!onPart() || !m_context.prompt.confirm(
                         m_page->window(),
                         tr("删除“%1”？删除后可以用 Ctrl+Z 撤销。").arg(m_itemTitle), tr("删除")))
        return;
    if (isTask(m_group))
        write([id = m_item](JobContext &job) { return PlanPartService::removeTask(job, id); },
              false);
    else
        write([id = TargetId(m_item)](
                  JobContext &job) { return PlanPartService::removeTarget(job, id); },
              false);
}

void PlanActions::moveUp()
{
    move(-1);
}

void PlanActions::moveDown()
{
    move(1);
}

void PlanActions::move(int by)
{
    if (onPart())
        write([plan = m_plan->id, id = m_item,
               by](JobContext &job) { return PlanPartService::move(job, plan, id, by); },
              false);
}

} // namespace peiyu

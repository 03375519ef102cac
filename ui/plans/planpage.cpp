#include "plans/planpage.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/badge.h"
#include "parts/banner.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/pageheader.h"
#include "parts/previewpane.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"
#include "plans/planactions.h"
#include "plans/plandetail.h"
#include "plans/planitemmodel.h"
#include "services/placedirectory.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int choiceWidth = 390;
constexpr int findWidth = 180;
constexpr int groupsWidth = 132;
constexpr int groupHeight = 28;
constexpr int detailWidth = 420;
constexpr int numberColumn = 48;
constexpr int titleColumn = 250;

} // namespace

PlanPage::PlanPage(const PageContext &context)
    : Page(context),
      m_actions(new PlanActions(context, this)),
      m_header(new PageHeader(tr("计划"))),
      m_choice(new QComboBox),
      m_find(new QLineEdit),
      m_groups(new QListWidget),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_model(new PlanItemModel(this)),
      m_detail(new PlanDetail),
      m_badges(new QHBoxLayout)
{
    makeHead();
    makeBody();
    makeActions();
    fillPlans();
    showPlan();
}

void PlanPage::makeActions()
{
    m_header->addAction(m_actions->create, QStringLiteral("list-add"), ButtonKind::Primary);
    for (QAction *action :
         {m_actions->paste, m_actions->add, m_actions->copy, m_actions->use, m_actions->facts,
          m_actions->save, m_actions->open, m_actions->removePlan, m_actions->districts})
        m_header->addAction(action);
    for (QAction *action : {m_actions->edit, m_actions->up, m_actions->down, m_actions->remove})
        m_detail->pane()->addAction(action);
    connect(m_actions, &PlanActions::wanted, this, &PlanPage::showWanted);
    connect(m_actions, &PlanActions::itemWanted, this, [this](const QString &id) {
        m_wantedItem = id;
        refresh();
    });
    connect(m_table, &QTableView::activated, m_actions->edit, &QAction::trigger);
    connect(&context().gate, &EditGate::changed, this, &PlanPage::applyActions);
}

void PlanPage::applyActions()
{
    const PlanItem *item = m_model->itemAt(m_table->currentIndex().row());
    const int row = std::max(0, m_groups->currentRow());
    m_actions->setSubject(plan(), item ? item->group : allPlanGroups[static_cast<size_t>(row)],
                          item);
}

void PlanPage::showWanted(const QString &planId)
{
    m_wanted = planId;
    m_wantedItem.clear();
    refresh();
}

void PlanPage::refresh()
{
    const PlanItem *item = m_model->itemAt(m_table->currentIndex().row());
    const QString before = m_wantedItem.isEmpty() && item ? item->id : m_wantedItem;
    const int rowBefore = m_table->currentIndex().row();
    fillPlans();
    showPlan();
    int row = before.isEmpty() ? rowBefore : m_model->rowOf(before);
    if (row < 0)
        row = std::min(rowBefore, m_model->rowCount() - 1);
    if (m_model->itemAt(row))
        selectRow(row);
    if (row >= 0 && before == m_wantedItem)
        m_wantedItem.clear();
}

void PlanPage::changed(const ChangeSet &changes)
{
    for (const char16_t *entity :
         {u"own_plan", u"plan_target", u"plan_task", u"milestone", u"district"}) {
        if (changes.touches(QString::fromUtf16(entity))) {
            refresh();
            return;
        }
    }
}

void PlanPage::makeHead()
{
    m_choice->setObjectName(QStringLiteral("planChoice"));
    m_choice->setAccessibleName(tr("计划"));
    m_choice->setFixedWidth(lookOf(this).px(choiceWidth));
    m_header->addChooser(m_choice);
    auto *badges = new QWidget;
    m_badges->setContentsMargins(0, 0, 0, 0);
    m_badges->setSpacing(6);
    badges->setLayout(m_badges);
    m_header->addChooser(badges);
    m_find->setObjectName(QStringLiteral("findInPlan"));
    m_find->setAccessibleName(tr("在计划中查找"));
    m_find->setPlaceholderText(tr("在计划中查找  Ctrl+F"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(lookOf(this).px(findWidth));
    m_header->addChooser(m_find);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PlanPage::showPlan);
    connect(m_find, &QLineEdit::textChanged, this, &PlanPage::showGroup);
    connect(m_find, &QLineEdit::returnPressed, this,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_find->text().isEmpty())
            context().navigator.goBack();
        else
            m_find->clear();
    });
}

void PlanPage::makeBody()
{
    const Look &look = lookOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_groups->setObjectName(QStringLiteral("planGroups"));
    m_groups->setAccessibleName(tr("计划的部分"));
    m_groups->setFixedWidth(look.px(groupsWidth));
    m_groups->setFrameShape(QFrame::NoFrame);
    for (const PlanGroup group : allPlanGroups) {
        auto *item = new QListWidgetItem(planGroupText(group), m_groups);
        item->setSizeHint(QSize(0, look.px(groupHeight)));
    }
    row->addWidget(m_groups);
    m_table->setObjectName(QStringLiteral("planItems"));
    m_table->setModel(m_model);
    m_table->setRowNumbers(false);
    m_table->setCellFocus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new RowDelegate(
        [model = m_model](const QModelIndex &index) {
            CellLook cell;
            if (!model->itemAt(index.row())) {
                cell.bold = true;
                cell.ink = &LookPalette::text2;
            } else if (index.column() == 2) {
                cell.ink = &LookPalette::text2;
            }
            return cell;
        },
        m_table));
    m_table->setColumnWidth(0, look.px(numberColumn));
    m_table->setColumnWidth(1, look.px(titleColumn));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionsClickable(false);
    row->addWidget(m_pane, 1);
    m_detail->setFixedWidth(look.px(detailWidth));
    row->addWidget(m_detail);
    column->addLayout(row, 1);
    connect(m_groups, &QListWidget::currentRowChanged, this, [this] {
        const QSignalBlocker quiet(m_find);
        m_find->clear();
        showGroup();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlanPage::showCurrent);
}

const Plan *PlanPage::plan() const
{
    return context().catalog->plan(PlanId(m_choice->currentData().toString()));
}

void PlanPage::fillPlans()
{
    const auto places = PlaceDirectory::load(context().reading.connection);
    if (!places) {
        context().navigator.failed(places.error());
        return;
    }
    const PlanCatalog &catalog = *context().catalog;
    const QString before = m_wanted.isEmpty() ? m_choice->currentData().toString() : m_wanted;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    QVector<const Plan *> plans;
    for (const District &district : places->districts()) {
        QVector<const Plan *> own = catalog.plansOf(district.id);
        const Plan *current = catalog.currentPlan(district.id, context().asOf());
        std::stable_partition(own.begin(), own.end(),
                              [current](const Plan *one) { return one == current; });
        plans += own;
    }
    std::stable_partition(plans.begin(), plans.end(),
                          [this](const Plan *one) { return one->district == context().home(); });
    for (const Plan *one : plans) {
        const QString name = one->shortTitle.isEmpty() ? planTitleText(*one) : one->shortTitle;
        QStringList notes;
        if (one->isOwn())
            notes.append(tr("本单位录入"));
        if (one == catalog.currentPlan(one->district, context().asOf()))
            notes.append(tr("现行"));
        const QString line =
            QStringLiteral("%1 · %2").arg(places->districtName(one->district), name);
        m_choice->addItem(notes.isEmpty() ? line : tr("%1（%2）").arg(line, notes.join(tr("，"))),
                          one->id.value());
    }
    const int found = m_choice->findData(before);
    if (found >= 0)
        m_wanted.clear();
    m_choice->setCurrentIndex(std::max(0, found));
}

void PlanPage::showPlan()
{
    const Plan *shown = plan();
    m_items = shown ? planItems(*shown) : QVector<PlanItem>();
    showNote();
    for (int i = 0; i < m_groups->count(); ++i) {
        const PlanGroup group = allPlanGroups[static_cast<size_t>(i)];
        const auto count =
            std::count_if(m_items.begin(), m_items.end(),
                          [group](const PlanItem &item) { return item.group == group; });
        m_groups->item(i)->setText(group == PlanGroup::Overview
                                       ? planGroupText(group)
                                       : tr("%1 %2").arg(planGroupText(group)).arg(count));
    }
    if (m_groups->currentRow() < 0)
        m_groups->setCurrentRow(0); // shows it
    else
        showGroup();
}

void PlanPage::showNote()
{
    while (QLayoutItem *item = m_badges->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    delete m_note;
    m_note = nullptr;
    const Plan *shown = plan();
    if (!shown)
        return;
    if (shown->state == PlanState::Ended)
        m_badges->addWidget(new Badge(BadgeKind::Sample, planStateText(shown->state)));
    if (shown->draft)
        m_badges->addWidget(
            new DraftBadge(shown->draftWords.isEmpty() ? shown->status : shown->draftWords,
                           planTitleText(*shown)));
    if (!shown->targetDate.isNull())
        m_badges->addWidget(new YearBadge(shown->targetDate.year()));
    const bool invented =
        shown->origin == PlanOrigin::Sample || (shown->isOwn() && context().facts.sample);
    if (!shown->title.isEmpty() && !invented)
        return;
    const QString words =
        invented ? tr("示例计划，数字和文字都是编的，不是真实文件。")
                 : QStringLiteral("%1：%2").arg(planTitleText(*shown), shown->titleNote);
    m_note = new Banner(BannerKind::Info, words);
    m_note->setObjectName(QStringLiteral("planNote"));
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(1, m_note);
}

void PlanPage::showGroup()
{
    const QString words = m_find->text().trimmed();
    QVector<PlanItem> shown;
    const int row = std::max(0, m_groups->currentRow());
    const PlanGroup group = allPlanGroups[static_cast<size_t>(row)];
    for (const PlanItem &item : m_items) {
        if (words.isEmpty() ? item.group == group : planItemHolds(item, words))
            shown.append(item);
    }
    m_model->setItems(shown, !words.isEmpty());
    m_table->clearSpans();
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (!m_model->itemAt(i))
            m_table->setSpan(i, 0, 1, m_model->columnCount());
    }
    if (shown.isEmpty()) {
        m_pane->setEmptyState(words.isEmpty() ? emptyGroup(group)
                                              : new EmptyState(QStringLiteral("edit-find"),
                                                               tr("这份计划里没有“%1”").arg(words),
                                                               tr("换一个词，或按 Esc 清空。")));
    }
    m_pane->showEmptyState(shown.isEmpty());
    selectRow(m_model->firstItemRow());
}

EmptyState *PlanPage::emptyGroup(PlanGroup group)
{
    const QString icon = QStringLiteral("view-task");
    if (!plan()) {
        auto *none = new EmptyState(icon, tr("还没有计划"),
                                    tr("新建一份：从空白开始，或复制别的区县的计划再改。"));
        addButton(*none, m_actions->create, tr("新建计划"), ButtonKind::Primary);
        addButton(*none, m_actions->districts, tr("补充镇街名单"), ButtonKind::Plain);
        return none;
    }
    if (!plan()->isOwn())
        return new EmptyState(icon, tr("这份计划没有这一部分"), tr("文件正文没有写，不是漏录。"));
    const bool tasks = group == PlanGroup::Tasks;
    if (!tasks && group != PlanGroup::Targets && group != PlanGroup::Indicators)
        return new EmptyState(icon, tr("这份计划没有这一部分"), tr("录入计划时没有填写这一部分。"));
    auto *empty = new EmptyState(icon, tasks ? tr("还没有任务") : tr("还没有目标"),
                                 tasks ? tr("把 WPS 里的任务表连表头粘贴进来，或一项一项增加。")
                                       : tr("把 WPS 里的目标表连表头粘贴进来，或一个一个增加。"));
    addButton(*empty, m_actions->paste, tasks ? tr("粘贴任务表") : tr("粘贴目标表"),
              ButtonKind::Primary);
    addButton(*empty, m_actions->add, tasks ? tr("增加任务") : tr("增加目标"), ButtonKind::Plain);
    return empty;
}

void PlanPage::addButton(EmptyState &place, QAction *action, const QString &text, ButtonKind kind)
{
    ActionButton *made = place.addButton(text, kind);
    made->setEnabled(context().gate.isOpen(Action::EditTargets));
    connect(made, &ActionButton::clicked, action, &QAction::trigger);
}

void PlanPage::selectRow(int row)
{
    if (row < 0) {
        m_detail->clear();
        applyActions();
        return;
    }
    m_table->setCurrentIndex(m_model->index(row, 1));
    m_table->scrollTo(m_model->index(row, 1), QAbstractItemView::PositionAtCenter);
    showCurrent();
}

void PlanPage::showCurrent()
{
    const Plan *shown = plan();
    const PlanItem *item = m_model->itemAt(m_table->currentIndex().row());
    if (shown && item)
        m_detail->showItem(*shown, *item);
    else
        m_detail->clear();
    applyActions();
}

void PlanPage::showItem(const PlanId &wanted, const QString &itemId)
{
    const int choice = m_choice->findData(wanted.value());
    if (choice >= 0)
        m_choice->setCurrentIndex(choice);
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const PlanItem &item) {
        return !itemId.isEmpty() && item.id == itemId;
    });
    const PlanGroup group = found == m_items.end() ? PlanGroup::Overview : found->group;
    m_groups->setCurrentRow(static_cast<int>(group));
    showGroup();
    if (found != m_items.end())
        selectRow(m_model->rowOf(itemId));
}

void PlanPage::showTab(int tab)
{
    if (tab >= 0 && tab < m_groups->count())
        m_groups->setCurrentRow(tab);
}

void PlanPage::activate()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void PlanPage::viewChanged()
{
    fillPlans();
}

} // namespace peiyu

#include "board/areatable.h"

#include "delegates/progressdelegate.h"
#include "delegates/statusdelegate.h"
#include "domain/displaytext.h"
#include "domain/splittext.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/linkbutton.h"
#include "parts/tablepane.h"
#include "parts/totalsrow.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int rowHeight = 22;
constexpr double mostMissing = 0.7; // below: 落后's ink

int widthOf(AreaColumn column)
{
    switch (column) {
    case AreaColumn::Rank:
        return 44;
    case AreaColumn::Name:
        return 150;
    case AreaColumn::Share:
    case AreaColumn::Value:
    case AreaColumn::Gap:
        return 76;
    case AreaColumn::Rate:
        return 186;
    case AreaColumn::Index:
        return 92;
    case AreaColumn::Specialist:
    case AreaColumn::Plan:
    case AreaColumn::Visited:
        return 108;
    case AreaColumn::Status:
        return 120;
    }
    return 80;
}

CellLook cellLook(const AreaTableModel &model, const QModelIndex &index)
{
    CellLook look;
    const AreaFigure *figure = model.areaAt(index.row());
    if (!figure)
        return look;
    const AreaColumn column = AreaTableModel::columnAt(index.column());
    look.bold = column == AreaColumn::Value;
    if (column == AreaColumn::Gap && figure->reading.gap.value_or(Quantity()) > Quantity())
        look.ink = &LookPalette::accent;
    if (const auto done = careOf(*figure, column); done && *done < wantedOf(*figure, column))
        look.ink = static_cast<double>(*done) <
                           mostMissing * static_cast<double>(wantedOf(*figure, column))
                       ? &LookPalette::late
                       : &LookPalette::watch;
    return look;
}

ProgressValue progressOf(const AreaTableModel &model, const QString &tierKey,
                         const QModelIndex &index)
{
    ProgressValue value;
    value.fill = tierFill(tierKey);
    const AreaFigure *figure = model.areaAt(index.row());
    if (!figure)
        return value;
    value.rate = figure->reading.rate;
    if (figure->reading.expected && figure->share.value_or(Quantity()) > Quantity())
        value.expected = *figure->reading.expected / figure->share->toDouble();
    return value;
}

bool isLink(AreaColumn column)
{
    return column == AreaColumn::Value || column == AreaColumn::Gap ||
           column == AreaColumn::Specialist || column == AreaColumn::Plan ||
           column == AreaColumn::Visited;
}

} // namespace

AreaTable::AreaTable(BoardActions &actions, QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_model(new AreaTableModel(this)),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_foot(new QWidget),
      m_words(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_gap(new LinkButton(tr("缺口企业名单"))),
      m_edit(new LinkButton(tr("维护目标分解")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane, 1);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(8, 0, 8, 0);
    foot->setSpacing(16);
    m_words->setElided(true);
    m_words->setObjectName(QStringLiteral("areaWords"));
    foot->addWidget(m_words, 1);
    m_gap->setObjectName(QStringLiteral("areaGap"));
    m_edit->setObjectName(QStringLiteral("editSplit"));
    foot->addWidget(m_gap);
    foot->addWidget(m_edit);
    m_pane->totals()->setObjectName(QStringLiteral("areaTotals"));
    m_pane->totals()->show();
    m_table->setModel(m_model);
    m_table->setRowHeight(rowHeight);
    m_table->setRowNumbers(false);
    m_table->setObjectName(QStringLiteral("areas"));
    m_table->setAccessibleName(tr("各镇街、园区"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionsClickable(false);
    dress();
    connect(m_table, &DataTable::activated, this, &AreaTable::press);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (isLink(AreaTableModel::columnAt(index.column())))
            press(index);
    });
    connect(m_gap, &LinkButton::clicked, this, [this] { m_actions.openGap(m_target); });
    connect(m_edit, &LinkButton::clicked, this, [this] { m_actions.editSplit(m_target); });
}

void AreaTable::dress()
{
    const AreaTableModel *const model = m_model;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const AreaColumn column = AreaTableModel::columnAt(i);
        m_table->setDesignWidth(i, widthOf(column));
        QAbstractItemDelegate *delegate = nullptr;
        if (column == AreaColumn::Rate)
            delegate = new ProgressDelegate(
                [this, model](const QModelIndex &index) {
                    return progressOf(*model, m_target.progress.target.tierKey, index);
                },
                m_table);
        else if (column == AreaColumn::Status)
            delegate = new StatusDelegate(
                [model](const QModelIndex &index) {
                    const AreaFigure *figure = model->areaAt(index.row());
                    return figure ? boardwords::areaFace(*figure) : StatusFace();
                },
                m_table);
        else
            delegate = new RowDelegate(
                [model](const QModelIndex &index) { return cellLook(*model, index); }, m_table);
        m_table->setItemDelegateForColumn(i, delegate);
    }
}

void AreaTable::setTarget(const BoardTarget &target,
                          const std::optional<DistrictCoverage> &coverage)
{
    const AreaFigure *before = m_model->areaAt(m_table->currentIndex().row());
    const AreaId area = before ? before->area : AreaId();
    const int column = std::max(0, m_table->currentIndex().column());
    m_target = target;
    m_coverage = coverage;
    m_model->setAreas(target.progress.areas.value_or(AreaProgress()));
    m_table->setColumnHidden(static_cast<int>(AreaColumn::Index), m_model->progress().ended);
    const int row = std::max(0, before ? m_model->rowOf(area) : 0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, column));
    showTotals();
    showFoot();
    showEmpty();
}

void AreaTable::setCurrentArea(const AreaId &area)
{
    if (const int row = m_model->rowOf(area); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void AreaTable::showTotals()
{
    const AreaProgress &progress = m_model->progress();
    const AreaFigure &total = progress.total;
    QMap<int, QString> totals;
    totals.insert(static_cast<int>(AreaColumn::Name), tr("合计 %1 个").arg(m_model->rowCount()));
    for (const AreaColumn column :
         {AreaColumn::Share, AreaColumn::Value, AreaColumn::Gap, AreaColumn::Rate,
          AreaColumn::Specialist, AreaColumn::Plan, AreaColumn::Visited})
        totals.insert(static_cast<int>(column), m_model->text(total, column));
    totals.insert(static_cast<int>(AreaColumn::Status), boardwords::areaCounts(progress));
    m_pane->totals()->setTotals(totals);
}

void AreaTable::showFoot()
{
    const AreaProgress &progress = m_model->progress();
    const QString name = boardwords::targetName(*m_target.plan, m_target.progress.target);
    const QString unshared = progress.unshared.isEmpty()
                                 ? QString()
                                 : tr("，其余 %1 个镇街、园区未分解").arg(progress.unshared.size());
    m_words->setText(progress.isSplit()
                         ? tr("%1 · 已分解 %2 个%3　%4")
                               .arg(name)
                               .arg(progress.shared.size())
                               .arg(unshared, splitSumText(progress.total.share, progress.goal))
                         : tr("%1 · %2").arg(name, splitSumText({}, progress.goal)));
    QStringList tips = {areaRuleText()};
    if (progress.baselineFromPool)
        tips.append(areaBaselineText());
    if (!progress.unshared.isEmpty())
        tips.append(tr("未分解：%1").arg(progress.unshared.join(QStringLiteral("、"))));
    m_words->setToolTip(tips.join(u'\n'));
    const EditGate &gate = m_actions.context().gate;
    m_edit->setEnabled(gate.isOpen(Action::EditTargets));
    m_edit->setToolTip(gate.isOpen(Action::EditTargets)
                           ? tr("填写、粘贴或按现有占比提出各镇街、园区的数")
                           : gate.reason(Action::EditTargets));
}

void AreaTable::showEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    if (empty) {
        const bool counted = m_target.progress.counted;
        auto *state = new EmptyState(
            QStringLiteral("office-chart-bar"),
            counted ? tr("还没有分解，也没有这一级的企业") : tr("还没有分解到镇街、园区"),
            counted ? tr("分解目标或登记认定以后，各镇街、园区列在这里。")
                    : tr("这一项按资质成果或填报数计，分解以后各镇街、园区列在这里。"));
        auto *button = state->addButton(tr("维护目标分解"), ButtonKind::Primary);
        button->setEnabled(m_actions.context().gate.isOpen(Action::EditTargets));
        connect(button, &ActionButton::clicked, this, [this] { m_actions.editSplit(m_target); });
        m_pane->setEmptyState(state);
    }
    m_pane->totals()->setVisible(!empty);
    m_pane->showEmptyState(empty);
}

void AreaTable::press(const QModelIndex &index)
{
    const AreaFigure *found = m_model->areaAt(index.row());
    if (!found)
        return;
    const AreaFigure figure = *found; // opening a page may read anew
    const AreaColumn column = AreaTableModel::columnAt(index.column());
    switch (column) {
    case AreaColumn::Gap:
        m_actions.openAreaGap(m_target, figure);
        break;
    case AreaColumn::Specialist:
        if (m_coverage)
            m_actions.openAreaCare(m_target, figure, *m_coverage, AreaCarePart::Specialist);
        break;
    case AreaColumn::Plan:
        if (m_coverage)
            m_actions.openAreaCare(m_target, figure, *m_coverage, AreaCarePart::Plan);
        break;
    case AreaColumn::Visited:
        if (m_coverage)
            m_actions.openAreaCare(m_target, figure, *m_coverage, AreaCarePart::Visited);
        break;
    default:
        m_actions.openArea(m_target, figure);
        break;
    }
}

} // namespace peiyu

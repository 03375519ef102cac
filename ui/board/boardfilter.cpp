#include "board/boardfilter.h"

#include "domain/listcondition.h"
#include "parts/chipbar.h"
#include "services/enterpriselistservice.h"
#include "services/placedirectory.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace peiyu {

namespace {

const QString chainChip = QStringLiteral("chain");
const QString areaChip = QStringLiteral("area");

} // namespace

BoardFilter::BoardFilter(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_chips(new ChipBar)
{
    setObjectName(QStringLiteral("boardFilter"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chips);
    m_chips->findChild<QWidget *>(QStringLiteral("addCondition"))
        ->setToolTip(tr("只统计某条产业链、某个镇街或园区的企业（仅统计，不判定状态）"));
    connect(m_chips, &ChipBar::addRequested, this, [this] { openMenu({}); });
    connect(m_chips, &ChipBar::editRequested, this, &BoardFilter::openMenu);
    connect(m_chips, &ChipBar::removeRequested, this, [this](const QString &chip) {
        ProgressFilter filter = m_filter;
        if (chip == chainChip)
            filter.chain.clear();
        else
            filter.area = {};
        set(filter);
    });
}

void BoardFilter::setDistrict(const DistrictId &district)
{
    if (district == m_district)
        return;
    m_district = district;
    m_areas.clear();
    if (const auto places = PlaceDirectory::load(m_context.reading.connection))
        m_areas =
            places->areasOf(district, AreaKind::Town) + places->areasOf(district, AreaKind::Park);
    m_filter.area = {};
    showChips();
}

void BoardFilter::focusFirst()
{
    m_chips->focusFirst();
}

void BoardFilter::openMenu(const QString &condition)
{
    const QString under =
        condition.isEmpty() ? QStringLiteral("addCondition") : QStringLiteral("chip_") + condition;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("boardConditionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (condition != areaChip)
        fillChains(*menu->addMenu(tr("产业链")));
    if (condition != chainChip) {
        fillAreas(*menu->addMenu(tr("镇街")), AreaKind::Town);
        fillAreas(*menu->addMenu(tr("园区")), AreaKind::Park);
    }
    const auto *place = m_chips->findChild<QWidget *>(under);
    menu->popup(place ? place->mapToGlobal(QPoint(0, place->height() + 2)) : QCursor::pos());
}

void BoardFilter::fillChains(QMenu &menu)
{
    const auto values = EnterpriseListService::values(m_context.reading, ListCondition::Chain);
    if (!values) {
        m_context.navigator.failed(values.error());
        return;
    }
    for (const QString &chain : *values) {
        if (chain.isEmpty())
            continue;
        connect(menu.addAction(QString(chain).replace(u'&', QStringLiteral("&&"))),
                &QAction::triggered, this, [this, chain] {
                    ProgressFilter filter = m_filter;
                    filter.chain = chain;
                    set(filter);
                });
    }
    if (menu.isEmpty())
        menu.addAction(tr("库里的企业还没有填产业链"))->setEnabled(false);
}

void BoardFilter::fillAreas(QMenu &menu, AreaKind kind)
{
    for (const Area &area : m_areas) {
        if (area.kind != kind)
            continue;
        connect(menu.addAction(area.name), &QAction::triggered, this, [this, id = area.id] {
            ProgressFilter filter = m_filter;
            filter.area = id;
            set(filter);
        });
    }
    if (menu.isEmpty())
        menu.addAction(tr("本区县还没有登记园区"))->setEnabled(false);
}

void BoardFilter::set(const ProgressFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showChips();
    emit changed();
}

void BoardFilter::showChips()
{
    QVector<ChipBar::Condition> chips;
    if (!m_filter.chain.isEmpty())
        chips.append({chainChip, tr("产业链：%1").arg(m_filter.chain)});
    if (!m_filter.area.isEmpty()) {
        const auto area = std::find_if(m_areas.begin(), m_areas.end(),
                                       [this](const Area &one) { return one.id == m_filter.area; });
        if (area != m_areas.end())
            chips.append({areaChip, area->kind == AreaKind::Park ? tr("园区：%1").arg(area->name)
                                                                 : tr("镇街：%1").arg(area->name)});
    }
    m_chips->setConditions(chips);
}

} // namespace peiyu

#include "monitoring/monitorbar.h"

#include "look/look.h"
#include "monitoring/figurechoices.h"
#include "parts/segmentedswitch.h"
#include "parts/textlabel.h"
#include "services/placedirectory.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace peiyu {

namespace {

constexpr int padding = 12;
constexpr int barHeight = 40;
constexpr int areaWidth = 176;
constexpr int narrowest = 100; ///< of a box of long names, before the bar is wider than its page

} // namespace

MonitorBar::MonitorBar(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_period(new QComboBox),
      m_item(new QComboBox),
      m_cumulative(new SegmentedSwitch({tr("当期"), tr("累计")})),
      m_area(new QComboBox),
      m_whose(new SegmentedSwitch({tr("我的企业"), tr("全部企业")})),
      m_words(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_extras(new QWidget)
{
    const Look &look = lookOf(this);
    setObjectName(QStringLiteral("monitorBar"));
    setFixedHeight(look.px(barHeight));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(padding, 0, padding, 0);
    line->setSpacing(8);
    m_period->setObjectName(QStringLiteral("monitorPeriod"));
    m_period->setAccessibleName(tr("报告期"));
    m_item->setObjectName(QStringLiteral("monitorItem"));
    m_item->setAccessibleName(tr("指标"));
    m_item->setMinimumWidth(look.px(narrowest));
    m_cumulative->setObjectName(QStringLiteral("monitorCumulative"));
    m_cumulative->setAccessibleName(tr("当期或累计"));
    m_area->setObjectName(QStringLiteral("monitorArea"));
    m_area->setAccessibleName(tr("镇街、园区"));
    m_area->setMinimumWidth(look.px(narrowest));
    m_area->setMaximumWidth(look.px(areaWidth));
    m_whose->setObjectName(QStringLiteral("monitorWhose"));
    m_whose->setAccessibleName(tr("谁的企业"));
    m_words->setObjectName(QStringLiteral("monitorWords"));
    m_words->setElided(true);
    auto *extras = new QHBoxLayout(m_extras);
    extras->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_period, m_item, m_cumulative, m_area,
                                                            m_whose, m_extras})
        line->addWidget(widget);
    line->addWidget(m_words, 1);
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    offerItems(*m_item);
    offerPeriods(*m_period, m_context.asOf());
    fillAreas();
    followPerson();
    for (QComboBox *box : {m_period, m_item, m_area})
        connect(box, &QComboBox::currentIndexChanged, this, &MonitorBar::changed);
    for (SegmentedSwitch *one : {m_cumulative, m_whose})
        connect(one, &SegmentedSwitch::currentChanged, this, &MonitorBar::changed);
}

void MonitorBar::fillAreas()
{
    m_area->addItem(tr("全部镇街、园区"), QString());
    const auto places = PlaceDirectory::load(m_context.reading.connection);
    if (!places)
        return;
    for (const Area &area : places->areas()) {
        if (area.district == m_context.home())
            m_area->addItem(area.name, area.id.value());
    }
}

void MonitorBar::followPerson()
{
    const QSignalBlocker quiet(m_whose);
    const bool mine = !m_context.actor().specialist.isEmpty();
    m_whose->setVisible(mine);
    m_whose->setCurrent(mine && m_context.actor().role == Role::Specialist ? 0 : 1);
}

MonitorPlace MonitorBar::place() const
{
    MonitorPlace place;
    place.district = m_context.home();
    place.area = AreaId(m_area->currentData().toString());
    if (m_whose->current() == 0 && !m_whose->isHidden())
        place.specialist = m_context.actor().specialist;
    return place;
}

FigureMeasure MonitorBar::measure() const
{
    FigureMeasure measure;
    measure.period = chosenPeriod(*m_period);
    measure.item = chosenItem(*m_item);
    measure.cumulative = m_cumulative->current() == 1;
    return measure;
}

void MonitorBar::setMeasure(const FigureMeasure &measure)
{
    {
        const QSignalBlocker quiet(this);
        choosePeriod(*m_period, measure.period);
        chooseItem(*m_item, measure.item);
        m_cumulative->setCurrent(measure.cumulative ? 1 : 0);
    }
    emit changed();
}

void MonitorBar::showParts(bool period, bool item, bool cumulative)
{
    m_period->setVisible(period);
    m_item->setVisible(item);
    m_cumulative->setVisible(cumulative);
}

void MonitorBar::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->setToolTip(words);
}

void MonitorBar::setExtra(QWidget *extra)
{
    while (QLayoutItem *item = m_extras->layout()->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->hide();
        delete item;
    }
    if (extra) {
        m_extras->layout()->addWidget(extra);
        extra->show();
    }
}

} // namespace peiyu

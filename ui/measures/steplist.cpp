#include "measures/steplist.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "measures/steptable.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/segmentedswitch.h"
#include "parts/textlabel.h"
#include "services/measureservice.h"
#include "services/staffingservice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int findWidth = 170;
constexpr int personWidth = 116;
constexpr int unitWidth = 140;
constexpr int delayMs = 120;
constexpr int padding = 12;

struct Answer
{
    QVector<StepRow> rows;
    StepTotals totals;
    QStringList units;
};

QString filterText(StepFilter filter)
{
    switch (filter) {
    case StepFilter::Open:
        return StepList::tr("未完成 %1");
    case StepFilter::Overdue:
        return StepList::tr("超期 %1");
    case StepFilter::DueThisMonth:
        return StepList::tr("本月到期 %1");
    case StepFilter::NoDue:
        return StepList::tr("无期限 %1");
    case StepFilter::Done:
        return StepList::tr("已完成 %1");
    case StepFilter::Dropped:
        return StepList::tr("不再做 %1");
    }
    return {};
}

QStringList filterWords(const StepTotals &totals)
{
    QStringList words;
    for (const StepFilter filter : allStepFilters)
        words.append(filterText(filter).arg(countText(totals.of(filter))));
    return words;
}

} // namespace

StepList::StepList(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_which(new SegmentedSwitch(filterWords({}))),
      m_person(new QComboBox),
      m_unit(new QComboBox),
      m_find(new QLineEdit),
      m_count(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_steps(new StepTable(context, {StepColumn::Due, StepColumn::Stand, StepColumn::Firm,
                                      StepColumn::Content, StepColumn::Who, StepColumn::Unit}))
{
    build();
    fillPeople();
    fillUnits({});
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &StepList::refresh);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(m_find, &QLineEdit::returnPressed, this,
            [this] { m_steps->table().setFocus(Qt::OtherFocusReason); });
    connect(m_which, &SegmentedSwitch::currentChanged, this, &StepList::refresh);
    connect(m_person, &QComboBox::activated, this, &StepList::refresh);
    connect(m_unit, &QComboBox::activated, this, &StepList::refresh);
    connect(m_steps, &StepTable::currentChanged, this, &StepList::currentChanged);
    connect(m_steps, &StepTable::opened, this, &StepList::opened);
}

void StepList::build()
{
    const Look &look = lookOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *which = new QHBoxLayout;
    which->setContentsMargins(padding, 8, padding, 0);
    m_which->setObjectName(QStringLiteral("stepWhich"));
    m_which->setAccessibleName(tr("哪些措施"));
    which->addWidget(m_which);
    which->addStretch();
    which->addWidget(m_count);
    column->addLayout(which);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(padding, 6, padding, 8);
    line->setSpacing(8);
    m_person->setObjectName(QStringLiteral("stepPerson"));
    m_person->setAccessibleName(tr("责任人或服务专员"));
    m_person->setToolTip(tr("由他办的，和他服务的企业的"));
    m_person->setFixedWidth(look.px(personWidth));
    m_unit->setObjectName(QStringLiteral("stepUnitFilter"));
    m_unit->setAccessibleName(tr("责任单位"));
    m_unit->setFixedWidth(look.px(unitWidth));
    m_find->setObjectName(QStringLiteral("stepFind"));
    m_find->setPlaceholderText(tr("措施、企业或责任人"));
    m_find->setAccessibleName(tr("在措施中查找"));
    m_find->setFixedWidth(look.px(findWidth));
    m_find->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("stepCount"));
    line->addWidget(m_person);
    line->addWidget(m_unit);
    line->addWidget(m_find);
    line->addStretch();
    line->addWidget(
        new TextLabel(tr("F2 改格子，Enter 看全部"), FontRole::Small, &LookPalette::text3));
    column->addLayout(line);
    column->addWidget(m_steps, 1);
}

void StepList::fillPeople()
{
    m_person->addItem(tr("全部人员"), QString());
    const auto people = StaffingService::people(m_context.reading);
    if (!people)
        return;
    for (const Specialist &one : *people) {
        if (one.active)
            m_person->addItem(one.name, one.id.value());
    }
}

void StepList::fillUnits(const QStringList &units)
{
    const QString chosen = m_unit->currentData().toString();
    if (m_unit->count() == units.size() + 1 && m_unit->count() > 1)
        return;
    m_unit->clear();
    m_unit->addItem(tr("全部单位"), QString());
    for (const QString &unit : units)
        m_unit->addItem(unit, unit);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(chosen)));
}

SpecialistId StepList::person() const
{
    return SpecialistId(m_person->currentData().toString());
}

void StepList::setScope(const SpecialistId &mine, const DistrictId &district)
{
    if (m_mine != mine)
        m_person->setCurrentIndex(std::max(0, m_person->findData(mine.value())));
    m_mine = mine;
    m_district = district;
    refresh();
}

void StepList::showFilter(StepFilter filter)
{
    m_which->setCurrent(static_cast<int>(filter));
}

StepQuery StepList::query() const
{
    StepQuery query;
    query.asOf = m_context.asOf();
    query.mine = person();
    query.district = m_district;
    query.unit = m_unit->currentData().toString();
    query.find = m_find->text();
    query.filter = allStepFilters.at(static_cast<size_t>(std::max(0, m_which->current())));
    return query;
}

void StepList::refresh()
{
    m_running.cancel();
    m_steps->table().setLoading(true);
    m_running = m_context.runner.read<Answer>(
        this,
        [asked = query()](JobContext &job) -> Result<Answer> {
            PEIYU_TRY(rows, MeasureService::rows(job, asked));
            PEIYU_TRY(totals, MeasureService::totals(job, asked));
            PEIYU_TRY(units, MeasureService::units(job, asked));
            return Answer{rows, totals, units};
        },
        [this](const Result<Answer> &answer) {
            if (!answer && answer.error().code == ErrorCode::Cancelled)
                return;
            m_steps->table().setLoading(false);
            if (!answer) {
                m_context.navigator.failed(answer.error());
                return;
            }
            m_totals = answer->totals;
            const QStringList words = filterWords(m_totals);
            for (int i = 0; i < words.size(); ++i)
                m_which->setSegment(i, words[i]);
            fillUnits(answer->units);
            if (answer->rows.isEmpty())
                showEmpty();
            m_steps->setRows(answer->rows);
            const qint64 all = m_totals.of(*query().filter);
            m_count->setText(
                all > answer->rows.size()
                    ? tr("前 %1 项，共 %2 项").arg(countText(answer->rows.size()), countText(all))
                    : tr("%1 项").arg(countText(all)));
            emit totalsChanged();
            emit currentChanged();
        });
}

void StepList::showEmpty()
{
    const bool all = m_find->text().trimmed().isEmpty() && m_unit->currentIndex() <= 0;
    const StepFilter filter = *query().filter;
    if (all && filter == StepFilter::Overdue)
        m_steps->setEmptyState(new EmptyState(QStringLiteral("view-task"), tr("没有超期的措施"),
                                              tr("过了时限还没办结的措施会列在这里。")));
    else if (all && filter == StepFilter::Open)
        m_steps->setEmptyState(
            new EmptyState(QStringLiteral("view-task"), tr("没有未完成的措施"),
                           tr("在“未制定一策”里选企业按 E 制定，措施会列在这里。")));
    else
        m_steps->setEmptyState(new EmptyState(QStringLiteral("view-task"), tr("没有这样的措施"),
                                              tr("换一项、换个人或清空查找的字，可以看到别的。")));
}

void StepList::changed(const ChangeSet &changes)
{
    for (const char16_t *entity :
         {u"measure_step", u"measure", u"attachment", u"enterprise", u"assignment", u"specialist",
          u"residence", u"pool_stage", u"calendar_day"}) {
        if (changes.touches(QString::fromUtf16(entity))) {
            refresh();
            return;
        }
    }
}

void StepList::focusFind()
{
    m_find->setFocus(Qt::OtherFocusReason);
    m_find->selectAll();
}

const StepRow *StepList::currentRow() const
{
    return m_steps->currentRow();
}

} // namespace peiyu

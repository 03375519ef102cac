#include "assignments/staffinggroups.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/countedlist.h"
#include "parts/linkbutton.h"
#include "parts/textlabel.h"

#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int paneWidth = 206;
constexpr int padding = 12;
constexpr int longestQuote = 60;
constexpr int mostLoaded = 3;

constexpr int lineRole = CountedListDelegate::LineRole; ///< place among the groups
constexpr int countRole = CountedListDelegate::CountRole;
constexpr int urgentRole = CountedListDelegate::UrgentRole;

/// Short words of the pane: what is said of a firm may be a whole sentence.
QString shortText(StaffingFault fault)
{
    switch (fault) {
    case StaffingFault::StrangeLeader:
        return StaffingGroups::tr("挂钩领导不是本镇街");
    case StaffingFault::LeaderWithoutArea:
        return StaffingGroups::tr("挂钩领导请补镇街");
    default:
        return staffingFaultText(fault);
    }
}

qint64 countOf(const QVector<CoverageViolation> &found, StaffingFault fault)
{
    return std::count_if(found.begin(), found.end(), [fault](const CoverageViolation &one) {
        return one.faults.testFlag(fault);
    });
}

} // namespace

StaffingGroups::StaffingGroups(QWidget *parent)
    : QWidget(parent),
      m_rule(new TextLabel({})),
      m_quote(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_plan(new LinkButton(tr("看原文"))),
      m_list(new QListWidget)
{
    const Look &look = lookOf(this);
    setFixedWidth(look.px(paneWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look.px(10), 1, 8);
    column->setSpacing(6);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(look.px(padding), 0, look.px(padding), 0);
    head->setSpacing(4);
    m_rule->setBold(true);
    m_rule->setWordWrap(true);
    m_rule->setObjectName(QStringLiteral("staffingRule"));
    m_quote->setWordWrap(true);
    m_quote->setObjectName(QStringLiteral("staffingQuote"));
    m_plan->setObjectName(QStringLiteral("staffingPlan"));
    head->addWidget(m_rule);
    head->addWidget(m_quote);
    head->addWidget(m_plan, 0, Qt::AlignLeft);
    column->addLayout(head);
    m_list->setObjectName(QStringLiteral("staffingGroups"));
    m_list->setAccessibleName(tr("配备情况分组"));
    m_list->setItemDelegate(new CountedListDelegate(FontRole::Body, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("ground", QStringLiteral("page"));
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen();
    });
    connect(m_plan, &LinkButton::clicked, this, &StaffingGroups::planRequested);
    refill();
}

void StaffingGroups::setCoverage(const DistrictCoverage &coverage, const Plan *plan)
{
    m_coverage = coverage;
    m_rule->setText(plan ? staffingRuleText(coverage.rule) : tr("本区县没有计划，未定配备规则"));
    QString quote = coverage.quotes.join(QStringLiteral("……"));
    m_quote->setToolTip(quote);
    if (quote.size() > longestQuote)
        quote = quote.left(longestQuote) + QStringLiteral("…");
    const QString draft = plan && plan->draft ? plan->draftWords : QString();
    QStringList lines;
    if (!quote.isEmpty())
        lines.append(QStringLiteral("“%1”").arg(quote));
    if (!draft.isEmpty())
        lines.append(tr("【%1】").arg(draft));
    m_quote->setText(lines.join(u'\n'));
    m_quote->setVisible(!lines.isEmpty() && !m_compact);
    m_plan->setVisible(plan != nullptr);
    refill();
}

void StaffingGroups::setPeople(const QVector<SpecialistLoad> &loads,
                               const QHash<SpecialistId, ServingPerson> &people)
{
    m_loads = loads;
    m_people = people;
    refill();
}

QVector<StaffingGroups::Line> StaffingGroups::faultLines() const
{
    QVector<Line> lines;
    // Nobody serves them: looked at also where no document asks for it.
    const qint64 unserved = m_coverage.firms - m_coverage.withSpecialist;
    const auto group = [](StaffingFault fault) {
        return StaffingGroup{StaffingGroup::Kind::Fault, fault, {}};
    };
    lines.append({m_coverage.compliant ? tr("不符合规则的企业") : tr("只统计，不考核"), {}, {}});
    lines.append({staffingFaultText(StaffingFault::NoSpecialist), countText(unserved),
                  group(StaffingFault::NoSpecialist), unserved > 0});
    for (const StaffingFault fault : allStaffingFaults) {
        if (fault == StaffingFault::NoSpecialist)
            continue;
        const bool warning = fault == StaffingFault::LeaderWithoutArea;
        const qint64 count = countOf(warning ? m_coverage.warnings : m_coverage.violations, fault);
        if (count > 0)
            lines.append({shortText(fault), countText(count), group(fault), !warning});
    }
    lines.append({tr("应配企业"), countText(m_coverage.firms),
                  StaffingGroup{StaffingGroup::Kind::All, StaffingFault::NoSpecialist, {}}});
    return lines;
}

QVector<StaffingGroups::Line> StaffingGroups::peopleLines() const
{
    QVector<Line> away;
    QVector<SpecialistLoad> loaded;
    qint64 firms = 0;
    for (const SpecialistLoad &load : m_loads) {
        if (load.specialist.duty != Duty::Specialist || load.firms == 0)
            continue;
        loaded.append(load);
        firms += load.firms;
        const ServingPerson person = m_people.value(load.specialist.id);
        if (person.isAway())
            away.append(
                {person.substitute.isEmpty() ? tr("%1，未定代理人").arg(person.name)
                                             : tr("%1，%2代").arg(person.name, person.substitute),
                 countText(load.firms), StaffingGroup{StaffingGroup::Kind::Person, {}, person.id},
                 person.substitute.isEmpty()});
    }
    QVector<Line> lines;
    if (!away.isEmpty()) {
        lines.append({tr("专员外出"), {}, {}});
        lines += away;
    }
    if (loaded.isEmpty())
        return lines;
    std::stable_sort(
        loaded.begin(), loaded.end(),
        [](const SpecialistLoad &a, const SpecialistLoad &b) { return a.firms > b.firms; });
    const double mean = static_cast<double>(firms) / static_cast<double>(loaded.size());
    lines.append({tr("服务家数最多"), tr("人均 %1").arg(QString::number(mean, 'f', 1)), {}});
    for (const SpecialistLoad &load : loaded.mid(0, mostLoaded))
        lines.append({load.specialist.name, countText(load.firms),
                      StaffingGroup{StaffingGroup::Kind::Person, {}, load.specialist.id}});
    return lines;
}

void StaffingGroups::refill()
{
    const StaffingGroup before = current();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int wanted = -1;
    for (const Line &line : faultLines() + peopleLines()) {
        auto *item = new QListWidgetItem(line.words, m_list);
        item->setData(countRole, line.count);
        item->setData(urgentRole, line.urgent);
        item->setToolTip(line.words);
        if (!line.group) {
            item->setFlags(Qt::NoItemFlags);
            continue;
        }
        item->setData(lineRole, QVariant::fromValue(*line.group));
        if (wanted < 0 || *line.group == before) {
            const bool first = wanted < 0;
            if (first || *line.group == before)
                wanted = m_list->row(item);
        }
    }
    m_list->setCurrentRow(wanted);
    // A group that is empty now gives its place to the first one.
    if (!(current() == before))
        emit chosen();
}

void StaffingGroups::setCompact(bool compact)
{
    m_compact = compact;
    m_rule->setWordWrap(!compact);
    m_rule->setElided(compact);
    if (!compact)
        m_rule->setToolTip({});
    m_quote->setVisible(!m_quote->text().isEmpty() && !compact);
}

StaffingGroup StaffingGroups::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(lineRole).value<StaffingGroup>() : StaffingGroup{};
}

void StaffingGroups::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.page);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), p.lineStrong);
}

} // namespace peiyu

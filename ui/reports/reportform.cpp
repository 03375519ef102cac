#include "reports/reportform.h"

#include "domain/displaytext.h"
#include "domain/targettext.h"
#include "monitoring/figurechoices.h"
#include "parts/datefield.h"
#include "parts/segmentedswitch.h"
#include "parts/textlabel.h"
#include "services/monitoringservice.h"
#include "services/placedirectory.h"
#include "services/staffingservice.h"
#include "visits/firmfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int stepsHeight = 96;
constexpr int attachmentsHeight = 64;

void choose(QComboBox *box, const QString &data)
{
    const int found = box->findData(data);
    box->setCurrentIndex(found >= 0 ? found : 0);
}

/// Of one firm, or of all that a person serves or that were selected.
bool takesPeople(ReportTemplate what)
{
    return what == ReportTemplate::MeasureSheet || what == ReportTemplate::FirmSheet;
}

} // namespace

ReportForm::ReportForm(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_style(new SegmentedSwitch({tr("内部表图"), tr("公文")})),
      m_district(new QComboBox),
      m_target(new QComboBox),
      m_area(new QComboBox),
      m_tier(new QComboBox),
      m_firm(new FirmField(context)),
      m_person(new QComboBox),
      m_period(new QComboBox),
      m_item(new QComboBox),
      m_cumulative(new SegmentedSwitch({tr("当期"), tr("累计")})),
      m_group(new QComboBox),
      m_from(new DateField),
      m_until(new DateField),
      m_issuer(new QLineEdit),
      m_recipients(new QLineEdit),
      m_steps(new QPlainTextEdit),
      m_attachments(new QPlainTextEdit),
      m_listNote(new TextLabel({}, FontRole::Small, &LookPalette::text3)),
      m_day(context.asOf())
{
    if (const auto places = PlaceDirectory::load(context.reading.connection)) {
        m_districts = places->districts();
        m_areas = places->areas();
    }
    build();
    fillDistricts();
    fillAreas();
    fillTargets();
    showFields();
    hearFields();
}

void ReportForm::hearFields()
{
    connect(m_district, &QComboBox::activated, this, [this] {
        fillAreas();
        fillTargets();
        touch(false);
    });
    for (QComboBox *box : {m_target, m_area, m_tier, m_period, m_item, m_group})
        connect(box, &QComboBox::activated, this, [this] { touch(false); });
    connect(m_cumulative, &SegmentedSwitch::currentChanged, this, [this] { touch(false); });
    connect(m_style, &SegmentedSwitch::currentChanged, this, [this] {
        showFields();
        touch(false);
    });
    for (DateField *day : {m_from, m_until})
        connect(day, &DateField::dateChanged, this, [this] { touch(false); });
    connect(m_firm, &FirmField::firmChosen, this, [this] {
        m_person->setCurrentIndex(0);
        leaveList();
        touch(false);
    });
    connect(m_person, &QComboBox::activated, this, [this] {
        if (m_person->currentIndex() > 0) {
            m_firm->setFirm({}, {});
            leaveList();
        }
        touch(false);
    });
    for (QLineEdit *line : {m_issuer, m_recipients})
        connect(line, &QLineEdit::textEdited, this, [this] { touch(true); });
    for (QPlainTextEdit *text : {m_steps, m_attachments})
        connect(text, &QPlainTextEdit::textChanged, this, [this] { touch(true); });
}

QWidget *ReportForm::newPane(const QString &label, QWidget *field)
{
    auto *pane = new QWidget;
    pane->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // room goes under the last
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new TextLabel(label, FontRole::Small, &LookPalette::text2));
    column->addWidget(field);
    field->setAccessibleName(label);
    m_panes.insert(field, pane);
    return pane;
}

void ReportForm::build()
{
    m_style->setObjectName(QStringLiteral("reportStyle"));
    m_district->setObjectName(QStringLiteral("reportDistrict"));
    m_target->setObjectName(QStringLiteral("reportTarget"));
    m_area->setObjectName(QStringLiteral("reportArea"));
    m_tier->setObjectName(QStringLiteral("reportTier"));
    m_firm->setObjectName(QStringLiteral("reportFirm"));
    m_person->setObjectName(QStringLiteral("reportPerson"));
    m_from->setObjectName(QStringLiteral("reportFrom"));
    m_until->setObjectName(QStringLiteral("reportUntil"));
    m_from->setPlaceholderText(tr("当年初"));
    m_until->setPlaceholderText(tr("当日"));
    m_issuer->setObjectName(QStringLiteral("reportIssuer"));
    m_recipients->setObjectName(QStringLiteral("reportRecipients"));
    m_steps->setObjectName(QStringLiteral("reportSteps"));
    m_attachments->setObjectName(QStringLiteral("reportAttachments"));
    m_listNote->setWordWrap(true);
    m_listNote->hide();
    const Look &look = lookOf(this);
    m_steps->setFixedHeight(look.px(stepsHeight));
    m_attachments->setFixedHeight(look.px(attachmentsHeight));
    m_steps->setTabChangesFocus(true);
    m_attachments->setTabChangesFocus(true);
    m_issuer->setPlaceholderText(tr("落款，例如 江津区经济信息委"));
    m_recipients->setPlaceholderText(tr("不填时为 各镇街，各园区，区级有关部门"));
    m_steps->setPlaceholderText(tr("一行一段，由本单位写"));
    m_attachments->setPlaceholderText(tr("一行一个附件"));
    m_tier->addItem(tr("全部梯度"), QString());
    for (const Tier tier : allTiers)
        m_tier->addItem(tierText(tier), tierKey(tier));
    fillPeople();
    buildFigures();
    for (QComboBox *box :
         {m_district, m_target, m_area, m_tier, m_person, m_period, m_item, m_group})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(newPane(tr("版式"), m_style));
    column->addWidget(newPane(tr("区县"), m_district));
    column->addWidget(newPane(tr("目标"), m_target));
    column->addWidget(newPane(tr("报告期"), m_period));
    column->addWidget(newPane(tr("指标"), m_item));
    column->addWidget(newPane(tr("当期或累计"), m_cumulative));
    column->addWidget(newPane(tr("分组"), m_group));
    column->addWidget(newPane(tr("镇街、园区"), m_area));
    column->addWidget(newPane(tr("梯度"), m_tier));
    column->addWidget(m_listNote);
    column->addWidget(newPane(tr("企业"), m_firm));
    column->addWidget(newPane(tr("或一位专员服务的全部企业"), m_person));
    column->addWidget(newPane(tr("起始日"), m_from));
    column->addWidget(newPane(tr("截止日"), m_until));
    column->addWidget(newPane(tr("发文单位"), m_issuer));
    column->addWidget(newPane(tr("主送"), m_recipients));
    column->addWidget(newPane(tr("下一步工作"), m_steps));
    column->addWidget(newPane(tr("附件"), m_attachments));
    column->addStretch();
}

/// Of 运行监测分析 and 未报名单.
void ReportForm::buildFigures()
{
    m_period->setObjectName(QStringLiteral("reportPeriod"));
    m_item->setObjectName(QStringLiteral("reportItem"));
    m_cumulative->setObjectName(QStringLiteral("reportCumulative"));
    m_group->setObjectName(QStringLiteral("reportGroup"));
    offerPeriods(*m_period, m_day);
    offerItems(*m_item);
    m_group->addItem(tr("梯度、镇街、园区、产业链各一张"), QString());
    for (const MonitorGroup group : allMonitorGroups)
        m_group->addItem(monitorGroupText(group), monitorGroupKey(group));
}

void ReportForm::fillDistricts()
{
    m_district->clear();
    for (const District &district : m_districts)
        m_district->addItem(district.shortName.isEmpty() ? district.name : district.shortName,
                            district.id.value());
    choose(m_district, m_context.home().value());
}

void ReportForm::fillPeople()
{
    m_person->addItem(tr("不选"), QString());
    const auto people = StaffingService::people(m_context.reading);
    if (!people)
        return;
    for (const Specialist &one : *people) {
        if (one.active && one.duty == Duty::Specialist)
            m_person->addItem(one.name, one.id.value());
    }
}

void ReportForm::fillAreas()
{
    const QString before = m_area->currentData().toString();
    m_area->clear();
    m_area->addItem(tr("全部镇街、园区"), QString());
    for (const Area &area : m_areas) {
        if (area.district.value() == m_district->currentData().toString())
            m_area->addItem(area.name, area.id.value());
    }
    choose(m_area, before);
}

void ReportForm::followDay()
{
    fillTargets();
    const FigurePeriod before = chosenPeriod(*m_period);
    const bool usual = before == MonitoringService::usualPeriod(m_day);
    m_day = m_context.asOf();
    offerPeriods(*m_period, m_day);
    if (!usual) // somebody chose it
        choosePeriod(*m_period, before);
}

void ReportForm::fillTargets()
{
    const QString before = m_target->currentData().toString();
    m_target->clear();
    const DistrictId district(m_district->currentData().toString());
    const PlanCatalog &catalog = *m_context.catalog;
    const Plan *current = catalog.currentPlan(district, m_context.asOf());
    QVector<const Plan *> plans = catalog.plansOf(district);
    std::stable_partition(plans.begin(), plans.end(),
                          [current](const Plan *plan) { return plan == current; });
    for (const Plan *plan : plans) {
        for (const PlanTarget *target : ReportService::progressTargets(*plan)) {
            const QString name = planTargetText(*plan, *target);
            const QString of = plan->shortTitle.isEmpty() ? plan->title : plan->shortTitle;
            m_target->addItem(plan == current ? name : tr("%1（%2）").arg(name, of),
                              target->id.value());
            m_target->setItemData(m_target->count() - 1, of, Qt::ToolTipRole);
        }
    }
    choose(m_target, before);
}

void ReportForm::showFields()
{
    using What = ReportTemplate;
    const What what = m_request.what;
    const bool progress = what == What::Progress;
    const bool official = progress && m_style->current() == 1;
    const bool list = what == What::Ledger && !m_request.query.isDrilled();
    const bool requests = isOfRequests(what);
    const bool figures = isOfMonitoring(what);
    const int all = m_district->findData(QString());
    if ((list || requests) && all < 0)
        m_district->addItem(tr("全部区县"), QString());
    else if (!list && !requests && all >= 0)
        m_district->removeItem(all);
    const auto show = [this](QWidget *field, bool shown) {
        m_panes.value(field)->setVisible(shown);
    };
    show(m_style, progress);
    show(m_district, what != What::FinalResults && !isOfFirm(what) &&
                         (what != What::Ledger || list) && m_districts.size() > 1);
    show(m_target, progress);
    show(m_area, list || figures);
    show(m_period, figures);
    for (QWidget *field : std::initializer_list<QWidget *>{m_item, m_cumulative, m_group})
        show(field, what == What::Monitoring);
    show(m_tier, list);
    show(m_from, requests && what != What::RequestOverdue);
    show(m_until, requests && what != What::RequestOverdue);
    show(m_firm, isOfFirm(what) || what == What::ContactCards);
    show(m_person, takesPeople(what) || figures);
    showWhose();
    show(m_issuer, official || isOfFirm(what));
    show(m_recipients, official);
    show(m_steps, progress);
    show(m_attachments, official);
}

/// For sheets a person is another way to name firms, for figures one to name fewer of them.
void ReportForm::showWhose()
{
    const bool figures = isOfMonitoring(m_request.what);
    const QString label = figures ? tr("服务专员") : tr("或一位专员服务的全部企业");
    m_panes.value(m_person)->findChild<TextLabel *>()->setText(label);
    m_person->setAccessibleName(label);
    m_person->setItemText(0, figures ? tr("全部企业") : tr("不选"));
}

ReportRequest ReportForm::request() const
{
    ReportRequest request = m_request;
    const bool progress = request.what == ReportTemplate::Progress;
    request.style =
        progress && m_style->current() == 1 ? ReportStyle::Official : ReportStyle::Internal;
    request.district = DistrictId(m_district->currentData().toString());
    if (request.what == ReportTemplate::FinalResults)
        request.district = {};
    request.plan = {};
    request.target = progress ? TargetId(m_target->currentData().toString()) : TargetId();
    if (request.what == ReportTemplate::Ledger && !request.query.isDrilled()) {
        request.query.district = request.district;
        request.query.town = AreaId(m_area->currentData().toString());
        request.query.tier = tierFromKey(m_tier->currentData().toString());
    }
    const bool one = isOfFirm(request.what) || request.what == ReportTemplate::ContactCards;
    request.firm = one && !m_firm->text().isEmpty() ? m_firm->firm() : EnterpriseId();
    const bool sheets =
        takesPeople(request.what) && request.firm.isEmpty() && request.firms.isEmpty();
    const bool figures = isOfMonitoring(request.what);
    if (figures)
        request.area = AreaId(m_area->currentData().toString());
    request.figures = {chosenItem(*m_item), chosenPeriod(*m_period), m_cumulative->current() == 1};
    request.group = monitorGroupFromKey(m_group->currentData().toString());
    request.specialist =
        sheets || figures ? SpecialistId(m_person->currentData().toString()) : SpecialistId();
    if (!request.firm.isEmpty())
        request.firms.clear();
    const bool dated = isOfRequests(request.what);
    request.from = dated ? m_from->date() : QDate();
    request.until = dated ? m_until->date() : QDate();
    request.issuer = m_issuer->text().trimmed();
    request.recipients = m_recipients->text().trimmed();
    request.steps = m_steps->toPlainText().trimmed();
    request.attachments = m_attachments->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    return request;
}

void ReportForm::setRequest(const ReportRequest &request, const QString &firmName)
{
    const bool other = request.what != m_request.what;
    m_request = request;
    if (!request.district.isEmpty()) {
        choose(m_district, request.district.value());
        fillAreas();
        fillTargets();
    }
    if (!request.target.isEmpty())
        choose(m_target, request.target.value());
    if (request.what == ReportTemplate::Ledger) {
        showFields(); // all districts can be chosen now
        choose(m_district, request.query.asOf.isNull() ? m_context.home().value()
                                                       : request.query.district.value());
        fillAreas();
        choose(m_area, request.query.town.value());
        choose(m_tier, request.query.tier ? tierKey(*request.query.tier) : QString());
        ListQuery plain;
        plain.asOf = request.query.asOf;
        plain.district = request.query.district;
        plain.town = request.query.town;
        plain.tier = request.query.tier;
        m_listNote->setText(tr("按“企业”页当时的条件和排序"));
        m_listNote->setVisible(!(plain == request.query));
    } else {
        m_listNote->setText(tr("列表中选中的 %1 家，一家一页").arg(request.firms.size()));
        m_listNote->setVisible(takesPeople(request.what) && !request.firms.isEmpty());
    }
    if (isOfMonitoring(request.what))
        choose(m_area, request.area.value());
    if (request.figures.period.isValid()) {
        const QSignalBlocker quiet(m_cumulative);
        choosePeriod(*m_period, request.figures.period);
        chooseItem(*m_item, request.figures.item);
        m_cumulative->setCurrent(request.figures.cumulative ? 1 : 0);
        choose(m_group, request.group ? monitorGroupKey(*request.group) : QString());
    }
    if (other || !request.firm.isEmpty())
        m_firm->setFirm(request.firm, firmName);
    const SpecialistId &self = m_context.reading.actor.specialist;
    const bool asked = !request.specialist.isEmpty() || !request.firm.isEmpty() ||
                       !request.firms.isEmpty() || !takesPeople(request.what);
    // A 专员 prints the sheets of the firms she serves; figures of all firms are asked for by
    // naming nobody, whoever was chosen before.
    if (other || !request.specialist.isEmpty() || isOfMonitoring(request.what))
        choose(m_person, (asked ? request.specialist : self).value());
    {
        const QSignalBlocker quiet(m_style);
        m_style->setCurrent(request.style == ReportStyle::Official ? 1 : 0);
    }
    showFields();
}

/// A person or a firm chosen here takes the place of what was selected in the list.
void ReportForm::leaveList()
{
    m_request.firms.clear();
    if (m_request.what != ReportTemplate::Ledger)
        m_listNote->hide();
}

void ReportForm::touch(bool typed)
{
    emit changed(typed);
}

} // namespace peiyu

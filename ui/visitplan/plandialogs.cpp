#include "visitplan/plandialogs.h"

#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "enterprises/dialogparts.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/linkbutton.h"
#include "parts/segmentedswitch.h"
#include "services/calendarservice.h"
#include "services/enterpriseservice.h"
#include "services/visitplanservice.h"
#include "visits/firmfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int companyWidth = 300;
constexpr int timeWidth = 90;

QStringList kindWords()
{
    QStringList words;
    for (const VisitKind kind : allVisitKinds)
        words.append(visitKindText(kind));
    return words;
}

WorkingCalendar calendarOf(const PageContext &context)
{
    const auto calendar = CalendarService::calendar(context.reading);
    return calendar ? *calendar : WorkingCalendar();
}

/// A day off asks for a tick; a day of a year whose notice is not known is said to be provisional.
void showDayWarning(FormRow &row, const WorkingCalendar &calendar, QDate day)
{
    const auto off = dayOffSentence(calendar, day);
    row.setWarning(off.value_or(provisionalDayText(calendar, day)),
                   off ? PlanVisitDialog::tr("就在这天去") : QString());
}

} // namespace

CompanyPane::CompanyPane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("companyPane"));
    setFixedWidth(lookOf(this).px(companyWidth));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    showFirm({}, {});
}

void CompanyPane::addLine(const QString &text, bool quiet)
{
    auto *label = new TextLabel(text, quiet ? FontRole::Small : FontRole::Body,
                                quiet ? &LookPalette::text2 : &LookPalette::text);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void CompanyPane::showFirm(const EnterpriseId &firm, QDate around)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_column->addWidget(
        new TextLabel(tr("前后 %1 天的走访（无事不扰）").arg(FirmCompany::days), FontRole::Head));
    if (firm.isEmpty()) {
        addLine(tr("选定企业后，这里列出前后 30 天各单位的走访。"), true);
        m_column->addStretch(1);
        return;
    }
    const QDate day = around.isValid() ? around : m_context.asOf();
    const auto found = VisitPlanService::company(m_context.reading, firm, day);
    if (!found) {
        addLine(found.error().text, true);
        m_column->addStretch(1);
        return;
    }
    addLine(tr("%1月已有和已排上门 %2 天，上限 %3 次%4")
                .arg(day.month())
                .arg(found->daysOfMonth)
                .arg(found->cap)
                .arg(found->capIsDefault ? tr("（本系统默认）") : QString()),
            !found->isFull());
    if (found->together) {
        auto *link = new LinkButton(
            tr("建议同去：%1 %2").arg(found->together->unit, dateText(found->together->on)));
        link->setObjectName(QStringLiteral("goTogether"));
        connect(link, &LinkButton::clicked, this,
                [this, on = found->together->on] { emit dayProposed(on); });
        m_column->addWidget(link);
    }
    if (found->visits.isEmpty())
        addLine(tr("前后 30 天没有单位走访。"), true);
    constexpr qsizetype most = 8;
    for (const CompanyVisit &one : found->visits.mid(0, most))
        addLine(tr("%1 %2 %3%4")
                    .arg(dateText(one.on), one.unit.isEmpty() ? tr("本单位") : one.unit,
                         visitKindText(one.kind), one.planned ? tr("（计划）") : QString()),
                true);
    if (found->visits.size() > most)
        addLine(tr("还有 %1 次").arg(found->visits.size() - most), true);
    m_column->addStretch(1);
}

PlanVisitDialog::PlanVisitDialog(const PageContext &context, const EnterpriseId &firm, QDate day,
                                 QWidget *parent)
    : FormDialog(context, tr("安排走访"), tr("排入计划"), parent),
      m_firm(new FirmField(context)),
      m_on(new DateField),
      m_at(new QLineEdit),
      m_kind(new SegmentedSwitch(kindWords())),
      m_office(new SegmentedSwitch({tr("本单位"), tr("其他单位")})),
      m_unit(new QLineEdit),
      m_purpose(new QLineEdit),
      m_company(new CompanyPane(context)),
      m_calendar(calendarOf(context))
{
    setObjectName(QStringLiteral("planVisitDialog"));
    addFirmRow(firm);
    m_on->setObjectName(QStringLiteral("planOn"));
    m_on->setDate(day.isValid() && day >= context.asOf() ? m_calendar.workingDayFrom(day)
                                                         : m_calendar.after(context.asOf(), 1));
    m_onRow = addRow(QStringLiteral("on"), tr("日期"), m_on);
    m_onRow->setRequired(true);
    m_at->setObjectName(QStringLiteral("planAt"));
    m_at->setPlaceholderText(tr("例如 14:30"));
    m_at->setFixedWidth(lookOf(this).px(timeWidth));
    addRow(QStringLiteral("at"), tr("时间"), m_at);
    m_kind->setObjectName(QStringLiteral("planKind"));
    addRow(QStringLiteral("kind"), tr("方式"), m_kind)->setNote(tr("← → 选择"));
    addOfficeRow();
    m_purpose->setObjectName(QStringLiteral("planPurpose"));
    m_purpose->setFixedWidth(wideField(this));
    m_purpose->setPlaceholderText(tr("例如 了解扩产用地"));
    addRow(QStringLiteral("purpose"), tr("事由"), m_purpose);
    form()->addStretch(1);
    setBeside(m_company);
    connect(m_on, &DateField::dateChanged, this, &PlanVisitDialog::showDay);
    connect(m_company, &CompanyPane::dayProposed, this, [this](QDate on) { m_on->setDate(on); });
    showDay();
    if (firm.isEmpty())
        m_firm->setFocus();
    else
        m_on->setFocus();
    setTouched(false);
}

void PlanVisitDialog::addFirmRow(const EnterpriseId &firm)
{
    m_firm->setObjectName(QStringLiteral("planFirm"));
    m_firm->setFixedWidth(wideField(this));
    addRow(QStringLiteral("firm"), tr("企业"), m_firm)->setRequired(true);
    if (!firm.isEmpty()) {
        if (const auto file = EnterpriseService::file(context().reading, firm, context().asOf()))
            m_firm->setFirm(firm, file->enterprise.name);
    }
    connect(m_firm, &FirmField::firmChosen, this, &PlanVisitDialog::showCompany);
}

void PlanVisitDialog::addOfficeRow()
{
    m_office->setObjectName(QStringLiteral("planOffice"));
    addRow(QStringLiteral("office"), tr("谁去"), m_office)->setNote(tr("← → 选择"));
    m_unit->setObjectName(QStringLiteral("planUnit"));
    m_unit->setFixedWidth(wideField(this));
    m_unit->setPlaceholderText(tr("例如 区税务局"));
    m_unitRow = addRow(QStringLiteral("unit"), tr("单位"), m_unit);
    m_unitRow->setRequired(true);
    m_unitRow->setVisible(false);
    connect(m_office, &SegmentedSwitch::currentChanged, this, [this](int office) {
        m_unitRow->setVisible(office == 1);
        setTouched(true);
        showDay();
        if (office == 1)
            m_unit->setFocus();
    });
}

void PlanVisitDialog::showDay()
{
    const bool ours = m_office->current() == 0;
    showDayWarning(*m_onRow, m_calendar, ours ? m_on->date() : QDate());
    showCompany();
}

void PlanVisitDialog::showCompany()
{
    m_company->showFirm(m_firm->firm(), m_on->date());
}

void PlanVisitDialog::save()
{
    PlannedVisit visit;
    visit.enterprise = m_firm->firm();
    if (visit.enterprise.isEmpty()) {
        refuse(QStringLiteral("firm"),
               tr("还没有选定企业：输入名称、代码尾号或拼音首字母，按 Enter 选中。"));
        return;
    }
    const QString at = m_at->text().trimmed();
    visit.at = QTime::fromString(at, QStringLiteral("H:mm"));
    if (!at.isEmpty() && !visit.at.isValid()) {
        refuse(QStringLiteral("at"), tr("时间应写作 14:30。"));
        return;
    }
    if (m_office->current() == 1) {
        visit.unit = m_unit->text().trimmed();
        if (visit.unit.isEmpty()) {
            refuse(QStringLiteral("unit"), tr("请写明是哪个单位。"));
            return;
        }
    } else if (context().actor().role == Role::Specialist)
        visit.specialist = context().actor().specialist;
    visit.on = m_on->date();
    visit.kind = allVisitKinds[static_cast<size_t>(m_kind->current())];
    visit.purpose = m_purpose->text();
    write([visit, manner = PlanManner{m_onRow->isConfirmed()}](JobContext &job) {
        return VisitPlanService::plan(job, visit, manner);
    });
}

MoveVisitDialog::MoveVisitDialog(const PageContext &context, const DayVisit &entry, QDate wanted,
                                 const WorkingCalendar &calendar, QWidget *parent)
    : FormDialog(context, tr("走访改期"), tr("改期"), parent),
      m_plan(entry.id),
      m_calendar(calendar),
      m_on(new DateField),
      m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("moveVisitDialog"));
    form()->addWidget(firmLine(entry.fullName));
    m_on->setObjectName(QStringLiteral("moveOn"));
    m_onRow = addRow(QStringLiteral("on"), tr("改到"), m_on);
    m_onRow->setRequired(true);
    m_onRow->setNote(tr("原定 %1").arg(dateText(entry.on)));
    m_reason->setObjectName(QStringLiteral("moveReason"));
    m_reason->setFixedWidth(wideField(this));
    m_reason->setPlaceholderText(tr("例如 企业开年会"));
    addRow(QStringLiteral("reason"), tr("原因"), m_reason)->setRequired(true);
    form()->addStretch(1);
    const QDate start =
        wanted.isValid() ? wanted : m_calendar.after(std::max(entry.on, context.asOf()), 1);
    connect(m_on, &DateField::dateChanged, this, &MoveVisitDialog::showDay);
    m_on->setDate(m_calendar.workingDayFrom(start));
    if (const auto off = dayOffSentence(m_calendar, start))
        m_onRow->setWarning(*off + tr("已改为这一天。"));
    if (wanted.isValid())
        m_reason->setFocus();
    else
        m_on->setFocus();
    setTouched(false);
}

void MoveVisitDialog::showDay(QDate day)
{
    showDayWarning(*m_onRow, m_calendar, day);
}

void MoveVisitDialog::save()
{
    write([plan = m_plan, on = m_on->date(), reason = m_reason->text(),
           manner = PlanManner{m_onRow->isConfirmed()}](JobContext &job) {
        return VisitPlanService::move(job, plan, on, reason, manner);
    });
}

CancelVisitDialog::CancelVisitDialog(const PageContext &context, const DayVisit &entry,
                                     QWidget *parent)
    : FormDialog(context, tr("取消走访计划"), tr("取消这次走访"), parent),
      m_plan(entry.id),
      m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("cancelVisitDialog"));
    form()->addWidget(firmLine(tr("%1 %2").arg(dateText(entry.on), entry.fullName)));
    m_reason->setObjectName(QStringLiteral("cancelReason"));
    m_reason->setFixedWidth(wideField(this));
    m_reason->setPlaceholderText(tr("例如 企业婉拒"));
    addRow(QStringLiteral("reason"), tr("原因"), m_reason)->setRequired(true);
    form()->addStretch(1);
    m_reason->setFocus();
    setTouched(false);
}

void CancelVisitDialog::save()
{
    write([plan = m_plan, reason = m_reason->text()](JobContext &job) {
        return VisitPlanService::cancel(job, plan, reason);
    });
}

ExemptDialog::ExemptDialog(const PageContext &context, const EnterpriseId &firm,
                           const QString &name, QWidget *parent)
    : FormDialog(context, tr("免走访"), tr("登记免走访"), parent),
      m_firm(firm),
      m_from(new DateField),
      m_last(new DateField),
      m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("exemptDialog"));
    form()->addWidget(firmLine(name));
    m_from->setObjectName(QStringLiteral("exemptFrom"));
    m_from->setDate(context.asOf());
    addRow(QStringLiteral("from"), tr("从"), m_from)->setRequired(true);
    m_last->setObjectName(QStringLiteral("exemptLast"));
    addRow(QStringLiteral("until"), tr("最后一天"), m_last)->setNote(tr("空为长期"));
    m_reason->setObjectName(QStringLiteral("exemptReason"));
    m_reason->setFixedWidth(wideField(this));
    m_reason->setPlaceholderText(tr("例如 停产检修"));
    addRow(QStringLiteral("reason"), tr("原因"), m_reason)->setRequired(true);
    form()->addWidget(noteLine(tr("免走访期间不计入应走访，也不列为未走访；单独列出并写明原因。")));
    if (const auto all = VisitPlanService::exemptions(context.reading, firm)) {
        for (const VisitExemption &one : *all) {
            if (!one.span.contains(context.asOf()))
                continue;
            form()->addWidget(
                noteLine(tr("现在免走访：%1 起，%2。").arg(dateText(one.span.from), one.reason)));
            auto *stop = new ActionButton(tr("结束免走访"), ButtonKind::Danger);
            stop->setObjectName(QStringLiteral("endExemption"));
            connect(stop, &ActionButton::clicked, this, [this, one] { end(one); });
            addToFooter(stop);
            break;
        }
    }
    form()->addStretch(1);
    m_reason->setFocus();
    setTouched(false);
}

void ExemptDialog::save()
{
    VisitExemption one;
    one.enterprise = m_firm;
    one.span.from = m_from->date();
    one.span.until = m_last->date().isNull() ? QDate() : m_last->date().addDays(1);
    one.reason = m_reason->text();
    write([one](JobContext &job) { return VisitPlanService::exempt(job, one); });
}

void ExemptDialog::end(const VisitExemption &exemption)
{
    write([id = exemption.id, last = context().asOf().addDays(-1)](JobContext &job) {
        return VisitPlanService::endExemption(job, id, last);
    });
}

} // namespace peiyu

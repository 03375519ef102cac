#include "visits/visitdialog.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/linkbutton.h"
#include "parts/segmentedswitch.h"
#include "services/enterpriseservice.h"
#include "services/staffingservice.h"
#include "services/visitservice.h"
#include "visits/firmfield.h"
#include "visits/lastvisits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int fieldWidth = 430;
constexpr int textHeight = 132;
constexpr int dialogHeight = 440;

QStringList kindWords()
{
    QStringList words;
    for (const VisitKind kind : allVisitKinds)
        words.append(visitKindText(kind));
    return words;
}

Visit visitOf(const PageContext &context, const EnterpriseId &firm)
{
    Visit visit;
    visit.enterprise = firm;
    visit.specialist = context.actor().specialist;
    visit.on = context.asOf();
    return visit;
}

} // namespace

VisitDialog::VisitDialog(const PageContext &context, const EnterpriseId &firm, QWidget *parent)
    : VisitDialog(context, visitOf(context, firm), true, parent)
{
}

VisitDialog::VisitDialog(const PageContext &context, const Visit &visit, QWidget *parent)
    : VisitDialog(context, visit, false, parent)
{
}

VisitDialog::VisitDialog(const PageContext &context, const Visit &visit, bool fresh,
                         QWidget *parent)
    : FormDialog(context, fresh ? tr("记录走访") : tr("修改走访"),
                 fresh ? tr("保存走访") : tr("保存修改"), parent),
      m_visit(visit),
      m_on(new DateField),
      m_kind(new SegmentedSwitch(kindWords())),
      m_met(new QLineEdit),
      m_text(new QPlainTextEdit),
      m_next(new DateField),
      m_last(new LastVisits(context))
{
    const Look &look = lookOf(this);
    setObjectName(QStringLiteral("visitDialog"));
    if (fresh)
        addFirmRow();
    m_on->setObjectName(QStringLiteral("visitOn"));
    m_on->setDate(visit.on);
    addRow(QStringLiteral("on"), tr("日期"), m_on)->setRequired(true);
    m_kind->setObjectName(QStringLiteral("visitKind"));
    m_kind->setCurrent(static_cast<int>(visit.kind));
    connect(m_kind, &SegmentedSwitch::currentChanged, this, [this] { setTouched(true); });
    addRow(QStringLiteral("kind"), tr("方式"), m_kind)->setNote(tr("← → 选择"));
    if (!fresh || context.actor().specialist.isEmpty())
        addVisitor();
    m_met->setObjectName(QStringLiteral("visitMet"));
    m_met->setText(visit.met);
    m_met->setPlaceholderText(tr("例如 总经理 王××"));
    m_met->setFixedWidth(look.px(fieldWidth));
    addRow(QStringLiteral("met"), tr("见到谁"), m_met);
    m_text->setObjectName(QStringLiteral("visitText"));
    m_text->setPlainText(visit.text);
    m_text->setFixedSize(look.px(fieldWidth), look.px(textHeight));
    addRow(QStringLiteral("text"), tr("谈了什么"), m_text)->setRequired(true);
    m_next->setObjectName(QStringLiteral("visitNext"));
    m_next->setDate(visit.next);
    m_nextRow = addRow(QStringLiteral("next"), tr("下次日期"), m_next);
    connect(m_next, &DateField::dateChanged, this, [this](QDate day) {
        if (!m_next->fault().isEmpty())
            return; // the row says that already
        const bool weekend = !day.isNull() && day.dayOfWeek() > Qt::Friday;
        m_nextRow->setWarning(
            weekend ? tr("这天是%1。").arg(QLocale(QLocale::Chinese).dayName(day.dayOfWeek()))
                    : QString());
    });
    addProposals();
    form()->addStretch(1);
    m_last->setMinimumHeight(look.px(dialogHeight));
    setBeside(m_last);
    showFirm(visit.enterprise);
    if (!fresh) {
        auto *drop = new ActionButton(tr("删除这条走访"), ButtonKind::Danger);
        drop->setObjectName(QStringLiteral("deleteVisit"));
        connect(drop, &ActionButton::clicked, this, &VisitDialog::remove);
        addToFooter(drop);
    }
    // With the firm given, day and kind are mostly right already.
    if (visit.enterprise.isEmpty())
        m_firm->setFocus();
    else
        m_met->setFocus();
    setTouched(false);
}

void VisitDialog::addFirmRow()
{
    m_firm = new FirmField(context());
    m_firm->setObjectName(QStringLiteral("visitFirmField"));
    m_firm->setFixedWidth(lookOf(this).px(fieldWidth));
    addRow(QStringLiteral("enterprise"), tr("企业"), m_firm)->setRequired(true);
    if (!m_visit.enterprise.isEmpty()) {
        const auto file =
            EnterpriseService::file(context().reading, m_visit.enterprise, context().asOf());
        if (file)
            m_firm->setFirm(m_visit.enterprise, file->enterprise.name);
    }
    connect(m_firm, &FirmField::firmChosen, this, &VisitDialog::showFirm);
}

void VisitDialog::addVisitor()
{
    m_visitor = new QComboBox;
    m_visitor->setObjectName(QStringLiteral("visitVisitor"));
    m_visitor->addItem(tr("不在专员名单中"), QString());
    if (const auto people = StaffingService::people(context().reading)) {
        for (const Specialist &person : *people) {
            if (person.duty != Duty::Specialist)
                continue;
            if (person.active || person.id == m_visit.specialist)
                m_visitor->addItem(person.unit.isEmpty()
                                       ? person.name
                                       : tr("%1（%2）").arg(person.name, person.unit),
                                   person.id.value());
        }
    }
    m_visitor->setCurrentIndex(std::max(0, m_visitor->findData(m_visit.specialist.value())));
    addRow(QStringLiteral("specialist"), tr("走访人"), m_visitor);
}

/// A press puts a usual day into the field of the next date.
void VisitDialog::addProposals()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(lookOf(this).px(FormRow::labelWidth) + 10, 0, 0, 0);
    line->setSpacing(12);
    const auto add = [&](const char *name, const QString &text, auto later) {
        auto *link = new LinkButton(text);
        link->setObjectName(QLatin1String(name));
        connect(link, &LinkButton::clicked, this, [this, later] {
            propose(later(m_on->date().isNull() ? context().asOf() : m_on->date()));
        });
        line->addWidget(link);
    };
    add("nextWeek", tr("一周后"), [](QDate day) { return day.addDays(7); });
    add("nextMonth", tr("一个月后"), [](QDate day) { return day.addMonths(1); });
    add("nextQuarter", tr("一个季度后"), [](QDate day) { return day.addMonths(3); });
    line->addStretch();
    form()->addWidget(row);
}

/// A day that falls on a weekend moves to Monday: nobody is there to be visited.
void VisitDialog::propose(QDate day)
{
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    m_next->setDate(day);
    m_next->setFocus(Qt::OtherFocusReason);
    setTouched(true);
}

void VisitDialog::showFirm(const EnterpriseId &id)
{
    m_visit.enterprise = id;
    m_last->showFirm(id);
}

Visit VisitDialog::entered() const
{
    Visit visit = m_visit;
    if (m_firm)
        visit.enterprise = m_firm->firm();
    visit.on = m_on->date();
    visit.kind = allVisitKinds.at(static_cast<size_t>(m_kind->current()));
    if (m_visitor)
        visit.specialist = SpecialistId(m_visitor->currentData().toString());
    visit.met = m_met->text();
    visit.text = m_text->toPlainText();
    visit.next = m_next->date();
    return visit;
}

void VisitDialog::save()
{
    const Visit visit = entered();
    if (visit.enterprise.isEmpty()) {
        refuse(QStringLiteral("enterprise"),
               tr("还没有选定企业：输入名称、代码尾号或拼音首字母，按 Enter 选中。"));
        return;
    }
    write([visit, fresh = isNew()](JobContext &context) {
        return fresh ? VisitService::add(context, visit)
                     : VisitService::update(context, visit);
    });
}

void VisitDialog::remove()
{
    write([id = m_visit.id, revision = m_visit.revision](JobContext &context) {
        return VisitService::remove(context, id, revision);
    });
}

} // namespace peiyu

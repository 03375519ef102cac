#include "visits/visitdialog.h"

#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/linkbutton.h"
#include "parts/segmentedswitch.h"
#include "parts/textlabel.h"
#include "services/calendarservice.h"
#include "services/enterpriseservice.h"
#include "services/requestsettings.h"
#include "services/staffingservice.h"
#include "services/visitservice.h"
#include "shell/attachmentpanel.h"
#include "visits/firmfield.h"
#include "visits/lastvisits.h"
#include "visits/ledgerfields.h"
#include "visits/visitlines.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int fieldWidth = 430;
constexpr int textHeight = 92;
constexpr int dialogHeight = 420;
constexpr int filesHeight = 132;
constexpr int labelGap = 10;

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

QVector<RequestCategory> activeCategories(const JobContext &context)
{
    QVector<RequestCategory> active;
    if (const auto found = RequestSettings::categories(context)) {
        for (const RequestCategory &one : *found) {
            if (one.active)
                active.append(one);
        }
    }
    return active;
}

/// A line under the rows, in line with their fields.
QHBoxLayout *lineUnderFields(QWidget *row)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(lookOf(row).px(FormRow::labelWidth) + labelGap, 0, 0, 0);
    line->setSpacing(12);
    return line;
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
    : FormDialog(context,
                 fresh                                  ? tr("记录走访")
                 : visit.state == VisitState::Confirmed ? tr("修改走访")
                                                        : tr("走访草稿"),
                 fresh                                  ? tr("保存走访")
                 : visit.state == VisitState::Confirmed ? tr("保存修改")
                                                        : tr("保存并确认"),
                 parent),
      m_visit(visit),
      m_on(new DateField),
      m_kind(new SegmentedSwitch(kindWords())),
      m_met(new QLineEdit),
      m_text(new QPlainTextEdit),
      m_promises(new PromiseLines(this)),
      m_next(new DateField),
      m_fulfils(new QCheckBox),
      m_settled(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_ledger(std::make_unique<LedgerFields>(this)),
      m_last(new LastVisits(context))
{
    setObjectName(QStringLiteral("visitDialog"));
    if (const auto calendar = CalendarService::calendar(context.reading))
        m_calendar = *calendar;
    if (fresh)
        addFirmRow();
    addQuickRows();
    addLines();
    addNextRow();
    addProposals();
    addLedger();
    form()->addStretch(1);
    addBeside();
    addButtons();
    showFirm(visit.enterprise);
    // With the firm given, day and kind are mostly right already.
    if (visit.enterprise.isEmpty())
        m_firm->setFocus();
    else
        m_met->setFocus();
    setTouched(false);
}

VisitDialog::~VisitDialog() = default;

void VisitDialog::addQuickRows()
{
    const Look &look = lookOf(this);
    m_on->setObjectName(QStringLiteral("visitOn"));
    m_on->setLooksBack(true);
    m_on->setDate(m_visit.on);
    addRow(QStringLiteral("on"), tr("日期"), m_on)->setRequired(true);
    connect(m_on, &DateField::dateChanged, this, [this] { offerPlan(m_visit.enterprise); });
    m_kind->setObjectName(QStringLiteral("visitKind"));
    m_kind->setCurrent(static_cast<int>(m_visit.kind));
    connect(m_kind, &SegmentedSwitch::currentChanged, this, [this] {
        setTouched(true);
        offerPlan(m_visit.enterprise); // a call does not make every plan
    });
    addRow(QStringLiteral("kind"), tr("方式"), m_kind)->setNote(tr("← → 选择"));
    if (!isNew() || context().actor().specialist.isEmpty())
        addVisitor();
    m_met->setObjectName(QStringLiteral("visitMet"));
    m_met->setText(m_visit.met);
    m_met->setPlaceholderText(tr("例如 总经理 王××"));
    m_met->setFixedWidth(look.px(fieldWidth));
    addRow(QStringLiteral("met"), tr("见到谁"), m_met);
    m_text->setObjectName(QStringLiteral("visitText"));
    m_text->setPlainText(m_visit.text);
    m_text->setFixedSize(look.px(fieldWidth), look.px(textHeight));
    addRow(QStringLiteral("text"), tr("谈了什么"), m_text)->setRequired(true);
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

/// What was promised and asked for; what was already written stands beside.
void VisitDialog::addLines()
{
    const auto touched = [this] { setTouched(true); };
    connect(m_promises, &PromiseLines::edited, this, touched);
    addRow(QStringLiteral("promise"), tr("承诺和时限"), m_promises);
    m_requests = new RequestLines(activeCategories(context().reading), this);
    connect(m_requests, &RequestLines::edited, this, touched);
    addRow(QStringLiteral("title"), tr("企业诉求"), m_requests);
}

void VisitDialog::addNextRow()
{
    m_next->setObjectName(QStringLiteral("visitNext"));
    m_next->setDate(m_visit.next);
    m_nextRow = addRow(QStringLiteral("next"), tr("下次日期"), m_next);
    connect(m_next, &DateField::dateChanged, this, &VisitDialog::judgeNext);
    connect(m_next, &DateField::dateChanged, this, &VisitDialog::tellAgreed);
    m_fulfils->setObjectName(QStringLiteral("visitFulfils"));
    m_fulfils->hide();
    m_settled->setObjectName(QStringLiteral("visitSettles"));
    m_settled->hide();
    connect(m_fulfils, &QCheckBox::toggled, this, [this] {
        setTouched(true);
        tellAgreed();
    });
}

/// A press puts a usual day into the field of the next date.
void VisitDialog::addProposals()
{
    auto *row = new QWidget;
    QHBoxLayout *line = lineUnderFields(row);
    m_workingDay = new LinkButton({});
    m_workingDay->setObjectName(QStringLiteral("nextWorkingDay"));
    m_workingDay->hide();
    connect(m_workingDay, &LinkButton::clicked, this, &VisitDialog::takeProposed);
    line->addWidget(m_workingDay);
    auto *take = new QAction(this);
    take->setObjectName(QStringLiteral("takeWorkingDay"));
    take->setShortcut(QKeySequence(Qt::Key_F4));
    addAction(take);
    connect(take, &QAction::triggered, this, &VisitDialog::takeProposed);
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
    judgeNext();
}

void VisitDialog::addLedger()
{
    m_ledger->show(m_visit);
    auto *row = new QWidget;
    QHBoxLayout *line = lineUnderFields(row);
    m_fold = new LinkButton({});
    m_fold->setObjectName(QStringLiteral("moreFields"));
    connect(m_fold, &LinkButton::clicked, this, [this] { unfold(m_folded->isHidden()); });
    line->addWidget(m_fold);
    line->addWidget(m_fulfils);
    line->addWidget(m_settled);
    line->addStretch();
    form()->addWidget(row);
    m_folded = new QWidget;
    auto *column = new QVBoxLayout(m_folded);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const LedgerField &field : m_ledger->fields())
        column->addWidget(makeRow(field.field, field.label, field.input));
    form()->addWidget(m_folded);
    unfold(LedgerFields::hasAny(m_visit));
}

void VisitDialog::unfold(bool open)
{
    m_folded->setVisible(open);
    m_fold->setText(open ? tr("收起台账字段") : tr("更多台账字段"));
    m_fold->updateGeometry();
    if (open && isVisible())
        m_ledger->fields().first().input->setFocus(Qt::OtherFocusReason);
}

void VisitDialog::addBeside()
{
    m_last->setMinimumHeight(lookOf(this).px(dialogHeight));
    if (isNew()) {
        setBeside(m_last);
        return;
    }
    auto *beside = new QWidget;
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_last, 1);
    auto *files =
        new AttachmentPanel(context(), AttachmentOwner{QStringLiteral("visit"), m_visit.id});
    files->setObjectName(QStringLiteral("visitFiles"));
    files->setFixedHeight(lookOf(this).px(filesHeight));
    column->addWidget(files);
    m_last->setMinimumHeight(lookOf(this).px(dialogHeight - filesHeight));
    setBeside(beside);
}

void VisitDialog::addButtons()
{
    if (mayBeDraft()) {
        auto *draft = new QAction(tr("保存草稿"), this);
        draft->setObjectName(QStringLiteral("saveDraft"));
        draft->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+S")));
        addAction(draft);
        connect(draft, &QAction::triggered, this, &VisitDialog::saveDraft);
        addToFooter(new ActionButton(draft));
    }
    if (isNew()) {
        auto *attach = new ActionButton(tr("保存并加附件"));
        attach->setObjectName(QStringLiteral("saveThenAttach"));
        connect(attach, &ActionButton::clicked, this, &VisitDialog::saveThenAttach);
        addToFooter(attach);
        return;
    }
    auto *drop = new ActionButton(tr("删除这条走访"), ButtonKind::Danger);
    drop->setObjectName(QStringLiteral("deleteVisit"));
    connect(drop, &ActionButton::clicked, this, &VisitDialog::remove);
    addToFooter(drop);
}

/// A day off moves to the next working day: nobody is there to be visited.
void VisitDialog::propose(QDate day)
{
    m_next->setDate(m_calendar.workingDayFrom(day));
    m_next->setFocus(Qt::OtherFocusReason);
    setTouched(true);
}

void VisitDialog::judgeNext()
{
    const QDate day = m_next->date();
    const bool off = !day.isNull() && m_next->fault().isEmpty() && !m_calendar.isWorking(day);
    m_workingDay->setVisible(off);
    if (!m_next->fault().isEmpty())
        return; // the row says that already
    if (!off) {
        m_nextRow->setWarning(day < context().asOf() ? QString()
                                                     : provisionalDayText(m_calendar, day));
        return;
    }
    const QString name = m_calendar.nameOf(day);
    m_nextRow->setWarning(name.isEmpty() ? tr("这天是周末。") : tr("这天是%1放假。").arg(name));
    m_workingDay->setText(tr("改为 %1（F4）").arg(dateText(m_calendar.workingDayFrom(day))));
    m_workingDay->updateGeometry();
}

void VisitDialog::takeProposed()
{
    emit m_next->editingFinished(); // what was typed is read first
    if (m_workingDay->isVisibleTo(this))
        propose(m_next->date());
}

void VisitDialog::showFirm(const EnterpriseId &id)
{
    m_visit.enterprise = id;
    m_last->showFirm(id);
    offerPlan(id);
    if (isNew() && m_visitor && !id.isEmpty())
        proposeVisitor(id);
    keepDraft(isNew() ? QStringLiteral("visit:%1").arg(id.value())
                      : QStringLiteral("visit:%1@%2").arg(m_visit.id).arg(m_visit.revision));
}

void VisitDialog::restored()
{
    unfold(LedgerFields::hasAny(entered()));
}

/// Who records for others mostly records for the firm's 专员.
void VisitDialog::proposeVisitor(const EnterpriseId &id)
{
    const auto file = EnterpriseService::file(context().reading, id, context().asOf());
    if (!file)
        return;
    const auto rows =
        EnterpriseService::rows(context().reading, {file->enterprise.no}, context().asOf());
    if (rows && !rows->isEmpty())
        m_visitor->setCurrentIndex(
            std::max(0, m_visitor->findData(rows->first().specialist.value())));
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
    m_ledger->readInto(visit);
    if (!visit.unit.trimmed().isEmpty() && !m_visitor)
        visit.specialist = {}; // another office went
    visit.state = m_asDraft ? VisitState::Draft : VisitState::Confirmed;
    return visit;
}

VisitEntry VisitDialog::entry() const
{
    return {entered(), m_promises->promises(), m_requests->requests(),
            m_fulfils->isChecked() ? m_planned : QString()};
}

void VisitDialog::save()
{
    const bool fresh = isNew();
    const VisitEntry given = entry();
    if (given.visit.enterprise.isEmpty()) {
        refuse(QStringLiteral("enterprise"),
               tr("还没有选定企业：输入名称、代码尾号或拼音首字母，按 Enter 选中。"));
        return;
    }
    if (const QString fault = m_promises->fault(); !fault.isEmpty()) {
        refuse(QStringLiteral("promise"), fault);
        return;
    }
    write([given, fresh](JobContext &context) {
        return fresh ? VisitService::add(context, given) : VisitService::update(context, given);
    });
}

void VisitDialog::saveDraft()
{
    if (isWriting())
        return;
    m_asDraft = true;
    // The same way as the primary button: faults are cleared, days read.
    findChild<QAction *>(QStringLiteral("dialogSave"))->trigger();
    m_asDraft = false;
}

/// Files belong to a visit that is there: it is saved, and opens again with its files.
void VisitDialog::saveThenAttach()
{
    if (isWriting())
        return;
    connect(
        this, &FormDialog::written, this,
        [context = context(), window = QPointer(parentWidget())](const QString &id) {
            if (!window)
                return;
            QMetaObject::invokeMethod(
                window.data(),
                [context, window, id] {
                    const auto visit = VisitService::visit(context.reading, id);
                    if (visit)
                        (new VisitDialog(context, *visit, window))->present();
                    else
                        context.navigator.failed(visit.error());
                },
                Qt::QueuedConnection);
        },
        Qt::SingleShotConnection);
    findChild<QAction *>(QStringLiteral("dialogSave"))->trigger();
}

void VisitDialog::remove()
{
    write([id = m_visit.id, revision = m_visit.revision](JobContext &context) {
        return VisitService::remove(context, id, revision);
    });
}

} // namespace peiyu

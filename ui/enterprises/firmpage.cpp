#include "enterprises/firmpage.h"

#include "assignments/assigndialog.h"
#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "domain/listcondition.h"
#include "enterprises/enterpriseformdialog.h"
#include "enterprises/firmhead.h"
#include "enterprises/firmhonourstab.h"
#include "enterprises/firmrecorddialogs.h"
#include "enterprises/firmrequeststab.h"
#include "enterprises/firmtitlestab.h"
#include "enterprises/firmvisitstab.h"
#include "enterprises/firmwords.h"
#include "enterprises/recognitiondialog.h"
#include "enterprises/retiredialog.h"
#include "enterprises/revokedialog.h"
#include "measures/measuredialog.h"
#include "measures/measureprint.h"
#include "parts/actionbutton.h"
#include "parts/emptystate.h"
#include "parts/pageheader.h"
#include "parts/tabstrip.h"
#include "parts/textlabel.h"
#include "requests/requestdialog.h"
#include "services/enterpriseservice.h"
#include "services/firmrecordservice.h"
#include "services/permission.h"
#include "services/visitservice.h"
#include "shell/panes.h"
#include "visitplan/plandialogs.h"
#include "visits/visitdialog.h"
#include "visits/visitprint.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

FirmPage::FirmPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader({})),
      m_place(new TextLabel({}, FontRole::Body, &LookPalette::text2)),
      m_head(new FirmHead),
      m_strip(new TabStrip),
      m_tabs(new QStackedWidget),
      m_whole(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_whole, 1);
    auto *firm = new QWidget;
    auto *sheet = new QVBoxLayout(firm);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(0);
    sheet->addWidget(m_head);
    sheet->addWidget(m_strip);
    sheet->addWidget(m_tabs, 1);
    m_whole->addWidget(firm);
    m_strip->setObjectName(QStringLiteral("firmTabs"));
    m_place->setObjectName(QStringLiteral("firmPlace"));
    makeActions();
    makeHeader();
    makeTabs();
    connect(m_head, &FirmHead::missingPressed, this, &FirmPage::fillIn);
    connect(&context.gate, &EditGate::changed, this, &FirmPage::applyGate);
    applyGate();
}

void FirmPage::makeActions()
{
    const auto key = [](const char *text) { return QKeySequence(QLatin1String(text)); };
    m_actions.visit = newAction("recordVisit", tr("记录走访"), key("V"));
    m_actions.editVisit = newAction("editVisit", tr("修改走访"));
    m_actions.printVisit = newAction("printVisit", tr("走访记录"));
    m_actions.visitSheet = newAction("printVisitSheet", tr("走访前一页"), key("B"));
    m_actions.edit = newAction("editFirm", tr("编辑"), key("F2"));
    m_actions.recognize = newAction("recognize", tr("登记认定"));
    m_actions.revoke = newAction("revoke", tr("撤销认定"));
    m_actions.assign = newAction("assignFirm", tr("配备专员"));
    m_actions.measure = newAction("editMeasure", tr("编辑一策"));
    m_actions.retire = newAction("retire", tr("退库"));
    m_actions.print = newAction("printMeasure", tr("打印一策表"), key("Ctrl+Shift+P"));
    m_actions.sheet = newAction("printFirmSheet", tr("打印一页纸"), key("Ctrl+P"));
    m_planVisit = newAction("planVisit", tr("安排走访"), key("P"));
    m_exempt = newAction("exemptFirm", tr("免走访"));
    m_back = newAction("firmBack", tr("返回"), key("Esc"));
    m_previous = newAction("firmPrevious", tr("上一家"), key("Alt+Up"));
    m_next = newAction("firmNext", tr("下一家"), key("Alt+Down"));

    connect(m_actions.visit, &QAction::triggered, this,
            [this] { (new VisitDialog(context(), m_id, window()))->present(); });
    connect(m_actions.editVisit, &QAction::triggered, this, &FirmPage::editVisit);
    connect(m_actions.printVisit, &QAction::triggered, this, [this] {
        if (!m_visits->current().isEmpty())
            printVisitRecord(context(), m_visits->current(), window());
    });
    connect(m_actions.visitSheet, &QAction::triggered, this,
            [this] { printVisitSheet(context(), m_id, window()); });
    connect(m_actions.edit, &QAction::triggered, this, &FirmPage::edit);
    connect(m_actions.recognize, &QAction::triggered, this, &FirmPage::recognize);
    connect(m_actions.revoke, &QAction::triggered, this, &FirmPage::revoke);
    connect(m_actions.assign, &QAction::triggered, this, [this] {
        (new AssignDialog(context(), {m_record.file.enterprise.no}, {}, window()))->present();
    });
    connect(m_actions.measure, &QAction::triggered, this,
            [this] { (new MeasureDialog(context(), m_id, window()))->present(); });
    connect(m_actions.retire, &QAction::triggered, this, &FirmPage::retire);
    connect(m_planVisit, &QAction::triggered, this,
            [this] { (new PlanVisitDialog(context(), m_id, {}, window()))->present(); });
    connect(m_exempt, &QAction::triggered, this, [this] {
        (new ExemptDialog(context(), m_id, m_record.file.enterprise.name, window()))->present();
    });
    connect(m_actions.print, &QAction::triggered, this,
            [this] { printMeasureSheet(context(), m_id, window()); });
    connect(m_actions.sheet, &QAction::triggered, this,
            [this] { printFirmSheet(context(), m_id, window()); });
    makeRecordActions();
    connect(m_back, &QAction::triggered, this, &FirmPage::leave);
    connect(m_previous, &QAction::triggered, this, [this] { go(-1); });
    connect(m_next, &QAction::triggered, this, [this] { go(1); });
}

void FirmPage::editVisit()
{
    if (m_visits->current().isEmpty())
        return;
    const auto visit = VisitService::visit(context().reading, m_visits->current());
    if (visit)
        (new VisitDialog(context(), *visit, window()))->present();
    else
        context().navigator.failed(visit.error());
}

void FirmPage::makeRecordActions()
{
    m_actions.contact = newAction("addContact", tr("登记联系人"));
    m_actions.affiliation = newAction("addAffiliation", tr("登记关系"));
    m_actions.honour = newAction("addHonour", tr("登记资质"));
    m_actions.editHonour = newAction("editHonour", tr("修改资质"));
    m_actions.removeHonour = newAction("removeHonour", tr("删除资质"));
    m_actions.request = newAction("addFirmRequest", tr("新诉求"), QKeySequence(Qt::Key_R));
    m_actions.openRequest = newAction("openRequest", tr("到诉求台办理"));
    connect(m_actions.request, &QAction::triggered, this,
            [this] { (new RequestDialog(context(), m_id, window()))->present(); });
    connect(m_actions.openRequest, &QAction::triggered, this, [this] {
        if (const QString id = m_requests->current(); !id.isEmpty())
            context().navigator.openRequest(id);
    });
    connect(m_actions.contact, &QAction::triggered, this, [this] {
        ContactPerson contact;
        contact.enterprise = m_id;
        editContact(contact);
    });
    connect(m_actions.affiliation, &QAction::triggered, this, [this] {
        Affiliation affiliation;
        affiliation.enterprise = m_id;
        editAffiliation(affiliation);
    });
    connect(m_actions.honour, &QAction::triggered, this, [this] {
        Honour honour;
        honour.enterprise = m_id;
        editHonour(honour);
    });
    connect(m_actions.editHonour, &QAction::triggered, this, [this] {
        if (const Honour *honour = m_honours->current())
            editHonour(*honour);
    });
    connect(m_actions.removeHonour, &QAction::triggered, this, [this] {
        if (const Honour *honour = m_honours->current())
            removeRecord<Honour>(honour->id, honourText(*honour));
    });
}

void FirmPage::editContact(const ContactPerson &contact)
{
    (new ContactDialog(context(), m_record.file.enterprise.name, contact, window()))->present();
}

void FirmPage::editAffiliation(const Affiliation &affiliation)
{
    (new AffiliationDialog(context(), m_record.file.enterprise.name, affiliation, window()))
        ->present();
}

void FirmPage::editHonour(const Honour &honour)
{
    (new HonourDialog(context(), m_record.file.enterprise.name, honour, window()))->present();
}

template <class T> void FirmPage::removeRecord(const QString &id, const QString &what)
{
    askAndRemove(what, [id](JobContext &job) { return FirmRecordService::remove<T>(job, id); });
}

void FirmPage::makeHeader()
{
    const auto arrow = [this](QAction *action, const char *iconName) {
        auto *button = new ActionButton(QString(), ButtonKind::Flat);
        button->setObjectName(action->objectName());
        button->setIconName(QLatin1String(iconName));
        button->setAccessibleName(action->text());
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(tr("%1（%2）").arg(action->text(), keyText(action->shortcut())));
        };
        connect(action, &QAction::changed, button, follow);
        connect(button, &ActionButton::clicked, action, &QAction::trigger);
        follow();
        m_header->addChooser(button);
    };
    arrow(m_back, "go-previous");
    m_header->addChooser(m_place);
    arrow(m_previous, "go-up");
    arrow(m_next, "go-down");
    m_header->addAction(m_actions.visit, QStringLiteral("appointment-new"), ButtonKind::Primary);
    m_header->addAction(m_actions.request, QStringLiteral("dialog-messages"));
    m_header->addAction(m_actions.edit, QStringLiteral("document-edit"));
    m_header->addAction(m_actions.sheet, QStringLiteral("document-print"));
    m_header->addAction(m_actions.recognize, QStringLiteral("license"));
    m_header->addAction(m_actions.measure, QStringLiteral("view-task"));
    m_header->addAction(m_actions.assign, QStringLiteral("list-add-user"));
    m_header->addAction(m_actions.print, QStringLiteral("document-print"));
    QAction *policy = newAction("policySheet", tr("政策一页纸"));
    connect(policy, &QAction::triggered, this,
            [this] { printPolicySheet(context(), m_id, window()); });
    m_header->addAction(policy);
    m_header->addAction(m_planVisit, QStringLiteral("view-calendar-day"));
    m_header->addAction(m_exempt);
    m_header->addAction(m_actions.revoke);
    m_header->addAction(m_actions.retire);
}

QString FirmPage::helpHeading() const
{
    return m_strip->tabText(m_strip->currentIndex());
}

void FirmPage::showFirm(const EnterpriseId &id, const QVector<qint64> &keys)
{
    m_keys = keys;
    m_id = id;
    read();
}

void FirmPage::activate()
{
    if (m_id.isEmpty()) { // opened by its name alone: the first firm of 本区县
        ListQuery query;
        query.asOf = context().asOf();
        query.district = context().home();
        const auto keys = EnterpriseService::keys(context().reading, query);
        if (keys && !keys->isEmpty()) {
            m_keys = *keys;
            go(0);
        } else {
            read();
        }
    }
    // The firm may have become another one while the page was behind: a tab that reads for itself
    // when it comes to the front has been there all the time.
    m_made[m_strip->currentIndex()]->activate();
    m_strip->setFocus(Qt::OtherFocusReason);
}

void FirmPage::showTab(int tab)
{
    if (tab >= 0 && tab < m_strip->count())
        m_strip->setCurrentIndex(tab);
}

void FirmPage::read()
{
    const auto record = readFirmRecord(context().reading, m_id, context().asOf());
    if (!record) {
        showMissing(record.error());
        return;
    }
    m_record = *record;
    m_whole->setCurrentIndex(0);
    m_head->showFirm(m_record);
    // A tab may ask about what was typed for the firm that goes; the page may be gone after it.
    const QPointer<FirmPage> alive(this);
    for (FirmTab *tab : QList<FirmTab *>(m_made)) {
        tab->showFirm(m_record);
        if (!alive)
            return;
    }
    showPlace();
    applyGate();
}

void FirmPage::showMissing(const Error &error)
{
    m_record = {};
    delete m_gone;
    m_gone = new EmptyState(QStringLiteral("view-list-details"),
                            m_id.isEmpty() ? tr("库里还没有企业") : tr("看不到这家企业"),
                            m_id.isEmpty() ? tr("可以导入现有的 Excel 台账，也可以逐家录入。")
                                           : error.text);
    m_gone->setObjectName(QStringLiteral("firmGone"));
    auto *back = m_gone->addButton(tr("回到企业列表"), ButtonKind::Primary);
    connect(back, &ActionButton::clicked, this,
            [this] { context().navigator.openPage(QStringLiteral("pool")); });
    m_whole->addWidget(m_gone);
    m_whole->setCurrentWidget(m_gone);
    showPlace();
    applyGate();
}

void FirmPage::showPlace()
{
    const qsizetype place = m_keys.indexOf(m_record.file.enterprise.no);
    m_place->setText(
        place < 0
            ? tr("企业档案")
            : tr("企业档案  第 %1 / %2 家").arg(countText(place + 1), countText(m_keys.size())));
    m_previous->setEnabled(place > 0);
    m_next->setEnabled(place >= 0 && place + 1 < m_keys.size());
    m_header->setSubtitle({}); // the choosers are as wide as their words again
}

void FirmPage::go(int step)
{
    const qsizetype at = std::max<qsizetype>(m_keys.indexOf(m_record.file.enterprise.no), 0);
    const auto rows =
        EnterpriseService::rows(context().reading, {m_keys.value(at + step)}, context().asOf());
    if (!rows) {
        context().navigator.failed(rows.error());
        return;
    }
    if (!rows->isEmpty()) {
        m_id = rows->first().id;
        read();
    }
}

void FirmPage::leave()
{
    context().navigator.goBack();
}

bool FirmPage::isExited() const
{
    return m_record.file.stage && m_record.file.stage->stage == Stage::Exited;
}

void FirmPage::applyGate()
{
    const EditGate &gate = context().gate;
    const bool any = m_record.file.enterprise.no > 0;
    const QString none = tr("没有打开的企业");
    for (QAction *action : {m_actions.visit, m_actions.editVisit, m_actions.edit,
                            m_actions.recognize, m_actions.measure, m_actions.contact,
                            m_actions.affiliation, m_actions.honour, m_actions.request})
        gate.apply(action, any, none);
    gate.apply(m_actions.assign, any && !isExited(), any ? tr("企业已退库，不再配备专员") : none,
               Action::Assign);
    gate.apply(m_actions.revoke, !m_record.validTitles().isEmpty(),
               any ? tr("没有有效的认定可撤销") : none);
    for (QAction *action : {m_planVisit, m_exempt})
        gate.apply(action, any && !isExited(), any ? tr("企业已退库") : none);
    gate.apply(m_actions.retire, any && !isExited(), any ? tr("企业已退库") : none,
               Action::RemoveFirm);
    const bool honour = m_honours && m_honours->current();
    for (QAction *action : {m_actions.editHonour, m_actions.removeHonour})
        gate.apply(action, honour, any ? tr("没有选中的资质") : none);
    applyReach();
    m_actions.measure->setText(m_record.measure ? tr("编辑一策") : tr("制定一策"));
    const bool sheet = m_record.measure.has_value();
    m_actions.print->setEnabled(sheet);
    m_actions.sheet->setEnabled(any);
    m_actions.sheet->setToolTip(any ? tr("打印企业一页纸（Ctrl+P）") : none);
    m_actions.print->setToolTip(sheet ? tr("打印一策表（Ctrl+Shift+P）")
                                      : tr("还没有制定一策，没有可打印的内容"));
}

void FirmPage::applyReach()
{
    const EditGate &gate = context().gate;
    if (m_record.file.enterprise.no <= 0 || !gate.isOpen())
        return;
    const auto own = requirePermission(context().reading, Action::EditFirm, {{}, m_id});
    if (own)
        return;
    for (QAction *action : {m_actions.visit, m_actions.edit, m_actions.recognize, m_actions.measure,
                            m_actions.contact, m_actions.affiliation, m_actions.honour,
                            m_actions.revoke, m_actions.editHonour, m_actions.removeHonour})
        gate.apply(action, false, own.error().text);
}

EnterpriseFormDialog *FirmPage::newForm()
{
    auto *dialog = new EnterpriseFormDialog(context(), m_id, window());
    connect(dialog, &EnterpriseFormDialog::otherRequested, this,
            [this](const EnterpriseId &other) { showFirm(other, {}); });
    return dialog;
}

void FirmPage::edit()
{
    newForm()->present();
}

void FirmPage::fillIn()
{
    const QVector<MissingItem> missing = missingItems(m_record);
    if (!m_actions.edit->isEnabled() || missing.isEmpty()) {
        m_strip->setCurrentIndex(0); // which they are stands there
        return;
    }
    EnterpriseFormDialog *dialog = newForm();
    dialog->present();
    dialog->goToField(missingItemKey(missing.first())); // the form has the same names
}

void FirmPage::recognize()
{
    (new RecognitionDialog(context(), m_record, window()))->present();
}

void FirmPage::revoke()
{
    const auto chosen =
        m_tabs->currentWidget() == m_titles ? m_titles->currentTier() : std::nullopt;
    (new RevokeDialog(context(), m_record, chosen, window()))->present();
}

void FirmPage::retire()
{
    (new RetireDialog(context(), m_record, window()))->present();
}

void FirmPage::changed(const ChangeSet &changes)
{
    if (m_id.isEmpty())
        return;
    if (changes.touches(QStringLiteral("attachment"))) {
        for (FirmTab *tab : m_made)
            tab->filesChanged();
    }
    if (changes.kind == ChangeKind::Revert) {
        for (FirmTab *tab : m_made)
            tab->reverted();
    }
    for (const char16_t *entity :
         {u"enterprise",      u"residence",     u"pool_stage",      u"recognition",
          u"assignment",      u"measure",       u"visit",           u"planned_visit",
          u"specialist",      u"area",          u"contact",         u"affiliation",
          u"nomination",      u"honour",        u"yearly_figure",   u"request",
          u"request_step",    u"request_pause", u"promise",         u"supervision",
          u"visit_exemption", u"measure_step",  u"measure_version", u"period_figure",
          u"handover"}) {
        if (changes.touches(QString::fromUtf16(entity))) {
            read();
            return;
        }
    }
}

void FirmPage::viewChanged()
{
    if (!m_id.isEmpty())
        read();
}

} // namespace peiyu

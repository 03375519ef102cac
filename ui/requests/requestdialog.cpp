#include "requests/requestdialog.h"

#include "domain/displaytext.h"
#include "domain/requesttext.h"
#include "enterprises/dialogparts.h"
#include "look/look.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "requests/proposedunits.h"
#include "services/calendarservice.h"
#include "services/enterpriseservice.h"
#include "services/requestsettings.h"
#include "visits/firmfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int fieldWidth = 400;
constexpr int contentHeight = 84;
constexpr int answerHeight = 56;

Request requestOf(const PageContext &context, const EnterpriseId &firm)
{
    Request request;
    request.enterprise = firm;
    request.receivedOn = context.asOf();
    request.source = RequestSource::Call;
    return request;
}

bool mayCloseOnSpot(RequestKind kind)
{
    return kind == RequestKind::Consultation || kind == RequestKind::Suggestion;
}

} // namespace

RequestDialog::RequestDialog(const PageContext &context, const EnterpriseId &firm, QWidget *parent)
    : RequestDialog(context, requestOf(context, firm), true, parent)
{
}

RequestDialog::RequestDialog(const PageContext &context, const Request &request, QWidget *parent)
    : RequestDialog(context, request, false, parent)
{
}

RequestDialog::RequestDialog(const PageContext &context, const Request &request, bool fresh,
                             QWidget *parent)
    : FormDialog(context, fresh ? tr("新诉求") : tr("修改登记 %1").arg(request.number),
                 fresh ? tr("登记诉求") : tr("保存修改"), parent),
      m_request(request),
      m_district(request.district.isEmpty() ? context.home() : request.district),
      m_raisedBy(new QLineEdit(request.raisedBy)),
      m_phone(new QLineEdit(request.phone)),
      m_source(new QComboBox),
      m_received(new DateField),
      m_category(new QComboBox),
      m_kind(new QComboBox),
      m_title(new QLineEdit(request.title)),
      m_content(new QPlainTextEdit(request.content)),
      m_urgent(new QCheckBox(tr("紧急"))),
      m_confidential(new QCheckBox(tr("保密（打印的清单和发给多个单位的单子只写事项）"))),
      m_units(new ProposedUnits(context))
{
    setObjectName(QStringLiteral("requestDialog"));
    if (fresh)
        addFirm();
    addMatter();
    addAsker();
    if (fresh)
        addOnSpot();
    form()->addStretch(1);
    setBeside(m_units);
    connect(m_category, &QComboBox::currentIndexChanged, this, &RequestDialog::chooseCategory);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RequestDialog::chooseKind);
    connect(m_received, &DateField::dateChanged, this, &RequestDialog::showLimits);
    readCategories();
    if (!fresh)
        m_kind->setCurrentIndex(static_cast<int>(request.kind));
    if (!request.enterprise.isEmpty())
        chooseFirm(request.enterprise);
    chooseKind();
    if (request.enterprise.isEmpty())
        keepDraft(QStringLiteral("request:"));
    if (m_firm && request.enterprise.isEmpty())
        m_firm->setFocus();
    else
        m_title->setFocus();
    setTouched(false);
}

void RequestDialog::addFirm()
{
    m_firm = new FirmField(context());
    m_firm->setObjectName(QStringLiteral("requestFirm"));
    m_firm->setFixedWidth(lookOf(this).px(fieldWidth));
    addRow(QStringLiteral("enterprise"), tr("企业"), m_firm)->setRequired(true);
    if (!m_request.enterprise.isEmpty()) {
        const auto file =
            EnterpriseService::file(context().reading, m_request.enterprise, context().asOf());
        if (file)
            m_firm->setFirm(m_request.enterprise, file->enterprise.name);
    }
    connect(m_firm, &FirmField::firmChosen, this, &RequestDialog::chooseFirm);
}

void RequestDialog::addMatter()
{
    const Look &look = lookOf(this);
    m_title->setObjectName(QStringLiteral("requestTitle"));
    m_title->setPlaceholderText(tr("例如 三期厂房用电增容 800 kVA"));
    m_title->setFixedWidth(look.px(fieldWidth));
    addRow(QStringLiteral("title"), tr("事项"), m_title)->setRequired(true);
    m_category->setObjectName(QStringLiteral("requestCategory"));
    addRow(QStringLiteral("category"), tr("类别"), m_category)->setRequired(true);
    m_kind->setObjectName(QStringLiteral("requestKind"));
    for (const RequestKind one : allRequestKinds)
        m_kind->addItem(requestKindText(one));
    m_kindRow = addRow(QStringLiteral("kind"), tr("种类"), m_kind);
    if (!isNew()) {
        // 变更类别 is a step of its own: it computes the due days anew and says why.
        m_category->setEnabled(false);
        m_kind->setEnabled(false);
    }
    m_content->setObjectName(QStringLiteral("requestContent"));
    m_content->setFixedSize(look.px(fieldWidth), look.px(contentHeight));
    addRow(QStringLiteral("content"), tr("内容"), m_content);
}

void RequestDialog::addAsker()
{
    m_raisedBy->setObjectName(QStringLiteral("requestRaisedBy"));
    m_raisedBy->setPlaceholderText(tr("例如 总经理 王××"));
    addRow(QStringLiteral("raised_by"), tr("提出人"), m_raisedBy);
    m_phone->setObjectName(QStringLiteral("requestPhone"));
    addRow(QStringLiteral("phone"), tr("电话"), m_phone);
    m_source->setObjectName(QStringLiteral("requestSource"));
    for (const RequestSource one : allRequestSources)
        m_source->addItem(requestSourceText(one));
    m_source->setCurrentIndex(static_cast<int>(m_request.source));
    addRow(QStringLiteral("source"), tr("来源"), m_source);
    m_received->setObjectName(QStringLiteral("requestReceived"));
    m_received->setLooksBack(true);
    m_received->setDate(m_request.receivedOn);
    addRow(QStringLiteral("received_on"), tr("收件日期"), m_received)->setRequired(true);
    m_urgent->setObjectName(QStringLiteral("requestUrgent"));
    m_urgent->setChecked(m_request.urgent);
    addRow(QStringLiteral("urgent"), tr("紧急程度"), m_urgent);
    m_confidential->setObjectName(QStringLiteral("requestConfidential"));
    m_confidential->setChecked(m_request.confidential);
    addRow(QStringLiteral("confidential"), tr("保密"), m_confidential);
    for (QCheckBox *box : {m_urgent, m_confidential})
        connect(box, &QCheckBox::toggled, this, [this] { setTouched(true); });
}

void RequestDialog::addOnSpot()
{
    const Look &look = lookOf(this);
    m_onSpot = new QCheckBox(tr("已经当场答复，登记后即办结"));
    m_onSpot->setObjectName(QStringLiteral("requestOnSpot"));
    m_onSpotRow = addRow(QStringLiteral("on_spot"), tr("当场答复"), m_onSpot);
    m_answer = new QPlainTextEdit;
    m_answer->setObjectName(QStringLiteral("requestAnswerText"));
    m_answer->setFixedSize(look.px(fieldWidth), look.px(answerHeight));
    m_answerRow = addRow(QStringLiteral("answer"), tr("答复"), m_answer);
    m_answerRow->setRequired(true);
    connect(m_onSpot, &QCheckBox::toggled, this, [this] {
        setTouched(true);
        chooseKind();
        if (isOnSpot())
            m_answer->setFocus();
    });
}

void RequestDialog::readCategories()
{
    const auto all = RequestSettings::categories(context().reading);
    const QSignalBlocker quiet(m_category);
    for (const RequestCategory &one : all.value_or(QVector<RequestCategory>())) {
        if (!one.active && one.id != m_request.category)
            continue;
        m_categories.append(one);
        m_category->addItem(one.name, one.id);
    }
    m_category->setPlaceholderText(tr("请选择"));
    m_category->setCurrentIndex(m_category->findData(m_request.category));
}

void RequestDialog::chooseFirm(const EnterpriseId &firm)
{
    m_request.enterprise = firm;
    const auto file = EnterpriseService::file(context().reading, firm, context().asOf());
    if (file && file->residence)
        m_district = file->residence->district;
    if (file && isNew() && m_raisedBy->text().isEmpty() && m_phone->text().isEmpty()) {
        m_raisedBy->setText(file->enterprise.contact);
        m_phone->setText(file->enterprise.phone);
    }
    showLimits();
    m_units->showProposals(m_district, m_category->currentData().toString());
    keepDraft(isNew() ? QStringLiteral("request:%1").arg(firm.value())
                      : QStringLiteral("request:%1@%2").arg(m_request.id).arg(m_request.revision));
}

void RequestDialog::chooseCategory()
{
    const int index = m_category->currentIndex();
    if (index >= 0 && index < m_categories.size())
        m_kind->setCurrentIndex(static_cast<int>(m_categories[index].kind));
    m_units->showProposals(m_district, m_category->currentData().toString());
    chooseKind();
}

RequestKind RequestDialog::kind() const
{
    return allRequestKinds.at(static_cast<size_t>(std::max(0, m_kind->currentIndex())));
}

bool RequestDialog::isOnSpot() const
{
    return m_onSpot && m_onSpot->isChecked() && mayCloseOnSpot(kind());
}

void RequestDialog::chooseKind()
{
    showLimits();
    if (!m_onSpot)
        return;
    m_onSpotRow->setVisible(mayCloseOnSpot(kind()));
    m_answerRow->setVisible(isOnSpot());
    setActionText(isOnSpot() ? tr("登记、答复并办结") : tr("登记诉求"));
}

/// The days the answer and the end are due, as the calendar has them.
void RequestDialog::showLimits()
{
    const auto limit = RequestSettings::limit(context().reading, m_district, kind());
    const auto calendar = CalendarService::calendar(context().reading);
    if (!limit || !*limit || !calendar || m_received->date().isNull()) {
        m_kindRow->setNote(kind() == RequestKind::Suggestion ? tr("意见建议不计时限") : QString());
        return;
    }
    const ClockLimit &one = **limit;
    const QDate received = m_received->date();
    m_kindRow->setNote(tr("答复 %1、办结 %2 到期（%3）")
                           .arg(dateText(calendar->after(received, one.answer)),
                                dateText(calendar->after(received, one.close)),
                                limitSourceText(one)));
}

Request RequestDialog::entered() const
{
    Request request = m_request;
    if (m_firm)
        request.enterprise = m_firm->firm();
    request.raisedBy = m_raisedBy->text();
    request.phone = m_phone->text();
    request.source = allRequestSources.at(static_cast<size_t>(m_source->currentIndex()));
    request.receivedOn = m_received->date();
    request.category = m_category->currentData().toString();
    request.kind = kind();
    request.title = m_title->text();
    request.content = m_content->toPlainText();
    request.urgent = m_urgent->isChecked();
    request.confidential = m_confidential->isChecked();
    return request;
}

void RequestDialog::save()
{
    const Request request = entered();
    if (request.enterprise.isEmpty()) {
        refuse(QStringLiteral("enterprise"),
               tr("还没有选定企业：输入名称、代码尾号或拼音首字母，按 Enter 选中。"));
        return;
    }
    if (request.title.trimmed().isEmpty()) {
        refuse(QStringLiteral("title"), tr("请写明事项，一句话说清企业要什么。"));
        return;
    }
    if (request.category.isEmpty()) {
        refuse(QStringLiteral("category"), tr("请选择类别：由它提出种类、时限和承办单位。"));
        return;
    }
    if (isOnSpot()) {
        const QString answer = m_answer->toPlainText().trimmed();
        if (answer.isEmpty()) {
            refuse(QStringLiteral("answer"), tr("请写明当场怎么答复的。"));
            return;
        }
        write([request, answer](JobContext &job) {
            return RequestService::closeOnSpot(job, request, answer);
        });
        return;
    }
    write([request, fresh = isNew()](JobContext &job) {
        return fresh ? RequestService::add(job, request) : RequestService::correct(job, request);
    });
}

} // namespace peiyu

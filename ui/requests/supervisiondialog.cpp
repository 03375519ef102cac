#include "requests/supervisiondialog.h"

#include "domain/displaytext.h"
#include "enterprises/dialogparts.h"
#include "look/look.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "requests/requestunits.h"
#include "services/calendarservice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {
/// Proposed only, the person changes it.
constexpr int proposedDays = 3;

SupervisionDraft draftOf(const Request &request, const QString &content)
{
    return {request.id,
            request.enterprise,
            QStringLiteral("%1  %2").arg(request.number, request.title),
            request.leadUnit,
            content,
            request.district};
}
/// Orders on the same matter that wait for their reply: one more is seldom meant.
QString openOrders(const PageContext &context, const SupervisionDraft &draft)
{
    const auto open = RequestService::supervisions(context.reading, true);
    if (!open)
        return {};
    QStringList found;
    for (const Supervision &one : *open) {
        const bool same =
            draft.request.isEmpty()
                ? one.request.isEmpty() && !draft.firm.isEmpty() && one.enterprise == draft.firm
                : one.request == draft.request;
        if (same)
            found.append(SupervisionDialog::tr("%1（期限 %2）").arg(one.number, dateText(one.due)));
    }
    return found.isEmpty() ? QString()
                           : SupervisionDialog::tr("已有待回复的督办单：%1。")
                                 .arg(found.join(SupervisionDialog::tr("、")));
}

} // namespace

SupervisionDialog::SupervisionDialog(const PageContext &context, const RequestFile &file,
                                     QWidget *parent, const QString &content)
    : SupervisionDialog(context, draftOf(file.request, content), parent)
{
}

SupervisionDialog::SupervisionDialog(const PageContext &context, const SupervisionDraft &draft,
                                     QWidget *parent)
    : FormDialog(context, tr("督办"), tr("下达督办单"), parent),
      m_draft(draft),
      m_unit(unitField(
          knownUnits(context, draft.district.isEmpty() ? context.home() : draft.district))),
      m_due(new DateField),
      m_content(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("supervisionDialog"));
    form()->addWidget(firmLine(draft.about));
    if (const QString open = openOrders(context, draft); !open.isEmpty())
        form()->addWidget(noteLine(open));
    m_unit->setObjectName(QStringLiteral("supervisionUnit"));
    m_unit->setEditText(draft.unit);
    addRow(QStringLiteral("unit"), tr("督办对象"), m_unit)->setRequired(true);
    m_due->setObjectName(QStringLiteral("supervisionDue"));
    if (const auto calendar = CalendarService::calendar(context.reading))
        m_due->setDate(calendar->after(context.asOf(), proposedDays));
    FormRow *due = addRow(QStringLiteral("due"), tr("回复期限"), m_due);
    due->setRequired(true);
    due->setNote(tr("先按 %1 个工作日，可改").arg(proposedDays));
    m_content->setObjectName(QStringLiteral("supervisionContent"));
    m_content->setPlaceholderText(tr("例如 请于期限前报送办理进展和拟办结日期"));
    m_content->setPlainText(draft.content);
    m_content->setFixedSize(wideField(this), textHeight(this));
    addRow(QStringLiteral("content"), tr("督办事项"), m_content)->setRequired(true);
    form()->addWidget(noteLine(draft.request.isEmpty()
                                   ? tr("编号自动给出，记入督办单台账。")
                                   : tr("编号自动给出，记入这件诉求的经过和督办单台账。")));
    form()->addStretch(1);
    m_content->setFocus();
    setTouched(false);
}

void SupervisionDialog::save()
{
    Supervision one;
    one.request = m_draft.request;
    one.enterprise = m_draft.firm;
    one.unit = m_unit->currentText().trimmed();
    one.due = m_due->date();
    one.content = m_content->toPlainText().trimmed();
    if (one.unit.isEmpty())
        refuse(QStringLiteral("unit"), tr("请填写督办单发给哪个单位或哪个人。"));
    else if (one.content.isEmpty())
        refuse(QStringLiteral("content"), tr("请写明要对方做什么。"));
    else
        write([one](JobContext &job) { return RequestService::supervise(job, one); });
}

SupervisionReplyDialog::SupervisionReplyDialog(const PageContext &context,
                                               const Supervision &supervision, QWidget *parent)
    : FormDialog(context, tr("督办回复"), tr("登记回复"), parent),
      m_supervision(supervision),
      m_reply(new QPlainTextEdit),
      m_on(new DateField)
{
    setObjectName(QStringLiteral("supervisionReplyDialog"));
    form()->addWidget(firmLine(QStringLiteral("%1  %2").arg(supervision.number, supervision.unit)));
    form()->addWidget(noteLine(supervision.content));
    m_reply->setObjectName(QStringLiteral("supervisionReply"));
    m_reply->setPlainText(supervision.reply);
    m_reply->setFixedSize(wideField(this), textHeight(this));
    addRow(QStringLiteral("reply"), tr("回复"), m_reply)->setRequired(true);
    m_on->setObjectName(QStringLiteral("supervisionRepliedOn"));
    m_on->setLooksBack(true);
    m_on->setDate(context.asOf());
    addRow(QStringLiteral("on"), tr("回复日期"), m_on)->setRequired(true);
    form()->addStretch(1);
    m_reply->setFocus();
    setTouched(false);
}

void SupervisionReplyDialog::save()
{
    const QString reply = m_reply->toPlainText().trimmed();
    if (reply.isEmpty()) {
        refuse(QStringLiteral("reply"), tr("请填写对方怎么回复的。"));
        return;
    }
    write([id = m_supervision.id, reply, on = m_on->date()](JobContext &job) {
        return RequestService::replySupervision(job, id, reply, on);
    });
}

} // namespace peiyu

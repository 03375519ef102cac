#include "requests/callbackdialog.h"

#include "enterprises/dialogparts.h"
#include "look/look.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/segmentedswitch.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {

QStringList satisfactionWords()
{
    QStringList words;
    for (const Satisfaction one : allSatisfactions)
        words.append(satisfactionText(one));
    return words;
}

} // namespace

CallBackDialog::CallBackDialog(const PageContext &context, const RequestFile &file, QWidget *parent)
    : FormDialog(context, tr("回访"), tr("登记回访"), parent),
      m_file(file),
      m_contacted(new QCheckBox(tr("承办单位联系过企业（响应）"))),
      m_solved(new QCheckBox(tr("企业认为已经解决"))),
      m_satisfaction(new SegmentedSwitch(satisfactionWords())),
      m_on(new DateField),
      m_text(new QPlainTextEdit),
      m_note(noteLine({}))
{
    setObjectName(QStringLiteral("callBackDialog"));
    form()->addWidget(
        firmLine(QStringLiteral("%1  %2").arg(file.request.number, file.request.title)));
    form()->addWidget(noteLine(
        tr("%1，提出人 %2 %3")
            .arg(file.firm,
                 file.request.raisedBy.isEmpty() ? QStringLiteral("—") : file.request.raisedBy,
                 file.request.phone)));
    form()->addWidget(noteLine(tr("答复：%1").arg(file.request.answer)));
    m_satisfaction->setObjectName(QStringLiteral("callBackSatisfaction"));
    m_satisfaction->clearCurrent();
    FormRow *said = addRow(QStringLiteral("satisfaction"), tr("企业评价"), m_satisfaction);
    said->setNote(tr("← → 选择"));
    said->setRequired(true);
    m_contacted->setObjectName(QStringLiteral("callBackContacted"));
    m_contacted->setChecked(true);
    addRow(QStringLiteral("contacted"), tr("响应"), m_contacted);
    m_solved->setObjectName(QStringLiteral("callBackSolved"));
    m_solved->setChecked(file.request.result != RequestResult::Unsolvable);
    addRow(QStringLiteral("solved"), tr("解决"), m_solved);
    m_text->setObjectName(QStringLiteral("callBackText"));
    m_text->setPlaceholderText(tr("企业怎么说"));
    m_text->setFixedSize(wideField(this), textHeight(this));
    addRow(QStringLiteral("text"), tr("企业意见"), m_text);
    m_on->setObjectName(QStringLiteral("callBackOn"));
    m_on->setLooksBack(true);
    m_on->setDate(context.asOf());
    addRow(QStringLiteral("on"), tr("日期"), m_on)->setRequired(true);
    m_note->setObjectName(QStringLiteral("consequence"));
    form()->addWidget(m_note);
    form()->addStretch(1);
    connect(m_satisfaction, &SegmentedSwitch::currentChanged, this, [this] {
        setTouched(true);
        if (satisfaction() == Satisfaction::Unsatisfied)
            m_solved->setChecked(false);
        showConsequence();
    });
    for (QCheckBox *box : {m_contacted, m_solved})
        connect(box, &QCheckBox::toggled, this, [this] { setTouched(true); });
    showConsequence();
    m_satisfaction->setFocus();
    setTouched(false);
}

std::optional<Satisfaction> CallBackDialog::satisfaction() const
{
    if (m_satisfaction->current() < 0)
        return std::nullopt;
    return allSatisfactions.at(static_cast<size_t>(m_satisfaction->current()));
}

void CallBackDialog::showConsequence()
{
    if (satisfaction() != Satisfaction::Unsatisfied) {
        setActionText(tr("登记回访"));
        m_note->setText(m_file.request.reopened > 0 ? tr("曾经不满意重办过：办结须负责人。")
                                                    : tr("登记后按 E 办结。"));
        return;
    }
    setActionText(tr("登记不满意，退回重办"));
    const ClockReading *close = m_file.clocks.of(RequestClock::Close);
    m_note->setText(close ? tr("将重办，原编号不变，办结剩 %1 个工作日；再次办结须负责人。")
                                .arg(std::max(1, close->left))
                          : tr("将重办，原编号不变；再次办结须负责人。"));
}

void CallBackDialog::save()
{
    if (!satisfaction()) {
        refuse(QStringLiteral("satisfaction"),
               tr("请选企业的评价，按企业说的选；企业没有表态的选“未评价”。"));
        return;
    }
    const StepOrder order{m_file.request.id, m_file.request.revision, m_on->date(),
                          m_text->toPlainText().trimmed()};
    if (satisfaction() == Satisfaction::Unsatisfied && order.text.isEmpty()) {
        refuse(QStringLiteral("text"), tr("请写明企业为什么不满意，承办单位要照此重办。"));
        return;
    }
    const CallBack said{m_contacted->isChecked(), m_solved->isChecked(), *satisfaction()};
    write([order, said](JobContext &job) { return RequestService::callBack(job, order, said); });
}

} // namespace peiyu

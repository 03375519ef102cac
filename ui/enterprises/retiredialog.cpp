#include "enterprises/retiredialog.h"

#include "domain/displaytext.h"
#include "enterprises/dialogparts.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "parts/textlabel.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

RetireDialog::RetireDialog(const PageContext &context, const FirmRecord &record, QWidget *parent)
    : FormDialog(context, tr("退库"), tr("退库"), parent),
      m_firm(record.file.enterprise.id),
      m_reason(new QComboBox),
      m_on(new DateField),
      m_note(new QPlainTextEdit),
      m_consequence(noteLine({}))
{
    form()->addWidget(firmLine(record.file.enterprise.name));
    // No proposal: a reason taken by mistake would end residence.
    m_reason->addItem(tr("请选择"), QString());
    for (const ExitReason reason : allExitReasons)
        m_reason->addItem(exitReasonText(reason), exitReasonKey(reason));
    m_reason->setObjectName(QStringLiteral("retireReason"));
    m_reason->setMinimumWidth(wideField(this));
    addRow(QStringLiteral("exit"), tr("退库原因"), m_reason)->setRequired(true);
    m_on->setObjectName(QStringLiteral("retireOn"));
    m_on->setDate(context.asOf());
    addRow(QStringLiteral("on"), tr("退库日期"), m_on)->setRequired(true);
    m_note->setObjectName(QStringLiteral("retireNote"));
    m_note->setFixedSize(wideField(this), textHeight(this));
    addRow(QStringLiteral("note"), tr("说明"), m_note);
    form()->addWidget(m_consequence);
    form()->addStretch(1);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &RetireDialog::showConsequence);
    showConsequence();
    m_reason->setFocus();
}

std::optional<ExitReason> RetireDialog::reason() const
{
    return exitReasonFromKey(m_reason->currentData().toString());
}

void RetireDialog::showConsequence()
{
    const auto chosen = reason();
    m_consequence->setText(
        chosen && endsResidence(*chosen)
            ? tr("从这一天起不再属于本区县：不计入期末有效，累计数不变；服务专员同时结束。")
            : tr("退库后不再列入企业列表（可用“含已退库”查看），认定在有效期内仍计入期末有效；"
                 "服务专员同时结束。"));
}

void RetireDialog::save()
{
    const auto chosen = reason();
    if (!chosen) {
        refuse(QStringLiteral("exit"), tr("请选择退库原因。"));
        return;
    }
    write([firm = m_firm, reason = *chosen, on = m_on->date(),
           note = m_note->toPlainText()](JobContext &context) {
        return EnterpriseService::retire(context, firm, reason, on, note);
    });
}

} // namespace peiyu

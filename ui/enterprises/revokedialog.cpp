#include "enterprises/revokedialog.h"

#include "domain/displaytext.h"
#include "enterprises/dialogparts.h"
#include "parts/datefield.h"
#include "parts/formrow.h"
#include "services/recognitionservice.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

RevokeDialog::RevokeDialog(const PageContext &context, const FirmRecord &record,
                           std::optional<Tier> proposed, QWidget *parent)
    : FormDialog(context, tr("撤销认定"), tr("撤销认定"), parent),
      m_firm(record.file.enterprise.id),
      m_title(new QComboBox),
      m_on(new DateField),
      m_reason(new QPlainTextEdit)
{
    form()->addWidget(firmLine(record.file.enterprise.name));
    for (const Recognition &title : record.validTitles())
        m_title->addItem(
            tr("%1（%2 至 %3）")
                .arg(tierText(title.tier), dateText(title.from), dateText(title.until)),
            tierKey(title.tier));
    if (proposed)
        m_title->setCurrentIndex(std::max(0, m_title->findData(tierKey(*proposed))));
    m_title->setObjectName(QStringLiteral("revokeTitle"));
    m_title->setMinimumWidth(wideField(this));
    addRow(QStringLiteral("tier"), tr("撤销哪一项"), m_title)->setRequired(true);
    m_on->setObjectName(QStringLiteral("revokeOn"));
    m_on->setLooksBack(true);
    m_on->setDate(context.asOf());
    FormRow *on = addRow(QStringLiteral("on"), tr("撤销日期"), m_on);
    on->setRequired(true);
    on->setNote(tr("从这一天起不再有效"));
    m_reason->setObjectName(QStringLiteral("revokeReason"));
    m_reason->setFixedSize(wideField(this), textHeight(this));
    addRow(QStringLiteral("reason"), tr("撤销原因"), m_reason)->setRequired(true);
    form()->addWidget(noteLine(tr("撤销后不计入期末有效，累计数不变，记录仍保留。")));
    form()->addStretch(1);
    m_on->setFocus();
}

void RevokeDialog::save()
{
    const auto tier = tierFromKey(m_title->currentData().toString());
    if (!tier) {
        refuse(QStringLiteral("tier"), tr("请选择要撤销的认定。"));
        return;
    }
    write([firm = m_firm, tier = *tier, on = m_on->date(),
           reason = m_reason->toPlainText()](JobContext &context) {
        return RecognitionService::revoke(context, firm, tier, on, reason);
    });
}

} // namespace peiyu

#include "today/supervisedialog.h"

#include "domain/displaytext.h"
#include "parts/datefield.h"
#include "parts/textlabel.h"
#include "services/calendarservice.h"
#include "services/requestservice.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {
/// 本系统默认: working days a 督办单 gives unless another day is written.
constexpr int supervisedDays = 3;
} // namespace

SuperviseDialog::SuperviseDialog(const PageContext &context, const TodayItem &item,
                                 const QString &unit, QWidget *parent)
    : FormDialog(context, tr("督办单"), tr("发出督办单"), parent),
      m_item(item),
      m_unit(new QLineEdit(unit)),
      m_content(new QPlainTextEdit),
      m_due(new DateField)
{
    setObjectName(QStringLiteral("superviseDialog"));
    const QDate today = context.asOf();
    if (!item.record.isEmpty()) {
        auto *about = new TextLabel(
            tr("%1　%2：%3，%4")
                .arg(item.source, item.firmName, item.matter, todayDueText(item, today)));
        about->setWordWrap(true);
        form()->addWidget(about);
        m_content->setPlainText(tr("%1“%2”%3，请于时限前办结并书面回复。")
                                    .arg(item.firmName, item.matter, todayDueText(item, today)));
    }
    m_unit->setObjectName(QStringLiteral("superviseUnit"));
    m_content->setObjectName(QStringLiteral("superviseContent"));
    m_due->setObjectName(QStringLiteral("superviseDue"));
    m_due->setBounds(today, {});
    addRow(QStringLiteral("unit"), tr("督办对象"), m_unit);
    addRow(QStringLiteral("content"), tr("督办事项"), m_content);
    addRow(QStringLiteral("due"), tr("要求回复"), m_due);
    if (const auto calendar = CalendarService::calendar(context.reading))
        m_due->setDate(calendar->after(today, supervisedDays));
    setTouched(false);
    setReady(true);
    if (unit.isEmpty())
        m_unit->setFocus();
    else
        m_content->setFocus();
}

void SuperviseDialog::save()
{
    Supervision order;
    order.request = m_item.entity == u"request" ? m_item.record : QString();
    order.enterprise = m_item.firm;
    order.unit = m_unit->text().trimmed();
    order.content = m_content->toPlainText().trimmed();
    order.on = context().asOf();
    order.due = m_due->date();
    write([order](JobContext &job) { return RequestService::supervise(job, order); });
}

} // namespace peiyu

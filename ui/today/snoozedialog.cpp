#include "today/snoozedialog.h"

#include "domain/displaytext.h"
#include "parts/actionbutton.h"
#include "parts/datefield.h"
#include "parts/textlabel.h"
#include "services/calendarservice.h"
#include "services/todayservice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace peiyu {

SnoozeDialog::SnoozeDialog(const PageContext &context, const TodayItem &item, QWidget *parent)
    : FormDialog(context, tr("推迟"), tr("推迟"), parent), m_item(item), m_until(new DateField)
{
    setObjectName(QStringLiteral("snoozeDialog"));
    auto *words = new TextLabel(tr("%1：%2").arg(item.firmShort, item.matter));
    words->setWordWrap(true);
    form()->addWidget(words);
    m_until->setObjectName(QStringLiteral("snoozeUntil"));
    m_until->setBounds(context.asOf().addDays(1), {});
    addRow(QStringLiteral("until"), tr("推迟到"), m_until);
    auto *days = new QWidget;
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    if (const auto calendar = CalendarService::calendar(context.reading)) {
        const QDate today = context.asOf();
        const QDate next = calendar->after(today, 1);
        const QDate monday = calendar->workingDayFrom(weekOf(today).until);
        m_until->setDate(next);
        propose(tr("下一工作日"), "snoozeNext", next, row);
        propose(tr("下周"), "snoozeWeek", monday, row);
        propose(tr("三个工作日后"), "snoozeThree", calendar->after(today, 3), row);
    }
    row->addStretch();
    form()->addWidget(days);
    auto *note =
        new TextLabel(tr("只是到那一天再提醒，只对“%1”：到期日和超期照算，科室和负责人仍看得到。")
                          .arg(context.actor().name),
                      FontRole::Small, &LookPalette::text3);
    note->setWordWrap(true);
    form()->addWidget(note);
    setTouched(false);
    setReady(true);
    m_until->setFocus();
}

void SnoozeDialog::propose(const QString &text, const char *name, QDate day, QHBoxLayout *row)
{
    auto *button = new ActionButton(tr("%1 %2").arg(text, day.toString(QStringLiteral("MM-dd"))),
                                    ButtonKind::Flat);
    button->setObjectName(QLatin1String(name));
    connect(button, &ActionButton::clicked, this, [this, day] { m_until->setDate(day); });
    row->addWidget(button);
}

void SnoozeDialog::save()
{
    write([item = m_item, until = m_until->date()](JobContext &job) {
        return TodayService::snooze(job, item.entity, item.record, until);
    });
}

} // namespace peiyu

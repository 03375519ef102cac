#include "calendar/daydialog.h"

#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "parts/formrow.h"
#include "parts/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int longestName = 20;
const QString asTheWeekHasIt = QStringLiteral("weekday");
} // namespace

DayDialog::DayDialog(const PageContext &context, QDate day,
                     const std::optional<CalendarEntry> &entry, QWidget *parent)
    : FormDialog(context, tr("%1 %2").arg(dateText(day), weekdayText(day)), tr("保存"), parent),
      m_day(day),
      m_kind(new QComboBox),
      m_name(new QLineEdit)
{
    setObjectName(QStringLiteral("dayDialog"));
    m_kind->setObjectName(QStringLiteral("dayKind"));
    m_name->setObjectName(QStringLiteral("dayName"));
    m_name->setMaxLength(longestName);
    const bool weekend = day.dayOfWeek() >= Qt::Saturday;
    m_kind->addItem(weekend ? tr("按星期（周末休息）") : tr("按星期（上班）"), asTheWeekHasIt);
    m_kind->addItem(tr("放假"), dayKindKey(DayKind::Off));
    m_kind->addItem(weekend ? tr("调休上班") : tr("上班"), dayKindKey(DayKind::Work));
    if (entry && entry->day.kind) {
        m_kind->setCurrentIndex(m_kind->findData(dayKindKey(*entry->day.kind)));
        m_name->setText(entry->day.name);
    }
    FormRow *kind = addRow(QStringLiteral("kind"), tr("这一天"), m_kind);
    if (entry && entry->shipped)
        kind->setNote(
            tr("通知：%1%2").arg(entry->shipped->name, dayKindText(*entry->shipped->kind)));
    addRow(QStringLiteral("name"), tr("名称"), m_name)->setNote(tr("如 国庆节、停电"));
    auto *words = new TextLabel(tr("保存后，未办结诉求的到期日随之重算；可用 Ctrl+Z 撤销。"),
                                FontRole::Small, &LookPalette::text3);
    words->setWordWrap(true);
    form()->addWidget(words);
    const auto follow = [this] {
        m_name->setEnabled(m_kind->currentData().toString() != asTheWeekHasIt);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, follow);
    follow();
    setReady(this->context().gate.isOpen(Action::EditCalendar),
             this->context().gate.reason(Action::EditCalendar));
    m_kind->setFocus();
}

void DayDialog::save()
{
    const CalendarDay day{m_day, dayKindFromKey(m_kind->currentData().toString()), m_name->text()};
    write([day](JobContext &job) { return CalendarService::setDay(job, day); });
}

} // namespace peiyu

#include "parts/datefield.h"

#include "domain/displaytext.h"
#include "domain/typedday.h"
#include "look/icon.h"
#include "look/look.h"
#include "parts/fieldfault.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QToolButton>

namespace peiyu {

namespace {

constexpr const char *todayProperty = "today";

/// Qt's calendar with our arrows and without its red weekends: red means 落后 here.
QCalendarWidget *newCalendar(QWidget *parent)
{
    auto *calendar = new QCalendarWidget(parent);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const LookPalette &p = lookOf(parent).palette;
    QTextCharFormat quiet;
    quiet.setForeground(p.text3);
    calendar->setWeekdayTextFormat(Qt::Saturday, quiet);
    calendar->setWeekdayTextFormat(Qt::Sunday, quiet);
    const auto arrow = [&](const char *button, const char *name) {
        if (auto *found = calendar->findChild<QToolButton *>(QString::fromLatin1(button)))
            found->setIcon(icon(QString::fromLatin1(name), p.text2));
    };
    arrow("qt_calendar_prevmonth", "go-previous");
    arrow("qt_calendar_nextmonth", "go-next");
    return calendar;
}

} // namespace

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    m_open = addAction(icon(QStringLiteral("view-calendar-day"), lookOf(this).palette.text2),
                       TrailingPosition);
    m_open->setToolTip(tr("打开日历（Alt+↓）"));
    connect(m_open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateField::read);
    setToolTip(tr("可写 %1；可以留空").arg(typedDayWays()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize DateField::sizeHint() const
{
    const Look &look = lookOf(this);
    return {look.px(130), look.px(28)};
}

void DateField::setDate(QDate date)
{
    setText(date.isNull() ? QString() : dateText(date));
    take(date, {});
}

void DateField::setBounds(QDate least, QDate most)
{
    m_least = least;
    m_most = most;
}

void DateField::setToday(QWidget &around, QDate today)
{
    around.setProperty(todayProperty, today);
}

QDate DateField::today() const
{
    for (const QWidget *around = this; around; around = around->parentWidget()) {
        if (const QVariant today = around->property(todayProperty); today.isValid())
            return today.toDate();
    }
    return {};
}

void DateField::read()
{
    const QString words = text().trimmed();
    const QDate now = today();
    DayBounds meant{m_least, m_most};
    if (m_looksBack && !now.isNull() && (m_most.isNull() || m_most > now))
        meant.most = now;
    const QDate day = typedDay(words, now, meant);
    const QString fault = faultOf(words, day);
    if (fault.isEmpty())
        setText(day.isNull() ? QString() : dateText(day));
    take(fault.isEmpty() ? day : QDate(), fault);
}

QString DateField::faultOf(const QString &words, QDate day) const
{
    if (words.isEmpty())
        return {};
    if (!day.isValid())
        return today().isNull() ? tr("填完整的日期，如 2026-01-20")
                                : tr("看不懂这个日期，可写 %1").arg(typedDayWays());
    if (!m_least.isNull() && day < m_least)
        return tr("不能早于 %1").arg(dateText(m_least));
    if (!m_most.isNull() && day > m_most)
        return tr("不能晚于 %1").arg(dateText(m_most));
    return {};
}

void DateField::take(QDate date, const QString &fault)
{
    const bool newDate = date != m_date;
    const bool newFault = fault != m_fault;
    m_date = date;
    m_fault = fault;
    markField(*this, fault.isEmpty() ? FieldFault::None : FieldFault::Error);
    if (newFault)
        emit faultChanged(fault);
    if (newDate)
        emit dateChanged(date);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down;
    if (down && (event->modifiers() & Qt::AltModifier)) {
        openCalendar();
        return;
    }
    if ((up || down) && !isReadOnly()) {
        read();
        if (!m_date.isNull()) {
            const QDate next = m_date.addDays(up ? 1 : -1);
            if (faultOf(dateText(next), next).isEmpty())
                setDate(next);
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    if (!m_calendar) {
        m_calendar = newCalendar(this);
        m_calendar->setWindowFlags(Qt::Popup);
        const auto choose = [this](QDate day) {
            m_calendar->hide();
            setDate(day);
        };
        connect(m_calendar, &QCalendarWidget::clicked, this, choose);
        connect(m_calendar, &QCalendarWidget::activated, this, choose);
    }
    if (!m_least.isNull())
        m_calendar->setMinimumDate(m_least);
    if (!m_most.isNull())
        m_calendar->setMaximumDate(m_most);
    read();
    if (!m_date.isNull())
        m_calendar->setSelectedDate(m_date);
    m_calendar->move(mapToGlobal(QPoint(0, height() + 1)));
    m_calendar->show();
    m_calendar->setFocus();
}

void DateField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ReadOnlyChange)
        m_open->setVisible(isEnabled() && !isReadOnly());
}

} // namespace peiyu

#include "visitplan/quarterview.h"

#include "domain/displaytext.h"
#include "domain/visitcadence.h"
#include "look/look.h"
#include "visitplan/daycount.h"
#include "visitplan/monthgrid.h"

#include <QKeyEvent>
#include <QPainter>

namespace peiyu {

namespace {

constexpr int monthsOfQuarter = 3;
constexpr int daysOfWeek = 7;
constexpr int mostWeeks = 6;
constexpr int titleLine = 26;
constexpr int cellLine = 34;
constexpr int leastCell = 17;
constexpr int gap = 16;
constexpr int leastMonth = 190; ///< with the pane beside it has to fit 1100, or no window
                                ///< is ever made narrow enough for the pane to go under it

} // namespace

QuarterMonths::QuarterMonths(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("quarterMonths"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

QSize QuarterMonths::minimumSizeHint() const
{
    const Look &look = lookOf(this);
    return {monthsOfQuarter * look.px(leastMonth),
            look.px(titleLine) + mostWeeks * look.px(leastCell)};
}

QSize QuarterMonths::sizeHint() const
{
    const Look &look = lookOf(this);
    return {monthsOfQuarter * look.px(leastMonth),
            look.px(titleLine) + mostWeeks * look.px(cellLine)};
}

int QuarterMonths::cellHeight() const
{
    return (height() - lookOf(this).px(titleLine)) / mostWeeks;
}

void QuarterMonths::setEntries(const CalendarEntries &entries)
{
    m_entries = entries;
    tell();
    update();
}

void QuarterMonths::setCurrentDay(QDate day)
{
    if (!day.isValid() || day == m_current)
        return;
    m_current = day;
    tell();
    update();
    emit dayChanged(day);
}

void QuarterMonths::tell()
{
    setAccessibleName(tr("走访季历"));
    const DayCount count = DayCount::of(m_entries.on(m_current));
    QString words = tr("%1，走访 %2 家").arg(dateText(m_current)).arg(count.all);
    if (count.late > 0)
        words += tr("，超期 %1 家").arg(count.late);
    setAccessibleDescription(words);
}

QDate QuarterMonths::firstDay() const
{
    return visitPeriod(monthsOfQuarter, m_current).from;
}

QRect QuarterMonths::dayRect(QDate day) const
{
    if (!m_current.isValid() || !visitPeriod(monthsOfQuarter, m_current).contains(day))
        return {};
    const Look &look = lookOf(this);
    const int month = day.month() - firstDay().month();
    const int wide = (width() - (monthsOfQuarter + 1) * look.px(gap)) / monthsOfQuarter;
    const int left = look.px(gap) + month * (wide + look.px(gap));
    const QDate monday = MonthGrid::shownDays(day).from;
    const auto number = static_cast<int>(monday.daysTo(day));
    const auto x = [&](int column) { return left + column * wide / daysOfWeek; };
    const int column = number % daysOfWeek;
    return {x(column), look.px(titleLine) + number / daysOfWeek * cellHeight(),
            x(column + 1) - x(column), cellHeight()};
}

QDate QuarterMonths::dayAt(QPoint place) const
{
    const DateSpan days = visitPeriod(monthsOfQuarter, m_current);
    for (QDate day = days.from; day < days.until; day = day.addDays(1)) {
        if (dayRect(day).contains(place))
            return day;
    }
    return {};
}

void QuarterMonths::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.surface);
    if (!m_current.isValid())
        return;
    for (int month = 0; month < monthsOfQuarter; ++month) {
        const QDate first = firstDay().addMonths(month);
        int visits = 0;
        for (QDate day = first; day < first.addMonths(1); day = day.addDays(1)) {
            visits += static_cast<int>(m_entries.on(day).size());
            const QRect cell = dayRect(day);
            const bool works = m_entries.calendar.isWorking(day);
            painter.fillRect(cell.adjusted(1, 1, -1, -1), day == m_current
                                                              ? (hasFocus() ? p.sel : p.selIdle)
                                                          : works ? p.page
                                                                  : p.sunken);
            const bool today = day == m_entries.today;
            painter.setFont(look.font(FontRole::Small, today));
            painter.setPen(today ? p.accent : works ? p.text2 : p.text3);
            // A low cell has one line for both: the count stands behind the day's number.
            const int line = painter.fontMetrics().height();
            const bool low = cell.height() < 2 * line;
            const QRect number = low ? cell.adjusted(2, 0, 0, 0) : cell.adjusted(4, 2, 0, 0);
            painter.drawText(
                number, static_cast<int>(Qt::AlignLeft | (low ? Qt::AlignVCenter : Qt::AlignTop)),
                QString::number(day.day()));
            QRect place = cell.adjusted(2, 0, low ? -2 : -4, low ? 0 : -2);
            if (low)
                place.setLeft(number.left() + 1 +
                              painter.fontMetrics().horizontalAdvance(QStringLiteral("30")));
            else
                place.setTop(place.bottom() - line);
            paintDayCount(painter, place, Qt::AlignRight, DayCount::of(m_entries.on(day)),
                          CountForm::Digits, look);
            if (day == m_current && hasFocus()) {
                painter.setPen(QPen(p.focus, 2));
                painter.drawRect(cell.adjusted(2, 2, -2, -2));
            }
        }
        const QRect head(dayRect(MonthGrid::shownDays(first).from.addDays(daysOfWeek)).x(), 0,
                         look.px(leastMonth), look.px(titleLine));
        painter.setFont(look.font(FontRole::Body, true));
        painter.setPen(p.text);
        painter.drawText(head.adjusted(5, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%1月 · 走访 %2 家").arg(first.month()).arg(visits));
    }
}

void QuarterMonths::keyPressEvent(QKeyEvent *event)
{
    const auto step = [&](int days) { setCurrentDay(m_current.addDays(days)); };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Up:
        return step(-daysOfWeek);
    case Qt::Key_Down:
        return step(daysOfWeek);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit dayOpened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void QuarterMonths::mousePressEvent(QMouseEvent *event)
{
    setCurrentDay(dayAt(event->pos()));
}

void QuarterMonths::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->pos()); day.isValid())
        emit dayOpened(day);
}

void QuarterMonths::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void QuarterMonths::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace peiyu

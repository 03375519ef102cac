#include "visitplan/quarterview.h"

#include "domain/displaytext.h"
#include "domain/visitcadence.h"
#include "look/look.h"
#include "visitplan/monthgrid.h"

#include <QKeyEvent>
#include <QPainter>

namespace peiyu {

namespace {

constexpr int monthsOfQuarter = 3;
constexpr int daysOfWeek = 7;
constexpr int mostWeeks = 6;
constexpr int titleLine = 26;
constexpr int cellLine = 30;
constexpr int gap = 16;
constexpr int leastMonth = 210;

} // namespace

QuarterMonths::QuarterMonths(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("quarterMonths"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize QuarterMonths::minimumSizeHint() const
{
    const Look &look = lookOf(this);
    return {monthsOfQuarter * look.px(leastMonth),
            look.px(titleLine) + mostWeeks * look.px(cellLine) + look.px(gap)};
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
    setAccessibleDescription(
        tr("%1，走访 %2 家").arg(dateText(m_current)).arg(m_entries.on(m_current).size()));
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
    return {x(column), look.px(titleLine) + number / daysOfWeek * look.px(cellLine),
            x(column + 1) - x(column), look.px(cellLine)};
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
            painter.drawText(cell.adjusted(5, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             QString::number(day.day()));
            const auto &entries = m_entries.on(day);
            if (!entries.isEmpty()) {
                const bool late =
                    std::any_of(entries.begin(), entries.end(),
                                [](const DayVisit &one) { return one.lateness.late; });
                painter.setFont(look.font(FontRole::Body, true));
                painter.setPen(late ? p.late : p.accent);
                painter.drawText(cell.adjusted(0, 0, -5, 0), Qt::AlignRight | Qt::AlignVCenter,
                                 QString::number(entries.size()));
            }
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

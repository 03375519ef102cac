#include "calendar/yearview.h"

#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "look/look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int monthsOfYear = 12;
constexpr int daysOfWeek = 7;
constexpr int weeksShown = 6;
constexpr int mostColumns = 4;
constexpr int leastCellWidth = 27;
constexpr int mostCellWidth = 46;
constexpr int leastCellHeight = 20;
constexpr int mostCellHeight = 42;
constexpr int titleHeight = 22;
constexpr int headHeight = 17;
constexpr int monthGap = 12;
constexpr int padding = 12;
constexpr int corner = 6;
constexpr int radius = 3;

enum class Sign { None, Off, Work };

/// The sign of a day: ground, edge and word, so that a photocopy keeps it.
void paintSign(QPainter &painter, const QRect &cell, Sign sign, const Look &look)
{
    const QRectF place = QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5);
    if (sign == Sign::Off) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.palette.accentSoft);
        painter.drawRoundedRect(place, radius, radius);
    } else if (sign == Sign::Work) {
        painter.setPen(look.palette.control);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place, radius, radius);
    }
}

/// The office's own entry: a corner at the top left.
void paintCorner(QPainter &painter, const QRect &cell, const Look &look)
{
    QPainterPath path;
    const QPoint top = cell.topLeft() + QPoint(2, 2);
    path.addPolygon(QPolygon({top, top + QPoint(corner, 0), top + QPoint(0, corner)}));
    painter.fillPath(path, look.palette.target);
}

QString signText(Sign sign)
{
    return sign == Sign::Off    ? YearView::tr("休")
           : sign == Sign::Work ? YearView::tr("班")
                                : QString();
}

void paintWords(QPainter &painter, const QRect &cell, const QString &number, Sign sign,
                const QColor &ink, const Look &look)
{
    QString mark = signText(sign);
    painter.setPen(ink);
    if (mark.isEmpty()) {
        painter.drawText(cell, Qt::AlignCenter, number);
        return;
    }
    const QFontMetrics metrics(painter.font());
    // A word of another language is cut to its letter where the cell is narrow.
    const int room = cell.width() - 4 - metrics.horizontalAdvance(number);
    if (metrics.horizontalAdvance(mark) + 1 > room)
        mark.truncate(1);
    const int width = metrics.horizontalAdvance(number) + metrics.horizontalAdvance(mark) + 1;
    const int left = cell.left() + (cell.width() - width) / 2;
    painter.drawText(QRect(left, cell.top(), width, cell.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, number);
    painter.setPen(sign == Sign::Off ? look.palette.accent : look.palette.text);
    painter.drawText(QRect(left, cell.top(), width, cell.height()),
                     Qt::AlignRight | Qt::AlignVCenter, mark);
}

} // namespace

YearView::YearView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", false);
    setAccessibleName(tr("工作日历"));
}

void YearView::setYear(const CalendarYear &year, const WorkingCalendar &calendar, QDate today)
{
    m_year = year.year;
    m_calendar = calendar;
    m_today = today;
    m_sources.clear();
    for (const CalendarEntry &entry : year.entries)
        m_sources.insert(entry.day.on, entry.source);
    if (m_current.year() != m_year) {
        const QDate same =
            m_current.isValid() ? QDate(m_year, m_current.month(), 1) : QDate(m_year, 1, 1);
        m_current = today.year() == m_year ? today : same;
    }
    setAccessibleDescription(dayWords(m_current));
    update();
}

void YearView::setCurrentDay(QDate day)
{
    if (!day.isValid())
        return;
    if (day.year() != m_year) {
        m_current = day;
        emit yearWanted(day);
        return;
    }
    m_current = day;
    setAccessibleDescription(dayWords(day));
    update();
    emit currentChanged(day);
}

QString YearView::dayWords(QDate day) const
{
    QString words = dateText(day) + u' ' + weekdayText(day);
    const QString note = dayNoteText(m_calendar, day);
    words += u' ' + (note.isEmpty() ? tr("工作日") : note);
    if (const auto source = m_sources.constFind(day); source != m_sources.cend())
        words += QStringLiteral(" · ") + calendarSourceText(*source);
    return words;
}

YearView::Measures YearView::measure(QSize size) const
{
    const Look &look = lookOf(this);
    const int gap = look.px(monthGap);
    const int least = daysOfWeek * look.px(leastCellWidth) + gap;
    const int width = size.width() - 2 * look.px(padding) + gap;
    Measures found;
    found.columns = std::clamp(width / least, 1, mostColumns);
    if (found.columns == mostColumns - 1 || monthsOfYear % found.columns != 0)
        found.columns = found.columns >= 3 ? 3 : found.columns;
    const int rows = (monthsOfYear + found.columns - 1) / found.columns;
    const int above = look.px(titleHeight) + look.px(headHeight);
    const int height = (size.height() - look.px(padding)) / rows - above - gap;
    found.cell = {
        std::clamp((width / found.columns - gap) / daysOfWeek, look.px(leastCellWidth),
                   look.px(mostCellWidth)),
        std::clamp(height / weeksShown, look.px(leastCellHeight), look.px(mostCellHeight))};
    found.month = {std::max(width / found.columns, found.cell.width() * daysOfWeek + gap),
                   above + weeksShown * found.cell.height() + gap};
    return found;
}

QSize YearView::minimumSizeHint() const
{
    const Look &look = lookOf(this);
    const Measures least = measure({width(), 0});
    const int rows = (monthsOfYear + least.columns - 1) / least.columns;
    return {daysOfWeek * look.px(leastCellWidth) + 2 * look.px(padding),
            rows * least.month.height() + look.px(padding)};
}

void YearView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_measures = measure(size());
    setMinimumHeight(minimumSizeHint().height());
}

QRect YearView::monthRect(int month) const
{
    const Look &look = lookOf(this);
    const int column = (month - 1) % m_measures.columns;
    const int row = (month - 1) / m_measures.columns;
    return {look.px(padding) + column * m_measures.month.width(),
            look.px(padding) / 2 + row * m_measures.month.height(),
            m_measures.cell.width() * daysOfWeek, m_measures.month.height() - look.px(monthGap)};
}

QRect YearView::dayRect(QDate day) const
{
    const Look &look = lookOf(this);
    const QRect month = monthRect(day.month());
    const int place = QDate(day.year(), day.month(), 1).dayOfWeek() - 1 + day.day() - 1;
    return {month.left() + place % daysOfWeek * m_measures.cell.width(),
            month.top() + look.px(titleHeight) + look.px(headHeight) +
                place / daysOfWeek * m_measures.cell.height(),
            m_measures.cell.width(), m_measures.cell.height()};
}

QDate YearView::dayAt(QPoint place) const
{
    for (QDate day(m_year, 1, 1); day.year() == m_year; day = day.addDays(1)) {
        if (dayRect(day).contains(place))
            return day;
    }
    return {};
}

void YearView::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), look.palette.surface);
    if (m_year == 0)
        return;
    for (int month = 1; month <= monthsOfYear; ++month)
        paintMonth(painter, month);
}

void YearView::paintMonth(QPainter &painter, int month) const
{
    const Look &look = lookOf(this);
    const QRect place = monthRect(month);
    painter.setPen(look.palette.text);
    painter.setFont(look.font(FontRole::Body, true));
    painter.drawText(QRect(place.left(), place.top(), place.width(), look.px(titleHeight)),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("%1 月").arg(month));
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(look.palette.text3);
    const QDate monday(2024, 1, 1); // any Monday
    for (int i = 0; i < daysOfWeek; ++i)
        painter.drawText(QRect(place.left() + i * m_measures.cell.width(),
                               place.top() + look.px(titleHeight), m_measures.cell.width(),
                               look.px(headHeight)),
                         Qt::AlignCenter, weekdayText(monday.addDays(i)));
    for (QDate day(m_year, month, 1); day.month() == month; day = day.addDays(1))
        paintDay(painter, day);
}

void YearView::paintDay(QPainter &painter, QDate day) const
{
    const Look &look = lookOf(this);
    const QRect cell = dayRect(day);
    const bool weekend = day.dayOfWeek() >= Qt::Saturday;
    const auto entry = m_calendar.entryOf(day);
    const Sign sign = !entry                   ? Sign::None
                      : *entry == DayKind::Off ? Sign::Off
                      : weekend                ? Sign::Work
                                               : Sign::None;
    const bool current = day == m_current;
    if (current && !hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.palette.selIdle);
        painter.drawRect(cell);
    }
    paintSign(painter, cell, sign, look);
    if (const auto source = m_sources.constFind(day);
        source != m_sources.cend() && *source != CalendarSource::Shipped)
        paintCorner(painter, cell, look);
    painter.setFont(look.font(FontRole::Small, day == m_today));
    const QColor ink = sign == Sign::None && weekend ? look.palette.text3 : look.palette.text;
    paintWords(painter, cell, QString::number(day.day()), sign, ink, look);
    if (day == m_today) {
        painter.setPen(QPen(look.palette.target, 2));
        painter.drawLine(cell.left() + 6, cell.bottom() - 2, cell.right() - 6, cell.bottom() - 2);
    }
    if (current && hasFocus()) {
        painter.setPen(QPen(look.palette.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(cell).adjusted(1, 1, -1, -1));
    }
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrentDay(m_current.addDays(-1));
        return;
    case Qt::Key_Right:
        setCurrentDay(m_current.addDays(1));
        return;
    case Qt::Key_Up:
        setCurrentDay(m_current.addDays(-daysOfWeek));
        return;
    case Qt::Key_Down:
        setCurrentDay(m_current.addDays(daysOfWeek));
        return;
    case Qt::Key_PageUp:
        setCurrentDay(m_current.addMonths(-1));
        return;
    case Qt::Key_PageDown:
        setCurrentDay(m_current.addMonths(1));
        return;
    case Qt::Key_Home:
        setCurrentDay(QDate(m_current.year(), m_current.month(), 1));
        return;
    case Qt::Key_End:
        setCurrentDay(QDate(m_current.year(), m_current.month(), m_current.daysInMonth()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit dayActivated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->pos()); day.isValid())
        setCurrentDay(day);
}

void YearView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->pos()); day.isValid())
        emit dayActivated(day);
}

void YearView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool YearView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        if (day.isValid())
            QToolTip::showText(help->globalPos(), dayWords(day), this, dayRect(day));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

YearLegend::YearLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("图例：休 放假，班 调休上班，角标 本单位改过，下划线 今天"));
}

QSize YearLegend::sizeHint() const
{
    return {lookOf(this).px(200), lookOf(this).px(30)};
}

void YearLegend::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), look.palette.surface);
    painter.setFont(look.font(FontRole::Small));
    const QFontMetrics metrics(painter.font());
    int left = look.px(padding);
    const int widest = std::max(metrics.horizontalAdvance(signText(Sign::Off)),
                                metrics.horizontalAdvance(signText(Sign::Work)));
    const QSize sample(
        std::max(look.px(30), metrics.horizontalAdvance(QStringLiteral("8")) + widest + look.px(8)),
        look.px(leastCellHeight));
    const auto add = [&](Sign sign, bool own, bool today, const QString &words) {
        const QRect cell(left, (height() - sample.height()) / 2, sample.width(), sample.height());
        paintSign(painter, cell, sign, look);
        if (own)
            paintCorner(painter, cell, look);
        paintWords(painter, cell, QStringLiteral("8"), sign, look.palette.text, look);
        if (today) {
            painter.setPen(QPen(look.palette.target, 2));
            painter.drawLine(cell.left() + 6, cell.bottom() - 2, cell.right() - 6,
                             cell.bottom() - 2);
        }
        left += sample.width() + 6;
        painter.setPen(look.palette.text2);
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         words);
        left += metrics.horizontalAdvance(words) + look.px(20);
    };
    add(Sign::Off, false, false, tr("放假"));
    add(Sign::Work, false, false, tr("调休上班"));
    add(Sign::None, true, false, tr("本单位改过"));
    add(Sign::None, false, true, tr("今天"));
}

} // namespace peiyu

#include "visitplan/monthgrid.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/statusmark.h"
#include "visitplan/daycount.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace peiyu {

namespace {

constexpr int daysOfWeek = 7;
constexpr int headLine = 24;
constexpr int dayLine = 20;
constexpr int entryLine = 18;
constexpr int padding = 4;
constexpr int shape = 9;
constexpr int tickWidth = 8;
constexpr int leastCell = 26;

/// The shape of a kind: it says the same in black and white.
StatusTone shapeOf(VisitKind kind)
{
    switch (kind) {
    case VisitKind::OnSite:
        return StatusTone::Ok;
    case VisitKind::Meeting:
        return StatusTone::Done;
    case VisitKind::Incoming:
        return StatusTone::Watch;
    case VisitKind::Phone:
    case VisitKind::Wechat:
        return StatusTone::Unset;
    }
    return StatusTone::Unset;
}

/// A tick as wide as `place`, in its middle: what was made is told from what is planned without
/// colours, whatever signs the font has.
void paintTick(QPainter &painter, const QRectF &place, const QColor &ink)
{
    const double side = place.width();
    const QPointF middle = place.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, side * 0.18, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({middle + QPointF(-0.42, 0.02) * side, middle + QPointF(-0.12, 0.32) * side,
                   middle + QPointF(0.42, -0.34) * side}));
    painter.restore();
}

} // namespace

MonthGrid::MonthGrid(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("monthGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

DateSpan MonthGrid::shownDays(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    const QDate monday = first.addDays(1 - first.dayOfWeek());
    const QDate last = first.addMonths(1).addDays(-1);
    return {monday, last.addDays(daysOfWeek - last.dayOfWeek() + 1)};
}

void MonthGrid::setEntries(const CalendarEntries &entries)
{
    m_entries = entries;
    tell();
    update();
}

void MonthGrid::setCurrentDay(QDate day)
{
    if (!day.isValid() || day == m_current)
        return;
    m_current = day;
    m_first = shownDays(day).from;
    tell();
    update();
    emit dayChanged(day);
}

void MonthGrid::setChosen(const QString &id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    tell();
    update();
}

/// What a screen reader says of the day.
void MonthGrid::tell()
{
    QStringList words{QLocale().toString(m_current, QLocale::LongFormat)};
    const QString mark = dayMark(m_entries.calendar, m_current);
    if (!mark.isEmpty())
        words.append(mark);
    const auto &entries = m_entries.on(m_current);
    words.append(entries.isEmpty() ? tr("没有走访") : tr("走访 %1 家").arg(entries.size()));
    for (const DayVisit &entry : entries)
        words.append(entryText(entry) + u' ' + entryStateText(entry) +
                     (entry.id == m_chosen ? tr("（选中）") : QString()));
    setAccessibleName(tr("走访月历"));
    setAccessibleDescription(words.join(QStringLiteral("，")));
}

QSize MonthGrid::minimumSizeHint() const
{
    const Look &look = lookOf(this);
    return {daysOfWeek * look.px(70), look.px(headLine) + 6 * look.px(leastCell)};
}

int MonthGrid::weeks() const
{
    const DateSpan days = shownDays(m_current);
    return static_cast<int>(days.from.daysTo(days.until)) / daysOfWeek;
}

int MonthGrid::headHeight() const
{
    return lookOf(this).px(headLine);
}

QRect MonthGrid::dayRect(QDate day) const
{
    if (!m_current.isValid() || !shownDays(m_current).contains(day))
        return {};
    const int number = static_cast<int>(m_first.daysTo(day));
    const int row = number / daysOfWeek;
    const int column = number % daysOfWeek;
    const int top = headHeight();
    const auto x = [this](int i) { return i * width() / daysOfWeek; };
    const auto y = [&](int i) { return top + i * (height() - top) / weeks(); };
    return {QPoint(x(column), y(row)), QPoint(x(column + 1) - 1, y(row + 1) - 1)};
}

qsizetype MonthGrid::shownEntries(QDate day) const
{
    const Look &look = lookOf(this);
    const qsizetype all = m_entries.on(day).size();
    const qsizetype room =
        std::max(0, (dayRect(day).height() - look.px(dayLine) - padding) / look.px(entryLine));
    return all <= room ? all : std::max<qsizetype>(0, room - 1);
}

QRect MonthGrid::entryRect(QDate day, qsizetype index) const
{
    const QRect cell = dayRect(day);
    if (cell.isEmpty() || index < 0 || index >= shownEntries(day))
        return {};
    const Look &look = lookOf(this);
    const int line = look.px(entryLine);
    return {cell.x() + padding, cell.y() + look.px(dayLine) + static_cast<int>(index) * line,
            cell.width() - 2 * padding, line};
}

QDate MonthGrid::dayAt(QPoint place) const
{
    const DateSpan days = shownDays(m_current);
    for (QDate day = days.from; day < days.until; day = day.addDays(1)) {
        if (dayRect(day).contains(place))
            return day;
    }
    return {};
}

qsizetype MonthGrid::entryAt(QPoint place) const
{
    const QDate day = dayAt(place);
    for (qsizetype i = 0; day.isValid() && i < shownEntries(day); ++i) {
        if (entryRect(day, i).contains(place))
            return i;
    }
    return -1;
}

void MonthGrid::paintHead(QPainter &painter, const Look &look) const
{
    static const QStringList names = {tr("周一"), tr("周二"), tr("周三"), tr("周四"),
                                      tr("周五"), tr("周六"), tr("周日")};
    painter.fillRect(QRect(0, 0, width(), headHeight()), look.palette.sunken);
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(look.palette.text2);
    for (int i = 0; i < daysOfWeek; ++i) {
        const int left = i * width() / daysOfWeek;
        painter.drawText(QRect(left + padding, 0, width() / daysOfWeek - padding, headHeight()),
                         Qt::AlignVCenter | Qt::AlignLeft, names[i]);
    }
}

void MonthGrid::paintEntry(QPainter &painter, const Look &look, const QRect &place,
                           const DayVisit &entry) const
{
    const LookPalette &p = look.palette;
    const bool late = entry.lateness.late;
    const bool chosen = entry.id == m_chosen;
    const bool onBar = chosen && hasFocus();
    if (onBar)
        painter.fillRect(place, p.accent);
    const QColor mark = onBar                  ? p.onAccent
                        : entry.made           ? p.ok
                        : late                 ? p.late
                        : entry.unit.isEmpty() ? p.accent
                                               : p.text2;
    const int size = look.px(shape);
    paintStatusShape(painter, QRectF(place.x(), place.y(), size, place.height()),
                     shapeOf(entry.kind), mark, size);
    painter.setFont(look.font(FontRole::Small, late));
    painter.setPen(onBar                                 ? p.onAccent
                   : late                                ? p.late
                   : entry.made || !entry.unit.isEmpty() ? p.text2
                                                         : p.text);
    QRect words = place.adjusted(size + padding, 0, 0, 0);
    if (entry.made) {
        const int tick = look.px(tickWidth);
        paintTick(painter, QRectF(words.x(), words.y(), tick, words.height()), mark);
        words.adjust(tick + padding / 2, 0, 0, 0);
    }
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(entryText(entry), Qt::ElideRight, words.width()));
    // The keyboard is in the list beside: framed, as its row there is pale.
    if (chosen && !onBar) {
        painter.setPen(p.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

/// Number and mark of the day. In a low cell the number of visits stands where the mark stands
/// else, and the mark follows the day's number.
void MonthGrid::paintDayHead(QPainter &painter, const Look &look, QDate day, bool low) const
{
    const LookPalette &p = look.palette;
    const QRect cell = dayRect(day);
    const QRect head(cell.x() + padding, cell.y(), cell.width() - 2 * padding, look.px(dayLine));
    const bool today = day == m_entries.today;
    const DayCount count = DayCount::of(m_entries.on(day));
    painter.setFont(look.font(FontRole::Small, today || day == m_current));
    painter.setPen(today ? p.accent : day.month() == m_current.month() ? p.text : p.text3);
    const QString number = today            ? tr("%1 今天").arg(day.day())
                           : day.day() == 1 ? tr("%1月1日").arg(day.month())
                                            : QString::number(day.day());
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft, number);
    const int taken = painter.fontMetrics().horizontalAdvance(number) + 2 * padding;
    const QRect rest = head.adjusted(taken, 0, 0, 0);
    const bool counted = low && !count.isEmpty();
    const QString mark =
        counted ? shortDayMark(m_entries.calendar, day) : dayMark(m_entries.calendar, day);
    const int markWide = painter.fontMetrics().horizontalAdvance(mark) + 2 * padding;
    painter.setPen(m_entries.calendar.isWorking(day) ? p.watch : p.text2);
    painter.drawText(low ? rest : head,
                     static_cast<int>(Qt::AlignVCenter | (low ? Qt::AlignLeft : Qt::AlignRight)),
                     mark);
    if (counted)
        paintDayCount(painter, mark.isEmpty() ? rest : rest.adjusted(markWide, 0, 0, 0),
                      Qt::AlignRight, count, CountForm::Words, look);
}

void MonthGrid::paintDay(QPainter &painter, const Look &look, QDate day) const
{
    const LookPalette &p = look.palette;
    const QRect cell = dayRect(day);
    const bool current = day == m_current;
    const bool inMonth = day.month() == m_current.month();
    const bool works = m_entries.calendar.isWorking(day);
    QColor ground = works && inMonth ? p.surface : works ? p.page : p.sunken;
    if (current)
        ground = hasFocus() ? p.sel : p.selIdle;
    if (m_dragging && day == m_over)
        ground = p.accentSoft;
    painter.fillRect(cell, ground);
    painter.setPen(p.line);
    painter.drawLine(cell.topRight(), cell.bottomRight());
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());

    const bool low = cell.height() < look.px(dayLine) + look.px(entryLine) + padding;
    paintDayHead(painter, look, day, low);
    const auto &entries = m_entries.on(day);
    const qsizetype shown = shownEntries(day);
    for (qsizetype i = 0; i < shown; ++i)
        paintEntry(painter, look, entryRect(day, i), entries[i]);
    if (!low && shown < entries.size()) {
        const int line = look.px(entryLine);
        const QRect below(cell.x() + padding,
                          cell.y() + look.px(dayLine) + static_cast<int>(shown) * line,
                          cell.width() - 2 * padding, line);
        painter.setFont(look.font(FontRole::Small));
        painter.setPen(p.text2);
        if (shown == 0)
            paintDayCount(painter, below, Qt::AlignLeft, DayCount::of(entries), CountForm::Words,
                          look);
        else
            painter.drawText(below, Qt::AlignVCenter | Qt::AlignLeft,
                             tr("还有 %1 家").arg(entries.size() - shown));
    }
    if (current && hasFocus()) {
        painter.setPen(QPen(p.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.palette.surface);
    if (!m_current.isValid())
        return;
    paintHead(painter, look);
    const DateSpan days = shownDays(m_current);
    for (QDate day = days.from; day < days.until; day = day.addDays(1))
        paintDay(painter, look, day);
    if (!m_dragging)
        return;
    const QPoint at = mapFromGlobal(QCursor::pos());
    painter.setFont(look.font(FontRole::Small, true));
    const int wide = painter.fontMetrics().horizontalAdvance(m_draggedText) + 4 * padding;
    const QRect ghost(at.x() + padding, at.y() + padding, wide, look.px(entryLine));
    painter.fillRect(ghost, look.palette.accent);
    painter.setPen(look.palette.onAccent);
    painter.drawText(ghost, Qt::AlignCenter, m_draggedText);
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
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
    case Qt::Key_Home:
        return step(1 - m_current.dayOfWeek());
    case Qt::Key_End:
        return step(daysOfWeek - m_current.dayOfWeek());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit dayOpened(m_current);
        return;
    case Qt::Key_Escape:
        if (m_dragging) {
            m_dragged.clear();
            m_dragging = false;
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    const qsizetype index = entryAt(event->pos());
    m_pressed = event->pos();
    m_pressedDay = day;
    m_dragged.clear();
    m_pressedEntry.clear();
    if (index >= 0) {
        const DayVisit &entry = m_entries.on(day)[index];
        m_pressedEntry = entry.id;
        if (entry.isOpen()) {
            m_dragged = entry.id;
            m_draggedText = entryText(entry);
        }
    }
    // A day of the neighbouring month would turn the page under a drag.
    if (day.month() != m_current.month() && !m_dragged.isEmpty())
        return;
    const QString entry = std::exchange(m_pressedEntry, QString());
    setCurrentDay(day);
    if (!entry.isEmpty())
        emit entryPressed(entry);
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged.isEmpty() || !(event->buttons() & Qt::LeftButton))
        return;
    if (!m_dragging &&
        (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    m_over = dayAt(event->pos());
    update();
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const QString plan = m_dragged;
    const bool dropped = m_dragging;
    m_dragged.clear();
    m_dragging = false;
    update();
    const QString pressed = std::exchange(m_pressedEntry, QString());
    const QDate day = dayAt(event->pos());
    if (dropped && day.isValid() && day != dayAt(m_pressed))
        emit moveRequested(plan, day);
    else if (!dropped && !pressed.isEmpty()) {
        setCurrentDay(m_pressedDay);
        emit entryPressed(pressed);
    }
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The first press may have turned the page: the day meant is the one it hit.
    const QDate day = m_pressedDay.isValid() ? m_pressedDay : dayAt(event->pos());
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    setCurrentDay(day);
    emit dayOpened(day);
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        QStringList lines;
        if (day.isValid()) {
            for (const DayVisit &entry : m_entries.on(day))
                lines.append(
                    tr("%1 %2（%3）")
                        .arg(visitKindText(entry.kind), entryText(entry), entryStateText(entry)));
        }
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
        return true;
    }
    return QWidget::event(event);
}

void MonthGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace peiyu

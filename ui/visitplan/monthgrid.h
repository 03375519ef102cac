#pragma once
/// A month, weeks as rows from Monday: each day lists its visits with the shape of their kind,
/// a tick when they were made, and the firm's short name; days off and make-up days are marked.
/// Arrows walk the days, Enter opens the day, a press chooses an entry, a planned visit is dragged
/// to another day.
/// Not here: which entry is chosen (the page, setChosen).
/// Thread: GUI.

#include "visitplan/calendarentries.h"

#include <QWidget>

namespace peiyu {

struct Look;

class MonthGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit MonthGrid(QWidget *parent = nullptr);

    void setEntries(const CalendarEntries &entries);
    QDate currentDay() const { return m_current; }
    /// Another month is shown when the day is not of this one.
    void setCurrentDay(QDate day);
    /// The entry that the page's actions mean, on a bar; empty: none.
    void setChosen(const QString &id);
    const QString &chosen() const { return m_chosen; }

    /// The place of a day that is shown; empty for others.
    QRect dayRect(QDate day) const;
    /// The place of an entry of the day; empty where it is not drawn.
    QRect entryRect(QDate day, qsizetype index) const;
    QSize minimumSizeHint() const override;

    /// The first and the last day a month's grid shows, half-open.
    static DateSpan shownDays(QDate month);

signals:
    void dayChanged(QDate day);
    void dayOpened(QDate day);
    /// An entry of the current day was pressed.
    void entryPressed(const QString &id);
    /// A planned visit was dropped on another day.
    void moveRequested(const QString &plan, QDate day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QDate dayAt(QPoint place) const;
    qsizetype entryAt(QPoint place) const;
    int weeks() const;
    int headHeight() const;
    /// Entries drawn in a cell; the line of 还有 n 家 takes one.
    qsizetype shownEntries(QDate day) const;
    void paintHead(QPainter &painter, const Look &look) const;
    void paintDay(QPainter &painter, const Look &look, QDate day) const;
    void paintDayHead(QPainter &painter, const Look &look, QDate day, bool low) const;
    void paintEntry(QPainter &painter, const Look &look, const QRect &place,
                    const DayVisit &entry) const;
    void tell();

    CalendarEntries m_entries;
    QDate m_current;
    QDate m_first; ///< Monday of the first week
    QString m_chosen;
    QPoint m_pressed;
    QDate m_pressedDay;
    QString m_pressedEntry; ///< chosen when the button is let go, not when it is dragged
    QString m_dragged;      ///< the planned visit under the mouse; empty: none
    QString m_draggedText;
    QDate m_over; ///< the day it hangs over
    bool m_dragging = false;
};

} // namespace peiyu

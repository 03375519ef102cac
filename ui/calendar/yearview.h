#pragma once
/// A year as twelve small months: days off with 休, working weekends with 班, the office's own
/// entries with a corner. Arrows walk from day to day, PgUp and PgDn by months, Enter or a double
/// click opens a day. Not here: what a day is (WorkingCalendar), the list beside it.
/// Thread: GUI.

#include "domain/workingcalendar.h"
#include "services/calendarservice.h"

#include <QSet>
#include <QWidget>

namespace peiyu {

class YearView final : public QWidget
{
    Q_OBJECT
public:
    explicit YearView(QWidget *parent = nullptr);

    void setYear(const CalendarYear &year, const WorkingCalendar &calendar, QDate today);
    int year() const { return m_year; }
    QDate currentDay() const { return m_current; }
    /// A day of another year asks for that year (yearWanted).
    void setCurrentDay(QDate day);
    /// Where a day of the year stands; for the pointer.
    QRect dayRect(QDate day) const;
    /// 2026-10-10 周六 调休上班（国庆节） · 国办通知
    QString dayWords(QDate day) const;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(QDate day);
    void yearWanted(QDate day);
    void dayActivated(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Measures
    {
        int columns = 4;
        QSize cell;
        QSize month; ///< with the gap right of and below it
    };
    Measures measure(QSize size) const;
    QRect monthRect(int month) const;
    QDate dayAt(QPoint place) const;
    void paintMonth(QPainter &painter, int month) const;
    void paintDay(QPainter &painter, QDate day) const;

    int m_year = 0;
    WorkingCalendar m_calendar;
    QHash<QDate, CalendarSource> m_sources;
    QDate m_today;
    QDate m_current;
    Measures m_measures;
};

/// What the signs mean, in a row.
class YearLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit YearLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace peiyu

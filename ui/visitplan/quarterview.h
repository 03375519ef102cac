#pragma once
/// A quarter: three small months with the number of visits on each day (with ▼ and how many are
/// overdue), below them how far each 专员 or 镇街 is. Arrows walk the days, Enter opens the day
/// in the month.
/// Thread: GUI.

#include "statistics/visitcoverage.h"
#include "visitplan/calendarentries.h"

#include <QWidget>

namespace peiyu {

class QuarterMonths final : public QWidget
{
    Q_OBJECT
public:
    explicit QuarterMonths(QWidget *parent = nullptr);

    void setEntries(const CalendarEntries &entries);
    QDate currentDay() const { return m_current; }
    void setCurrentDay(QDate day);
    QRect dayRect(QDate day) const;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void dayChanged(QDate day);
    void dayOpened(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int cellHeight() const;
    QDate firstDay() const; ///< of the quarter
    QDate dayAt(QPoint place) const;
    void tell();

    CalendarEntries m_entries;
    QDate m_current;
};

} // namespace peiyu

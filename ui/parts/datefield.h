#pragma once
/// A day that may be empty: takes 2026-01-20, 2023.5.1, 2023年5月1日, 20230501 as typed, and where
/// it knows what today is, the short ways of domain/typedday.h; shows the ISO form once it is left.
/// A partial date (2026-05) is asked for, never completed. ↑ ↓ change the day, Alt+↓ opens the
/// calendar.
/// Thread: GUI.

#include <QDate>
#include <QLineEdit>

class QCalendarWidget;

namespace peiyu {

class DateField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// Null when empty or not understood; fault() tells the two apart.
    QDate date() const { return m_date; }
    void setDate(QDate date);
    /// What is wrong with the words typed; empty when they are a day or nothing.
    QString fault() const { return m_fault; }
    /// The day from which short words count, for all fields in `around` and in the dialogs over it.
    static void setToday(QWidget &around, QDate today);
    /// A day that has been (走访日期): short words mean the last such day, not the next.
    void setLooksBack(bool looksBack) { m_looksBack = looksBack; }
    /// Bounds of the calendar and of typed days; a null day is no bound.
    void setBounds(QDate least, QDate most);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dateChanged(QDate date);
    void faultChanged(const QString &fault);

public slots:
    void openCalendar();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void take(QDate date, const QString &fault);
    QString faultOf(const QString &words, QDate day) const;
    QDate today() const;

    QDate m_date;
    QDate m_least;
    QDate m_most;
    QString m_fault;
    bool m_looksBack = false;
    QAction *m_open;
    QCalendarWidget *m_calendar = nullptr;
};

} // namespace peiyu

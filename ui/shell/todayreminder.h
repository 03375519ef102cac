#pragma once
/// Reminds the user of this PC of what is due: at the start, and when the hour or the day is
/// another one, in one sentence on the desktop; pressing it opens 今日. Only on working days
/// between 8:30 and 17:30 (本系统默认), not again while nothing changed within the day, never when
/// switched off (今日 → 日历与提醒). Without a tray nothing is shown: 今日 and its count in the
/// rail stay. Thread: GUI; counts in a read job. A failure stays silent: the page tells it.

#include "services/todayservice.h"
#include "shell/pagecontext.h"

#include <QObject>
#include <QTime>
#include <QTimer>

#include <memory>

class QSystemTrayIcon;

namespace peiyu {

/// Whether reminding is fitting at this moment; the working day is asked of the calendar.
bool isReminderTime(QTime now);
/// The sentence; empty when there is nothing to say.
QString reminderText(const TodayUrgent &urgent);

class TodayReminder final : public QObject
{
    Q_OBJECT
public:
    TodayReminder(const PageContext &context, QObject *parent);
    ~TodayReminder() override;

    /// Looks at the clock; the timer calls it, and so may a test.
    void look();
    /// Another user: he has been told nothing yet.
    void forget();

signals:
    void reminded(const QString &sentence);
    /// The notice was pressed.
    void pressed();
    /// Midnight passed while the window stood open.
    void dayChanged();

private:
    void tell(const TodayUrgent &urgent);
    void showNotice(const QString &sentence);

    PageContext m_context;
    QTimer m_timer{this};
    std::unique_ptr<QSystemTrayIcon> m_tray;
    QDate m_day;
    QDate m_seen; ///< the real day at the last look
    int m_hour = -1;
    QString m_told; ///< the last sentence of the day
    Cancellation m_running;
};

} // namespace peiyu

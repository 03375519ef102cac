#include "shell/todayreminder.h"

#include "domain/displaytext.h"
#include "look/icon.h"
#include "look/look.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace peiyu {

namespace {
constexpr int lookEveryMs = 60 * 1000;
constexpr int shownMs = 10 * 1000;
const QTime begins(8, 30);
const QTime ends(17, 30);

/// Pictures and tests have no desktop to speak to.
bool hasDesktop()
{
    return QGuiApplication::platformName() != u"offscreen" &&
           QSystemTrayIcon::isSystemTrayAvailable();
}
} // namespace

bool isReminderTime(QTime now)
{
    return now >= begins && now <= ends;
}

QString reminderText(const TodayUrgent &urgent)
{
    if (!urgent.working)
        return {};
    QStringList parts;
    if (urgent.overdue > 0)
        parts.append(TodayReminder::tr("超期 %1 件").arg(countText(urgent.overdue)));
    if (urgent.dueToday > 0)
        parts.append(TodayReminder::tr("今天到期 %1 件").arg(countText(urgent.dueToday)));
    if (urgent.soon > 0)
        parts.append(TodayReminder::tr("三个工作日内 %1 件").arg(countText(urgent.soon)));
    if (urgent.escalated > 0)
        parts.append(TodayReminder::tr("到本级的提醒 %1 件").arg(countText(urgent.escalated)));
    return parts.isEmpty() ? QString()
                           : TodayReminder::tr("%1。").arg(parts.join(TodayReminder::tr("，")));
}

TodayReminder::TodayReminder(const PageContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &TodayReminder::look);
    m_timer.start();
    QTimer::singleShot(0, this, &TodayReminder::look);
}

TodayReminder::~TodayReminder() = default;

void TodayReminder::forget()
{
    m_hour = -1;
    m_told.clear();
}

void TodayReminder::look()
{
    const QDateTime now = m_context.reading.clock.now();
    if (m_seen.isValid() && m_seen != now.date())
        emit dayChanged();
    m_seen = now.date();
    // 历史视图 looks at another day; nobody is reminded of it.
    if (!isReminderTime(now.time()) || m_context.asOf() != now.date())
        return;
    if (m_day == now.date() && m_hour == now.time().hour())
        return;
    if (m_day != now.date())
        m_told.clear();
    m_day = now.date();
    m_hour = now.time().hour();
    const auto wanted = TodayService::wantsReminders(m_context.reading);
    if (!wanted || !*wanted)
        return;
    m_running.cancel();
    m_running = m_context.runner.read<TodayUrgent>(
        this,
        [who = m_context.actor().specialist](JobContext &job) {
            return TodayService::urgent(job, who);
        },
        [this](const Result<TodayUrgent> &urgent) {
            if (urgent)
                tell(*urgent);
        });
}

void TodayReminder::tell(const TodayUrgent &urgent)
{
    const QString sentence = reminderText(urgent);
    if (sentence.isEmpty() || sentence == m_told)
        return;
    m_told = sentence;
    emit reminded(sentence);
    if (hasDesktop())
        showNotice(sentence);
}

void TodayReminder::showNotice(const QString &sentence)
{
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(
            icon(QStringLiteral("view-calendar-day"), lookOf(nullptr).palette.accent));
        m_tray->setToolTip(tr("培育库"));
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &TodayReminder::pressed);
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, &TodayReminder::pressed);
        m_tray->show();
    }
    m_tray->showMessage(tr("培育库 · 今日"), sentence, QSystemTrayIcon::Information, shownMs);
}

} // namespace peiyu

#include "shell/basenotices.h"

#include "database/writerlock.h"
#include "parts/banner.h"
#include "services/backupservice.h"
#include "services/baseservice.h"

#include <QVBoxLayout>

namespace peiyu {

namespace {
constexpr int lookEveryMs = 3000;
constexpr int lookForWriterMs = 2000;
} // namespace

BaseNotices::BaseNotices(const Base &base, const JobContext &reading, QVBoxLayout *banners,
                         QObject *parent)
    : QObject(parent), m_base(base), m_reading(reading), m_banners(banners)
{
    connect(&m_watch, &QTimer::timeout, this, &BaseNotices::lookAtFile);
}

Banner *BaseNotices::show(const char *name, BannerKind kind, const QString &sentence)
{
    auto *banner = new Banner(kind, sentence);
    banner->setObjectName(QLatin1String(name));
    m_banners->insertWidget(0, banner);
    return banner;
}

void BaseNotices::start()
{
    remind();
    announceReadOnly();
    m_watch.start(lookEveryMs);
}

void BaseNotices::announceReadOnly()
{
    if (!m_base.isReadOnly())
        return;
    const auto &cause = m_base.readOnlyCause();
    const bool missing = cause && cause->code == ErrorCode::Corrupt;
    Banner *banner = show("readOnlyBanner", missing ? BannerKind::Error : BannerKind::Warning,
                          missing ? cause->text : tr("只读：%1").arg(obstacle()));
    if (missing) {
        banner->setLink(tr("照现状继续…"));
        connect(banner, &Banner::linkActivated, this, &BaseNotices::acceptRequested,
                Qt::QueuedConnection);
    } else if (m_base.isCopy()) {
        banner->setLink(tr("回到正在用的库"));
        connect(banner, &Banner::linkActivated, this, &BaseNotices::reopenRequested,
                Qt::QueuedConnection);
    } else {
        banner->setLink(tr("重新打开"));
        connect(banner, &Banner::linkActivated, this, &BaseNotices::reopenRequested,
                Qt::QueuedConnection);
        watchWriter(banner);
    }
}

void BaseNotices::watchWriter(Banner *banner)
{
    const QString path = m_base.settings().path;
    if (path.isEmpty() || !WriterLock::isHeld(path))
        return; // read-only for another reason than a writer
    auto *timer = new QTimer(banner);
    connect(timer, &QTimer::timeout, banner, [this, banner, path] {
        banner->setSentence(WriterLock::isHeld(path)
                                ? tr("只读：%1").arg(obstacle())
                                : tr("只读：对方已经关闭这个库，现在可以重新打开来修改。"));
    });
    timer->start(lookForWriterMs);
}

void BaseNotices::remind()
{
    if (const auto fault = BaseService::clockFault(m_reading); fault && !fault->isEmpty())
        show("clockBanner", BannerKind::Warning, *fault);
    const auto reminder = BackupService::reminder(m_reading);
    if (m_base.isReadOnly() || !reminder || !reminder->due)
        return;
    Banner *banner =
        show("elsewhereBanner", BannerKind::Info,
             reminder->everMade ? tr("已有 %n 天没有把备份存到别的磁盘。", nullptr, reminder->days)
                                : tr("还没有备份存在别的磁盘上，电脑坏了数据就没了。"));
    banner->setLink(tr("去备份"));
    connect(
        banner, &Banner::linkActivated, this,
        [this, banner] {
            banner->deleteLater();
            emit backupsRequested();
        },
        Qt::QueuedConnection);
}

void BaseNotices::reportDamage(const Error &error)
{
    m_damage = error.text;
    Banner *banner = show("damageBanner", BannerKind::Error, m_damage);
    banner->setLink(tr("看备份"));
    connect(banner, &Banner::linkActivated, this, &BaseNotices::backupsRequested,
            Qt::QueuedConnection);
    emit obstacleChanged();
}

void BaseNotices::lookAtFile()
{
    const auto there = m_base.stillThere();
    const QString gone = there ? QString() : there.error().text;
    if (gone == m_gone)
        return;
    m_gone = gone;
    delete m_goneBanner;
    m_goneBanner = nullptr;
    if (!gone.isEmpty())
        m_goneBanner = show("goneBanner", BannerKind::Error, gone);
    emit obstacleChanged();
}

QString BaseNotices::obstacle() const
{
    if (!m_gone.isEmpty())
        return m_gone;
    if (m_base.isReadOnly()) {
        const QString reason = m_base.readOnlyReason();
        return reason.isEmpty() ? tr("库以只读方式打开") : reason;
    }
    return m_damage;
}

} // namespace peiyu

#pragma once
/// What a person must know about the base while it is open, each as one banner: why it is only
/// read, that it is damaged, lacks changes, was taken away under the program, that the clock of the
/// PC is wrong, that no copy lies on another disk.
/// Thread: GUI.

#include "database/base.h"
#include "jobs/jobcontext.h"

#include <QObject>
#include <QTimer>

class QVBoxLayout;

namespace peiyu {

class Banner;
enum class BannerKind;

class BaseNotices final : public QObject
{
    Q_OBJECT
public:
    BaseNotices(const Base &base, const JobContext &reading, QVBoxLayout *banners, QObject *parent);

    /// Shows what is known already, and watches the file from now on.
    void start();
    /// The file of the base is not sound: nothing is edited any more.
    void reportDamage(const Error &error);
    /// Why nothing may be edited; empty when it may.
    QString obstacle() const;

signals:
    void obstacleChanged();
    void reopenRequested();
    void acceptRequested();
    void backupsRequested();

private:
    Banner *show(const char *name, BannerKind kind, const QString &sentence);
    void announceReadOnly();
    void watchWriter(Banner *banner);
    void remind();
    void lookAtFile();

    const Base &m_base;
    const JobContext &m_reading;
    QVBoxLayout *m_banners;
    QTimer m_watch{this};
    QString m_damage;
    QString m_gone; ///< the file was taken away or replaced
    Banner *m_goneBanner = nullptr;
};

} // namespace peiyu

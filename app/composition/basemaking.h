#pragma once
/// Makes, restores and rescues bases, and looks at copies, off the window's thread: no base is open
/// yet, so there is no JobRunner. Thread: GUI; answers come to it. The destructor waits: a base is
/// made whole or not at all.

#include "domain/backupcopy.h"
#include "services/baseservice.h"

#include <QObject>
#include <QThreadPool>

namespace peiyu {

class BaseMaking final : public QObject
{
    Q_OBJECT
public:
    explicit BaseMaking(const Clock &clock, QObject *parent = nullptr);
    ~BaseMaking() override;

    bool isRunning() const { return m_running; }
    void make(const BaseOrder &order);
    void restore(const QString &backup, const ConnectionSettings &target, const OpenedBy &openedBy);
    /// What can be read of a damaged base, as a new one.
    void rescue(const QString &damaged, const ConnectionSettings &target, const OpenedBy &openedBy);

    /// Whether the copy is the one that was made; answers by checked().
    void check(const BackupCopy &copy);

signals:
    /// `outcome` is a sentence worth reading; empty where the new base says it all.
    void made(const QString &path, const QString &outcome);
    void failed(const peiyu::Error &error);
    /// An empty fault: sound.
    void checked(const QString &copy, const QString &fault);

private:
    void run(const QString &path, std::function<Result<QString>()> work);

    const Clock &m_clock;
    QThreadPool m_lane;
    bool m_running = false;
};

} // namespace peiyu

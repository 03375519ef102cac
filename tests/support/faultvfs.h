#pragma once
/// A disk that fails: a shim below SQLite, default for every connection opened while it lives (Qt's
/// plugin uses SQLite's default, so the program under test needs no change). Two uses:
///
/// 1. Errors at every point. One round counts, then one round per point:
///        FaultVfs disk;                       // before the base is opened
///        disk.restartCount(); work(); const qint64 points = disk.operations();
///        disk.failAt(n, FaultVfs::Fault::Full, FaultVfs::Lasting::Sticky);
///        const auto said = work();            // what it reports must be what is stored
///        disk.heal();                         // the program goes on, a later save succeeds
///
/// 2. Power cuts. In a child (inForkedChild of forkedchild.h), because the process ends:
///        disk.holdUnsynced();                 // what was not synced stays in memory …
///        disk.cutPowerAt(n, seed);            // … and each write of it is lost with p = 0.5
///        say(number) after every acknowledged commit; the parent opens the file and compares.
///
/// Counted are writes, syncs, truncations and deletions of database, WAL and journal. Shared memory
/// (-shm) passes through: after a cut SQLite never trusts it. Deletions are at once on the disk.
/// Files written by others (AtomicFile, lock files) do not pass here: SmallDisk is for these.
/// Thread: any. Create it when no other FaultVfs lives; connections must be closed before it ends.

#include <QtGlobal>

#include <memory>

namespace peiyu {

class FaultVfs
{
public:
    enum class Fault { Full, Io };
    enum class Lasting { Once, Sticky };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    qint64 operations() const;
    void restartCount();

    /// The n-th operation from now (1 is the next) fails. A full disk takes half of a write.
    void failAt(qint64 n, Fault fault, Lasting lasting);
    void heal();
    bool hasFailed() const; ///< since failAt()

    void holdUnsynced();
    /// At the n-th operation from now.
    void cutPowerAt(qint64 n, quint32 seed);
    [[noreturn]] void cutPower(quint32 seed);
    static constexpr int powerCutCode = 77; ///< exit code of the process that was cut

    struct Body;

private:
    std::unique_ptr<Body> m_body;
};

} // namespace peiyu

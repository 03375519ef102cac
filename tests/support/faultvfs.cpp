#include "support/faultvfs.h"

#include <QByteArray>
#include <QVector>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <random>
#include <sqlite3.h>
#include <unistd.h>

namespace peiyu {

namespace {

/// One write the disk has not been made to keep yet.
struct Pending
{
    qint64 offset = 0;
    QByteArray bytes;
    bool truncates = false;
};

/// What the opened file of SQLite begins with; the real file lies behind it.
struct ShimFile
{
    sqlite3_file base;
    FaultVfs::Body *disk;
    const char *name; // kept by SQLite as long as the file is open; null: temporary
};

enum class Work { Write, Sync, Truncate, Delete };

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(ShimFile));
}

} // namespace

struct FaultVfs::Body
{
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs shim{};
    mutable std::recursive_mutex mutex;
    qint64 count = 0;
    qint64 failing = -1; ///< count at which it fails
    Fault fault = Fault::Full;
    Lasting lasting = Lasting::Once;
    bool failed = false;
    bool holds = false;
    qint64 cutting = -1;
    quint32 seed = 0;
    std::map<std::string, QVector<Pending>> pending;

    /// SQLITE_OK, or how this operation fails.
    int tick(Work work);
    [[noreturn]] void cut(quint32 with);
    QVector<Pending> *held(const ShimFile &file)
    {
        return holds && file.name ? &pending[file.name] : nullptr;
    }
};

int FaultVfs::Body::tick(Work work)
{
    ++count;
    if (count == cutting)
        cut(seed);
    const bool now =
        failing >= 0 && (lasting == Lasting::Sticky ? count >= failing : count == failing);
    if (!now)
        return SQLITE_OK;
    failed = true;
    if (fault == Fault::Full)
        return SQLITE_FULL;
    switch (work) {
    case Work::Write:
        return SQLITE_IOERR_WRITE;
    case Work::Sync:
        return SQLITE_IOERR_FSYNC;
    case Work::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Work::Delete:
        return SQLITE_IOERR_DELETE;
    }
    return SQLITE_IOERR;
}

void FaultVfs::Body::cut(quint32 with)
{
    std::mt19937 chance(with);
    for (const auto &[name, writes] : pending) {
        const int handle = ::open(name.c_str(), O_RDWR | O_CLOEXEC);
        if (handle < 0)
            continue;
        for (const Pending &one : writes) {
            if (chance() % 2 == 0)
                continue;
            [[maybe_unused]] const auto done =
                one.truncates ? ::ftruncate(handle, one.offset)
                              : ::pwrite(handle, one.bytes.constData(),
                                         static_cast<size_t>(one.bytes.size()), one.offset);
        }
        ::close(handle);
    }
    ::_exit(powerCutCode);
}

namespace {

ShimFile &shimOf(sqlite3_file *file)
{
    return *reinterpret_cast<ShimFile *>(file);
}

/// The real size with what is pending on top.
int sizeOf(sqlite3_file *file, const QVector<Pending> *held, qint64 &size)
{
    sqlite3_int64 stored = 0;
    const int code = realOf(file)->pMethods->xFileSize(realOf(file), &stored);
    size = stored;
    if (held) {
        for (const Pending &one : *held)
            size = one.truncates ? one.offset : std::max(size, one.offset + one.bytes.size());
    }
    return code;
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *into, int amount, sqlite3_int64 offset)
{
    const std::lock_guard guard(shimOf(file).disk->mutex);
    const QVector<Pending> *held = shimOf(file).disk->held(shimOf(file));
    const int code = realOf(file)->pMethods->xRead(realOf(file), into, amount, offset);
    if (!held || held->isEmpty() || (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ))
        return code;
    auto *bytes = static_cast<char *>(into);
    const qint64 end = offset + amount;
    for (const Pending &one : *held) {
        const qint64 from = std::max<qint64>(offset, one.offset);
        const qint64 until = one.truncates ? end : std::min(end, one.offset + one.bytes.size());
        if (from >= until)
            continue;
        if (one.truncates)
            std::memset(bytes + (from - offset), 0, static_cast<size_t>(until - from));
        else
            std::memcpy(bytes + (from - offset), one.bytes.constData() + (from - one.offset),
                        static_cast<size_t>(until - from));
    }
    qint64 size = 0;
    sizeOf(file, held, size);
    return end <= size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    FaultVfs::Body &disk = *shimOf(file).disk;
    const std::lock_guard guard(disk.mutex);
    const int code = disk.tick(Work::Write);
    const int taken = code == SQLITE_OK ? amount : code == SQLITE_FULL ? amount / 2 : 0;
    if (QVector<Pending> *held = disk.held(shimOf(file))) {
        held->append(Pending{offset, QByteArray(static_cast<const char *>(from), taken), false});
        return code;
    }
    if (taken > 0) {
        const int written = realOf(file)->pMethods->xWrite(realOf(file), from, taken, offset);
        if (code == SQLITE_OK)
            return written;
    }
    return code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    FaultVfs::Body &disk = *shimOf(file).disk;
    const std::lock_guard guard(disk.mutex);
    if (const int code = disk.tick(Work::Truncate); code != SQLITE_OK)
        return code;
    if (QVector<Pending> *held = disk.held(shimOf(file))) {
        held->append(Pending{size, {}, true});
        return SQLITE_OK;
    }
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    FaultVfs::Body &disk = *shimOf(file).disk;
    const std::lock_guard guard(disk.mutex);
    if (const int code = disk.tick(Work::Sync); code != SQLITE_OK)
        return code;
    QVector<Pending> *held = disk.held(shimOf(file));
    if (!held)
        return realOf(file)->pMethods->xSync(realOf(file), flags);
    // Only this process dies, not the machine: what the real file has taken is safe enough.
    const sqlite3_io_methods *methods = realOf(file)->pMethods;
    for (const Pending &one : *held) {
        const int code = one.truncates ? methods->xTruncate(realOf(file), one.offset)
                                       : methods->xWrite(realOf(file), one.bytes.constData(),
                                                         int(one.bytes.size()), one.offset);
        if (code != SQLITE_OK)
            return code;
    }
    held->clear();
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const std::lock_guard guard(shimOf(file).disk->mutex);
    qint64 found = 0;
    const int code = sizeOf(file, shimOf(file).disk->held(shimOf(file)), found);
    *size = found;
    return code;
}

int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkLock(sqlite3_file *file, int *held)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}

int control(sqlite3_file *file, int wish, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), wish, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int shmMap(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, memory);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int shmUnmap(sqlite3_file *file, int deletes)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), deletes);
}

// Version 2: with shared memory for WAL, without memory-mapped reading, which would go past us.
constexpr sqlite3_io_methods shimMethods = {
    2,        closeFile,  readFile,  writeFile, truncateFile, syncFile,        fileSize,
    lockFile, unlockFile, checkLock, control,   sectorSize,   characteristics, shmMap,
    shmLock,  shmBarrier, shmUnmap,  nullptr,   nullptr};

FaultVfs::Body &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<FaultVfs::Body *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultVfs::Body &disk = diskOf(vfs);
    file->pMethods = nullptr;
    std::memset(realOf(file), 0, static_cast<size_t>(disk.real->szOsFile));
    const int code = disk.real->xOpen(disk.real, name, realOf(file), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    shimOf(file).disk = &disk;
    shimOf(file).name = name;
    file->pMethods = &shimMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncsFolder)
{
    FaultVfs::Body &disk = diskOf(vfs);
    const std::lock_guard guard(disk.mutex);
    if (const int code = disk.tick(Work::Delete); code != SQLITE_OK)
        return code;
    disk.pending.erase(name);
    return disk.real->xDelete(disk.real, name, syncsFolder);
}

} // namespace

FaultVfs::FaultVfs() : m_body(std::make_unique<Body>())
{
    m_body->real = sqlite3_vfs_find(nullptr);
    m_body->shim = *m_body->real;
    m_body->shim.pNext = nullptr;
    m_body->shim.zName = "peiyu-faults";
    m_body->shim.pAppData = m_body.get();
    m_body->shim.szOsFile = m_body->real->szOsFile + static_cast<int>(sizeof(ShimFile));
    m_body->shim.xOpen = openFile;
    m_body->shim.xDelete = deleteFile;
    sqlite3_vfs_register(&m_body->shim, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_body->shim);
    sqlite3_vfs_register(m_body->real, 1);
}

qint64 FaultVfs::operations() const
{
    const std::lock_guard guard(m_body->mutex);
    return m_body->count;
}

void FaultVfs::restartCount()
{
    const std::lock_guard guard(m_body->mutex);
    m_body->count = 0;
}

void FaultVfs::failAt(qint64 n, Fault fault, Lasting lasting)
{
    const std::lock_guard guard(m_body->mutex);
    m_body->failing = m_body->count + n;
    m_body->fault = fault;
    m_body->lasting = lasting;
    m_body->failed = false;
}

void FaultVfs::heal()
{
    const std::lock_guard guard(m_body->mutex);
    m_body->failing = -1;
}

bool FaultVfs::hasFailed() const
{
    const std::lock_guard guard(m_body->mutex);
    return m_body->failed;
}

void FaultVfs::holdUnsynced()
{
    const std::lock_guard guard(m_body->mutex);
    m_body->holds = true;
}

void FaultVfs::cutPowerAt(qint64 n, quint32 seed)
{
    const std::lock_guard guard(m_body->mutex);
    m_body->cutting = m_body->count + n;
    m_body->seed = seed;
}

void FaultVfs::cutPower(quint32 seed)
{
    m_body->cut(seed);
}

} // namespace peiyu

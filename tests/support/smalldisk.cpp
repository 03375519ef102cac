#include "support/smalldisk.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace peiyu {

namespace {
const QString filling = QStringLiteral("filling");
} // namespace

SmallDisk::SmallDisk(const char *size)
{
    const QByteArray options = QByteArray("mode=0777,size=") + size;
    m_mounted = ::mount("peiyu-test", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0,
                        options.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

void SmallDisk::fillUp(qint64 leave) const
{
    struct statvfs facts
    {
    };
    const QByteArray folder = QFile::encodeName(m_folder.path());
    REQUIRE(::statvfs(folder.constData(), &facts) == 0);
    const qint64 free = static_cast<qint64>(facts.f_bavail * facts.f_frsize);
    const QByteArray file = QFile::encodeName(path(filling));
    const int handle = ::open(file.constData(), O_CREAT | O_RDWR | O_APPEND | O_CLOEXEC, 0600);
    REQUIRE(handle >= 0);
    const QByteArray block(4096, 'x');
    for (qint64 left = free - leave; left > 0; left -= block.size()) {
        if (::write(handle, block.constData(), static_cast<size_t>(block.size())) < 0)
            break;
    }
    ::close(handle);
}

void SmallDisk::freeUp() const
{
    QFile::remove(path(filling));
}

void skipped(const char *why)
{
    static int count = 0;
    std::printf("SKIPPED %d: %s\n", ++count, why);
    std::fflush(stdout);
    SUCCEED(why);
}

} // namespace peiyu

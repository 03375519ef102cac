#pragma once
/// A disk of a few kilobytes (tmpfs), for files written past SQLite and for whole programs:
///     const SmallDisk disk("64k");
///     if (!disk.isMounted())
///         return skipped("mounting is refused");
///     disk.path(u"报告.xlsx"_qs), disk.fillUp(), disk.freeUp()
/// Where mounting is refused the test says so, counted: tests/faults.sh prints the sum.

#include <QString>
#include <QTemporaryDir>

namespace peiyu {

class SmallDisk
{
public:
    explicit SmallDisk(const char *size);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Leaves this many bytes, rounded to pages.
    void fillUp(qint64 leave = 0) const;
    void freeUp() const;

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

/// Tells that a test could not run here, and counts it.
void skipped(const char *why);

} // namespace peiyu

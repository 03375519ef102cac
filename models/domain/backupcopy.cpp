#include "domain/backupcopy.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace peiyu {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr qint64 allDays = 2;
constexpr qint64 dailyDays = 12;
constexpr qint64 weeklyDays = 70;
constexpr qint64 monthlyDays = 274;
constexpr qint64 migrationDays = 366;
constexpr qint64 longestGapDays = 30;
constexpr qsizetype alwaysKept = 10;

constexpr std::array occasionKeys = {
    std::pair{BackupOccasion::Manual, "manual"}, std::pair{BackupOccasion::Close, "close"},
    std::pair{BackupOccasion::Import, "import"}, std::pair{BackupOccasion::Migration, "migration"},
    std::pair{BackupOccasion::Bulk, "bulk"},
};

/// Copies of one slot stand for the same day, week or month; empty: too old for any.
QString slotOf(const BackupCopy &copy, qint64 ageDays)
{
    const QDate day = copy.madeAt.date();
    if (ageDays <= dailyDays)
        return day.toString(Qt::ISODate);
    if (ageDays <= weeklyDays) {
        int year = 0;
        const int week = day.weekNumber(&year);
        return QStringLiteral("%1-W%2").arg(year).arg(week);
    }
    if (ageDays <= monthlyDays)
        return day.toString(QStringLiteral("yyyy-MM"));
    return {};
}

} // namespace

QString backupOccasionKey(BackupOccasion occasion)
{
    for (const auto &[value, key] : occasionKeys) {
        if (value == occasion)
            return QLatin1String(key);
    }
    return {};
}

BackupOccasion backupOccasionFromKey(QStringView key)
{
    for (const auto &[value, text] : occasionKeys) {
        if (key == QLatin1String(text))
            return value;
    }
    return BackupOccasion::Manual;
}

bool isNewerCopy(const BackupCopy &a, const BackupCopy &b)
{
    return std::tuple(a.epoch, a.changeNo, a.madeAt, a.path) >
           std::tuple(b.epoch, b.changeNo, b.madeAt, b.path);
}

QVector<BackupCopy> superfluousCopies(QVector<BackupCopy> copies)
{
    std::sort(copies.begin(), copies.end(), isNewerCopy);
    QVector<BackupCopy> dropped;
    QSet<QString> taken;
    qint64 seconds = 0;
    for (qsizetype i = 0; i < copies.size(); ++i) {
        const BackupCopy &copy = copies[i];
        if (i > 0)
            seconds += std::clamp<qint64>(copy.madeAt.secsTo(copies[i - 1].madeAt), 0,
                                          longestGapDays * secondsPerDay);
        const qint64 age = seconds / secondsPerDay;
        if (i < alwaysKept || age < allDays || copy.occasion == BackupOccasion::Manual)
            continue;
        if (copy.occasion == BackupOccasion::Migration && age <= migrationDays)
            continue;
        const QString wanted = slotOf(copy, age);
        if (wanted.isEmpty() || taken.contains(wanted))
            dropped.prepend(copy);
        else
            taken.insert(wanted);
    }
    return dropped;
}

} // namespace peiyu

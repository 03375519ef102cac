#pragma once
/// Makes bases, says what is in them, checks and restores them. Not here: copies (BackupService).
/// Thread: any. Errors: Duplicate, Validation, Io, Corrupt and those of the base.

#include "database/base.h"
#include "domain/place.h"
#include "domain/service.h"
#include "repositories/baserepository.h"
#include "services/saved.h"

#include <QHash>
#include <QStringList>

namespace peiyu {

/// What a new base is made of.
struct BaseOrder
{
    ConnectionSettings settings;
    OpenedBy openedBy;
    QVector<DistrictId> districts; ///< empty: all five, or none beside an own one
    District ownDistrict;          ///< 本区县 when it is none of the five: its name is enough
    DistrictId home;               ///< 本区县; empty: the only one, or none
    bool sample = false;           ///< fills it with marked 示例 data
    QString accountName;           ///< 本机使用人
    Role role = Role::Office;
};

struct BaseInfo
{
    BaseFacts facts;
    QStringList plans;
    QHash<QString, qint64> counts; ///< live rows by entity
};

struct BaseCheck
{
    QStringList problems;
    QStringList notes; ///< worth knowing, nothing to repair
    QString digest;
};

class BaseService
{
public:
    /// All or nothing: the file appears under its name when it is complete.
    static Result<> create(const BaseOrder &order, const Clock &clock);
    static Result<BaseInfo> info(const JobContext &context);
    static Result<BaseCheck> check(const JobContext &context, bool full);
    /// The look after opening: whether the file itself is sound; thorough when it was not closed
    /// last time. Until it has answered, nothing is written (decisions §4). Corrupt when it is not.
    static Result<> checkFile(const JobContext &context, bool thorough);
    /// False after an upgrade, or when pinyin reads by a newer rule: until it is made anew, find
    /// misses some of the ways to name a firm.
    static Result<bool> findIndexIsCurrent(const JobContext &context);
    /// Makes the find index anew; does nothing for a current one unless `anyway`.
    static Result<> refreshFindIndex(const JobContext &context, bool anyway = false);
    /// A sentence when this PC's clock is behind the newest change; empty when it is not.
    static Result<QString> clockFault(const JobContext &context);
    /// Puts a copy back; returns the name under which the replaced base was kept.
    static Result<QString> restore(const QString &backup, const ConnectionSettings &target,
                                   const OpenedBy &openedBy, const Clock &clock);
    /// A sentence when attached files are missing from the base: asked after a restore, which puts
    /// back what there is. Empty when all is there, or when it cannot be told.
    static QString absentFiles(const ConnectionSettings &settings, const OpenedBy &openedBy,
                               const Clock &clock);
    /// Goes on with a base that lacks acknowledged changes; the log says so.
    static Result<> acceptLoss(const ConnectionSettings &settings, const OpenedBy &openedBy,
                               const Clock &clock);
};

} // namespace peiyu

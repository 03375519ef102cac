#pragma once
/// 服务专员联系表 and 服务专员联系卡: who serves which firm and how to reach them on a day, as
/// data. Paper and files are made of it elsewhere; page, report and command show the same. Thread:
/// the context's. Errors: NotFound, Permission.

#include "domain/plan.h"
#include "domain/service.h"
#include "jobs/jobcontext.h"
#include "statistics/coverage.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace peiyu {

/// Somebody in charge of firms as an outsider reaches him.
struct ServingPerson
{
    SpecialistId id;
    QString name;
    QString unit;
    QString post;
    QString phone;
    QString areaName; ///< the town or park whose leader he is
    bool active = true;
    DateSpan away;           ///< his absence on the day; both days null when he is there
    QString awayReason;      ///< of it
    QString substitute;      ///< who stands in; empty: nobody named
    QString substitutePhone; ///< of him

    bool isAway() const { return !away.from.isNull(); }
    /// 公出 2026-03-01 至 2026-03-15，由王涛代（电话 …）; empty when he is there.
    QString awayText() const;
};

/// A firm in the table.
struct ContactFirm
{
    EnterpriseId id;
    QString name;
    QString townName;
    QString parkName;
    QString leader; ///< 帮扶 or 挂钩领导 on the day
};

/// One row of 联系表: a 专员 with the firms of the pool he serves, by name.
struct ContactRow
{
    ServingPerson person;
    QVector<ContactFirm> firms;
};

/// 联系表 of a district: every 专员 who serves a firm of it, by unit and name.
struct ContactTable
{
    DistrictId district;
    QString districtName;
    QDate asOf;
    QVector<ContactRow> rows;
    QVector<ContactFirm> without; ///< firms the rule wants staffed and nobody serves
    StaffingRule rule = StaffingRule::None;
    QStringList quotes; ///< the rule in the document's own words
    QString planTitle;  ///< whose words they are; empty without a plan
    QString draftWords; ///< the badge of a draft
};

/// 联系卡 of a firm: who serves you, and what the plan promises.
struct ContactCard
{
    EnterpriseId firm;
    QString firmName;
    QString districtName;
    QString townName;
    QString parkName;
    QDate asOf;
    std::optional<ServingPerson> specialist;
    std::optional<ServingPerson> leader;
    QString leaderWord; ///< 帮扶领导, in 永春 挂钩领导
    QVector<ServingPerson> members;
    QVector<ServingPerson> experts;
    QStringList duties; ///< the plan's words: 解决用地、用工、用能等实际困难
    QStringList quotes; ///< its sentences
    QString planTitle;
    QString documentNumber;
    QString draftWords;
};

class ContactList
{
public:
    static Result<ContactTable> ofDistrict(const JobContext &context, const PlanCatalog &catalog,
                                           const DistrictId &district, QDate asOf);
    static Result<ContactCard> ofFirm(const JobContext &context, const PlanCatalog &catalog,
                                      const EnterpriseId &firm, QDate asOf);
    /// Everybody as outsiders reach them, with who is away on the day; by id.
    static Result<QHash<SpecialistId, ServingPerson>> people(const JobContext &context, QDate asOf);
};

/// 帮扶领导, or 挂钩领导 where the rule links leaders.
QString leaderWord(StaffingRule rule);

} // namespace peiyu

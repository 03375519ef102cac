#pragma once
/// What a firm's file holds beside its titles: contacts, dated relations, 公示, 资质荣誉与成果,
/// and which firms are known to be two.
/// Thread: values.

#include "domain/datespan.h"
#include "domain/tier.h"
#include "domain/vocabulary.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QString>

#include <optional>

namespace peiyu {

/// A person of the firm beside the 主要联系人.
struct ContactPerson
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise;
    QString name;
    QString post;
    QString phone;
    QString note;
};

/// 注册地, 纳税关系 or 统计关系, dated. 蔡甸 takes money back when any one of them leaves.
struct Affiliation
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise;
    AffiliationKind kind = AffiliationKind::Registration;
    QString place; ///< district, town or tax office as entered
    QString note;
    DateSpan span;
};

/// 公示: proposed for a title on a published list, not yet holding it. Never counted.
struct Nomination
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise;
    Tier tier = Tier::Innovative;
    QDate on;
    QString batch;
    QString document;
};

/// One 资质, 荣誉 or 成果 of a firm or of a carrier. Plans count them by the name of their kind.
struct Honour
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise; ///< empty when a carrier bears it
    QString carrier;
    QString kind; ///< a name of HonourKinds (reference) or of the office's own list
    std::optional<HonourLevel> level;
    QString role;  ///< 标准: 主导, 参与
    QString title; ///< name of the patent, standard, product …
    int quantity = 1;
    QDate on;
    QDate until; ///< last valid day; null: open
    QString document;
    QString evidence; ///< where the paper is
    QString note;
};

/// A kind the office added, or a shipped one it does not use (active = false).
struct HonourKind
{
    QString id;
    int revision = 0;
    QString name;
    QString family;
    bool active = true;
};

/// A bearer without a code: 孵化器, 产业园, 平台, 联盟, 工作站, 见习基地, 双创基地.
struct Carrier
{
    QString id;
    int revision = 0;
    QString name;
    QString kind;
    DistrictId district;
    AreaId town;
    QString operatedBy;
    QString note;
};

/// 不是重复: looked at by a person; `first` < `second`.
struct DistinctPair
{
    QString id;
    int revision = 0;
    EnterpriseId first;
    EnterpriseId second;
};

} // namespace peiyu

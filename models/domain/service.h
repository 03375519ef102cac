#pragma once
/// 一企一策一人: the people who serve firms, who serves which, each firm's own plan, and visits.

#include "domain/datespan.h"
#include "domain/tier.h"
#include "domain/visitplan.h"
#include "domain/vocabulary.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QString>

#include <optional>

namespace peiyu {

/// A person: 服务专员, 帮扶 / 挂钩领导, 服务组成员 or 专家 by `duty`.
struct Specialist
{
    SpecialistId id;
    int revision = 0;
    QString name;
    Duty duty = Duty::Specialist;
    QString unit;
    QString post;
    QString phone;
    bool active = true;
    AreaId area;            ///< the town or park whose leader this is; empty: none
    bool principal = false; ///< 主要领导 of it, whom 永春 wants as 挂钩领导
};

/// A person is away, half-open; `substitute` stands in.
struct Absence
{
    QString id;
    int revision = 0;
    SpecialistId specialist;
    SpecialistId substitute; ///< empty: nobody named
    DateSpan span;
    QString reason;
};

/// One person's duty for one firm, half-open. At any day a firm has at most one 专员 and
/// one leader; members and experts as many as are named.
struct Assignment
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise;
    Duty duty = Duty::Specialist;
    SpecialistId specialist;
    DateSpan span;
    QString reason;
};

/// 一策; one living plan per firm. What is done for it are its measures (measurestep.h).
struct Measure
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise;
    std::optional<Tier> goal; ///< 目标梯度
    QDate goalDate;           ///< 目标时间
    QString gap;              ///< 主要差距
    QDate setOn;              ///< the day it was first made; coverage counts it from here
    QDate changedOn;          ///< it or a measure of it was last changed by hand
};

/// 走访台账: the first fields are those of the quick entry.
struct Visit
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise;
    SpecialistId specialist; ///< who went; empty when not a listed person
    VisitKind kind = VisitKind::OnSite;
    QDate on;
    QString met;  ///< 接待人
    QString text; ///< 要点
    QDate next;   ///< 下次走访

    QString unit;       ///< another office that went (无事不扰); empty: our own
    QString visitors;   ///< 走访人及职务, beside the specialist
    QString ledBy;      ///< 带队领导
    QString purpose;    ///< 目的
    QString operations; ///< 生产经营
    QString policies;   ///< 政策宣讲内容
    std::optional<Willingness> willingness;
    QString difficulties; ///< 存在困难
    QString outcome;      ///< 成效
    VisitState state = VisitState::Confirmed;
    QString meeting; ///< shared by the visits of one 座谈; empty: none
};

/// A person using this program. `specialist` links "me" to 我的企业.
struct Account
{
    AccountId id;
    int revision = 0;
    QString name;
    Role role = Role::Specialist;
    SpecialistId specialist;
    bool active = true;
};

} // namespace peiyu

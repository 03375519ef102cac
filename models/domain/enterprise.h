#pragma once
/// A firm of the 培育库 and its dated facts.

#include "domain/datespan.h"
#include "domain/tier.h"
#include "domain/vocabulary.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QString>

#include <optional>

namespace peiyu {

/// Whether a code whose check character fails was confirmed against the licence.
enum class CodeState { Sound, Pending, Confirmed };

struct Enterprise
{
    EnterpriseId id;
    qint64 no = 0; ///< local row number, never exchanged
    int revision = 0;
    QString name;
    QString shortName;
    QString formerNames; ///< separated by 、
    QString formerCodes; ///< of firms merged into this one, separated by 、
    QString creditCode;  ///< normalised, empty when there is none
    CodeState codeState = CodeState::Sound;
    QString registrationNo;   ///< old 15-digit number
    QString industry;         ///< GB/T 4754 division name as entered
    QString chain;            ///< 重点产业链
    bool chainLeader = false; ///< 链主
    QString mainProduct;      ///< 主导产品
    QString legalPerson;
    QDate foundedOn;
    QString capital;         ///< 注册资本 in 万, an exact decimal; empty when not known
    QString capitalCurrency; ///< empty: 人民币; else its word as entered (美元)
    std::optional<SizeClass> sizeClass; ///< 划型
    QString address;
    QString contact; ///< 主要联系人; others are ContactPerson
    QString phone;
    QString tags; ///< separated by 、
    QString note;
};

/// Where a firm belongs: counted there from `span.from` on. Towns and parks are areas of a
/// district.
struct Residence
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise;
    DistrictId district;
    AreaId town;
    AreaId park;
    DateSpan span;
};

/// 储备 / 培育 / 提升, then 退库 with its reason; dated like residence.
struct PoolStage
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise;
    Stage stage = Stage::Reserve;
    std::optional<ExitReason> reason;
    QString note;
    DateSpan span;
};

/// A title. `until` is its last valid day (inclusive), as printed on the notice.
/// Valid at D: from ≤ D ≤ until and (not revoked or D < revokedOn).
struct Recognition
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise;
    Tier tier = Tier::Innovative;
    QDate from;
    QDate until;
    QString batch;
    QString document;
    QDate revokedOn;
    QString revokeReason;
    bool review = false; ///< 复核: the title was renewed, not won for the first time
    QDate announcedOn;   ///< day of the 公告, where it is not the first day of validity

    bool isValidOn(QDate day) const
    {
        return from <= day && day <= until && (revokedOn.isNull() || day < revokedOn);
    }
};

/// Three years less a day: what a title runs when its notice names no end (63号, product §7).
inline QDate defaultRecognitionEnd(QDate from)
{
    return from.addYears(3).addDays(-1);
}

} // namespace peiyu

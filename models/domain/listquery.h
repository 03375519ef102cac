#pragma once
/// What a list of firms shows: filter, order and day. The same value stands behind the page, the
/// command line, and every number of the board (`counted`), so a list is its number.

#include "domain/tier.h"
#include "domain/vocabulary.h"
#include "domain/yearlyfigure.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <optional>

namespace peiyu {

/// One area of a 目标分解. There a firm counts for one area alone: for its park where that has a
/// share of its own (园区内企业计入园区), else for its town, without a town for none (未定镇街); so
/// the areas add up to their district.
struct SharePlace
{
    AreaId area;           ///< empty: 未定镇街
    QVector<AreaId> parks; ///< those with a share of their own

    friend bool operator==(const SharePlace &, const SharePlace &) = default;
};

/// The firms behind one count of titles (decisions §3).
struct CountScope
{
    DistrictId district;
    AreaId area;   ///< all firms in a town or park; empty: the whole district
    QString chain; ///< 产业链 as entered; empty: all
    std::optional<SharePlace> share;
    Tier tier = Tier::Innovative;
    Basis basis = Basis::Stock; ///< Stock, Cumulative or NewInPeriod
    bool promoted = false;      ///< 含更高梯度
    QDate on;
    QDate periodStart; ///< of NewInPeriod

    friend bool operator==(const CountScope &, const CountScope &) = default;
};

enum class EnterpriseSort {
    Name,
    CreditCode,
    Town,
    Industry,
    HighestTier,
    ValidUntil,
    Specialist,
    LastVisit,
    NextVisit,
    Stage,
    StepDue,
    Chain,
    SizeClass,
    FoundedOn
};

struct SortKey
{
    EnterpriseSort column = EnterpriseSort::Name;
    bool descending = false;
    /// Rising days with none at the end, as spreadsheets sort; else none comes first.
    bool missingLast = false;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// Since when nobody went there (实地): 本月, 本季, 近半年, 本年未走访.
enum class VisitGap { Month, Quarter, HalfYear, Year };
inline constexpr std::array allVisitGaps = {VisitGap::Month, VisitGap::Quarter, VisitGap::HalfYear,
                                            VisitGap::Year};
/// The first day of the time in which there was no visit.
QDate visitGapStart(VisitGap gap, QDate asOf);

/// How a firm stands to its cadence of visits (domain/visitcadence.h) on the day, in the period the
/// day lies in. Required = Covered + Due; exempt firms stand apart. Missed: required, and not
/// covered in the whole period before although it was required at its end.
enum class VisitDuty { Required, Covered, Due, Exempt, Missed };
inline constexpr std::array allVisitDuties = {VisitDuty::Required, VisitDuty::Covered,
                                              VisitDuty::Due, VisitDuty::Exempt, VisitDuty::Missed};

/// What a firm's file lacks. Any: 信用代码, 镇街, 行业 or 联系人; those with a condition of their
/// own or a season (专员, 上年数据) are not part of it.
enum class MissingItem { Any, CreditCode, Town, Industry, Contact, Specialist, Figures };
inline constexpr std::array allMissingItems = {
    MissingItem::Any,     MissingItem::CreditCode, MissingItem::Town,   MissingItem::Industry,
    MissingItem::Contact, MissingItem::Specialist, MissingItem::Figures};

/// What 数据缺项 is about, in the order it is filled in: those of MissingItem::Any.
inline constexpr std::array lackingItems = {MissingItem::CreditCode, MissingItem::Town,
                                            MissingItem::Industry, MissingItem::Contact};

struct ListQuery
{
    QDate asOf;
    QString find; ///< part of a name, code tail, initials
    DistrictId district;
    AreaId town;              ///< a town or a park
    std::optional<Tier> tier; ///< any title of it valid at asOf
    SpecialistId specialist;
    bool unassigned = false;
    bool assigned = false;  ///< with a specialist, whoever it is
    bool titled = false;    ///< a valid provincial or little-giant title: whom a plan wants staffed
    bool unvisited = false; ///< never visited on site
    bool exitedToo = false; ///< firms that left the pool are hidden unless asked for
    std::optional<bool> planned;  ///< with a 一策 that counts, or without
    std::optional<bool> outdated; ///< with one too old to count, or not
    bool promised = false;        ///< a visit of ours is planned and not made yet
    std::optional<Tier> tierFrom; ///< the highest valid title is this one or a higher one
    std::optional<Tier> highest;  ///< the highest valid title is exactly this one
    int endingDays = 0;           ///< that title ends within so many days; 0: not asked
    QString industry;             ///< these four as entered
    QString chain;
    QString tag;
    QString honour; ///< a kind of 资质荣誉, valid at asOf
    std::optional<Stage> stage;
    std::optional<SizeClass> sizeClass;
    std::optional<VisitGap> visitGap;
    std::optional<VisitDuty> visitDuty;
    std::optional<MissingItem> missing;
    std::optional<CountScope> counted;
    std::optional<SharePlace> share; ///< the firms of one area of a 目标分解, on the day
    QVector<SortKey> sort = {SortKey{}};

    /// The firms of one number, not a search.
    bool isDrilled() const { return counted || share; }

    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

/// What the rows of the list show beside the usual: columns that are rarely chosen.
struct RowParts
{
    bool figures = false; ///< of the year before
    bool honours = false;

    friend bool operator==(const RowParts &, const RowParts &) = default;
};

/// The year whose figures a list shows on a day: the last one that has ended.
inline int figureYearOf(QDate asOf)
{
    return asOf.year() - 1;
}

/// What the rows of the list show, as of the query's day.
struct EnterpriseRow
{
    EnterpriseId id;
    qint64 no = 0;
    QString name;
    QString shortName;
    QString creditCode;
    QString registrationNo;
    bool codePending = false;
    DistrictId district;
    QString districtName;
    QString townName;
    QString parkName;
    QString industry;
    QString formerNames;
    QString chain;
    bool chainLeader = false;
    QString mainProduct;
    QString legalPerson;
    QDate foundedOn;
    QString capital;         ///< in 万, an exact decimal
    QString capitalCurrency; ///< empty: 人民币
    std::optional<SizeClass> sizeClass;
    QString contact;
    QString phone;
    QString address;
    QString tags;
    QString note;
    std::array<QString, allFigureItems.size()> figures; ///< RowParts::figures
    QStringList honours;                                ///< RowParts::honours
    std::optional<Stage> stage;
    QVector<Tier> validTiers;
    std::optional<Tier> highestTier;
    QDate validUntil; ///< of the highest tier
    SpecialistId specialist;
    QString specialistName;
    QDate lastVisit;  ///< 最近实地
    QDate nextVisit;  ///< the earliest planned visit of our own office that is still open
    QString nextStep; ///< of its 一策: the open measure that is due first
    QDate nextStepDue;
    std::optional<Tier> goal; ///< 目标梯度 of its 一策
    QDate goalDate;
    QString gap;       ///< 主要差距
    QString stepOwner; ///< 责任人
};

/// Sums of a whole list, not of the rows fetched.
struct EnterpriseTotals
{
    static constexpr int soonDays = 90;

    qint64 firms = 0;
    std::array<qint64, allTiers.size()> highest{}; ///< by the highest title, in the order of Tier
    qint64 endingSoon = 0;                         ///< that title ends within soonDays
    qint64 unassigned = 0;                         ///< 无专员
    qint64 neverVisited = 0;                       ///< 未实地
    qint64 visitOverdue = 0;
    qint64 unplanned = 0; ///< 未制定一策
    qint64 stepOverdue = 0;
};

} // namespace peiyu

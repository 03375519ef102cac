#pragma once
/// 今日: what a person is to do, what a district's head must know, and the list behind each count.
/// The day is the context's. A person has what he is to do, everything of the firms he serves and
/// what falls to him while somebody he stands in for is away. What the acting account put off
/// (推迟) is left out of its own list and of its reminders; the district's figures are nobody's
/// view and leave nothing out.
/// Rules of ours (本系统默认): escalation T-1, T+0, T+3; 预警 = requests overdue three working
/// days; 缺数据 = no 营业收入, 主营业务收入, 研发费用 or 职工人数 of the year before. Thread: the
/// context's; reading is meant for read jobs. Errors: Validation with the field, NotFound,
/// Permission, those of the services.

#include "domain/request.h"
#include "domain/service.h"
#include "services/saved.h"
#include "statistics/todayfacts.h"

#include <QVector>

#include <array>
#include <optional>

namespace peiyu {

/// The columns of the district's face; each count opens its list.
enum class BoardColumn {
    Firms,           ///< 企业
    OverdueVisits,   ///< 超期走访
    OverdueRequests, ///< 超期诉求
    OverduePromises, ///< 超期承诺
    Unvisited,       ///< 本期未走访, by the cadence of visits (VisitDuty::Due)
    Unassigned,      ///< 无专员
    NewTitles,       ///< 本月新认定
    Alerts,          ///< 预警
    Warnings         ///< 运行预警: figures that fell (statistics/figurewarnings.h)
};
inline constexpr std::array allBoardColumns = {
    BoardColumn::Firms,           BoardColumn::OverdueVisits, BoardColumn::OverdueRequests,
    BoardColumn::OverduePromises, BoardColumn::Unvisited,     BoardColumn::Unassigned,
    BoardColumn::NewTitles,       BoardColumn::Alerts,        BoardColumn::Warnings};
QString boardColumnKey(BoardColumn column);
QString boardColumnText(BoardColumn column);
/// The list behind is one of firms (`firmsBehind`), else of things (`thingsBehind`).
bool listsFirms(BoardColumn column);

struct TodayRow
{
    AreaId town;             ///< of a row of towns; empty: 未定镇街
    SpecialistId specialist; ///< of a row of people; empty: 无专员
    QString name;
    std::array<qint64, allBoardColumns.size()> counts{};

    qint64 count(BoardColumn column) const { return counts[static_cast<size_t>(column)]; }
    qint64 &count(BoardColumn column) { return counts[static_cast<size_t>(column)]; }
    /// 超期 of all three kinds.
    qint64 overdue() const
    {
        return count(BoardColumn::OverdueVisits) + count(BoardColumn::OverdueRequests) +
               count(BoardColumn::OverduePromises);
    }
};

struct LateUnit
{
    QString unit;
    int requests = 0; ///< overdue three working days or more
};

struct TodayBoard
{
    QDate day;
    DistrictId district; ///< empty: the whole base
    QString place;       ///< 江津区
    bool working = true;
    QString dayName;
    int dayOfMonth = 0;
    bool published = true;
    bool nextYearPublished = true;
    QVector<TodayRow> towns;       ///< the most overdue first
    QVector<TodayRow> specialists; ///< likewise
    TodayRow total;
    QVector<TodayItem> alerts; ///< requests overdue three working days, the longest first
    QVector<LateUnit> units;   ///< of these, the most first
    int escalated = 0;         ///< what the acting role is told of (domain/today.h)
};

/// Which count of the board: a column, of one row or of all, or one unit's 预警.
struct BoardCell
{
    BoardColumn column = BoardColumn::OverdueVisits;
    std::optional<AreaId> town = {};
    std::optional<SpecialistId> specialist = {};
    QString unit = {};
    bool escalated = false; ///< instead of the column: what reached the acting role
};

/// A firm beside the list: what else is open there, what was promised and answered, who else goes.
struct FirmToday
{
    QVector<TodayItem> open; ///< the soonest first
    struct Line
    {
        QDate on;
        QString text;
        QString left; ///< 剩 1 个工作日, of what is still open
        bool late = false;
    };
    QVector<Line> said;   ///< promises and requests, the latest first
    QVector<Line> others; ///< other units, 30 days back and ahead, in order
    int othersAhead = 0;  ///< of these still to come: 建议同去
    QString visited;      ///< the last visit in one line; empty: none
    QDate visitedOn;
};

/// What the rail and the reminders say.
struct TodayUrgent
{
    QDate day;
    bool working = true;
    // A person's own; nothing for an account without one.
    int overdue = 0;
    int dueToday = 0;
    int soon = 0;
    int escalated = 0; ///< what reached a role other than the specialist's, in the whole district
};

/// Whether a commit may make 今日 another one.
bool touchesToday(const ChangeSet &changes);

class TodayService
{
public:
    /// Who `person` is today: himself and those he stands in for; everybody of 本区县 for nobody.
    static Result<TodayScope> scopeOf(const JobContext &context, const SpecialistId &person);
    static Result<TodayList> today(const JobContext &context, const SpecialistId &person);
    /// The first counts of today(), without its lists.
    static Result<TodayUrgent> urgent(const JobContext &context, const SpecialistId &person);
    static Result<TodayBoard> board(const JobContext &context, const DistrictId &district);
    static Result<QVector<TodayItem>>
    thingsBehind(const JobContext &context, const DistrictId &district, const BoardCell &cell);
    static ListQuery firmsBehind(QDate day, const DistrictId &district, const BoardCell &cell);
    static Result<FirmToday> firm(const JobContext &context, const EnterpriseId &firm);

    /// Not shown to the acting account before `until`, a later day. Again: another day.
    static Result<Saved> snooze(const JobContext &context, const QString &entity,
                                const QString &record, QDate until);
    /// The thing with this record id (or request number) among a person's own.
    static Result<TodayItem> named(const JobContext &context, const SpecialistId &person,
                                   const QString &words);
    /// 推迟 as proposed: the next working day.
    static Result<QDate> proposedDay(const JobContext &context);

    /// Reminders on this PC of the acting account; on unless switched off.
    static Result<bool> wantsReminders(const JobContext &context);
    static Result<> setReminders(const JobContext &context, bool wanted);
};

} // namespace peiyu

#include "services/todayservice.h"

#include "domain/displaytext.h"
#include "foundation/uuidv7.h"
#include "repositories/absencerepository.h"
#include "repositories/baserepository.h"
#include "repositories/carerecordrepository.h"
#include "repositories/requestrecordrepository.h"
#include "repositories/snoozerepository.h"
#include "repositories/specialistrepository.h"
#include "repositories/visitrepository.h"
#include "services/calendarservice.h"
#include "services/permission.h"
#include "services/requestregistering.h"
#include "services/requestservice.h"
#include "services/todayparts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TodayService)
};

const QString remindersSetting = QStringLiteral("today.reminders");
constexpr int longestSnooze = 366; // days: further away it is forgotten, not put off
constexpr int othersDays = 30;

/// What the acting account put off is taken out of every group; answers how many things.
int leaveOut(TodayList &list, const QSet<QString> &snoozed)
{
    QSet<QString> left;
    for (TodaySection &section : list.sections) {
        section.items.removeIf([&](const TodayItem &item) {
            const bool out = snoozed.contains(item.key());
            if (out)
                left.insert(item.key());
            return out;
        });
    }
    if (list.next && snoozed.contains(list.next->key()))
        list.next.reset();
    return static_cast<int>(left.size());
}

Result<> checkUntil(QDate until, QDate day)
{
    const QString field = QStringLiteral("until");
    if (!until.isValid())
        return fieldFailure(field, Text::tr("请写推迟到哪一天。"));
    if (until <= day)
        return fieldFailure(
            field,
            Text::tr("推迟到的日子 %1 应在今天（%2）以后。").arg(dateText(until), dateText(day)));
    if (until > day.addDays(longestSnooze))
        return fieldFailure(field, Text::tr("最多推迟一年。到期日要改的，请改这件事本身的日期。"));
    return {};
}

/// Reminders are about these; everything else has no day.
bool isRemindedOf(const QString &entity)
{
    return entity == u"planned_visit" || entity == u"request" || entity == u"promise" ||
           entity == u"measure_step" || entity == u"recognition" || entity == u"enterprise" ||
           entity == u"assignment" || entity == u"period_figure";
}

/// 代 李敏（至 12-05）: what is here because somebody is away.
Result<> markCover(const JobContext &context, const SpecialistId &person, const TodayNames &names,
                   TodayList &list)
{
    if (person.isEmpty())
        return {};
    PEIYU_TRY(absences, AbsenceRepository::on(context.connection, list.day));
    QHash<SpecialistId, QString> marks;
    for (const Absence &one : absences) {
        if (one.substitute != person)
            continue;
        const QString name = names.people.value(one.specialist);
        marks.insert(one.specialist, one.span.until.isNull()
                                         ? Text::tr("代 %1").arg(name)
                                         : Text::tr("代 %1（至 %2）")
                                               .arg(name, one.span.until.addDays(-1).toString(
                                                              QStringLiteral("MM-dd"))));
    }
    if (marks.isEmpty())
        return {};
    const auto mark = [&](TodayItem &item) {
        if (item.specialist != person && item.servedBy != person)
            item.cover = marks.value(item.servedBy, marks.value(item.specialist));
    };
    for (TodaySection &section : list.sections)
        std::for_each(section.items.begin(), section.items.end(), mark);
    if (list.next)
        mark(*list.next);
    return {};
}

} // namespace

bool touchesToday(const ChangeSet &changes)
{
    for (const char16_t *entity :
         {u"planned_visit",  u"visit",        u"promise",      u"request",       u"request_pause",
          u"measure",        u"measure_step", u"recognition",  u"yearly_figure", u"period_figure",
          u"office_setting", u"assignment",   u"absence",      u"snooze",        u"enterprise",
          u"residence",      u"pool_stage",   u"calendar_day", u"calendar_year", u"specialist",
          u"supervision"}) {
        if (changes.touches(QString::fromUtf16(entity)))
            return true;
    }
    return false;
}

Result<QSet<QString>> snoozedKeys(const JobContext &context, QDate day)
{
    QSet<QString> keys;
    if (context.actor.account.isEmpty())
        return keys;
    PEIYU_TRY(snoozes, SnoozeRepository::ofAccount(context.connection, context.actor.account, day));
    for (const Snooze &one : snoozes)
        keys.insert(one.entity + u'/' + one.record);
    return keys;
}

Result<TodayNames> todayNames(const Connection &connection)
{
    PEIYU_TRY(people, SpecialistRepository::all(connection));
    PEIYU_TRY(places, PlaceDirectory::load(connection));
    TodayNames names;
    for (const Specialist &one : people)
        names.people.insert(one.id, one.name);
    for (const Area &one : places.areas())
        names.towns.insert(one.id, one.name);
    names.places = places;
    return names;
}

void TodayNames::fill(QVector<TodayItem> &items) const
{
    for (TodayItem &item : items) {
        item.specialistName = people.value(item.specialist);
        item.townName = towns.value(item.town);
    }
}

Result<TodayScope> TodayService::scopeOf(const JobContext &context, const SpecialistId &person)
{
    TodayScope scope;
    scope.day = context.clock.today();
    if (person.isEmpty()) {
        PEIYU_TRY(facts, BaseRepository::facts(context.connection));
        scope.district = facts.homeDistrict;
        return scope;
    }
    scope.people.append(person);
    PEIYU_TRY(absences, AbsenceRepository::on(context.connection, scope.day));
    for (const Absence &one : absences) {
        if (one.substitute == person && !scope.people.contains(one.specialist))
            scope.people.append(one.specialist);
    }
    return scope;
}

Result<TodayList> TodayService::today(const JobContext &context, const SpecialistId &person)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(scope, scopeOf(context, person));
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    const Connection &connection = context.connection;
    const QDate day = scope.day;
    // A person's own work is little: the nearest thing to come is found among all of it.
    const QDate until = person.isEmpty()
                            ? std::max(soonUntil(calendar, day), weekOf(day).until.addDays(-1))
                            : day.addDays(366);
    PEIYU_TRY(work, openWork(connection, scope, until));
    TodayList list = todayList(calendar, day, work);
    PEIYU_TRY(titles, endingTitles(connection, scope));
    PEIYU_TRY(figures, missingFigures(connection, scope));
    PEIYU_TRY(added, newlyAssigned(connection, scope));
    PEIYU_TRY(warnings, warningItems(context, scope));
    const auto put = [&list](TodayGroup group, const QVector<TodayItem> &items) {
        list.sections[static_cast<qsizetype>(group)].items = items;
    };
    put(TodayGroup::TitlesEnding, titles);
    put(TodayGroup::MissingFigures, figures);
    put(TodayGroup::NewFirms, added);
    put(TodayGroup::Warnings, warnings);
    PEIYU_TRY(snoozed, snoozedKeys(context, day));
    list.snoozed = leaveOut(list, snoozed);
    PEIYU_TRY(names, todayNames(connection));
    for (TodaySection &section : list.sections)
        names.fill(section.items);
    PEIYU_CHECK(markCover(context, person, names, list));
    return list;
}

Result<TodayUrgent> TodayService::urgent(const JobContext &context, const SpecialistId &person)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    TodayUrgent urgent;
    urgent.day = context.clock.today();
    urgent.working = calendar.isWorking(urgent.day);
    // Only a person has a list of his own; everybody else is told of what reached his role.
    if (!person.isEmpty()) {
        PEIYU_TRY(scope, scopeOf(context, person));
        PEIYU_TRY(work, openWork(context.connection, scope, soonUntil(calendar, scope.day)));
        TodayList list = todayList(calendar, scope.day, work);
        PEIYU_TRY(snoozed, snoozedKeys(context, scope.day));
        leaveOut(list, snoozed);
        urgent.overdue = list.count(TodayGroup::Overdue);
        urgent.dueToday = list.count(TodayGroup::DueToday);
        urgent.soon = list.count(TodayGroup::Soon);
    }
    if (context.actor.role != Role::Specialist) {
        BoardCell cell;
        cell.escalated = true;
        PEIYU_TRY(reached, thingsBehind(context, {}, cell));
        urgent.escalated = static_cast<int>(reached.size());
    }
    return urgent;
}

Result<TodayItem> TodayService::named(const JobContext &context, const SpecialistId &person,
                                      const QString &words)
{
    PEIYU_TRY(list, today(context, person));
    for (const TodaySection &section : list.sections) {
        for (const TodayItem &item : section.items) {
            if (item.record == words || (!item.number.isEmpty() && item.number == words))
                return item;
        }
    }
    return failure(ErrorCode::NotFound,
                   Text::tr("今日没有事项“%1”。请用 today --json 列出的 id 或诉求编号；"
                            "已推迟的到那一天才再出现。")
                       .arg(words));
}

Result<QDate> TodayService::proposedDay(const JobContext &context)
{
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    return calendar.after(context.clock.today(), 1);
}

Result<Saved> TodayService::snooze(const JobContext &context, const QString &entity,
                                   const QString &record, QDate until)
{
    // One's own view: whoever is reminded may put it off, nobody else sees anything of it.
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_CHECK(checkUntil(until, context.clock.today()));
    if (!isRemindedOf(entity) || record.isEmpty())
        return fieldFailure(QStringLiteral("record"),
                            Text::tr("只有今日列出的事项可以推迟，“%1”不是。").arg(entity));
    if (context.actor.account.isEmpty())
        return failure(ErrorCode::Validation,
                       Text::tr("推迟只对一位使用人有效，请先选本机使用人。"));
    PEIYU_TRY(present,
              SnoozeRepository::find(context.connection, context.actor.account, entity, record));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("推迟到 %1").arg(dateText(until))));
    Snooze snooze = present.value_or(Snooze{});
    snooze.account = context.actor.account;
    snooze.entity = entity;
    snooze.record = record;
    snooze.until = until;
    if (!present)
        snooze.id = newUuid();
    PEIYU_CHECK(SnoozeRepository::apply(*unit, snooze.id,
                                        present ? ChangeOp::Update : ChangeOp::Insert,
                                        SnoozeRepository::fields(snooze)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    Saved saved{snooze.id, changes, {}};
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    if (!calendar.isWorking(until))
        saved.warnings.append(Text::tr("%1 %2休息，%3 才上班。")
                                  .arg(dateText(until), weekdayText(until),
                                       dateText(calendar.workingDayFrom(until))));
    return saved;
}

Result<bool> TodayService::wantsReminders(const JobContext &context)
{
    PEIYU_TRY(stored, BaseRepository::setting(context.connection, context.actor.account.value(),
                                              remindersSetting));
    return stored != QStringLiteral("off");
}

Result<> TodayService::setReminders(const JobContext &context, bool wanted)
{
    PEIYU_TRY(unit, beginUnit(context, wanted ? Text::tr("打开提醒") : Text::tr("关闭提醒")));
    PEIYU_CHECK(BaseRepository::setSetting(*unit, context.actor.account.value(), remindersSetting,
                                           wanted ? QStringLiteral("on") : QStringLiteral("off")));
    PEIYU_CHECK(commitUnit(context, *unit));
    return {};
}

namespace {

/// Promises and requests of the firm, the latest first.
Result<QVector<FirmToday::Line>> saidLines(const JobContext &context, const EnterpriseId &firm,
                                           const WorkingCalendar &calendar)
{
    const QDate day = context.clock.today();
    QVector<FirmToday::Line> lines;
    const auto left = [&](FirmToday::Line &line, QDate due, const QVector<DateSpan> &pauses = {}) {
        if (due.isNull())
            return;
        const Lateness late = lateness(calendar, due, day, pauses);
        line.late = late.late;
        line.left = late.late    ? latenessText(late)
                    : due == day ? Text::tr("今天到期")
                                 : Text::tr("剩 %1 个工作日").arg(calendar.between(day, due));
    };
    PEIYU_TRY(promises, RecordRepository<Promise>::ofEnterprise(context.connection, firm));
    for (const Promise &one : promises) {
        if (one.madeOn > day)
            continue;
        FirmToday::Line line{
            one.madeOn, Text::tr("承诺：%1").arg(one.content.simplified()), {}, false};
        if (one.state == PromiseState::Open)
            left(line, one.due);
        else
            line.left = promiseStateText(one.state);
        lines.append(line);
    }
    PEIYU_TRY(requests, RequestService::ofFirm(context, firm));
    for (const Request &one : requests) {
        if (one.receivedOn > day)
            continue;
        FirmToday::Line line{one.receivedOn,
                             Text::tr("诉求 %1：%2").arg(one.number, one.title.simplified()),
                             {},
                             false};
        if (!one.answeredOn.isNull() && one.answeredOn <= day) {
            line.on = one.answeredOn;
            line.text = Text::tr("答复 %1：%2").arg(one.number, one.answer.simplified());
        }
        if (isOpen(one.state) && !one.paused) {
            PEIYU_TRY(facts, clockFactsOf(context, one));
            left(line, one.due, spansOf(facts.pauses));
        }
        if (line.left.isEmpty())
            line.left = one.paused ? Text::tr("暂停") : requestStateText(one.state);
        lines.append(line);
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &a, const auto &b) { return a.on > b.on; });
    return lines;
}

} // namespace

Result<FirmToday> TodayService::firm(const JobContext &context, const EnterpriseId &firm)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, firm}));
    const QDate day = context.clock.today();
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    PEIYU_TRY(said, saidLines(context, firm, calendar));
    PEIYU_TRY(planned, RecordRepository<PlannedVisit>::ofEnterprise(context.connection, firm));
    PEIYU_TRY(visits, VisitRepository::ofEnterprise(context.connection, firm));
    PEIYU_TRY(names, todayNames(context.connection));
    FirmToday found;
    found.said = said;
    for (const Visit &one : visits) {
        if (one.on > day || one.state != VisitState::Confirmed)
            continue;
        if (one.unit.isEmpty()) { // oldest first: the last one stays
            QStringList who = {visitKindText(one.kind), names.people.value(one.specialist)};
            who.removeAll(QString());
            found.visitedOn = one.on;
            found.visited = Text::tr("%1，%2：%3")
                                .arg(one.on.toString(QStringLiteral("MM-dd")),
                                     who.join(Text::tr(" · ")), one.text.simplified());
        } else if (one.on >= day.addDays(-othersDays)) {
            found.others.append(
                {one.on, Text::tr("%1　%2").arg(one.unit, one.text.simplified()), {}, false});
        }
    }
    for (const PlannedVisit &one : planned) {
        if (one.unit.isEmpty() || one.state != PlannedState::Open || one.on < day ||
            one.on > day.addDays(othersDays))
            continue;
        const QString purpose = one.purpose.simplified();
        found.others.append({one.on,
                             purpose.isEmpty()
                                 ? Text::tr("%1　计划走访").arg(one.unit)
                                 : Text::tr("%1　计划走访：%2").arg(one.unit, purpose),
                             {},
                             false});
        ++found.othersAhead;
    }
    PEIYU_TRY(open, openOf(context, firm, calendar));
    found.open = open;
    names.fill(found.open);
    return found;
}

} // namespace peiyu

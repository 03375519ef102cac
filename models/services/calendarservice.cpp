#include "services/calendarservice.h"

#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "exchange/tabularreader.h"
#include "exchange/textdecoder.h"
#include "foundation/uuidv7.h"
#include "reference/holidays.h"
#include "repositories/calendarrepository.h"
#include "services/permission.h"
#include "services/requestservice.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CalendarService)
};

constexpr int firstYear = 2000;
constexpr int lastYear = 2099;
constexpr qsizetype longestName = 20;
constexpr qsizetype longestNotice = 200;
constexpr int mostRows = 4000;
constexpr qsizetype longestText = 100'000;
constexpr int mostDays = 1000;
/// How far the days to come reach: the longest clock with an extension (25 + 25 working days).
constexpr int horizonDays = 60;
/// A notice may hold the last days of the year before.
constexpr int neighbourDays = 12;

std::optional<CalendarDay> shippedDay(QDate on)
{
    const QVector<CalendarDay> &days = shippedHolidays().days;
    const auto found = std::find_if(days.begin(), days.end(),
                                    [on](const CalendarDay &day) { return day.on == on; });
    return found == days.end() ? std::nullopt : std::optional(*found);
}

Result<> requireYear(int year)
{
    if (year >= firstYear && year <= lastYear)
        return {};
    return fieldFailure(
        QStringLiteral("year"),
        Text::tr("年份应在 %1 到 %2 之间。").arg(QString::number(firstYear)).arg(lastYear));
}

/// Writes days of one unit and knows whether anything changed.
class DayWriter
{
public:
    static Result<DayWriter> load(UnitOfWork &unit)
    {
        DayWriter writer(unit);
        PEIYU_TRY(days, CalendarRepository::days(unit.connection()));
        for (const EnteredDay &day : days)
            writer.m_entered.insert(day.day.on, day);
        return writer;
    }

    /// The day as it is to be; what the shipped notice says anyway needs no entry.
    Result<> set(const CalendarDay &day)
    {
        const auto shipped = shippedDay(day.on);
        const bool plain = shipped ? shipped->kind == day.kind && shipped->name == day.name
                                   : !day.kind.has_value();
        const auto entered = m_entered.constFind(day.on);
        if (plain) {
            if (entered == m_entered.cend())
                return {};
            PEIYU_CHECK(CalendarRepository::applyDay(*m_unit, entered->id, ChangeOp::Delete, {}));
            m_entered.remove(day.on);
            m_changed = true;
            return {};
        }
        if (entered != m_entered.cend() && entered->day == day)
            return {};
        const bool fresh = entered == m_entered.cend();
        EnteredDay next{fresh ? newUuid() : entered->id, 0, day};
        PEIYU_CHECK(CalendarRepository::applyDay(*m_unit, next.id,
                                                 fresh ? ChangeOp::Insert : ChangeOp::Update,
                                                 CalendarRepository::fields(next)));
        m_entered.insert(day.on, next);
        m_changed = true;
        return {};
    }

    QVector<QDate> enteredDays() const { return m_entered.keys().toVector(); }
    bool hasChanged() const { return m_changed; }

private:
    explicit DayWriter(UnitOfWork &unit) : m_unit(&unit) {}

    UnitOfWork *m_unit;
    QMap<QDate, EnteredDay> m_entered;
    bool m_changed = false;
};

Result<bool> setNotice(UnitOfWork &unit, int year, const QString &notice)
{
    PEIYU_TRY(years, CalendarRepository::years(unit.connection()));
    for (EnteredYear &known : years) {
        if (known.year != year)
            continue;
        if (known.notice == notice)
            return false;
        known.notice = notice;
        PEIYU_CHECK(CalendarRepository::applyYear(unit, known.id, ChangeOp::Update,
                                                  CalendarRepository::fields(known)));
        return true;
    }
    const EnteredYear fresh{newUuid(), 0, year, notice};
    PEIYU_CHECK(CalendarRepository::applyYear(unit, fresh.id, ChangeOp::Insert,
                                              CalendarRepository::fields(fresh)));
    return true;
}

/// Due days of open requests stand on the calendar: they follow it in the same unit.
Result<ChangeSet> commitCalendar(const JobContext &context, UnitOfWork &unit)
{
    PEIYU_CHECK(RequestService::recompute(context, unit));
    return commitUnit(context, unit);
}

CountedDay countedDay(const WorkingCalendar &calendar, QDate on)
{
    return {on, calendar.isWorking(on), dayNoteText(calendar, on)};
}

/// Days of the year that belong to it by its own notice, not to a neighbour's.
bool isOfYear(QDate on, int year, const QSet<int> &published)
{
    if (on.year() != year)
        return false;
    if (const auto notice = shippedHolidays().noticeOf.constFind(on);
        notice != shippedHolidays().noticeOf.cend())
        return *notice == year;
    return on < QDate(year + 1, 1, 1).addDays(-neighbourDays) || !published.contains(year + 1);
}

} // namespace

QString calendarSourceKey(CalendarSource source)
{
    switch (source) {
    case CalendarSource::Shipped:
        return QStringLiteral("notice");
    case CalendarSource::Entered:
        return QStringLiteral("office");
    case CalendarSource::TakenBack:
        return QStringLiteral("taken_back");
    }
    return {};
}

QString calendarSourceText(CalendarSource source)
{
    switch (source) {
    case CalendarSource::Shipped:
        return Text::tr("国办通知");
    case CalendarSource::Entered:
        return Text::tr("本单位录入");
    case CalendarSource::TakenBack:
        return Text::tr("本单位取消");
    }
    return {};
}

Result<WorkingCalendar> CalendarService::calendar(const JobContext &context)
{
    PEIYU_TRY(days, CalendarRepository::days(context.connection));
    PEIYU_TRY(years, CalendarRepository::years(context.connection));
    QVector<CalendarDay> all = shippedHolidays().days;
    QSet<int> published = shippedHolidays().years;
    for (const EnteredDay &entered : days)
        all.append(entered.day);
    for (const EnteredYear &entered : years)
        published.insert(entered.year);
    return WorkingCalendar(all, published);
}

Result<CalendarYear> CalendarService::year(const JobContext &context, int year)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_CHECK(requireYear(year));
    CalendarYear found;
    found.year = year;
    found.published = shippedHolidays().years.contains(year);
    found.notice = shippedHolidays().notices.value(year);
    PEIYU_TRY(years, CalendarRepository::years(context.connection));
    for (const EnteredYear &entered : years) {
        if (entered.year != year)
            continue;
        found.published = true;
        found.entered = true;
        if (!entered.notice.isEmpty())
            found.notice = entered.notice;
    }
    QMap<QDate, CalendarEntry> entries;
    for (const CalendarDay &day : shippedHolidays().days) {
        if (day.on.year() == year)
            entries.insert(day.on, {day, CalendarSource::Shipped, day});
    }
    PEIYU_TRY(days, CalendarRepository::days(context.connection));
    for (const EnteredDay &entered : days) {
        if (entered.day.on.year() != year)
            continue;
        const bool takenBack = !entered.day.kind;
        entries.insert(entered.day.on,
                       {entered.day,
                        takenBack ? CalendarSource::TakenBack : CalendarSource::Entered,
                        shippedDay(entered.day.on)});
    }
    found.entries = QVector<CalendarEntry>(entries.begin(), entries.end());
    return found;
}

Result<QVector<int>> CalendarService::years(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    QSet<int> all = shippedHolidays().years;
    PEIYU_TRY(entered, CalendarRepository::years(context.connection));
    for (const EnteredYear &one : entered)
        all.insert(one.year);
    const int now = context.clock.today().year();
    all += {now, now + 1};
    QVector<int> years(all.begin(), all.end());
    std::sort(years.begin(), years.end());
    return years;
}

Result<QVector<int>> CalendarService::provisionalYears(const JobContext &context)
{
    PEIYU_TRY(known, calendar(context));
    const QDate today = context.clock.today();
    QVector<int> years;
    for (int year = today.year(); year <= today.addDays(horizonDays).year(); ++year) {
        if (!known.isPublished(year))
            years.append(year);
    }
    return years;
}

Result<QString> CalendarService::provisionalNotice(const JobContext &context)
{
    PEIYU_TRY(years, provisionalYears(context));
    return years.isEmpty() ? QString() : provisionalText(years.first());
}

Result<Saved> CalendarService::setDay(const JobContext &context, const CalendarDay &typed)
{
    PEIYU_CHECK(requirePermission(context, Action::EditCalendar));
    CalendarDay day = typed;
    if (!day.on.isValid())
        return fieldFailure(QStringLiteral("date"), Text::tr("请填写日期。"));
    PEIYU_CHECK(requireYear(day.on.year()));
    day.name = day.kind ? tidyText(day.name) : QString();
    if (!isCleanText(day.name) || day.name.size() > longestName)
        return fieldFailure(QStringLiteral("name"),
                            Text::tr("名称请写 %1 字以内的一行文字。").arg(longestName));
    // A shipped day chosen again has its own name.
    if (const auto shipped = shippedDay(day.on);
        shipped && day.kind == shipped->kind && day.name.isEmpty())
        day.name = shipped->name;
    const QString words = day.kind ? dayKindText(*day.kind) : Text::tr("按星期");
    PEIYU_TRY(unit, beginUnit(context, Text::tr("工作日历 %1：%2").arg(dateText(day.on), words)));
    PEIYU_TRY(writer, DayWriter::load(*unit));
    PEIYU_CHECK(writer.set(day));
    if (!writer.hasChanged())
        return Saved{};
    PEIYU_TRY(changes, commitCalendar(context, *unit));
    return Saved{day.on.toString(Qt::ISODate), changes, {}};
}

Result<CalendarReading> CalendarService::readText(const JobContext &context, const QString &text,
                                                  int year)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    if (year)
        PEIYU_CHECK(requireYear(year));
    if (text.trimmed().isEmpty())
        return fieldFailure(QStringLiteral("text"), Text::tr("请粘贴放假通知的全文。"));
    return readHolidayNotice(text, year);
}

Result<CalendarReading> CalendarService::readTextFile(const JobContext &context,
                                                      const QString &path, int year)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::NotFound, Text::tr("没有文件“%1”。").arg(path));
    PEIYU_TRY(decoder, TextDecoder::open(path, {}));
    QString text;
    QString piece;
    for (;;) {
        PEIYU_TRY(more, decoder->read(piece));
        if (!more)
            return readText(context, text, year);
        text += piece;
        if (text.size() > longestText)
            return failure(ErrorCode::Validation,
                           Text::tr("“%1”太长，不像一份放假通知，请核对。").arg(path));
    }
}

Result<CalendarReading> CalendarService::readFile(const JobContext &context, const QString &path,
                                                  int year)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_CHECK(requireYear(year));
    PEIYU_TRY(reader, openTabular(path));
    PEIYU_CHECK(reader->openSheet(reader->defaultSheet()));
    QVector<QStringList> rows;
    TableRow row;
    for (;;) {
        PEIYU_TRY(more, reader->next(row));
        if (!more)
            break;
        if (row.number > mostRows)
            return failure(
                ErrorCode::Validation,
                Text::tr("“%1”超过 %2 行，不像一年的放假表，请核对。").arg(path).arg(mostRows));
        rows.resize(std::max<qsizetype>(rows.size(), row.number));
        for (const TableCell &cell : row.cells)
            rows[row.number - 1].append(cell.text);
    }
    return readHolidayTable(rows, year);
}

Result<Saved> CalendarService::enterYear(const JobContext &context, const CalendarReading &reading,
                                         bool doubtsSeen)
{
    PEIYU_CHECK(requirePermission(context, Action::EditCalendar));
    PEIYU_CHECK(requireYear(reading.year));
    if (reading.days.isEmpty())
        return fieldFailure(QStringLiteral("days"), Text::tr("没有可录入的日子，没有改动日历。"));
    if (!reading.doubts.isEmpty() && !doubtsSeen)
        return fieldFailure(QStringLiteral("doubts"),
                            Text::tr("有 %1 处没有读清，没有改动日历。请核对后再录入：%2")
                                .arg(reading.doubts.size())
                                .arg(reading.doubts.first()));
    const QString notice = tidyText(reading.notice);
    if (!isCleanText(notice) || notice.size() > longestNotice)
        return fieldFailure(QStringLiteral("notice"),
                            Text::tr("通知名称请写 %1 字以内的一行文字。").arg(longestNotice));
    PEIYU_TRY(known, calendar(context));
    QSet<int> published = shippedHolidays().years;
    for (int year = reading.year - 1; year <= reading.year + 1; ++year) {
        if (known.isPublished(year))
            published.insert(year);
    }
    PEIYU_TRY(unit, beginUnit(context, Text::tr("录入 %1 年放假安排：放假 %2 天，调休上班 %3 天")
                                           .arg(reading.year)
                                           .arg(reading.countOf(DayKind::Off))
                                           .arg(reading.countOf(DayKind::Work))));
    PEIYU_TRY(writer, DayWriter::load(*unit));
    QSet<QDate> said;
    for (const CalendarDay &day : reading.days) {
        PEIYU_CHECK(writer.set(day));
        said.insert(day.on);
    }
    QSet<QDate> others;
    for (const QDate on : writer.enteredDays())
        others.insert(on);
    for (const CalendarDay &day : shippedHolidays().days)
        others.insert(day.on);
    for (const QDate on : others) {
        if (!said.contains(on) && isOfYear(on, reading.year, published))
            PEIYU_CHECK(writer.set({on, std::nullopt, {}}));
    }
    PEIYU_TRY(noticeChanged, setNotice(*unit, reading.year, notice));
    if (!noticeChanged && !writer.hasChanged())
        return Saved{};
    PEIYU_TRY(changes, commitCalendar(context, *unit));
    return Saved{QString::number(reading.year), changes, reading.notes};
}

Result<QVector<CountedDay>> CalendarService::countTo(const JobContext &context, QDate from,
                                                     int days)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    if (days < 0 || days > mostDays)
        return fieldFailure(QStringLiteral("days"),
                            Text::tr("工作日数应在 0 到 %1 之间。").arg(mostDays));
    PEIYU_TRY(known, calendar(context));
    QVector<CountedDay> counted;
    const QDate due = known.after(from, days);
    for (QDate on = from.addDays(1); on <= due; on = on.addDays(1))
        counted.append(countedDay(known, on));
    return counted;
}

Result<QVector<CountedDay>> CalendarService::countBetween(const JobContext &context, QDate from,
                                                          QDate upTo)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    if (from.daysTo(upTo) > mostDays * 4)
        return fieldFailure(QStringLiteral("upTo"), Text::tr("两个日期相隔太远，请核对年份。"));
    PEIYU_TRY(known, calendar(context));
    QVector<CountedDay> counted;
    for (QDate on = from.addDays(1); on <= upTo; on = on.addDays(1))
        counted.append(countedDay(known, on));
    return counted;
}

} // namespace peiyu

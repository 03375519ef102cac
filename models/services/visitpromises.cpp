#include "services/visitpromises.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "exchange/cellvalues.h"
#include "services/promiseservice.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitPromises)
};

/// 1、 2. （3） ① in front of an item; not 3.5 or 10人.
const QRegularExpression &numbering()
{
    static const QRegularExpression form(QStringLiteral(
        "(?:(?<!\\d)(\\d{1,2})\\s*(?:[、．]|[.](?!\\d)|[)）])|[(（](\\d{1,2})[)）]|([①-⑨]))\\s*"));
    return form;
}

int numberOf(const QRegularExpressionMatch &match)
{
    if (match.capturedLength(3) > 0)
        return match.captured(3).front().unicode() - u'①' + 1;
    return (match.captured(1) + match.captured(2)).toInt();
}

QString tidyItem(const QString &item)
{
    static const QRegularExpression tail(QStringLiteral("[；;，,、\\s]+$"));
    return item.trimmed().remove(tail);
}

/// 帮助2、3号厂房办证 counts nothing: a bare number begins an item only where another one ended.
bool beginsItem(const QString &cell, const QRegularExpressionMatch &match)
{
    static const QRegularExpression ended(
        QStringLiteral("(?:^|[；;。，,！!？?\\n]|(?<!\\d)[.])\\s*$")); // data
    if (match.capturedLength(1) == 0)
        return true; // （2） and ② are no part of a sentence
    const QString before = cell.left(match.capturedStart());
    if (ended.match(before).hasMatch())
        return true;
    const qsizetype end = match.capturedEnd();
    return before.back().isSpace() && (end >= cell.size() || !cell[end].isDigit());
}

/// What begins the items of a cell that counts them from 1 on, over its lines.
QVector<QRegularExpressionMatch> itemStarts(const QString &cell)
{
    QVector<QRegularExpressionMatch> starts;
    for (auto found = numbering().globalMatch(cell); found.hasNext();) {
        const auto match = found.next();
        if (numberOf(match) == starts.size() + 1 && beginsItem(cell, match))
            starts.append(match);
    }
    return starts;
}

/// True where `after` begins with the number that is next behind the items of `before`. What names
/// numbers (帮助1、) goes on with numbers.
bool countsOn(const QString &before, const QString &after)
{
    const auto next = numbering().match(after);
    if (!next.hasMatch() || next.capturedStart() > 0 || before.isEmpty() || before.back().isDigit())
        return false;
    const auto counted = itemStarts(before).size();
    return counted > 0 && numberOf(next) == counted + 1;
}

/// A line that breaks off after ， or 、 goes on in the next one, unless that begins with a number.
QString joinedLines(const QString &cell)
{
    static const QRegularExpression listing(QStringLiteral("、[^\\S\\n]*\\n\\s*+")); // data
    static const QRegularExpression running(QStringLiteral(
        "([，,])[^\\S\\n]*\\n\\s*+(?!\\d{1,2}\\s*[、．.)）]|[(（]\\d|[①-⑨])")); // data
    QString joined;
    qsizetype taken = 0;
    for (auto found = listing.globalMatch(cell); found.hasNext();) {
        const auto match = found.next();
        const bool counts =
            countsOn(cell.left(match.capturedStart()), cell.mid(match.capturedEnd()));
        joined += QStringView(cell).mid(taken, match.capturedStart() - taken);
        joined += counts ? u'\n' : u'、'; // data
        taken = match.capturedEnd();
    }
    joined += QStringView(cell).mid(taken);
    return joined.replace(running, QStringLiteral("\\1"));
}

/// The items of a cell; the cell itself where it does not count them.
QStringList countedItems(const QString &cell)
{
    const auto starts = itemStarts(cell);
    // Words in front of the first number are part of no item; nothing is lost.
    if (starts.size() < 2 || !cell.left(starts.first().capturedStart()).trimmed().isEmpty())
        return {cell};
    QStringList items;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype from = starts[i].capturedEnd();
        const qsizetype until = i + 1 < starts.size() ? starts[i + 1].capturedStart() : cell.size();
        items.append(cell.mid(from, until - from));
    }
    return items;
}

/// A line of its own begins with its number, which is none of what was promised.
QString withoutNumber(const QString &item)
{
    const auto match = numbering().match(item);
    return match.hasMatch() && match.capturedStart() == 0 ? item.mid(match.capturedEnd()) : item;
}

enum class Kept { No, Yes, Unknown };

/// Words that say a promise waits, that a part of it does, or that nobody waits for it any more.
/// 企业不再反映, 100% and a day 11/18 say none of these.
bool speaksAgainst(QString words)
{
    static const QRegularExpression harmless(
        QStringLiteral("(?:不|未|没有?)再?(?:反映|提出|出现|发生)|"              // data
                       "(?<![\\d.])100(?:\\.0+)?\\s*[%％]|"                      // data
                       "(?<!\\d)(\\d+)\\s*/\\s*\\1(?!\\d)|"                      // 2/2
                       "(?<!\\d)\\d{4}/\\d{1,2}/\\d{1,2}|"                       // days
                       "于\\d{1,2}/\\d{1,2}(?!\\d)|\\d{1,2}/\\d{1,2}(?=[日号])|" // data
                       "^(?:1[0-2]|0?[1-9])/(?:1[3-9]|2\\d|3[01])(?=已)|" // 2/3已办 may be a share
                       "(?<=落实|兑现|办结)[(（](?:1[0-2]|0?[1-9])/"      // data
                       "(?:1[3-9]|2\\d|3[01])[)）]"));                    // data
    static const QRegularExpression open(
        QStringLiteral("未|没|否|尚|(?<![接招])待|正在|中(?:$|[，,。；;：:（(])|部分|拟|"  // data
                       "计划|预计|(?<!已)将|继续|跟进|持续推进|不再|不予|不能|不了|不成|"  // data
                       "不具备|不符合|不满意|不同意|不到位|无法|难以|暂缓|搁置|取消|终止|" // data
                       "[%％]|^[×✗✘]$"));                                                  // data
    static const QRegularExpression inPart(QStringLiteral(
        "(?<!过)剩|还有|还差|还需|其余|另外?\\s*[\\d一二两三四五六七八九十]|阶段|" // data
        "一半|首[笔期批]|\\d\\s*/\\s*\\d|(?:兑现|办结|完成|落实|解决|办完|办好|"   // data
        "办妥)了?\\s*\\d+\\s*[项个条家户件笔万]"));                                // data
    words.remove(harmless);
    return open.match(words).hasMatch() || inPart.match(words).hasMatch();
}

/// A part is done and another comes later, or a second thing is counted behind the first. Without
/// done before it such words say nothing: 送到二期名单.
bool leavesSome(const QString &words)
{
    static const QRegularExpression some(
        QStringLiteral("还缺|仍|仅差|只差|余下|尾款|明年|再说|"             // data
                       "[一二三四五\\d]期(?![间限待])|(?<![以线])下[周月]|" // data
                       "[；;。，,\\s]2[、．.)）](?!\\d)|[(（]2[)）]|②"));   // data
    return some.match(words).hasMatch();
}

/// What the words say, beside a day of keeping or without one. They are open without a question
/// only where nothing in them speaks of done or of given up.
Kept keptBy(const QString &words, bool dated)
{
    static const QRegularExpression done(
        QStringLiteral("^(?:(?:均|都|全部)?(?:已(?:经|全部|均)*(?:于[\\d年月日./-]+)?)?|"
                       "[\\d年月日./-]+已经?)"                                     // data
                       "(?:兑现|办结|完成|落实|解决|办完|办好|办妥|办理完毕|完结)" // data
                       "(?:了|完毕)?(?:$|[^\\p{L}])|"                              // data
                       "^(?:是|已办|√|✓|✔)$"));                                    // data
    static const QRegularExpression doubtful(
        QStringLiteral("已[^，,。；;]*(?:兑现|办结|完成|落实|解决|办完|办好|" // data
                       "办妥|完毕|完结)|不再|不予|无法|取消|终止"));          // data
    if (words.isEmpty())
        return dated ? Kept::Yes : Kept::No;
    const bool against = speaksAgainst(words);
    if (dated || done.match(words).hasMatch())
        return against || leavesSome(words) ? Kept::Unknown : Kept::Yes;
    return against && !doubtful.match(words).hasMatch() ? Kept::No : Kept::Unknown;
}

/// The cells beside 承诺事项, and how the words of a visit keep them: data, whatever language the
/// program speaks.
struct Beside
{
    ImportField field;
    QString words; ///< with %1
};

QVector<Beside> besidePromises()
{
    return {{ImportField::PromiseDue, QStringLiteral("承诺时限：%1")},        // data
            {ImportField::PromiseResult, QStringLiteral("承诺办理：%1")},     // data
            {ImportField::PromiseEnded, QStringLiteral("承诺兑现日期：%1")}}; // data
}

/// How far a promise is: one of the lines a later ledger may have otherwise.
bool isPromiseState(const QString &words)
{
    const QVector<Beside> cells = besidePromises();
    return std::any_of(cells.begin(), cells.end(), [&](const Beside &cell) {
        return words.startsWith(QString(cell.words).remove(QStringLiteral("%1")));
    });
}

/// Month and day of a cell that leaves out the year.
struct MonthDay
{
    int month = 0;
    int day = 0;
    bool dotted = false; ///< 12.1, which a sheet also makes of 12.10

    /// The next such day; null for none in that year and the following one.
    QDate from(QDate start) const
    {
        for (const int year : {start.year(), start.year() + 1}) {
            const QDate found(year, month, day);
            if (found.isValid() && found >= start)
                return found;
        }
        return {};
    }
    /// As the sheet shows it, whatever language the program speaks.
    QString text() const { return QStringLiteral("%1月%2日").arg(month).arg(day); } // data
};

/// 12月10日, 12.10, 12-10前; a day of which the sheet shows month and day alone. Of a first day
/// nobody knows whether it shows the month alone.
std::optional<MonthDay> monthDayOf(const TableCell &cell, bool dates1904)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{1,2})\\s*([-/.]|月)\\s*(\\d{1,2})\\s*(?:日|号)?(之?前|以前)?$")); // data
    if (cell.dateCompleted) {
        const QDate day = readDay(cell, dates1904).day;
        return day.isValid() && day.day() != 1 ? std::optional(MonthDay{day.month(), day.day()})
                                               : std::nullopt;
    }
    const auto match = form.match(toHalfWidth(tidyText(cell.text)));
    if (!match.hasMatch())
        return std::nullopt;
    const bool bare = match.capturedLength(4) == 0 && match.capturedLength(3) == 1;
    return MonthDay{match.captured(1).toInt(), match.captured(3).toInt(),
                    bare && match.captured(2) == u'.'};
}

class Reading
{
public:
    Reading(LedgerLine &line, QDate madeOn, QDate today)
        : m_line(line), m_madeOn(madeOn), m_today(today)
    {
    }

    QVector<Promise> all()
    {
        const QVector<QString> items = listedPromises(m_line.text(ImportField::Promised));
        if (items.isEmpty())
            sayUnused();
        QVector<Promise> promises;
        for (qsizetype i = 0; i < items.size(); ++i) {
            Promise promise;
            promise.madeOn = m_madeOn;
            promise.content = items[i];
            promise.due = dayOf(ImportField::PromiseDue, i, items.size());
            if (!promise.due.isNull() && promise.due < m_madeOn) {
                warnOnce(ImportField::PromiseDue,
                         Text::tr("承诺时限 %1 早于走访日期 %2，承诺按没有时限记")
                             .arg(dateText(promise.due), dateText(m_madeOn)));
                promise.due = QDate();
            }
            settle(promise, i, items.size());
            promises.append(promise);
        }
        return promises;
    }

private:
    void sayUnused()
    {
        for (const Beside &cell : besidePromises()) {
            if (!m_line.text(cell.field).isEmpty())
                m_line.verdict.warn(
                    cell.field,
                    Text::tr("没有写承诺事项，%1只写进走访要点").arg(importFieldText(cell.field)));
        }
    }

    /// Of the item at `place` where the cell lists as many as were promised, else of all.
    QString partOf(ImportField field, qsizetype place, qsizetype items)
    {
        const QString words = m_line.text(field);
        const QVector<QString> parts = listedPromises(words);
        return items > 1 && parts.size() == items ? parts[place] : tidyText(words);
    }

    QDate dayOf(ImportField field, qsizetype place, qsizetype items)
    {
        const QString words = m_line.text(field);
        const QString part = partOf(field, place, items);
        const bool ofList = items > 1 && part != tidyText(words);
        const TableCell cell = ofList ? TableCell::ofText(part) : m_line.cells.cellOf(field);
        const auto monthDay = monthDayOf(cell, m_line.cells.dates1904());
        if (monthDay && !words.isEmpty()) {
            const QString said = cell.dateCompleted ? monthDay->text() : tidyText(cell.text);
            if (const auto day = dayInYear(field, *monthDay, said, ofList))
                return *day;
        }
        if (ofList) {
            const DayReading reading = readDay(TableCell::ofText(part), m_line.cells.dates1904());
            if (reading.outcome == DayReading::Outcome::Day)
                return reading.day;
            warnOnce(field, Text::tr("%1“%2”不是日期，留空；请写成 2023-05-01 这样")
                                .arg(importFieldText(field), part));
            return {};
        }
        // What is read twice is said once.
        if (!m_days.contains(field))
            m_days.insert(field, m_line.day(field, IssueSeverity::Warning));
        return m_days.value(field);
    }

    /// Without a year it is the next such day from the visit on. Null, and said: 12.1 alone in a
    /// cell may have been 12.10. Nothing: there is no such day.
    std::optional<QDate> dayInYear(ImportField field, MonthDay monthDay, const QString &said,
                                   bool ofList)
    {
        const QDate day = monthDay.from(m_madeOn);
        const QString what = importFieldText(field);
        if (day.isNull())
            return std::nullopt;
        constexpr int lostDigit = 10;
        const MonthDay other{monthDay.month, monthDay.day * lostDigit};
        if (monthDay.dotted && !ofList && other.from(m_madeOn).isValid()) {
            warnOnce(field, Text::tr("%1“%2”分不清是%3还是%4，留空；请写成 2023-05-01 这样")
                                .arg(what, said, monthDay.text(), other.text()));
            return QDate();
        }
        warnOnce(
            field,
            Text::tr("%1“%2”没有写年份，按走访以后最近的 %3 记").arg(what, said, dateText(day)));
        return day;
    }

    void settle(Promise &promise, qsizetype place, qsizetype items)
    {
        const QString words = partOf(ImportField::PromiseResult, place, items);
        const QDate day = dayOf(ImportField::PromiseEnded, place, items);
        const QString said = withoutNumber(words);
        // 1、已落实 beside two promises is about one of them.
        const bool ofOther = items > 1 && said != words &&
                             words == tidyText(m_line.text(ImportField::PromiseResult));
        const Kept kept = ofOther ? Kept::Unknown : keptBy(said, !day.isNull());
        if (kept == Kept::Unknown)
            warnOnce(
                ImportField::PromiseResult,
                day.isNull()
                    ? Text::tr("承诺办理情况“%1”看不出办了没有，承诺按未兑现记；办了的请写已兑现")
                          .arg(words)
                    : Text::tr("承诺办理情况“%1”与兑现日期 %2 对不上，承诺按未兑现记；办了的请写"
                               "已兑现")
                          .arg(words, dateText(day)));
        if (kept != Kept::Yes)
            return;
        if (day > m_today) {
            warnOnce(ImportField::PromiseEnded,
                     Text::tr("承诺兑现日期 %1 在今天之后，承诺按未兑现记").arg(dateText(day)));
            return;
        }
        promise.state = PromiseState::Kept;
        promise.endedOn = day.isValid() && day >= m_madeOn ? day : m_madeOn;
        promise.outcome = words;
        if (promise.endedOn != day)
            promise.outcome += promise.outcome.isEmpty()
                                   ? Text::tr("台账没有写兑现日期，按走访当天记")
                                   : Text::tr("（台账没有写兑现日期，按走访当天记）");
        if (day.isValid() && day < m_madeOn)
            warnOnce(ImportField::PromiseEnded,
                     Text::tr("承诺兑现日期 %1 早于走访日期 %2，按走访当天记")
                         .arg(dateText(day), dateText(m_madeOn)));
    }

    void warnOnce(ImportField field, const QString &text)
    {
        if (!m_said.contains(text))
            m_line.verdict.warn(field, text);
        m_said.insert(text);
    }

    LedgerLine &m_line;
    QDate m_madeOn;
    QDate m_today;
    QMap<ImportField, QDate> m_days;
    QSet<QString> m_said;
};

} // namespace

QVector<QString> listedPromises(const QString &cell)
{
    const QString whole = joinedLines(cell);
    const QStringList counted = countedItems(whole);
    const QStringList parts = counted.size() > 1 ? counted : whole.split(u'\n');
    QVector<QString> items;
    for (const QString &part : parts) {
        const bool alone = counted.size() > 1 || parts.size() == 1;
        const QString item = tidyItem(alone ? part.simplified() : withoutNumber(part.simplified()));
        if (!isBlankCell(TableCell::ofText(item)))
            items.append(item);
    }
    return items;
}

PromiseWords promiseWords(LedgerLine &line)
{
    PromiseWords words;
    if (const QString said = line.text(ImportField::Promised); !said.isEmpty())
        words.promised = QStringLiteral("承诺：%1").arg(said); // data
    for (const Beside &cell : besidePromises()) {
        QString said = line.text(cell.field);
        if (said.isEmpty())
            continue;
        const DayReading reading = readDay(line.cells.cellOf(cell.field), line.cells.dates1904());
        if (cell.field != ImportField::PromiseResult && reading.outcome == DayReading::Outcome::Day)
            said = dateText(reading.day); // a sheet may know a day by its number alone
        else if (const auto shown =
                     monthDayOf(line.cells.cellOf(cell.field), line.cells.dates1904());
                 shown && reading.outcome == DayReading::Outcome::Completed)
            said = shown->text(); // the year is the sheet's own
        words.states.append(cell.words.arg(said));
    }
    return words;
}

bool isVisitWords(const QString &stored, const QString &lasting)
{
    const QString whole = tidyText(stored);
    const QString begun = tidyText(lasting);
    return whole == begun ||
           (whole.startsWith(begun + u' ') && isPromiseState(whole.mid(begun.size() + 1)));
}

QVector<Promise> promisesOf(LedgerLine &line, QDate madeOn, QDate today)
{
    return Reading(line, madeOn, today).all();
}

} // namespace peiyu

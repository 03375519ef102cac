#include "domain/calendarnotice.h"

#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "domain/textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CalendarNotice)
};

constexpr int neighbourDays = 12; ///< of December before, of January after
constexpr std::array festivals = {u"元旦", u"春节", u"清明", u"劳动", // data
                                  u"端午", u"中秋", u"国庆"};         // data
const QString offWord = QStringLiteral("放假");                       // data
const QString restWord = QStringLiteral("休息");                      // data
const QString workWord = QStringLiteral("上班");                      // data
const QString newYear = QStringLiteral("元旦");                       // data

/// Full-width digits and signs as plain ones, every dash between days as 至, no spaces.
QString plainText(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c >= u'０' && c <= u'９')
            plain += QChar(c.unicode() - u'０' + u'0');
        else if (c == u'(')
            plain += u'（';
        else if (c == u')')
            plain += u'）';
        else if (c == u':')
            plain += u'：';
        else if (c == u',')
            plain += u'，';
        else if (c == u';' || c == u'；')
            plain += u'。';
        else if (QStringView(u"-－–—~～到").contains(c)) // data
            plain += u'至';                              // data
        else if (!c.isSpace() && c != QChar(0xFEFF) && c != QChar(0x200B))
            plain += c;
    }
    static const QRegularExpression repeated(QStringLiteral("至+")); // data
    return plain.replace(repeated, QStringLiteral("至"));            // data
}

/// The items of the notice: its lines, parted also where 二、 begins within a line.
QStringList itemsOf(const QString &text)
{
    static const QRegularExpression begins(
        QStringLiteral("(?<=[。：.])(?=（?[一二三四五六七八九十]{1,2}）?、)")); // data
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n]+"));
    QStringList items;
    for (const QString &line : text.split(lineEnds)) {
        const QString plain = plainText(line);
        int from = 0;
        auto found = begins.globalMatch(plain);
        while (found.hasNext()) {
            const auto at = static_cast<int>(found.next().capturedStart());
            items.append(plain.mid(from, at - from));
            from = at;
        }
        items.append(plain.mid(from));
    }
    items.removeAll(QString());
    return items;
}

/// Parted at ， and 。 outside brackets.
QStringList clausesOf(const QString &words)
{
    QStringList clauses{QString()};
    int depth = 0;
    for (const QChar c : words) {
        if (c == u'（')
            ++depth;
        if (c == u'）')
            depth = std::max(0, depth - 1);
        if (depth == 0 && (c == u'，' || c == u'。'))
            clauses.append(QString());
        else
            clauses.last() += c;
    }
    clauses.removeAll(QString());
    return clauses;
}

std::optional<int> weekdayIn(const QString &words)
{
    static const QRegularExpression named(
        QStringLiteral("(?:周|星期|礼拜)([一二三四五六日天])")); // data
    const auto found = named.match(words);
    if (!found.hasMatch())
        return std::nullopt;
    const auto at = QStringView(u"一二三四五六日天").indexOf(found.captured(1)); // data
    return at > 6 ? 7 : static_cast<int>(at) + 1;
}

class NoticeReader
{
public:
    NoticeReader(const QString &text, int year) { m_reading.year = year ? year : yearOf(text); }

    CalendarReading read(const QString &text)
    {
        const int named = yearOf(text);
        if (m_reading.year <= 0) {
            m_reading.doubts.append(Text::tr("没有看出是哪一年的放假通知，请选择年份。"));
            return m_reading;
        }
        if (named && named != m_reading.year)
            m_reading.doubts.append(
                Text::tr("通知写的是 %1 年，要录入的是 %2 年。").arg(named).arg(m_reading.year));
        m_reading.notice = titleOf(text);
        for (const QString &item : itemsOf(text))
            readItem(item);
        return finished();
    }

    CalendarReading table(const QVector<QStringList> &rows)
    {
        for (int i = 0; i < rows.size(); ++i)
            readRow(i + 1, rows[i]);
        return finished();
    }

private:
    static int yearOf(const QString &text)
    {
        static const QRegularExpression named(
            QStringLiteral("(20\\d\\d)年(?:部分)?(?:法定)?(?:节假日|元旦)")); // data
        const auto found = named.match(plainText(text));
        return found.hasMatch() ? found.captured(1).toInt() : 0;
    }

    static QString titleOf(const QString &text)
    {
        static const QRegularExpression number(
            QStringLiteral("国办发[^\\s，。：]{0,4}[〔\\[（]\\d{4}[〕\\]）]\\d+号")); // data
        static const QRegularExpression title(
            QStringLiteral("国务院办公厅关于20\\d\\d年[^，。：\\s]{0,20}通知")); // data
        QStringList found;
        for (const QRegularExpression &one : {title, number}) {
            if (const auto match = one.match(plainText(text)); match.hasMatch())
                found.append(match.captured());
        }
        return found.join(u' ');
    }

    void doubt(const QString &item, const QString &reason)
    {
        m_reading.doubts.append(Text::tr("“%1”：%2").arg(item.left(40), reason));
    }

    void readItem(const QString &item)
    {
        static const QRegularExpression head(
            QStringLiteral("^(?:（?[一二三四五六七八九十\\d]{1,2}）?[、.．])?([^：，。\\d]{2,16})"
                           "：(.+)$"));                                           // data
        static const QRegularExpression dated(QStringLiteral("\\d月\\d{1,2}日")); // data
        const auto found = head.match(item);
        const bool festival =
            found.hasMatch() && std::any_of(festivals.begin(), festivals.end(), [&](auto one) {
                return found.captured(1).contains(QStringView(one));
            });
        if (festival) {
            readFestival(item, nameOf(found.captured(1)), found.captured(2));
            return;
        }
        // The day it was issued, and what else a page holds.
        static const QRegularExpression issued(QStringLiteral("^20\\d\\d年\\d+月\\d+日$")); // data
        if (dated.match(item).hasMatch() && !issued.match(item).hasMatch() &&
            (item.contains(offWord) || item.contains(workWord)))
            doubt(item, Text::tr("没有读懂，没有采用"));
    }

    static QString nameOf(QString words)
    {
        return words.replace(u'和', u'、'); // data
    }

    void readFestival(const QString &item, const QString &name, QString words)
    {
        // Where lines run on, the end of the notice and its day stand behind the last festival.
        static const QRegularExpression ending(
            QStringLiteral("(?:节假日期间.*|国务院办公厅20\\d\\d年\\d+月\\d+日)$")); // data
        words.remove(ending);
        QVector<QDate> pending; // days whose 放假 or 上班 comes in the next clause
        int off = 0;
        std::optional<int> said;
        const qsizetype before = m_reading.days.size();
        for (const QString &clause : clausesOf(words)) {
            static const QRegularExpression total(QStringLiteral("(?:共|放假)(\\d+)天")); // data
            if (const auto count = total.match(clause); count.hasMatch())
                said = count.captured(1).toInt();
            if (clause.contains(QStringLiteral("鼓励")) || // data
                clause.contains(QStringLiteral("带薪"))) { // data
                m_skips = true; // the rest of the sentence speaks of leave, not of holidays
                m_reading.notes.append(Text::tr("未采用：%1").arg(clause));
                continue;
            }
            const QVector<QDate> days = daysIn(item, clause, name);
            if (m_skips && !days.isEmpty() && !clause.contains(workWord)) {
                m_reading.notes.append(Text::tr("未采用：%1").arg(clause));
                continue;
            }
            pending += days;
            if (clause.contains(workWord)) {
                take(item, pending, DayKind::Work, name);
                pending.clear();
            } else if (clause.contains(offWord) || clause.contains(restWord)) {
                off += static_cast<int>(pending.size());
                take(item, pending, DayKind::Off, name);
                pending.clear();
            }
        }
        m_skips = false;
        if (!pending.isEmpty())
            doubt(item, Text::tr("没有写明是放假还是上班，没有采用"));
        else if (m_reading.days.size() == before)
            doubt(item, Text::tr("没有读出日期"));
        if (said && off > 0 && *said != off)
            doubt(item, Text::tr("写明 %1 天，读出 %2 天").arg(*said).arg(off));
        m_seen.append(name);
    }

    QVector<QDate> daysIn(const QString &item, const QString &clause, const QString &name)
    {
        static const QRegularExpression day(
            QStringLiteral("(?:(20\\d\\d)年)?(?:(\\d{1,2})月)?(\\d{1,2})日(（[^）]*）)?")); // data
        QVector<QDate> days;
        QDate last;
        int behind = 0;
        auto found = day.globalMatch(clause);
        while (found.hasNext()) {
            const auto one = found.next();
            const bool range = !days.isEmpty() && clause.mid(behind, one.capturedStart() - behind)
                                                      .contains(QStringLiteral("至")); // data
            behind = static_cast<int>(one.capturedEnd());
            const QDate on = dayOf(one, last, name);
            if (!on.isValid()) {
                doubt(item, Text::tr("“%1”不是有效的日期").arg(one.captured()));
                continue;
            }
            if (const auto weekday = weekdayIn(one.captured(4));
                weekday && *weekday != on.dayOfWeek())
                doubt(item, Text::tr("%1 是%2，与通知所写不符").arg(dateText(on), weekdayText(on)));
            if (range && on > last && last.daysTo(on) < 31) {
                for (QDate next = last.addDays(1); next < on; next = next.addDays(1))
                    days.append(next);
            } else if (range) {
                doubt(item, Text::tr("%1 至 %2 不是一段日期").arg(dateText(last), dateText(on)));
            }
            days.append(on);
            last = on;
        }
        return days;
    }

    QDate dayOf(const QRegularExpressionMatch &found, QDate last, const QString &name) const
    {
        const int day = found.captured(3).toInt();
        const int month = found.captured(2).isEmpty() ? (last.isValid() ? last.month() : 0)
                                                      : found.captured(2).toInt();
        int year = m_reading.year;
        if (!found.captured(1).isEmpty())
            year = found.captured(1).toInt();
        else if (last.isValid())
            year = last.year() + (month < last.month() ? 1 : 0);
        else if (month == 12 && name.contains(newYear))
            --year; // 元旦 begins in the year before
        return {year, month, day};
    }

    void readRow(int number, const QStringList &cells)
    {
        const QString first = cells.value(0).trimmed();
        if (first.isEmpty() && cells.value(2).trimmed().isEmpty())
            return;
        const QDate on = dayFromWords(first);
        static const QRegularExpression digit(QStringLiteral("\\d"));
        if (on.isNull() && m_reading.days.isEmpty() && !digit.match(first).hasMatch())
            return; // a head
        if (on.isNull()) {
            m_reading.doubts.append(
                Text::tr("第 %1 行：“%2”不是日期，没有采用").arg(number).arg(first));
            return;
        }
        // A table may hold several years, with the year of the notice in its fourth column.
        const int notice = cells.value(3).trimmed().toInt();
        if (notice > 0 ? notice != m_reading.year : !belongs(on)) {
            ++m_others;
            return;
        }
        if (m_reading.notice.isEmpty())
            m_reading.notice = cells.value(4).trimmed();
        const QString word = cells.value(2).trimmed().toLower();
        std::optional<DayKind> kind = dayKindFromKey(word);
        if (!kind && word.contains(workWord))
            kind = DayKind::Work;
        else if (!kind && (word.contains(offWord) || word.contains(restWord)))
            kind = DayKind::Off;
        if (!kind) {
            m_reading.doubts.append(
                Text::tr("第 %1 行：%2 的类别“%3”应为 off（放假）或 work（上班），没有采用")
                    .arg(QString::number(number), dateText(on), cells.value(2)));
            return;
        }
        take(Text::tr("第 %1 行").arg(number), {on}, *kind, cells.value(1).trimmed());
    }

    void take(const QString &item, const QVector<QDate> &days, DayKind kind, const QString &name)
    {
        for (const QDate on : days) {
            if (kind == DayKind::Work && on.dayOfWeek() < Qt::Saturday)
                doubt(item, Text::tr("%1 是%2，本来就上班").arg(dateText(on), weekdayText(on)));
            if (!belongs(on)) {
                doubt(item,
                      Text::tr("%1 不属于 %2 年，没有采用").arg(dateText(on)).arg(m_reading.year));
                continue;
            }
            const auto same = std::find_if(m_reading.days.begin(), m_reading.days.end(),
                                           [on](const CalendarDay &one) { return one.on == on; });
            if (same == m_reading.days.end())
                m_reading.days.append({on, kind, name});
            else if (same->kind != kind)
                doubt(item, Text::tr("%1 既写放假又写上班，按先写的").arg(dateText(on)));
        }
    }

    bool belongs(QDate on) const
    {
        const QDate first(m_reading.year, 1, 1);
        return on >= first.addDays(-neighbourDays) && on < first.addYears(1).addDays(neighbourDays);
    }

    CalendarReading finished()
    {
        std::sort(m_reading.days.begin(), m_reading.days.end(),
                  [](const CalendarDay &a, const CalendarDay &b) { return a.on < b.on; });
        QStringList beside;
        for (const CalendarDay &day : m_reading.days) {
            m_seen.append(day.name);
            if (day.on.year() != m_reading.year)
                beside.append(dateText(day.on));
        }
        if (!beside.isEmpty())
            m_reading.notes.append(
                Text::tr("通知里有相邻年份的日子，一并录入：%1").arg(beside.join(Text::tr("、"))));
        if (m_others > 0)
            m_reading.notes.append(Text::tr("其他年份的 %1 行没有采用").arg(m_others));
        if (m_reading.days.isEmpty()) {
            m_reading.doubts.append(Text::tr("没有读出放假或上班的日子。"));
            return m_reading;
        }
        QStringList missing;
        for (const auto one : festivals) {
            const QString name = QString::fromUtf16(one);
            if (std::none_of(m_seen.begin(), m_seen.end(),
                             [&](const QString &seen) { return seen.contains(name); }))
                missing.append(name);
        }
        if (!missing.isEmpty())
            m_reading.doubts.append(Text::tr("没有读到：%1").arg(missing.join(Text::tr("、"))));
        return m_reading;
    }

    CalendarReading m_reading;
    QStringList m_seen;
    bool m_skips = false;
    int m_others = 0; ///< rows of other years
};

} // namespace

int CalendarReading::countOf(DayKind kind) const
{
    return static_cast<int>(std::count_if(
        days.begin(), days.end(), [kind](const CalendarDay &day) { return day.kind == kind; }));
}

CalendarReading readHolidayNotice(const QString &text, int year)
{
    return NoticeReader(text, year).read(text);
}

CalendarReading readHolidayTable(const QVector<QStringList> &rows, int year)
{
    return NoticeReader({}, year).table(rows);
}

} // namespace peiyu

#include "services/visitpromises.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "exchange/cellvalues.h"
#include "services/promiseservice.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

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

QString tidyItem(QString item)
{
    static const QRegularExpression tail(QStringLiteral("[；;，,、\\s]+$"));
    return item.trimmed().remove(tail);
}

/// Items of a cell that counts them from 1 on, over its lines; the cell itself where it does not.
QStringList countedItems(const QString &line)
{
    QVector<qsizetype> starts;
    QVector<qsizetype> ends;
    for (auto found = numbering().globalMatch(line); found.hasNext();) {
        const auto match = found.next();
        if (numberOf(match) != starts.size() + 1)
            continue;
        starts.append(match.capturedStart());
        ends.append(match.capturedEnd());
    }
    // Words in front of the first number are part of no item; nothing is lost.
    if (starts.size() < 2 || !line.left(starts.first()).trimmed().isEmpty())
        return {line};
    QStringList items;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qsizetype until = i + 1 < starts.size() ? starts[i + 1] : line.size();
        items.append(line.mid(ends[i], until - ends[i]));
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

Kept keptBy(const QString &words)
{
    static const QRegularExpression open(
        QStringLiteral("未|没|否|尚|待|正在|中$|部分|拟|计划|预计|将|继续|跟进|不|%")); // data
    static const QRegularExpression done(
        QStringLiteral("^(?:(?:均|都|全部)?已(?:经|全部)?)?(?:兑现|办结|完成|落实|办完|办好|解决|"
                       "办妥|办理完毕|完结)(?:$|[，,。；;（(：:\\s\\d])|" // data
                       "^(?:是|已办|√|✓)$"));
    if (words.isEmpty() || open.match(words).hasMatch())
        return Kept::No;
    return done.match(words).hasMatch() ? Kept::Yes : Kept::Unknown;
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
        if (items > 1 && part != tidyText(words)) {
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

    void settle(Promise &promise, qsizetype place, qsizetype items)
    {
        const QString words = partOf(ImportField::PromiseResult, place, items);
        const QDate day = dayOf(ImportField::PromiseEnded, place, items);
        const Kept kept = keptBy(words);
        const bool told = kept == Kept::Yes || (words.isEmpty() && !day.isNull());
        if (kept == Kept::Unknown)
            warnOnce(ImportField::PromiseResult,
                     Text::tr("承诺办理情况“%1”看不出办了没有，承诺按未兑现记；办了的请写已兑现")
                         .arg(words));
        if (!told)
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
    const QStringList counted = countedItems(cell);
    const QStringList parts = counted.size() > 1 ? counted : cell.split(u'\n');
    QVector<QString> items;
    for (const QString &part : parts) {
        const bool alone = counted.size() > 1 || parts.size() == 1;
        const QString item = tidyItem(alone ? part.simplified() : withoutNumber(part.simplified()));
        if (!isBlankCell(TableCell::ofText(item)))
            items.append(item);
    }
    return items;
}

QVector<Promise> promisesOf(LedgerLine &line, QDate madeOn, QDate today)
{
    return Reading(line, madeOn, today).all();
}

} // namespace peiyu

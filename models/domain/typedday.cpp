#include "domain/typedday.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QVector>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TypedDay)
};

using Days = QVector<QDate>;

constexpr int weekDays = 7;
/// More days from today is a slip of the finger.
constexpr int mostDays = 4000;

Days daysFromNamed(const QString &words, QDate today)
{
    const std::pair<QString, int> names[] = {
        {QStringLiteral("今天"), 0},  {QStringLiteral("今日"), 0},   // data
        {QStringLiteral("明天"), 1},  {QStringLiteral("明日"), 1},   // data
        {QStringLiteral("后天"), 2},  {QStringLiteral("大后天"), 3}, // data
        {QStringLiteral("昨天"), -1}, {QStringLiteral("前天"), -2},  // data
    };
    for (const auto &[name, days] : names) {
        if (words == name)
            return {today.addDays(days)};
    }
    return {};
}

Days daysFromStep(const QString &words, QDate today)
{
    static const QRegularExpression form(QStringLiteral("^([+-])\\s*(\\d{1,4})\\s*天?$")); // data
    const auto match = form.match(words);
    if (!match.hasMatch())
        return {};
    const int days = match.captured(2).toInt();
    if (days > mostDays)
        return {};
    return {today.addDays(match.captured(1) == u"-" ? -days : days)};
}

/// Weeks begin on Monday.
Days daysFromWeekday(const QString &words, QDate today)
{
    static const QRegularExpression form(
        QStringLiteral("^(本|这|下|上)?(?:周|星期|礼拜)([一二三四五六日天1-7])$")); // data
    const auto match = form.match(words);
    if (!match.hasMatch())
        return {};
    static const QString names = QStringLiteral("一二三四五六日"); // data
    const QString name = match.captured(2);
    int number = static_cast<int>(names.indexOf(name)) + 1;
    if (number == 0)
        number = name == QStringLiteral("天") ? weekDays : name.toInt(); // data
    const QDate ofThisWeek = today.addDays(number - today.dayOfWeek());
    const QString which = match.captured(1);
    if (which == QStringLiteral("下")) // data
        return {ofThisWeek.addDays(weekDays)};
    if (which == QStringLiteral("上")) // data
        return {ofThisWeek.addDays(-weekDays)};
    if (!which.isEmpty())
        return {ofThisWeek};
    return ofThisWeek < today ? Days{ofThisWeek.addDays(weekDays), ofThisWeek}
                              : Days{ofThisWeek, ofThisWeek.addDays(-weekDays)};
}

/// The nearest first.
Days daysFromMonthDay(const QString &words, QDate today)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})\\s*(?:[-/.]|月)\\s*(\\d{1,2})\\s*(?:日|号)?$")); // data
    static const QRegularExpression compact(QStringLiteral("^(\\d{2})(\\d{2})$"));
    auto match = form.match(words);
    if (!match.hasMatch())
        match = compact.match(words);
    if (!match.hasMatch())
        return {};
    Days days;
    for (const int year : {today.year(), today.year() + 1, today.year() - 1}) {
        const QDate day(year, match.captured(1).toInt(), match.captured(2).toInt());
        if (day.isValid())
            days.append(day);
    }
    std::stable_sort(days.begin(), days.end(), [today](QDate one, QDate other) {
        return std::abs(one.daysTo(today)) < std::abs(other.daysTo(today));
    });
    return days;
}

/// To come first; a month without that day is passed over.
Days daysFromDay(const QString &words, QDate today)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})\\s*(?:日|号)?$")); // data
    const auto match = form.match(words);
    if (!match.hasMatch())
        return {};
    const int number = match.captured(1).toInt();
    const QDate first(today.year(), today.month(), 1);
    Days coming;
    Days gone;
    for (const int month : {0, 1, 2, -1, -2}) {
        const QDate start = first.addMonths(month);
        const QDate day(start.year(), start.month(), number);
        if (!day.isValid())
            continue;
        if (day < today)
            gone.append(day);
        else
            coming.append(day);
    }
    return coming + gone;
}

} // namespace

QDate typedDay(const QString &words, QDate today, const DayBounds &bounds)
{
    const QDate full = dayFromWords(words);
    if (full.isValid() || today.isNull())
        return full;
    const QString plain = toHalfWidth(tidyText(words));
    for (const auto &reading :
         {daysFromNamed, daysFromStep, daysFromWeekday, daysFromMonthDay, daysFromDay}) {
        const Days days = reading(plain, today);
        if (days.isEmpty())
            continue;
        const auto fitting =
            std::find_if(days.begin(), days.end(), [&](QDate day) { return bounds.contains(day); });
        return fitting == days.end() ? days.first() : *fitting;
    }
    return {};
}

QString typedDayWays()
{
    return Text::tr("2026-01-20、11-30、1130、30（日）、+7（天后）、明天、周五、下周五");
}

} // namespace peiyu

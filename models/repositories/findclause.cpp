#include "repositories/findclause.h"

#include "database/statement.h"
#include "domain/creditcode.h"
#include "reference/pinyin.h"

#include <algorithm>

namespace peiyu {

namespace {

constexpr qsizetype mostPeople = 50;
constexpr qsizetype mostSyllables = 60;

QString asCode(const QString &typed)
{
    const QString code = normalizeCreditCode(typed);
    const bool latin = std::all_of(code.begin(), code.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
    });
    return latin ? code : QString();
}

/// Names of persons are called from the surname on; a part of a name is enough in characters.
bool isCalled(const QString &person, const FindWords &words)
{
    const QString characters = searchCharacters(person);
    if ((u' ' + characters + u' ').contains(u' ' + words.characters + u' '))
        return true;
    const QStringList runs = words.isLatin() ? initialTokens(person) : QStringList();
    for (const QString &run : runs) {
        if (run.size() == runs.first().size() && run.startsWith(words.code, Qt::CaseInsensitive))
            return true;
    }
    const QStringList readings = words.ways.isEmpty() ? QStringList() : pinyinReadings(person);
    for (const QStringList &way : words.ways) {
        for (const QString &reading : readings) {
            if (reading.startsWith(way.join(u' ')))
                return true;
        }
    }
    return false;
}

/// A range instead of LIKE: it uses the index on both backends.
QString beginning(const QString &column, const QString &name)
{
    return QStringLiteral(" UNION ALL SELECT no FROM enterprise WHERE %1 >= :%2 AND %1 < :%2_end")
        .arg(column, name);
}

} // namespace

FindWords::FindWords(const QString &typed)
    : characters(searchCharacters(typed)), code(asCode(typed))
{
    ways = splitPinyin(typed.trimmed());
    // One letter begins the initials of whatever it begins in pinyin; no name is that long.
    ways.removeIf([](const QStringList &way) {
        return way.join(QString()).size() < 2 || way.size() > mostSyllables;
    });
}

Result<SqlClause> servedFirms(const Connection &connection, const FindWords &words)
{
    QStringList people;
    PEIYU_CHECK(Statement(connection, QStringLiteral("SELECT id, name FROM specialist"
                                                     " WHERE deleted = 0 ORDER BY no"))
                    .each([&](const Row &row) {
                        if (people.size() < mostPeople && isCalled(row.text("name"), words))
                            people.append(row.text("id"));
                    }));
    SqlClause clause;
    if (people.isEmpty())
        return clause;
    QStringList names;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const QByteArray name = ":person" + QByteArray::number(i) + "_";
        names.append(QLatin1String(name));
        clause.texts.append({name, people[i]});
    }
    clause.sql = QStringLiteral("SELECT f.no FROM assignment a JOIN enterprise f"
                                " ON f.id = a.enterprise WHERE a.specialist IN (%1)"
                                " AND a.duty = 'specialist' AND a.deleted = 0"
                                " AND a.from_date <= :as_of AND a.until_date > :as_of")
                     .arg(names.join(QLatin1String(", ")));
    return clause;
}

Result<SqlClause> foundFirms(const Connection &connection, const FindWords &words)
{
    const SqlDialect &dialect = connection.dialect();
    PEIYU_TRY(clause, servedFirms(connection, words));
    const auto ask = [&](QString sql, const char *name, const QString &value) {
        if (!clause.sql.isEmpty())
            clause.sql += QStringLiteral(" UNION ALL ");
        clause.sql += sql.replace(QLatin1String(":find"), QLatin1String(name));
        clause.texts.append({name, value});
    };
    ask(dialect.textContains, ":phrase", dialect.phrase(words.characters));
    if (!words.ways.isEmpty())
        ask(dialect.pinyinContains, ":pinyin", dialect.syllablePhrases(words.ways));
    if (!words.isLatin())
        return clause;
    ask(dialect.initialsContain, ":initials", dialect.prefix(words.code.toLower()));
    QString tail = words.code;
    std::reverse(tail.begin(), tail.end());
    clause.sql += beginning(QStringLiteral("credit_code"), QStringLiteral("code"));
    clause.sql += beginning(QStringLiteral("code_reversed"), QStringLiteral("tail"));
    clause.sql += QStringLiteral(" UNION ALL SELECT no FROM enterprise WHERE registration_no"
                                 " = :code");
    clause.texts.append({":code", words.code});
    clause.texts.append({":code_end", words.code + QChar(0x7e)});
    clause.texts.append({":tail", tail});
    clause.texts.append({":tail_end", tail + QChar(0x7e)});
    return clause;
}

} // namespace peiyu

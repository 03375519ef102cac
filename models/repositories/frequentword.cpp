#include "repositories/frequentword.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "repositories/enterpriselistrepository.h"
#include "repositories/findclause.h"
#include "repositories/findindex.h"
#include "repositories/pagekeys.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace peiyu {

namespace {

/// From so many firms on it is quicker to go along the list than from the index to each firm, and
/// from so many on even naming them all takes longer than asking a page full of firms.
constexpr int common = 1000;
constexpr int inManyNames = 8000;
constexpr int mostWalked = 4000;

WordFrequency frequencyOf(qint64 firms)
{
    if (firms < common)
        return WordFrequency::Rare;
    return firms < inManyNames ? WordFrequency::Common : WordFrequency::InManyNames;
}

/// Not further than matters.
Result<qint64> count(const Connection &connection, const QString &index, const QString &find)
{
    Statement count(connection,
                    QStringLiteral("SELECT COUNT(*) AS n FROM (%1 LIMIT :most) f").arg(index));
    return count.bind(":find", find).bind(":most", inManyNames).number("n");
}

/// A firm of the walk with everything it can be found by, but its 专员.
struct WalkedFirm
{
    qint64 no = 0;
    IndexedNames names;
    QString code;
    QString registrationNo;
};

/// A typed word, asked of one firm as the find index is asked of all (foundFirms).
bool isOf(const FindWords &words, const WalkedFirm &firm)
{
    const FindTexts texts(firm.names);
    if ((u' ' + texts.characters() + u' ').contains(u' ' + words.characters + u' '))
        return true;
    if (words.isLatin()) {
        if (firm.code.startsWith(words.code) || firm.code.endsWith(words.code) ||
            firm.registrationNo == words.code)
            return true;
        const QStringList initials = texts.initials();
        if (std::any_of(initials.begin(), initials.end(), [&](const QString &run) {
                return run.startsWith(words.code, Qt::CaseInsensitive);
            }))
            return true;
    }
    if (words.ways.isEmpty())
        return false;
    const QString syllables = u' ' + texts.syllables();
    return std::any_of(words.ways.begin(), words.ways.end(), [&](const QStringList &way) {
        return syllables.contains(u' ' + way.join(u' '));
    });
}

/// Firms after firms in the order of the list.
class Walk
{
public:
    explicit Walk(const Connection &connection)
        : m_names(connection,
                  QStringLiteral("SELECT no, name, short_name, former_names, former_codes, contact,"
                                 " credit_code, registration_no FROM enterprise WHERE no IN (%1)")
                      .arg(pageKeyList())),
          m_people(connection, QStringLiteral("SELECT e.no, c.name FROM enterprise e JOIN contact c"
                                              " ON c.enterprise = e.id AND c.deleted = 0"
                                              " WHERE e.no IN (%1)")
                                   .arg(pageKeyList()))
    {
    }

    Result<QHash<qint64, WalkedFirm>> page(const QVector<qint64> &keys, qsizetype first)
    {
        QHash<qint64, WalkedFirm> firms;
        bindPageKeys(m_names, keys, first);
        PEIYU_CHECK(m_names.each([&](const Row &row) {
            const qint64 no = row.integer("no");
            firms.insert(no, {no,
                              {row.text("name"),
                               row.text("short_name"),
                               row.text("former_names"),
                               row.text("former_codes"),
                               {row.text("contact")}},
                              row.text("credit_code"),
                              row.text("registration_no")});
        }));
        bindPageKeys(m_people, keys, first);
        PEIYU_CHECK(m_people.each([&](const Row &row) {
            firms[row.integer("no")].names.people.append(row.text("name"));
        }));
        return firms;
    }

private:
    Statement m_names;
    Statement m_people;
};

/// Of those a 专员 of that name serves.
Result<QSet<qint64>> served(const Connection &connection, const FindWords &words, QDate asOf)
{
    QSet<qint64> firms;
    PEIYU_TRY(clause, servedFirms(connection, words));
    if (clause.sql.isEmpty())
        return firms;
    Statement select(connection, clause.sql);
    clause.bindTo(select);
    select.bind(":as_of", dayText(asOf));
    PEIYU_CHECK(select.each([&](const Row &row) { firms.insert(row.integer("no")); }));
    return firms;
}

} // namespace

Result<WordFrequency> wordFrequency(const Connection &connection, const QString &typed)
{
    const FindWords words(typed);
    if (words.isEmpty())
        return WordFrequency::Rare;
    const SqlDialect &dialect = connection.dialect();
    PEIYU_TRY(names, count(connection, dialect.textContains, dialect.phrase(words.characters)));
    qint64 firms = names;
    if (words.isLatin()) {
        const QString prefix = dialect.prefix(words.code.toLower());
        PEIYU_TRY(initials, count(connection, dialect.initialsContain, prefix));
        firms = std::max(firms, initials);
    }
    if (!words.ways.isEmpty()) {
        PEIYU_TRY(read,
                  count(connection, dialect.pinyinContains, dialect.syllablePhrases(words.ways)));
        firms = std::max(firms, read);
    }
    return frequencyOf(firms);
}

Result<std::optional<QVector<qint64>>> firstOfFrequentWord(const Connection &connection,
                                                           const ListQuery &query, int most)
{
    using Found = std::optional<QVector<qint64>>;
    const FindWords words(query.find);
    ListQuery all = query;
    all.find.clear();
    PEIYU_TRY(keys, EnterpriseListRepository::keys(connection, all, mostWalked));
    PEIYU_TRY(ofPeople, served(connection, words, query.asOf));
    Walk walk(connection);
    QVector<qint64> found;
    for (qsizetype first = 0; first < keys.size() && found.size() < most; first += rowsPerPage) {
        PEIYU_TRY(page, walk.page(keys, first));
        const qsizetype end = std::min(first + rowsPerPage, keys.size());
        for (qsizetype i = first; i < end && found.size() < most; ++i) {
            if (ofPeople.contains(keys[i]) || isOf(words, page.value(keys[i])))
                found.append(keys[i]);
        }
    }
    const bool whole = found.size() == most || keys.size() < mostWalked;
    return whole ? Found(found) : Found();
}

} // namespace peiyu

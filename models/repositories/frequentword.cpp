#include "repositories/frequentword.h"

#include "database/statement.h"
#include "domain/creditcode.h"
#include "reference/pinyin.h"
#include "repositories/enterpriselistclause.h"
#include "repositories/enterpriselistrepository.h"
#include "repositories/pagekeys.h"

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

/// A typed word, asked of one firm as the find index is asked of all (addFind).
class Word
{
public:
    explicit Word(const QString &typed)
        : m_characters(searchCharacters(typed)), m_code(normalizeCreditCode(typed))
    {
        m_latin = std::all_of(m_code.begin(), m_code.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
        });
    }

    bool isEmpty() const { return m_characters.isEmpty(); }

    Result<WordFrequency> frequency(const Connection &connection) const
    {
        const SqlDialect &dialect = connection.dialect();
        PEIYU_TRY(names, count(connection, dialect.textContains, dialect.phrase(m_characters)));
        if (!m_latin)
            return frequencyOf(names);
        // What has other ways too is not found along the list: rows would have to be read for it.
        const QString prefix = dialect.prefix(m_code.toLower());
        PEIYU_TRY(initials, count(connection, dialect.initialsContain, prefix));
        return std::max(names, initials) < inManyNames ? WordFrequency::Rare
                                                       : WordFrequency::InManyNames;
    }

    bool isOf(const Row &firm) const
    {
        const QString name = firm.text("name");
        const QString names = searchCharacters(name + u'\n' + firm.text("short_name") + u'\n' +
                                               firm.text("former_names"));
        if ((u' ' + names + u' ').contains(u' ' + m_characters + u' '))
            return true;
        if (!m_latin)
            return false;
        const QString code = firm.text("credit_code");
        if (code.startsWith(m_code) || code.endsWith(m_code) ||
            firm.text("registration_no") == m_code)
            return true;
        const QStringList initials = initialTokens(name);
        return std::any_of(initials.begin(), initials.end(), [this](const QString &run) {
            return run.startsWith(m_code, Qt::CaseInsensitive);
        });
    }

private:
    /// Not further than matters.
    static Result<qint64> count(const Connection &connection, const QString &index,
                                const QString &find)
    {
        Statement count(connection,
                        QStringLiteral("SELECT COUNT(*) AS n FROM (%1 LIMIT :most) f").arg(index));
        return count.bind(":find", find).bind(":most", inManyNames).number("n");
    }

    QString m_characters;
    QString m_code;
    bool m_latin = false;
};

} // namespace

Result<WordFrequency> wordFrequency(const Connection &connection, const QString &typed)
{
    const Word word(typed);
    return word.isEmpty() ? WordFrequency::Rare : word.frequency(connection);
}

Result<std::optional<QVector<qint64>>> firstOfFrequentWord(const Connection &connection,
                                                           const ListQuery &query, int most)
{
    using Found = std::optional<QVector<qint64>>;
    const Word word(query.find);
    ListQuery all = query;
    all.find.clear();
    PEIYU_TRY(walk, EnterpriseListRepository::keys(connection, all, mostWalked));
    Statement names(connection,
                    QStringLiteral("SELECT no, name, short_name, former_names, credit_code,"
                                   " registration_no FROM enterprise WHERE no IN (%1)")
                        .arg(pageKeyList()));
    QVector<qint64> found;
    for (qsizetype first = 0; first < walk.size() && found.size() < most; first += rowsPerPage) {
        QSet<qint64> holding;
        bindPageKeys(names, walk, first);
        PEIYU_CHECK(names.each([&](const Row &row) {
            if (word.isOf(row))
                holding.insert(row.integer("no"));
        }));
        const qsizetype end = std::min(first + rowsPerPage, walk.size());
        for (qsizetype i = first; i < end && found.size() < most; ++i) {
            if (holding.contains(walk[i]))
                found.append(walk[i]);
        }
    }
    const bool whole = found.size() == most || walk.size() < mostWalked;
    return whole ? Found(found) : Found();
}

} // namespace peiyu

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

/// With fewer firms the index is as quick; with more, this many firms of the list hold a page.
constexpr int fewest = 4000;
constexpr int mostWalked = 4000;

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

    Result<bool> isFrequent(const Connection &connection) const
    {
        const SqlDialect &dialect = connection.dialect();
        PEIYU_TRY(names, isIn(connection, dialect.textContains, dialect.phrase(m_characters)));
        if (names || !m_latin)
            return names;
        return isIn(connection, dialect.initialsContain, dialect.prefix(m_code.toLower()));
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
    static Result<bool> isIn(const Connection &connection, const QString &index,
                             const QString &find)
    {
        Statement count(
            connection,
            QStringLiteral("SELECT COUNT(*) AS n FROM (%1 LIMIT :fewest) f").arg(index));
        PEIYU_TRY(firms, count.bind(":find", find).bind(":fewest", fewest).number("n"));
        return firms == fewest;
    }

    QString m_characters;
    QString m_code;
    bool m_latin = false;
};

} // namespace

Result<std::optional<QVector<qint64>>> firstOfFrequentWord(const Connection &connection,
                                                           const ListQuery &query, int most)
{
    using Found = std::optional<QVector<qint64>>;
    const Word word(query.find);
    if (word.isEmpty())
        return Found();
    PEIYU_TRY(frequent, word.isFrequent(connection));
    if (!frequent)
        return Found();
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

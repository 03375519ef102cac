#include "repositories/duplicaterepository.h"

#include "database/statement.h"
#include "domain/firmrecordtext.h"
#include "domain/textfold.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace peiyu {

namespace {

struct Firm
{
    qint64 no = 0;
    EnterpriseId id;
    QString name;
};

using PairKey = std::pair<QString, QString>;

/// Collects pairs; a pair known to be two never comes in.
class Pairs
{
public:
    void keepApart(const QString &first, const QString &second)
    {
        m_apart.insert(key(first, second));
    }
    void add(const Firm &one, const Firm &other, LikenessReason reason)
    {
        if (one.id == other.id || m_apart.contains(key(one.id.value(), other.id.value())))
            return;
        const Firm &first = one.no < other.no ? one : other;
        const Firm &second = one.no < other.no ? other : one;
        LikePair &pair = m_found[{first.no, second.no}];
        pair.first = first.id;
        pair.second = second.id;
        pair.firstName = first.name;
        pair.secondName = second.name;
        if (!pair.reasons.contains(reason))
            pair.reasons.append(reason);
    }
    QVector<LikePair> strongestFirst() const
    {
        QVector<LikePair> all = m_found.values();
        for (LikePair &pair : all)
            std::sort(pair.reasons.begin(), pair.reasons.end());
        std::stable_sort(all.begin(), all.end(), [](const LikePair &a, const LikePair &b) {
            return a.reasons.first() < b.reasons.first();
        });
        return all;
    }

private:
    static PairKey key(const QString &a, const QString &b)
    {
        return a < b ? PairKey{a, b} : PairKey{b, a};
    }
    QSet<PairKey> m_apart;
    QMap<std::pair<qint64, qint64>, LikePair> m_found;
};

Firm firmFrom(const Row &row)
{
    return {row.integer("no"), EnterpriseId(row.text("id")), row.text("name")};
}

/// Firms that share a value of a column, as pairs.
Result<> addSharing(const Connection &connection, const char16_t *column, int most,
                    LikenessReason reason, Pairs &pairs)
{
    const QString name = QString::fromUtf16(column);
    QString sql = QStringLiteral("SELECT no, id, name, %1 AS shared FROM enterprise"
                                 " WHERE deleted = 0 AND %1 <> '' AND %1 IN (SELECT %1"
                                 " FROM enterprise WHERE deleted = 0 AND %1 <> ''"
                                 " GROUP BY %1 HAVING COUNT(*) BETWEEN 2 AND :most)"
                                 " ORDER BY %1, no")
                      .arg(name);
    Statement select(connection, sql);
    select.bind(":most", most);
    QString shared;
    QVector<Firm> group;
    return select.each([&](const Row &row) {
        const QString value = row.text("shared");
        if (value != shared)
            group.clear();
        shared = value;
        const Firm firm = firmFrom(row);
        for (const Firm &other : group)
            pairs.add(other, firm, reason);
        group.append(firm);
    });
}

/// Firms whose former names or codes are another's present one.
Result<> addFormer(const Connection &connection, Pairs &pairs)
{
    QHash<QString, QVector<Firm>> byFormerName;
    QHash<QString, QVector<Firm>> byFormerCode;
    PEIYU_CHECK(
        Statement(connection, QStringLiteral("SELECT no, id, name, former_names, former_codes FROM"
                                             " enterprise WHERE deleted = 0 AND (former_names <> ''"
                                             " OR former_codes <> '')"))
            .each([&](const Row &row) {
                const Firm firm = firmFrom(row);
                for (const QString &name : namesOf(row.text("former_names")))
                    byFormerName[foldedName(name)].append(firm);
                for (const QString &code : wordsOf(row.text("former_codes")))
                    byFormerCode[code].append(firm);
            }));
    const auto addKnown = [&](const QHash<QString, QVector<Firm>> &known, const char16_t *column,
                              LikenessReason reason) -> Result<> {
        Statement select(connection,
                         QStringLiteral("SELECT no, id, name FROM enterprise WHERE deleted = 0"
                                        " AND %1 = :value")
                             .arg(QString::fromUtf16(column)));
        for (auto it = known.begin(); it != known.end(); ++it) {
            select.bind(":value", it.key());
            PEIYU_CHECK(select.each([&](const Row &row) {
                for (const Firm &firm : it.value())
                    pairs.add(firm, firmFrom(row), reason);
            }));
        }
        return {};
    };
    PEIYU_CHECK(addKnown(byFormerName, u"name_folded", LikenessReason::FormerName));
    return addKnown(byFormerCode, u"credit_code", LikenessReason::FormerCode);
}

} // namespace

Result<QVector<LikePair>> DuplicateRepository::pairs(const Connection &connection)
{
    constexpr int any = 1000;
    Pairs pairs;
    PEIYU_CHECK(
        Statement(connection, QStringLiteral("SELECT first, second FROM distinct_pair"
                                             " WHERE deleted = 0"))
            .each([&](const Row &row) { pairs.keepApart(row.text("first"), row.text("second")); }));
    PEIYU_CHECK(addSharing(connection, u"credit_code", any, LikenessReason::Code, pairs));
    PEIYU_CHECK(addSharing(connection, u"name_folded", any, LikenessReason::Name, pairs));
    PEIYU_CHECK(addFormer(connection, pairs));
    PEIYU_CHECK(addSharing(connection, u"phone", mostSharing, LikenessReason::Phone, pairs));
    // Many firms of a park share its address; two that share one alone are worth a look.
    constexpr int two = 2;
    PEIYU_CHECK(addSharing(connection, u"address", two, LikenessReason::Address, pairs));
    return pairs.strongestFirst();
}

} // namespace peiyu

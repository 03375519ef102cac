#include "repositories/duplicaterepository.h"

#include "database/statement.h"
#include "domain/firmrecordtext.h"
#include "domain/phonenumber.h"
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

/// Who can be reached at a number: the firm's own phone and those of its contacts. A number typed
/// without its area is the one known with it, where all that know it name the same area.
class SharedPhones
{
public:
    void add(qint64 firm, const QString &typed)
    {
        for (const PhoneNumber &phone : phoneNumbers(typed)) {
            QVector<qint64> &firms = m_firms[phone.number][phone.area];
            if (!firms.contains(firm))
                firms.append(firm);
        }
    }
    /// The firms of each number that 2 to `most` of them share.
    QVector<QVector<qint64>> groups(int most) const
    {
        QVector<QVector<qint64>> shared;
        for (const QMap<QString, QVector<qint64>> &areas : m_firms) {
            QMap<QString, QVector<qint64>> known = areas;
            if (known.size() == 2 && known.firstKey().isEmpty()) {
                QVector<qint64> &whole = known.last();
                for (const qint64 firm : known.take({})) {
                    if (!whole.contains(firm))
                        whole.append(firm);
                }
            }
            for (const QVector<qint64> &firms : std::as_const(known)) {
                if (firms.size() > 1 && firms.size() <= most)
                    shared.append(firms);
            }
        }
        return shared;
    }

private:
    QHash<QString, QMap<QString, QVector<qint64>>> m_firms; ///< number → area → firms
};

Result<> addSharedPhones(const Connection &connection, int most, Pairs &pairs)
{
    SharedPhones phones;
    for (const char16_t *sql :
         {u"SELECT no, phone FROM enterprise WHERE deleted = 0 AND phone <> ''",
          u"SELECT e.no AS no, c.phone AS phone FROM contact c JOIN enterprise e"
          u" ON e.id = c.enterprise WHERE c.deleted = 0 AND c.phone <> '' AND e.deleted = 0"}) {
        Statement select(connection, QString::fromUtf16(sql));
        PEIYU_CHECK(
            select.each([&](const Row &row) { phones.add(row.integer("no"), row.text("phone")); }));
    }
    Statement select(connection, QStringLiteral("SELECT no, id, name FROM enterprise"
                                                " WHERE no = :no"));
    for (const QVector<qint64> &numbers : phones.groups(most)) {
        QVector<Firm> firms;
        for (const qint64 no : numbers) {
            select.bind(":no", no);
            PEIYU_CHECK(select.each([&](const Row &row) { firms.append(firmFrom(row)); }));
        }
        for (qsizetype i = 0; i < firms.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                pairs.add(firms[j], firms[i], LikenessReason::Phone);
        }
    }
    return {};
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
    PEIYU_CHECK(addSharedPhones(connection, mostSharing, pairs));
    // Many firms of a park share its address; two that share one alone are worth a look.
    constexpr int two = 2;
    PEIYU_CHECK(addSharing(connection, u"address", two, LikenessReason::Address, pairs));
    return pairs.strongestFirst();
}

} // namespace peiyu

#include "statistics/firmtitles.h"

#include "database/statement.h"

#include <QHash>

#include <array>
#include <string_view>
#include <utility>

namespace peiyu {

namespace {

constexpr int firmsAtOnce = 4000;
constexpr int usualTitles = 4;

// Making a string of every text would be most of the pass: rows are read as the bytes they are.

std::string_view bytesOf(QByteArrayView text)
{
    return {text.data(), static_cast<size_t>(text.size())};
}

DayNumber dayNumberOf(QByteArrayView day)
{
    DayNumber found = 0;
    for (const char c : day) {
        if (c != '-')
            found = found * 10 + (c - '0');
    }
    return found;
}

/// The tier of a key as it stands in the table.
std::optional<Tier> tierOf(QByteArrayView key)
{
    static const auto keys = [] {
        std::array<std::pair<QByteArray, Tier>, allTiers.size()> found;
        for (size_t i = 0; i < found.size(); ++i)
            found[i] = {tierKey(allTiers[i]).toUtf8(), allTiers[i]};
        return found;
    }();
    for (const auto &[name, tier] : keys) {
        if (bytesOf(name) == bytesOf(key))
            return tier;
    }
    return std::nullopt;
}

/// Districts, towns and parks are few: each is made once.
template <class Id> class KnownIds
{
public:
    Id idOf(QByteArrayView bytes)
    {
        // Neighbours often are of one place.
        if (bytesOf(bytes) == bytesOf(m_last.first))
            return m_last.second;
        const QByteArray key = bytes.toByteArray();
        const auto found = m_ids.constFind(key);
        m_last = {key, found != m_ids.constEnd()
                           ? *found
                           : *m_ids.insert(key, Id(QString::fromUtf8(bytes)))};
        return m_last.second;
    }

private:
    QHash<QByteArray, Id> m_ids;
    std::pair<QByteArray, Id> m_last;
};

/// The last firm of the next block; empty when what is left is less than a block.
Result<QString> endOfBlock(const Connection &connection, const QString &after)
{
    Statement select(connection, QStringLiteral("SELECT enterprise FROM residence"
                                                " WHERE enterprise > :after ORDER BY enterprise"
                                                " LIMIT 1 OFFSET :firms"));
    select.bind(":after", after).bind(":firms", firmsAtOnce);
    QString last;
    PEIYU_CHECK(select.each([&](const Row &row) { last = row.text("enterprise"); }));
    return last;
}

/// Firms above `after`, up to `until` unless it is empty.
struct Block
{
    QString after;
    QString until;
};

/// Reads the rows of a block, firm by firm; `condition` has the placeholders of `values`. It stands
/// on COALESCE: by the index of a tier or a district every block would be looked for among all its
/// rows and sorted anew; along the firms' own index it is read as it comes.
Result<> eachRow(const Connection &connection, const Block &block, const QString &select,
                 const QString &condition, const QVector<std::pair<const char *, QString>> &values,
                 const std::function<void(const Row &)> &take)
{
    QString sql = select + QStringLiteral(" WHERE deleted = 0 AND enterprise > :after");
    if (!block.until.isEmpty())
        sql += QStringLiteral(" AND enterprise <= :until");
    Statement rows(connection, sql + condition + QStringLiteral(" ORDER BY enterprise"));
    rows.bind(":after", block.after);
    if (!block.until.isEmpty())
        rows.bind(":until", block.until);
    for (const auto &[name, value] : values)
        rows.bind(name, value);
    return rows.each(take);
}

/// Firms of a block with the bytes of their ids, for walking along other tables.
struct BlockFirms
{
    QVector<FirmTitles> firms;
    QVector<QByteArray> ids;

    /// The firm of this id, not looking before `at`; null when it is not here.
    FirmTitles *find(QByteArrayView id, qsizetype &at)
    {
        const std::string_view wanted = bytesOf(id);
        while (at < ids.size() && bytesOf(ids[at]) < wanted)
            ++at;
        return at < ids.size() && bytesOf(ids[at]) == wanted ? &firms[at] : nullptr;
    }
};

Result<BlockFirms> staysOf(const Connection &connection, const Block &block,
                           const TitlesWanted &wanted)
{
    QString condition;
    QVector<std::pair<const char *, QString>> values;
    if (!wanted.district.isEmpty()) {
        condition += QStringLiteral(" AND COALESCE(district, '') = :district");
        values.append({":district", wanted.district.value()});
    }
    BlockFirms found;
    KnownIds<DistrictId> districts;
    KnownIds<AreaId> areas;
    PEIYU_CHECK(eachRow(
        connection, block,
        QStringLiteral("SELECT enterprise, district, from_date, until_date%1"
                       " FROM residence")
            .arg(wanted.areas ? QStringLiteral(", town, park") : QString()),
        condition, values, [&](const Row &row) {
            const QByteArrayView enterprise = row.utf8("enterprise");
            if (found.ids.isEmpty() || bytesOf(found.ids.last()) != bytesOf(enterprise)) {
                found.ids.append(enterprise.toByteArray());
                found.firms.append({QString::fromUtf8(enterprise), {}, {}, {}});
                found.firms.last().titles.reserve(usualTitles);
                found.firms.last().stays.reserve(1);
            }
            Stay stay{districts.idOf(row.utf8("district")), dayNumberOf(row.utf8("from_date")),
                      dayNumberOf(row.utf8("until_date"))};
            if (wanted.areas) {
                stay.town = areas.idOf(row.utf8("town"));
                stay.park = areas.idOf(row.utf8("park"));
            }
            found.firms.last().stays.append(std::move(stay));
        }));
    return found;
}

Result<> addChains(const Connection &connection, const Block &block, BlockFirms &firms)
{
    qsizetype at = 0;
    return eachRow(connection, block,
                   QStringLiteral("SELECT enterprise, chain FROM (SELECT id AS enterprise, chain,"
                                  " deleted FROM enterprise WHERE chain <> '') linked"),
                   {}, {}, [&](const Row &row) {
                       if (FirmTitles *firm = firms.find(row.utf8("enterprise"), at))
                           firm->chain = row.text("chain");
                   });
}

/// Firms and titles come in the same order: one walk along both.
Result<> addTitles(const Connection &connection, const Block &block, const TitlesWanted &wanted,
                   BlockFirms &firms)
{
    QString condition;
    QVector<std::pair<const char *, QString>> values;
    if (wanted.tier) {
        condition = QStringLiteral(" AND COALESCE(tier, '') = :tier");
        values.append({":tier", tierKey(*wanted.tier)});
    }
    qsizetype at = 0;
    return eachRow(connection, block,
                   QStringLiteral("SELECT enterprise, tier, from_date, until_date, revoked_on"
                                  " FROM recognition"),
                   condition, values, [&](const Row &row) {
                       FirmTitles *firm = firms.find(row.utf8("enterprise"), at);
                       if (!firm)
                           return;
                       if (const auto tier = tierOf(row.utf8("tier")))
                           firm->titles.append({*tier, dayNumberOf(row.utf8("from_date")),
                                                dayNumberOf(row.utf8("until_date")),
                                                dayNumberOf(row.utf8("revoked_on"))});
                   });
}

} // namespace

DayNumber dayNumber(QDate day)
{
    return day.isNull() ? 0 : day.year() * 10000 + day.month() * 100 + day.day();
}

QDate dayOfNumber(DayNumber day)
{
    if (day == 0 || day == openDayNumber)
        return {};
    return {day / 10000, day / 100 % 100, day % 100};
}

Result<> eachTitledFirm(const Connection &connection, const TitlesWanted &wanted,
                        const std::function<void(const FirmTitles &)> &take)
{
    Block block;
    for (;;) {
        PEIYU_TRY(until, endOfBlock(connection, block.after));
        block.until = until;
        PEIYU_TRY(found, staysOf(connection, block, wanted));
        if (!found.firms.isEmpty())
            PEIYU_CHECK(addTitles(connection, block, wanted, found));
        if (!found.firms.isEmpty() && wanted.chain)
            PEIYU_CHECK(addChains(connection, block, found));
        for (const FirmTitles &firm : std::as_const(found.firms)) {
            if (!firm.titles.isEmpty())
                take(firm);
        }
        if (until.isEmpty())
            return {};
        block.after = until;
    }
}

} // namespace peiyu

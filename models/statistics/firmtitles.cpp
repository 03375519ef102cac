#include "statistics/firmtitles.h"

#include "database/statement.h"

#include <algorithm>
#include <array>

namespace peiyu {

namespace {

constexpr int firmsAtOnce = 4000;

/// Days between spaces. A row's days travel as one text: fetching texts is most of the pass.
template <size_t count> std::array<DayNumber, count> dayNumbers(const QString &days)
{
    std::array<DayNumber, count> found{};
    size_t at = 0;
    for (const QChar c : days) {
        if (c == u' ')
            at = std::min(at + 1, count - 1);
        else if (c != u'-')
            found[at] = found[at] * 10 + (c.unicode() - u'0');
    }
    return found;
}

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

/// Reads the rows of a block, firm by firm; `condition` has the placeholders of `values`.
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

Result<QVector<FirmTitles>> staysOf(const Connection &connection, const Block &block,
                                    const TitlesWanted &wanted)
{
    QString condition;
    QVector<std::pair<const char *, QString>> values;
    if (!wanted.district.isEmpty()) {
        condition += QStringLiteral(" AND district = :district");
        values.append({":district", wanted.district.value()});
    }
    QVector<FirmTitles> firms;
    PEIYU_CHECK(eachRow(
        connection, block,
        QStringLiteral("SELECT enterprise, district, from_date || ' ' || until_date AS days%1"
                       " FROM residence")
            .arg(wanted.areas ? QStringLiteral(", town, park") : QString()),
        condition, values, [&](const Row &row) {
            QString enterprise = row.text("enterprise");
            if (firms.isEmpty() || firms.last().enterprise != enterprise)
                firms.append(FirmTitles{std::move(enterprise), {}, {}, {}});
            const auto days = dayNumbers<2>(row.text("days"));
            Stay stay{DistrictId(row.text("district")), days[0], days[1]};
            if (wanted.areas) {
                stay.town = AreaId(row.text("town"));
                stay.park = AreaId(row.text("park"));
            }
            firms.last().stays.append(std::move(stay));
        }));
    return firms;
}

Result<> addChains(const Connection &connection, const Block &block, QVector<FirmTitles> &firms)
{
    qsizetype at = 0;
    return eachRow(connection, block,
                   QStringLiteral("SELECT enterprise, chain FROM (SELECT id AS enterprise, chain,"
                                  " deleted FROM enterprise WHERE chain <> '') linked"),
                   {}, {}, [&](const Row &row) {
                       const QString enterprise = row.text("enterprise");
                       while (at < firms.size() && firms[at].enterprise < enterprise)
                           ++at;
                       if (at < firms.size() && firms[at].enterprise == enterprise)
                           firms[at].chain = row.text("chain");
                   });
}

/// Firms and titles come in the same order: one walk along both.
Result<> addTitles(const Connection &connection, const Block &block, const TitlesWanted &wanted,
                   QVector<FirmTitles> &firms)
{
    QString condition;
    QVector<std::pair<const char *, QString>> values;
    if (wanted.tier) {
        condition = QStringLiteral(" AND tier = :tier");
        values.append({":tier", tierKey(*wanted.tier)});
    }
    qsizetype at = 0;
    return eachRow(
        connection, block,
        QStringLiteral("SELECT enterprise, tier, from_date || ' ' || until_date || ' ' ||"
                       " revoked_on AS days FROM recognition"),
        condition, values, [&](const Row &row) {
            const QString enterprise = row.text("enterprise");
            while (at < firms.size() && firms[at].enterprise < enterprise)
                ++at;
            if (at >= firms.size() || firms[at].enterprise != enterprise)
                return;
            const auto days = dayNumbers<3>(row.text("days"));
            if (const auto tier = tierFromKey(row.text("tier")))
                firms[at].titles.append({*tier, days[0], days[1], days[2]});
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
        PEIYU_TRY(firms, staysOf(connection, block, wanted));
        if (!firms.isEmpty())
            PEIYU_CHECK(addTitles(connection, block, wanted, firms));
        if (!firms.isEmpty() && wanted.chain)
            PEIYU_CHECK(addChains(connection, block, firms));
        for (const FirmTitles &firm : firms) {
            if (!firm.titles.isEmpty())
                take(firm);
        }
        if (until.isEmpty())
            return {};
        block.after = until;
    }
}

} // namespace peiyu

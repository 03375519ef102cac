#include "repositories/openitems.h"

#include "database/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace peiyu {

namespace {

struct OpenTable
{
    OpenKind kind;
    const char *table;
    const char *open;   ///< condition over `t`
    const char *holder; ///< column that names who does it
    const char *words;  ///< column that may name him in words instead; null where none does
};

/// A request has two holders: its statement is asked for each.
constexpr std::array openTables = {
    OpenTable{OpenKind::Request, "request", "t.state <> 'closed' AND t.state <> 'declined'",
              "specialist", nullptr},
    OpenTable{OpenKind::Request, "request", "t.state <> 'closed' AND t.state <> 'declined'",
              "first_contact", nullptr},
    OpenTable{OpenKind::Visit, "planned_visit", "t.state = 'open' AND t.unit = ''", "specialist",
              nullptr},
    OpenTable{OpenKind::Promise, "promise", "t.state = 'open'", "specialist", nullptr},
    OpenTable{OpenKind::Measure, "measure_step", "t.state IN ('open', 'doing')", "specialist",
              "owner"}};

/// What names :person, also in words that name nobody else on duty.
QString namesSql(const OpenTable &table)
{
    const QString listed = QStringLiteral("t.%1 = :person").arg(QLatin1String(table.holder));
    if (!table.words)
        return listed;
    return QStringLiteral("(%1 OR (t.%2 = '' AND t.%3 IN (SELECT me.name FROM specialist me"
                          " WHERE me.id = :person AND me.deleted = 0 AND NOT EXISTS (SELECT 1"
                          " FROM specialist other WHERE other.id <> me.id AND other.active = 1"
                          " AND other.deleted = 0 AND other.name = me.name))))")
        .arg(listed, QLatin1String(table.holder), QLatin1String(table.words));
}

QString nobodysSql(const OpenTable &table)
{
    return QStringLiteral("t.%1 <> '' AND COALESCE(s.active, 0) = 0")
        .arg(QLatin1String(table.holder));
}

Result<QVector<OpenItem>> itemsWhere(const Connection &connection,
                                     QString (*condition)(const OpenTable &),
                                     const SpecialistId &person)
{
    QVector<OpenItem> found;
    for (const OpenTable &one : openTables) {
        Statement select(
            connection,
            QStringLiteral("SELECT t.id, t.enterprise, e.name AS firm,"
                           " t.%1 AS holder, COALESCE(s.name%5, '') AS holder_name"
                           " FROM %2 t JOIN enterprise e ON e.id = t.enterprise"
                           " AND e.deleted = 0 LEFT JOIN specialist s ON s.id = t.%1"
                           " AND s.deleted = 0 WHERE t.deleted = 0 AND %3 AND %4"
                           " ORDER BY t.no")
                .arg(QLatin1String(one.holder), QLatin1String(one.table), QLatin1String(one.open),
                     condition(one),
                     one.words ? QStringLiteral(", t.") + QLatin1String(one.words) : QString()));
        if (!person.isEmpty())
            select.bind(":person", person);
        PEIYU_CHECK(select.each([&](const Row &row) {
            const QString id = row.text("id");
            const bool known = std::any_of(found.begin(), found.end(), [&](const OpenItem &item) {
                return item.kind == one.kind && item.record == id;
            });
            if (!known)
                found.append(OpenItem{one.kind, id, EnterpriseId(row.text("enterprise")),
                                      row.text("firm"),
                                      person.isEmpty() ? SpecialistId(row.text("holder")) : person,
                                      row.text("holder_name")});
        }));
    }
    return found;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpenItems)
};

} // namespace

QString openKindText(OpenKind kind)
{
    switch (kind) {
    case OpenKind::Request:
        return Text::tr("诉求");
    case OpenKind::Visit:
        return Text::tr("走访计划");
    case OpenKind::Promise:
        return Text::tr("承诺");
    case OpenKind::Measure:
        return Text::tr("一策措施");
    }
    return {};
}

Result<QVector<OpenItem>> openItemsOf(const Connection &connection, const SpecialistId &person)
{
    return itemsWhere(connection, namesSql, person);
}

Result<QVector<OpenItem>> strandedItems(const Connection &connection)
{
    return itemsWhere(connection, nobodysSql, {});
}

} // namespace peiyu

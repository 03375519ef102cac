#include "repositories/visitlist.h"

#include "database/statement.h"
#include "repositories/enterpriselistclause.h"
#include "repositories/likepattern.h"
#include "repositories/pagekeys.h"

#include <QHash>

namespace peiyu {

namespace {

QString orderSql(const VisitQuery &query)
{
    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    switch (query.sort) {
    case VisitSort::Date:
        return QStringLiteral(" ORDER BY v.on_date%1, v.no%1").arg(direction);
    case VisitSort::Firm:
        return QStringLiteral(" ORDER BY e.name_sort%1, v.on_date DESC, v.no DESC").arg(direction);
    }
    return {};
}

VisitRow rowFrom(const Row &row)
{
    VisitRow found;
    found.no = row.integer("no");
    found.visit.id = row.text("id");
    found.visit.enterprise = EnterpriseId(row.text("enterprise"));
    found.visit.specialist = SpecialistId(row.text("specialist"));
    found.visit.kind = visitKindFromKey(row.text("kind")).value_or(VisitKind::OnSite);
    found.visit.on = dayFromText(row.text("on_date"));
    found.visit.met = row.text("met");
    found.visit.text = row.text("content");
    found.visit.next = dayFromText(row.text("next_date"));
    found.visit.unit = row.text("unit");
    found.visit.visitors = row.text("visitors");
    found.visit.state = visitStateFromKey(row.text("state")).value_or(VisitState::Confirmed);
    found.visit.meeting = row.text("meeting");
    found.firm = row.text("firm");
    found.districtName = row.text("district_name");
    found.townName = row.text("town_name");
    found.specialistName = row.text("specialist_name");
    return found;
}

/// Firms as the list of firms finds them.
Result<ListClause> firmsCalled(const Connection &connection, const QString &words)
{
    ListQuery firms;
    firms.find = words;
    firms.exitedToo = true;
    return listClause(connection, firms);
}

} // namespace

Result<QVector<qint64>> visitKeys(const Connection &connection, const VisitQuery &query)
{
    QString sql = QStringLiteral("SELECT v.no FROM visit v JOIN enterprise e ON e.id = v.enterprise"
                                 " AND e.deleted = 0 WHERE v.deleted = 0 AND v.on_date <= :as_of");
    if (!query.firm.isEmpty())
        sql += QStringLiteral(" AND v.enterprise = :firm");
    if (!query.district.isEmpty())
        sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM residence r WHERE r.enterprise = e.id"
                              " AND r.deleted = 0 AND r.district = :district"
                              " AND r.from_date <= :as_of AND r.until_date > :as_of)");
    if (!query.mine.isEmpty())
        sql += QStringLiteral(" AND (v.specialist = :mine OR EXISTS (SELECT 1 FROM assignment a"
                              " WHERE a.enterprise = e.id AND a.deleted = 0"
                              " AND a.duty = 'specialist' AND a.specialist = :mine"
                              " AND a.from_date <= :as_of AND a.until_date > :as_of))");
    if (!query.visitor.isEmpty())
        sql += QStringLiteral(" AND v.specialist = :visitor");
    if (query.kind)
        sql += QStringLiteral(" AND v.kind = :kind");
    if (!query.since.isNull())
        sql += QStringLiteral(" AND v.on_date >= :since");
    if (query.state)
        sql += QStringLiteral(" AND v.state = :state");
    if (query.office != VisitOffice::Any)
        sql += query.office == VisitOffice::Own ? QStringLiteral(" AND v.unit = ''")
                                                : QStringLiteral(" AND v.unit <> ''");
    if (!query.meeting.isEmpty())
        sql += QStringLiteral(" AND v.meeting = :meeting");
    const QString words = query.find.trimmed();
    PEIYU_TRY(firms, firmsCalled(connection, words));
    if (!words.isEmpty())
        sql +=
            QStringLiteral(" AND (LOWER(v.content) LIKE :words ESCAPE '!'"
                           " OR LOWER(v.met) LIKE :words ESCAPE '!'%1)")
                .arg(firms.values.texts.isEmpty()
                         ? QString() // signs alone find no firm
                         : QStringLiteral(" OR v.enterprise IN (SELECT e.id FROM enterprise e%1)")
                               .arg(firms.where));
    Statement select(connection, sql + orderSql(query));
    select.bind(":as_of", dayText(query.asOf));
    if (!words.isEmpty()) {
        firms.values.bindTo(select);
        select.bind(":words", likeContaining(words));
    }
    if (!query.visitor.isEmpty())
        select.bind(":visitor", query.visitor);
    if (query.kind)
        select.bind(":kind", visitKindKey(*query.kind));
    if (!query.since.isNull())
        select.bind(":since", dayText(query.since));
    if (query.state)
        select.bind(":state", visitStateKey(*query.state));
    if (!query.meeting.isEmpty())
        select.bind(":meeting", query.meeting);
    if (!query.firm.isEmpty())
        select.bind(":firm", query.firm);
    if (!query.district.isEmpty())
        select.bind(":district", query.district);
    if (!query.mine.isEmpty())
        select.bind(":mine", query.mine);
    QVector<qint64> found;
    PEIYU_CHECK(select.each([&](const Row &row) { found.append(row.integer("no")); }));
    return found;
}

Result<QVector<VisitRow>> visitRows(const Connection &connection, const QVector<qint64> &keys,
                                    QDate asOf)
{
    static const QString sql =
        QStringLiteral("SELECT v.no, v.id, v.enterprise, v.specialist, v.kind, v.on_date, v.met,"
                       " v.content, v.next_date, v.unit, v.visitors, v.state, v.meeting,"
                       " e.name AS firm,"
                       " COALESCE(d.short_name, '') AS district_name,"
                       " COALESCE(w.name, '') AS town_name,"
                       " COALESCE(s.name, '') AS specialist_name"
                       " FROM visit v JOIN enterprise e ON e.id = v.enterprise"
                       " LEFT JOIN residence r ON r.enterprise = e.id AND r.deleted = 0"
                       " AND r.from_date <= :as_of AND r.until_date > :as_of"
                       " LEFT JOIN district d ON d.id = r.district"
                       " LEFT JOIN area w ON w.id = r.town"
                       " LEFT JOIN specialist s ON s.id = v.specialist"
                       " WHERE v.deleted = 0 AND v.no IN (%1)")
            .arg(pageKeyList());
    QVector<VisitRow> ordered;
    for (qsizetype first = 0; first < keys.size(); first += rowsPerPage) {
        QHash<qint64, VisitRow> found;
        Statement select(connection, sql);
        select.bind(":as_of", dayText(asOf));
        bindPageKeys(select, keys, first);
        PEIYU_CHECK(
            select.each([&](const Row &row) { found.insert(row.integer("no"), rowFrom(row)); }));
        for (qsizetype i = first; i < std::min(first + rowsPerPage, keys.size()); ++i) {
            if (const auto row = found.constFind(keys[i]); row != found.constEnd())
                ordered.append(*row);
        }
    }
    return ordered;
}

Result<qint64> visitKey(const Connection &connection, const QString &id)
{
    qint64 key = 0;
    Statement select(connection,
                     QStringLiteral("SELECT no FROM visit WHERE id = :id AND deleted = 0"));
    select.bind(":id", id);
    PEIYU_CHECK(select.each([&](const Row &row) { key = row.integer("no"); }));
    return key;
}

} // namespace peiyu

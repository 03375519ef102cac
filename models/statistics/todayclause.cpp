#include "statistics/todayclause.h"

#include "domain/datespan.h"
#include "domain/yearlyfigure.h"
#include "repositories/measureclause.h"
#include "repositories/requestclause.h"

namespace peiyu {

namespace {

/// Puts one statement's FROM and WHERE together.
class Clause
{
public:
    Clause(const TodayScope &scope, const char *from, const QString &enterprise)
        : m_scope(scope), m_enterprise(enterprise)
    {
        m_clause.day = scope.day;
        m_clause.sql = QStringLiteral(" FROM ") + QLatin1String(from) + residenceJoinSql();
    }

    void where(const QString &condition)
    {
        m_clause.sql += (m_first ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ")) + condition;
        m_first = false;
    }
    void bind(const char *name, const QString &value)
    {
        m_clause.values.texts.append({name, value});
    }

    /// Firms still in the pool.
    void inPool()
    {
        where(QStringLiteral("%1 NOT IN (SELECT x.enterprise FROM pool_stage x WHERE x.deleted = 0"
                             " AND x.stage = 'exited' AND x.from_date <= :as_of"
                             " AND x.until_date > :as_of)")
                  .arg(m_enterprise));
    }

    /// `doing`: columns that name who is to do it.
    TodayClause inScope(const QStringList &doing, const QString &district = {})
    {
        addPeople(doing);
        addPlace(district);
        if (!m_scope.firm.isEmpty()) {
            where(m_enterprise + QStringLiteral(" = :firm"));
            bind(":firm", m_scope.firm.value());
        }
        if (m_scope.servedBy && m_scope.servedBy->isEmpty())
            where(QStringLiteral("%1 NOT IN (%2)").arg(m_enterprise, served({})));
        else if (m_scope.servedBy) {
            where(QStringLiteral("%1 = :served_by").arg(servedSql(m_enterprise)));
            bind(":served_by", m_scope.servedBy->value());
        }
        return m_clause;
    }

private:
    static QString served(const QString &whom)
    {
        return QStringLiteral("SELECT a.enterprise FROM assignment a WHERE a.deleted = 0"
                              " AND a.duty = 'specialist'%1 AND a.from_date <= :as_of"
                              " AND a.until_date > :as_of")
            .arg(whom);
    }

    void addPeople(const QStringList &doing)
    {
        if (m_scope.people.isEmpty())
            return;
        QStringList names;
        for (qsizetype i = 0; i < m_scope.people.size(); ++i) {
            const QByteArray name = ":p" + QByteArray::number(i);
            m_clause.values.texts.append({name, m_scope.people[i].value()});
            names.append(QString::fromLatin1(name));
        }
        const QString any = names.join(QLatin1String(", "));
        QStringList ways = {
            QStringLiteral("%1 IN (%2)")
                .arg(m_enterprise, served(QStringLiteral(" AND a.specialist IN (%1)").arg(any)))};
        for (const QString &column : doing)
            ways.append(QStringLiteral("%1 IN (%2)").arg(column, any));
        where(u'(' + ways.join(QLatin1String(" OR ")) + u')');
    }

    void addPlace(const QString &district)
    {
        if (!m_scope.district.isEmpty()) {
            // In COALESCE the column has no index: few things are open, and they come from theirs.
            where((district.isEmpty() ? QStringLiteral("COALESCE(r.district, '')") : district) +
                  QStringLiteral(" = :district"));
            bind(":district", m_scope.district.value());
        }
        if (m_scope.town) {
            where(QStringLiteral("COALESCE(r.town, '') = :town"));
            bind(":town", m_scope.town->value());
        }
    }

    const TodayScope &m_scope;
    QString m_enterprise;
    TodayClause m_clause;
    bool m_first = true;
};

const QString ofTable = QStringLiteral("t.enterprise");

TodayClause visitClause(const TodayScope &scope, QDate until)
{
    Clause clause(scope, "planned_visit t JOIN enterprise e ON e.id = t.enterprise", ofTable);
    clause.where(QStringLiteral("t.deleted = 0 AND t.state = 'open' AND t.on_date <= :until"
                                " AND t.unit = '' AND e.deleted = 0"));
    clause.bind(":until", dayText(until));
    clause.inPool();
    return clause.inScope({QStringLiteral("t.specialist")});
}

TodayClause requestClause(const TodayScope &scope, QDate until)
{
    Clause clause(scope, "request t JOIN enterprise e ON e.id = t.enterprise", ofTable);
    clause.where(QStringLiteral("t.deleted = 0 AND t.state <> 'closed' AND t.state <> 'declined'"
                                " AND t.due > '' AND t.due <= :until"
                                " AND t.clock <> '' AND e.deleted = 0"));
    clause.bind(":until", dayText(until));
    return clause.inScope({QStringLiteral("t.specialist"), QStringLiteral("t.first_contact")},
                          QStringLiteral("t.district"));
}

TodayClause callBackClause(const TodayScope &scope)
{
    Clause clause(scope, "request t JOIN enterprise e ON e.id = t.enterprise", ofTable);
    clause.where(QStringLiteral("t.deleted = 0 AND t.state = 'reviewed' AND NOT %1"
                                " AND t.reviewed_on <= :as_of AND e.deleted = 0")
                     .arg(pausedOnSql(QStringLiteral("t"))));
    return clause.inScope({QStringLiteral("t.specialist"), QStringLiteral("t.first_contact")},
                          QStringLiteral("t.district"));
}

TodayClause promiseClause(const TodayScope &scope, QDate until)
{
    Clause clause(scope, "promise t JOIN enterprise e ON e.id = t.enterprise", ofTable);
    clause.where(QStringLiteral("t.deleted = 0 AND t.state = 'open' AND t.due > ''"
                                " AND t.due <= :until AND e.deleted = 0"));
    clause.bind(":until", dayText(until));
    return clause.inScope({QStringLiteral("t.specialist")});
}

TodayClause measureClause(const TodayScope &scope, QDate until)
{
    Clause clause(scope,
                  "measure_step t JOIN measure m ON m.id = t.measure AND m.deleted = 0"
                  " JOIN enterprise e ON e.id = t.enterprise",
                  ofTable);
    clause.where(openStepSql(QStringLiteral("t")) +
                 QStringLiteral(" AND m.set_on <= :as_of AND t.due > '' AND t.due <= :until"
                                " AND e.deleted = 0"));
    clause.bind(":until", dayText(until));
    clause.inPool();
    return clause.inScope({QStringLiteral("t.specialist")});
}

/// Of a title `one` on the day.
QString validSql(const QString &one)
{
    return QStringLiteral("%1.deleted = 0 AND %1.from_date <= :as_of AND %1.until_date >= :as_of"
                          " AND %1.revoked_on > :as_of")
        .arg(one);
}

} // namespace

void TodayClause::bindTo(Statement &statement) const
{
    values.bindTo(statement);
    statement.bind(":as_of", dayText(day));
}

QString servedSql(const QString &enterprise)
{
    // Of two that a merge left side by side the one that began later counts, as in lists.
    return QStringLiteral("COALESCE((SELECT a.specialist FROM assignment a WHERE a.enterprise = %1"
                          " AND a.duty = 'specialist' AND a.deleted = 0 AND a.from_date <= :as_of"
                          " AND a.until_date > :as_of ORDER BY a.from_date DESC LIMIT 1), '')")
        .arg(enterprise);
}

QString firmColumns(const QString &enterprise)
{
    return QStringLiteral("%1 AS enterprise, e.no AS firm_no, e.name AS firm, e.short_name,"
                          " COALESCE(r.town, '') AS town, COALESCE(r.district, '') AS district,"
                          " %2 AS served")
        .arg(enterprise, servedSql(enterprise));
}

TodayClause workClause(const TodayScope &scope, WorkKind kind, QDate until)
{
    switch (kind) {
    case WorkKind::Visits:
        return visitClause(scope, until);
    case WorkKind::Requests:
        return requestClause(scope, until);
    case WorkKind::Promises:
        return promiseClause(scope, until);
    case WorkKind::Measures:
        return measureClause(scope, until);
    case WorkKind::CallBacks:
        return callBackClause(scope);
    }
    return {};
}

TodayClause endingClause(const TodayScope &scope)
{
    Clause clause(scope, "recognition t JOIN enterprise e ON e.id = t.enterprise", ofTable);
    const QString better =
        QStringLiteral("NOT EXISTS (SELECT 1 FROM recognition b WHERE b.enterprise = t.enterprise"
                       " AND %1 AND (%2 > %3 OR (%2 = %3 AND (b.until_date > t.until_date"
                       " OR (b.until_date = t.until_date AND b.no < t.no)))))")
            .arg(validSql(QStringLiteral("b")), tierRankSql(QStringLiteral("b.tier")),
                 tierRankSql(QStringLiteral("t.tier")));
    clause.where(validSql(QStringLiteral("t")) +
                 QStringLiteral(" AND t.until_date <= :ending AND e.deleted = 0"));
    clause.where(better);
    clause.bind(":ending", dayText(scope.day.addDays(titleEndingDays)));
    clause.inPool();
    return clause.inScope({});
}

TodayClause missingClause(const TodayScope &scope)
{
    const QByteArray from = "enterprise e LEFT JOIN yearly_figure y ON y.enterprise = e.id"
                            " AND y.deleted = 0 AND y.year = " +
                            QByteArray::number(figureYearOf(scope.day));
    Clause clause(scope, from.constData(), QStringLiteral("e.id"));
    QStringList none;
    for (const FigureItem item : keyFigures)
        none.append(QStringLiteral("COALESCE(y.%1, '') = ''").arg(figureKey(item)));
    clause.where(QStringLiteral("e.deleted = 0 AND (%1)").arg(none.join(QLatin1String(" OR "))));
    clause.where(QStringLiteral("EXISTS (SELECT 1 FROM recognition t WHERE t.enterprise = e.id"
                                " AND %1)")
                     .arg(validSql(QStringLiteral("t"))));
    clause.inPool();
    return clause.inScope({}, QStringLiteral("r.district"));
}

TodayClause monitoredClause(const TodayScope &scope, bool titledOnly)
{
    Clause clause(scope, "enterprise e", QStringLiteral("e.id"));
    clause.where(QStringLiteral("e.deleted = 0 AND r.enterprise IS NOT NULL"));
    if (titledOnly)
        clause.where(QStringLiteral("EXISTS (SELECT 1 FROM recognition t WHERE t.enterprise = e.id"
                                    " AND %1)")
                         .arg(validSql(QStringLiteral("t"))));
    clause.inPool();
    return clause.inScope({}, QStringLiteral("r.district"));
}

TodayClause newFirmClause(const TodayScope &scope)
{
    Clause clause(scope, "assignment t JOIN enterprise e ON e.id = t.enterprise", ofTable);
    clause.where(
        QStringLiteral("t.deleted = 0 AND t.duty = 'specialist' AND t.from_date > :since"
                       " AND t.from_date <= :as_of AND t.until_date > :as_of AND e.deleted = 0"
                       " AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.enterprise = t.enterprise"
                       " AND v.deleted = 0 AND v.on_date >= t.from_date AND v.on_date <= :as_of"
                       " AND v.state = 'confirmed' AND v.unit = '')"));
    clause.bind(":since", dayText(scope.day.addDays(-newFirmDays)));
    clause.inPool();
    return clause.inScope({});
}

TodayClause newTitleClause(const TodayScope &scope, QDate from)
{
    Clause clause(scope, "recognition t JOIN enterprise e ON e.id = t.enterprise", ofTable);
    clause.where(QStringLiteral("t.deleted = 0 AND t.from_date >= :began AND t.from_date <= :as_of"
                                " AND t.revoked_on > :as_of AND t.review = 0 AND e.deleted = 0"));
    clause.bind(":began", dayText(from));
    clause.inPool();
    return clause.inScope({});
}

} // namespace peiyu

#include "repositories/childrecords.h"

#include "database/statement.h"

#include <array>

namespace peiyu {

namespace {

struct Reference
{
    const char16_t *parent;
    const char16_t *table;
    const char16_t *column;
};

constexpr std::array references = {
    Reference{u"enterprise", u"residence", u"enterprise"},
    Reference{u"enterprise", u"pool_stage", u"enterprise"},
    Reference{u"enterprise", u"recognition", u"enterprise"},
    Reference{u"enterprise", u"assignment", u"enterprise"},
    Reference{u"enterprise", u"measure", u"enterprise"},
    Reference{u"enterprise", u"visit", u"enterprise"},
    Reference{u"enterprise", u"nomination", u"enterprise"},
    Reference{u"enterprise", u"affiliation", u"enterprise"},
    Reference{u"enterprise", u"contact", u"enterprise"},
    Reference{u"enterprise", u"honour", u"enterprise"},
    Reference{u"enterprise", u"yearly_figure", u"enterprise"},
    Reference{u"enterprise", u"distinct_pair", u"first"},
    Reference{u"enterprise", u"distinct_pair", u"second"},
    Reference{u"carrier", u"honour", u"carrier"},
    Reference{u"specialist", u"assignment", u"specialist"},
    Reference{u"specialist", u"account", u"specialist"},
    Reference{u"specialist", u"visit", u"specialist"},
    Reference{u"area", u"residence", u"town"},
    Reference{u"area", u"residence", u"park"},
    Reference{u"district", u"residence", u"district"},
    Reference{u"district", u"own_plan", u"district"},
    Reference{u"specialist", u"absence", u"specialist"},
    Reference{u"specialist", u"absence", u"substitute"},
    Reference{u"own_plan", u"plan_target", u"plan"},
    Reference{u"own_plan", u"plan_task", u"plan"},
    Reference{u"plan_target", u"milestone", u"target"},
    Reference{u"plan_target", u"target_split", u"target"},
    Reference{u"plan_target", u"baseline", u"target"},
    Reference{u"plan_target", u"recorded_value", u"target"},
    Reference{u"area", u"target_split", u"area"},
    Reference{u"enterprise", u"attachment", u"enterprise"},
    Reference{u"recognition", u"attachment", u"record"},
    Reference{u"recorded_value", u"attachment", u"record"},
    Reference{u"measure", u"attachment", u"record"},
    Reference{u"enterprise", u"planned_visit", u"enterprise"},
    Reference{u"enterprise", u"visit_exemption", u"enterprise"},
    Reference{u"enterprise", u"promise", u"enterprise"},
    Reference{u"enterprise", u"request", u"enterprise"},
    Reference{u"enterprise", u"supervision", u"enterprise"},
    Reference{u"specialist", u"planned_visit", u"specialist"},
    Reference{u"specialist", u"promise", u"specialist"},
    Reference{u"specialist", u"request", u"specialist"},
    Reference{u"specialist", u"request", u"first_contact"},
    Reference{u"visit", u"planned_visit", u"origin"},
    Reference{u"visit", u"promise", u"visit"},
    Reference{u"visit", u"request", u"visit"},
    Reference{u"visit", u"attachment", u"record"},
    Reference{u"enterprise", u"measure_step", u"enterprise"},
    Reference{u"enterprise", u"measure_version", u"enterprise"},
    Reference{u"enterprise", u"period_figure", u"enterprise"},
    Reference{u"measure", u"measure_step", u"measure"},
    Reference{u"measure", u"measure_version", u"measure"},
    Reference{u"measure_step", u"attachment", u"record"},
    Reference{u"specialist", u"measure_step", u"specialist"},
    Reference{u"specialist", u"handover", u"from_specialist"},
    Reference{u"specialist", u"handover", u"to_specialist"},
    Reference{u"request", u"request_step", u"request"},
    Reference{u"request", u"request_pause", u"request"},
    Reference{u"request", u"dispatch", u"request"},
    Reference{u"request", u"supervision", u"request"},
    Reference{u"request", u"attachment", u"record"},
};

QString idsOf(QStringView table, const QString &condition)
{
    return QStringLiteral(" UNION ALL SELECT id FROM %1 WHERE %2").arg(table, condition);
}

/// An index of these leaves out rows without a firm: the condition says that it may be used.
bool mayBeOfNoFirm(QStringView table)
{
    return table == u"attachment" || table == u"supervision";
}

QString makeRecordsOfFirmSql()
{
    QString sql = QStringLiteral("SELECT id FROM enterprise WHERE id = :firm");
    for (const Reference &reference : references) {
        // Of two firms that are not one, neither is told of the other.
        if (QStringView(reference.parent) == u"enterprise" &&
            QStringView(reference.table) != u"distinct_pair")
            sql +=
                idsOf(reference.table,
                      QStringLiteral("%1 = :firm").arg(QStringView(reference.column)) +
                          (mayBeOfNoFirm(reference.table)
                               ? QStringLiteral(" AND %1 <> ''").arg(QStringView(reference.column))
                               : QString()));
    }
    for (const char16_t *table : {u"request_step", u"request_pause", u"dispatch"})
        sql += idsOf(table, QStringLiteral("request IN (SELECT id FROM request"
                                           " WHERE enterprise = :firm)"));
    return sql;
}

} // namespace

const QString &recordsOfFirmSql()
{
    static const QString sql = makeRecordsOfFirmSql();
    return sql;
}

Result<QString> firstLiveChild(const Connection &connection, const QString &entity,
                               const QString &id)
{
    for (const Reference &reference : references) {
        if (entity != QStringView(reference.parent))
            continue;
        Statement select(connection,
                         QStringLiteral("SELECT id FROM %1 WHERE %2 = :id"
                                        " AND deleted = 0 LIMIT 1")
                             .arg(QStringView(reference.table), QStringView(reference.column)));
        select.bind(":id", id);
        PEIYU_TRY(child, select.one<QString>([](const Row &row) { return row.text("id"); }));
        if (child)
            return *child;
    }
    return QString();
}

} // namespace peiyu

#include "recordedbase.h"

#include "database/connectionstate.h"
#include "support/results.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace peiyu {

namespace {

/// Tables whose rows a base lives on; what is derived from them is made anew.
const QStringList &tables()
{
    static const QStringList all = {QStringLiteral("node"),
                                    QStringLiteral("base"),
                                    QStringLiteral("setting"),
                                    QStringLiteral("change_set"),
                                    QStringLiteral("change_item"),
                                    QStringLiteral("district"),
                                    QStringLiteral("area"),
                                    QStringLiteral("account"),
                                    QStringLiteral("specialist"),
                                    QStringLiteral("enterprise"),
                                    QStringLiteral("residence"),
                                    QStringLiteral("pool_stage"),
                                    QStringLiteral("recognition"),
                                    QStringLiteral("nomination"),
                                    QStringLiteral("affiliation"),
                                    QStringLiteral("contact"),
                                    QStringLiteral("carrier"),
                                    QStringLiteral("honour_kind"),
                                    QStringLiteral("honour"),
                                    QStringLiteral("yearly_figure"),
                                    QStringLiteral("distinct_pair"),
                                    QStringLiteral("saved_view"),
                                    QStringLiteral("import_mapping"),
                                    QStringLiteral("import_run"),
                                    QStringLiteral("assignment"),
                                    QStringLiteral("measure"),
                                    QStringLiteral("visit"),
                                    QStringLiteral("baseline"),
                                    QStringLiteral("recorded_value"),
                                    QStringLiteral("absence"),
                                    QStringLiteral("own_plan"),
                                    QStringLiteral("plan_target"),
                                    QStringLiteral("plan_task"),
                                    QStringLiteral("milestone"),
                                    QStringLiteral("target_split"),
                                    QStringLiteral("attachment"),
                                    QStringLiteral("calendar_day"),
                                    QStringLiteral("calendar_year"),
                                    QStringLiteral("planned_visit"),
                                    QStringLiteral("visit_exemption"),
                                    QStringLiteral("visit_cadence"),
                                    QStringLiteral("promise"),
                                    QStringLiteral("request_category"),
                                    QStringLiteral("clock_limit"),
                                    QStringLiteral("request"),
                                    QStringLiteral("request_step"),
                                    QStringLiteral("request_pause"),
                                    QStringLiteral("dispatch"),
                                    QStringLiteral("supervision"),
                                    QStringLiteral("snooze"),
                                    QStringLiteral("measure_step"),
                                    QStringLiteral("measure_version"),
                                    QStringLiteral("measure_template"),
                                    QStringLiteral("period_figure"),
                                    QStringLiteral("office_setting"),
                                    QStringLiteral("handover"),
                                    QStringLiteral("draft")};
    return all;
}

QString literal(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return u'\'' + value.toString().replace(u'\'', QLatin1String("''")) + u'\'';
    return value.toString();
}

QStringList rowsOf(const Connection &connection, const QString &table, const QString &columns)
{
    QSqlQuery rows(connection.state().qt());
    if (!rows.exec(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1, 2").arg(columns, table)))
        FAIL(rows.lastError().text().toStdString());
    QStringList lines;
    while (rows.next()) {
        QStringList names;
        QStringList values;
        for (int i = 0; i < rows.record().count(); ++i) {
            names.append(rows.record().fieldName(i));
            values.append(literal(rows.value(i)));
        }
        QString line =
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3);")
                .arg(table, names.join(QLatin1String(", ")), values.join(QLatin1String(", ")));
        lines.append(line.replace(u'\n', QLatin1String("⏎")));
    }
    return lines;
}

} // namespace

QString recordedFile(int version)
{
    return QStringLiteral(PEIYU_RECORDED_BASES "/%1.sql").arg(version, 4, 10, QLatin1Char('0'));
}

QStringList dumpRows(const Connection &connection)
{
    QStringList lines;
    for (const QString &table : tables())
        lines += rowsOf(connection, table, QStringLiteral("*"));
    return lines;
}

void loadRows(const Connection &connection, const QStringList &lines)
{
    for (QString line : lines) {
        if (line.isEmpty() || line.startsWith(QLatin1String("--")))
            continue;
        line.chop(1);
        value(connection.state().execute(line.replace(QStringLiteral("⏎"), QLatin1String("\n"))));
    }
}

QStringList keptColumns(const Connection &connection, const QStringList &lines)
{
    // A text in quotes with doubled quotes, or a number.
    static const QRegularExpression valuePattern(QStringLiteral("'(?:[^']|'')*'|[^,\\s]+"));
    QHash<QString, QStringList> present;
    QStringList kept;
    for (const QString &line : lines) {
        if (!line.startsWith(QLatin1String("INSERT")))
            continue;
        const QString table = line.section(u' ', 2, 2);
        if (!present.contains(table)) {
            QSqlQuery columns(connection.state().qt());
            if (!columns.exec(QStringLiteral("SELECT * FROM %1 LIMIT 1").arg(table)))
                FAIL(columns.lastError().text().toStdString());
            for (int i = 0; i < columns.record().count(); ++i)
                present[table].append(columns.record().fieldName(i));
        }
        const QStringList names =
            line.section(u'(', 1, 1).section(u')', 0, 0).split(QLatin1String(", "));
        const QString values = line.mid(line.indexOf(QLatin1String(" VALUES (")) + 9).chopped(2);
        QStringList keptNames;
        QStringList keptValues;
        auto each = valuePattern.globalMatch(values);
        for (const QString &name : names) {
            const QString one = each.next().captured();
            if (!present[table].contains(name))
                continue;
            keptNames.append(name);
            keptValues.append(one);
        }
        kept.append(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3);")
                        .arg(table, keptNames.join(QLatin1String(", ")),
                             keptValues.join(QLatin1String(", "))));
    }
    return kept;
}

QStringList dumpLike(const Connection &connection, const QStringList &lines)
{
    QStringList again;
    QSet<QString> seen;
    for (const QString &line : lines) {
        const QString table = line.section(u' ', 2, 2);
        if (!line.startsWith(QLatin1String("INSERT")) || seen.contains(table))
            continue;
        seen.insert(table);
        again += rowsOf(connection, table, line.section(u'(', 1, 1).section(u')', 0, 0));
    }
    return again;
}

} // namespace peiyu

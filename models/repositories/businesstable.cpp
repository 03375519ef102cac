#include "repositories/businesstable.h"

#include "domain/datespan.h"

namespace peiyu {

namespace {

BusinessField field(const char16_t *name, FieldValue fallback)
{
    const QString word = QString::fromUtf16(name);
    return {word, std::move(fallback), word.toLatin1(), ':' + word.toLatin1()};
}

BusinessField text(const char16_t *name)
{
    return field(name, QString(QLatin1String("")));
}

BusinessField openDay(const char16_t *name)
{
    return field(name, openDayText());
}

BusinessField integer(const char16_t *name, qint64 fallback = 0)
{
    return field(name, fallback);
}

struct TableFacts
{
    QString entity;
    QVector<BusinessField> fields;
    QStringList derived;
};

QVector<TableFacts> tableFacts()
{
    return {
        {QStringLiteral("district"),
         {text(u"name"), text(u"short_name"), text(u"province"), text(u"city"), text(u"gb_code")},
         {}},
        {QStringLiteral("area"),
         {text(u"district"), text(u"kind"), text(u"name"), text(u"from_date"),
          openDay(u"until_date")},
         {}},
        {QStringLiteral("specialist"),
         {text(u"name"), text(u"duty"), text(u"unit"), text(u"post"), text(u"phone"),
          integer(u"active", 1)},
         {}},
        {QStringLiteral("account"),
         {text(u"name"), text(u"role"), text(u"specialist"), integer(u"active", 1)},
         {}},
        {QStringLiteral("enterprise"),
         {text(u"name"), text(u"short_name"), text(u"former_names"), text(u"credit_code"),
          text(u"code_state"), text(u"registration_no"), text(u"industry"), text(u"chain"),
          text(u"address"), text(u"contact"), text(u"phone"), text(u"note"), integer(u"contested")},
         {QStringLiteral("name_sort"), QStringLiteral("name_folded"),
          QStringLiteral("code_reversed")}},
        {QStringLiteral("residence"),
         {text(u"enterprise"), text(u"district"), text(u"town"), text(u"park"), text(u"from_date"),
          openDay(u"until_date")},
         {}},
        {QStringLiteral("pool_stage"),
         {text(u"enterprise"), text(u"stage"), text(u"reason"), text(u"note"), text(u"from_date"),
          openDay(u"until_date")},
         {}},
        {QStringLiteral("recognition"),
         {text(u"enterprise"), text(u"tier"), text(u"from_date"), text(u"until_date"),
          text(u"batch"), text(u"document"), openDay(u"revoked_on"), text(u"revoke_reason")},
         {}},
        {QStringLiteral("assignment"),
         {text(u"enterprise"), text(u"duty"), text(u"specialist"), text(u"from_date"),
          openDay(u"until_date"), text(u"reason")},
         {}},
        {QStringLiteral("measure"),
         {text(u"enterprise"), text(u"goal"), text(u"goal_date"), text(u"gap"), text(u"next_step"),
          text(u"owner"), text(u"due"), text(u"set_on")},
         {}},
        {QStringLiteral("visit"),
         {text(u"enterprise"), text(u"specialist"), text(u"kind"), text(u"on_date"), text(u"met"),
          text(u"content"), text(u"next_date")},
         {}},
        {QStringLiteral("baseline"),
         {text(u"target"), integer(u"value"), text(u"on_date"), text(u"source")},
         {}},
        {QStringLiteral("recorded_value"),
         {text(u"target"), integer(u"value"), text(u"on_date"), text(u"source")},
         {}},
    };
}

BusinessTable withStatements(const TableFacts &facts)
{
    QStringList read;
    for (const BusinessField &one : facts.fields)
        read.append(one.name);
    const QStringList written = read + facts.derived;
    const QStringList inserted =
        QStringList{QStringLiteral("id"), QStringLiteral("clocks")} + written;
    return {facts.entity,
            facts.fields,
            facts.derived,
            QStringLiteral("INSERT INTO %1 (%2) VALUES (:%3)")
                .arg(facts.entity, inserted.join(QLatin1String(", ")),
                     inserted.join(QLatin1String(", :"))),
            QStringLiteral("SELECT no, id, deleted, revision, clocks, %2 FROM %1")
                .arg(facts.entity, read.join(QLatin1String(", "))),
            QStringLiteral("SELECT no FROM %1 WHERE id = :id").arg(facts.entity)};
}

QVector<BusinessTable> makeTables()
{
    QVector<BusinessTable> tables;
    for (const TableFacts &facts : tableFacts())
        tables.append(withStatements(facts));
    return tables;
}

} // namespace

const QVector<BusinessTable> &businessTables()
{
    static const QVector<BusinessTable> tables = makeTables();
    return tables;
}

const BusinessTable *businessTable(const QString &entity)
{
    for (const BusinessTable &table : businessTables()) {
        if (table.entity == entity)
            return &table;
    }
    return nullptr;
}

} // namespace peiyu

#include "repositories/businesstable.h"

#include "domain/datespan.h"
#include "domain/periodfigure.h"
#include "domain/yearlyfigure.h"

namespace peiyu {

namespace {

BusinessField field(const QString &name, FieldValue fallback)
{
    return {name, std::move(fallback), name.toLatin1(), ':' + name.toLatin1()};
}

BusinessField text(const char16_t *name)
{
    return field(QString::fromUtf16(name), QString(QLatin1String("")));
}

BusinessField openDay(const char16_t *name)
{
    return field(QString::fromUtf16(name), openDayText());
}

BusinessField integer(const char16_t *name, qint64 fallback = 0)
{
    return field(QString::fromUtf16(name), fallback);
}

QVector<BusinessField> yearlyFigureFields()
{
    QVector<BusinessField> fields = {text(u"enterprise"), integer(u"year"), text(u"source"),
                                     integer(u"closed")};
    for (const FigureItem item : allFigureItems)
        fields.append(field(figureKey(item), QString(QLatin1String(""))));
    return fields;
}

QVector<BusinessField> periodFigureFields()
{
    QVector<BusinessField> fields = {text(u"enterprise"), text(u"period"), text(u"source")};
    for (const PeriodItem item : allPeriodItems)
        fields.append(field(periodItemKey(item), QString(QLatin1String(""))));
    return fields;
}

struct TableFacts
{
    QString entity;
    QVector<BusinessField> fields;
    QStringList derived;
    QStringList once = {};
};

/// What a firm's file holds beside its titles; all refer to a firm or a carrier.
QVector<TableFacts> furtherFacts()
{
    return {
        {QStringLiteral("nomination"),
         {text(u"enterprise"), text(u"tier"), text(u"on_date"), text(u"batch"), text(u"document")},
         {}},
        {QStringLiteral("affiliation"),
         {text(u"enterprise"), text(u"kind"), text(u"place"), text(u"note"), text(u"from_date"),
          openDay(u"until_date")},
         {}},
        {QStringLiteral("contact"),
         {text(u"enterprise"), text(u"name"), text(u"post"), text(u"phone"), text(u"note")},
         {}},
        {QStringLiteral("carrier"),
         {text(u"name"), text(u"kind"), text(u"district"), text(u"town"), text(u"operator"),
          text(u"note")},
         {}},
        {QStringLiteral("honour_kind"),
         {text(u"name"), text(u"family"), integer(u"active", 1)},
         {}},
        {QStringLiteral("honour"),
         {text(u"enterprise"), text(u"carrier"), text(u"kind"), text(u"level"), text(u"role"),
          text(u"title"), integer(u"quantity", 1), text(u"on_date"), openDay(u"until_date"),
          text(u"document"), text(u"evidence"), text(u"note")},
         {}},
        {QStringLiteral("yearly_figure"),
         yearlyFigureFields(),
         {},
         {QStringLiteral("enterprise"), QStringLiteral("year")}},
        {QStringLiteral("distinct_pair"), {text(u"first"), text(u"second")}, {}},
    };
}

QVector<TableFacts> tableFacts()
{
    return {
        {QStringLiteral("district"),
         {text(u"name"), text(u"short_name"), text(u"province"), text(u"city"), text(u"gb_code"),
          text(u"current_plan")},
         {}},
        {QStringLiteral("area"),
         {text(u"district"), text(u"kind"), text(u"name"), text(u"from_date"),
          openDay(u"until_date")},
         {}},
        {QStringLiteral("specialist"),
         {text(u"name"), text(u"duty"), text(u"unit"), text(u"post"), text(u"phone"),
          integer(u"active", 1), text(u"area"), integer(u"principal")},
         {}},
        {QStringLiteral("account"),
         {text(u"name"), text(u"role"), text(u"specialist"), integer(u"active", 1)},
         {}},
        {QStringLiteral("enterprise"),
         {text(u"name"),         text(u"short_name"),   text(u"former_names"),
          text(u"credit_code"),  text(u"code_state"),   text(u"registration_no"),
          text(u"industry"),     text(u"chain"),        text(u"address"),
          text(u"contact"),      text(u"phone"),        text(u"note"),
          integer(u"contested"), text(u"former_codes"), text(u"legal_person"),
          text(u"founded_on"),   text(u"capital"),      text(u"capital_currency"),
          text(u"size_class"),   text(u"main_product"), integer(u"chain_leader"),
          text(u"tags")},
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
          text(u"batch"), text(u"document"), openDay(u"revoked_on"), text(u"revoke_reason"),
          integer(u"review"), text(u"announced_on")},
         {}},
        {QStringLiteral("assignment"),
         {text(u"enterprise"), text(u"duty"), text(u"specialist"), text(u"from_date"),
          openDay(u"until_date"), text(u"reason")},
         {}},
        {QStringLiteral("measure"),
         {text(u"enterprise"), text(u"goal"), text(u"goal_date"), text(u"gap"), text(u"set_on"),
          text(u"changed_on")},
         {}},
        {QStringLiteral("visit"),
         {text(u"enterprise"), text(u"specialist"), text(u"kind"), text(u"on_date"), text(u"met"),
          text(u"content"), text(u"next_date"), text(u"unit"), text(u"visitors"), text(u"led_by"),
          text(u"purpose"), text(u"operations"), text(u"policies"), text(u"willingness"),
          text(u"difficulties"), text(u"outcome"),
          field(QStringLiteral("state"), QStringLiteral("confirmed")), text(u"meeting")},
         {}},
        {QStringLiteral("baseline"),
         {text(u"target"), integer(u"value"), text(u"on_date"), text(u"source")},
         {}},
        {QStringLiteral("recorded_value"),
         {text(u"target"), integer(u"value"), text(u"on_date"), text(u"source")},
         {}},
    };
}

/// Plans entered by the office, shares, absences, files.
QVector<TableFacts> planFacts()
{
    return {
        {QStringLiteral("absence"),
         {text(u"specialist"), text(u"substitute"), text(u"from_date"), openDay(u"until_date"),
          text(u"reason")},
         {}},
        {QStringLiteral("own_plan"),
         {text(u"district"), text(u"name"), text(u"state"), text(u"title"),
          text(u"document_number"), text(u"issuing_body"), text(u"issue_date"),
          text(u"effective_from"), text(u"effective_to"), integer(u"start_year"),
          integer(u"end_year"), text(u"target_date"), text(u"target_date_text"),
          text(u"period_text"), text(u"staffing"), text(u"staffing_quote"), text(u"note"),
          text(u"rest")},
         {}},
        {QStringLiteral("plan_target"),
         {text(u"plan"),       integer(u"position"),  text(u"kind"),          text(u"name"),
          text(u"tier"),       text(u"honour"),       text(u"comparator"),    text(u"value"),
          text(u"value_text"), text(u"unit"),         text(u"qualifier"),     text(u"basis"),
          text(u"period"),     text(u"deadline"),     text(u"deadline_text"), text(u"task"),
          text(u"section"),    integer(u"scored", 1), text(u"quote"),         text(u"note")},
         {}},
        {QStringLiteral("plan_task"),
         {text(u"plan"), integer(u"position"), text(u"section_number"), text(u"section_title"),
          text(u"number"), text(u"name"), text(u"content"), text(u"lead_units"),
          text(u"supporting_units"), text(u"responsible_units"), text(u"themes"),
          text(u"demand_categories"), text(u"money_rules"), text(u"due")},
         {}},
        {QStringLiteral("milestone"), {text(u"target"), text(u"on_date"), integer(u"value")}, {}},
        {QStringLiteral("target_split"),
         {text(u"target"), text(u"area"), integer(u"value"), text(u"source")},
         {}},
        {QStringLiteral("attachment"),
         {text(u"entity"), text(u"record"), text(u"enterprise"), text(u"name"), text(u"hash"),
          integer(u"size"), text(u"note"), text(u"added_on")},
         {}},
    };
}

/// Working days, visits to be made, promises, and what is set for them.
QVector<TableFacts> careFacts()
{
    return {
        {QStringLiteral("calendar_day"), {text(u"on_date"), text(u"kind"), text(u"name")}, {}},
        {QStringLiteral("calendar_year"), {integer(u"year"), text(u"notice")}, {}},
        {QStringLiteral("planned_visit"),
         {text(u"enterprise"), text(u"specialist"), text(u"unit"), text(u"on_date"),
          text(u"at_time"), text(u"kind"), text(u"purpose"),
          field(QStringLiteral("state"), QStringLiteral("open")), text(u"reason"), text(u"origin"),
          text(u"visit"), integer(u"moved")},
         {}},
        {QStringLiteral("visit_exemption"),
         {text(u"enterprise"), text(u"from_date"), openDay(u"until_date"), text(u"reason")},
         {}},
        {QStringLiteral("visit_cadence"),
         {text(u"district"), text(u"tier"), integer(u"months"), text(u"kinds"), text(u"source")},
         {}},
        {QStringLiteral("promise"),
         {text(u"enterprise"), text(u"visit"), text(u"specialist"), text(u"content"),
          text(u"made_on"), text(u"due"), field(QStringLiteral("state"), QStringLiteral("open")),
          text(u"ended_on"), text(u"outcome")},
         {}},
        {QStringLiteral("snooze"),
         {text(u"account"), text(u"entity"), text(u"record"), text(u"until_date")},
         {}},
    };
}

/// 诉求 with everything that hangs on it.
QVector<TableFacts> requestFacts()
{
    return {
        {QStringLiteral("request_category"),
         {text(u"name"), field(QStringLiteral("kind"), QStringLiteral("general")),
          integer(u"active", 1)},
         {}},
        {QStringLiteral("clock_limit"),
         {text(u"district"), text(u"kind"), integer(u"sign_days"), integer(u"answer_days"),
          integer(u"close_days"), text(u"source")},
         {}},
        {QStringLiteral("request"),
         {text(u"number"),
          text(u"enterprise"),
          text(u"district"),
          text(u"visit"),
          text(u"raised_by"),
          text(u"phone"),
          text(u"source"),
          text(u"received_on"),
          text(u"category"),
          text(u"kind"),
          text(u"title"),
          text(u"content"),
          integer(u"urgent"),
          integer(u"confidential"),
          text(u"task"),
          text(u"first_contact"),
          text(u"specialist"),
          text(u"state"),
          text(u"lead_unit"),
          text(u"co_units"),
          text(u"accepted_on"),
          text(u"dispatched_on"),
          text(u"signed_on"),
          text(u"first_answered_on"),
          text(u"answered_on"),
          text(u"answer"),
          text(u"result"),
          text(u"reviewed_on"),
          text(u"called_on"),
          integer(u"contacted"),
          integer(u"solved"),
          text(u"satisfaction"),
          text(u"opinion"),
          text(u"closed_on"),
          integer(u"returns"),
          integer(u"reopened"),
          text(u"reopened_on"),
          integer(u"extension_asked"),
          integer(u"extension_days"),
          integer(u"paused"),
          text(u"sign_due"),
          text(u"answer_due"),
          text(u"close_due"),
          text(u"clock"),
          text(u"due"),
          text(u"closed_figures")},
         {}},
        {QStringLiteral("request_step"),
         {text(u"request"), integer(u"position"), text(u"kind"), text(u"on_date"), text(u"at_time"),
          text(u"person"), text(u"unit"), text(u"content")},
         {}},
        {QStringLiteral("request_pause"),
         {text(u"request"), field(QStringLiteral("kind"), QStringLiteral("asked")),
          text(u"from_date"), openDay(u"until_date"), text(u"reason")},
         {}},
        {QStringLiteral("dispatch"),
         {text(u"request"), text(u"slip"), text(u"unit"), text(u"role"), text(u"on_date"),
          text(u"signed_on"), text(u"returned_on"), text(u"reason"), text(u"answered_on")},
         {}},
        {QStringLiteral("supervision"),
         {text(u"number"), text(u"request"), text(u"enterprise"), text(u"unit"), text(u"content"),
          text(u"on_date"), text(u"due"), text(u"reply"), text(u"replied_on")},
         {}},
    };
}

/// 一策 in its parts, 运行监测, and what an office keeps of its own work.
QVector<TableFacts> officeFacts()
{
    return {
        {QStringLiteral("measure_step"),
         {text(u"measure"),
          text(u"enterprise"),
          integer(u"position"),
          text(u"content"),
          text(u"item"),
          text(u"basis"),
          text(u"specialist"),
          text(u"owner"),
          text(u"unit"),
          text(u"due"),
          field(QStringLiteral("state"), QStringLiteral("open")),
          text(u"figure"),
          text(u"figure_period"),
          text(u"comparator"),
          text(u"threshold"),
          text(u"evidence"),
          text(u"ended_on"),
          text(u"outcome"),
          integer(u"by_figure"),
          text(u"changed_on")},
         {}},
        {QStringLiteral("measure_version"),
         {text(u"measure"), text(u"enterprise"), integer(u"number"), text(u"made_on"),
          text(u"made_by"), text(u"reason"), text(u"content"), text(u"confirmed_on"),
          text(u"confirmed_by")},
         {}},
        {QStringLiteral("measure_template"),
         {text(u"district"), text(u"tier"), integer(u"position"), text(u"content"), text(u"basis"),
          text(u"unit"), integer(u"days"), text(u"figure"), text(u"comparator"),
          text(u"threshold")},
         {}},
        {QStringLiteral("period_figure"),
         periodFigureFields(),
         {},
         {QStringLiteral("enterprise"), QStringLiteral("period")}},
        {QStringLiteral("office_setting"),
         {text(u"district"), text(u"name"), text(u"value"), text(u"source")},
         {},
         {QStringLiteral("district"), QStringLiteral("name")}},
        {QStringLiteral("handover"),
         {text(u"from_specialist"), text(u"to_specialist"),
          field(QStringLiteral("kind"), QStringLiteral("transfer")), text(u"on_date"),
          text(u"reason"), text(u"content"), text(u"handed_on"), text(u"received_on")},
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
            QStringLiteral("SELECT no FROM %1 WHERE id = :id").arg(facts.entity),
            facts.once};
}

QVector<BusinessTable> makeTables()
{
    QVector<BusinessTable> tables;
    for (const TableFacts &facts :
         tableFacts() + furtherFacts() + planFacts() + careFacts() + requestFacts() + officeFacts())
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

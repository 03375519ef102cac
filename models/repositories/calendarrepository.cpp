#include "repositories/calendarrepository.h"

#include "domain/datespan.h"
#include "repositories/recordstore.h"

namespace peiyu {

namespace {

const QString asTheWeekHasIt = QStringLiteral("weekday");

const BusinessTable &dayTable()
{
    static const BusinessTable &found = *businessTable(QStringLiteral("calendar_day"));
    return found;
}

const BusinessTable &yearTable()
{
    static const BusinessTable &found = *businessTable(QStringLiteral("calendar_year"));
    return found;
}

EnteredDay dayFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    return {record.id,
            static_cast<int>(record.revision),
            {dayFromText(f.text(u"on_date")), dayKindFromKey(f.text(u"kind")), f.text(u"name")}};
}

EnteredYear yearFrom(const StoredRecord &record)
{
    return {record.id, static_cast<int>(record.revision),
            static_cast<int>(record.fields.integer(u"year")), record.fields.text(u"notice")};
}

} // namespace

Result<QVector<EnteredDay>> CalendarRepository::days(const Connection &connection)
{
    Statement select(connection, dayTable().selectSql +
                                     QStringLiteral(" WHERE deleted = 0 ORDER BY on_date, no"));
    return readAll<EnteredDay>(select, dayTable(), dayFrom);
}

Result<QVector<EnteredYear>> CalendarRepository::years(const Connection &connection)
{
    Statement select(connection, yearTable().selectSql +
                                     QStringLiteral(" WHERE deleted = 0 ORDER BY year, no"));
    return readAll<EnteredYear>(select, yearTable(), yearFrom);
}

FieldValues CalendarRepository::fields(const EnteredDay &entered)
{
    FieldValues f;
    f.set(QStringLiteral("on_date"), dayText(entered.day.on));
    f.set(QStringLiteral("kind"),
          entered.day.kind ? dayKindKey(*entered.day.kind) : asTheWeekHasIt);
    f.set(QStringLiteral("name"), entered.day.name);
    return f;
}

FieldValues CalendarRepository::fields(const EnteredYear &year)
{
    FieldValues f;
    f.set(QStringLiteral("year"), qint64(year.year));
    f.set(QStringLiteral("notice"), year.notice);
    return f;
}

Result<> CalendarRepository::applyDay(UnitOfWork &unit, const QString &id, ChangeOp op,
                                      const FieldValues &values, std::optional<int> revision)
{
    PEIYU_CHECK(applyToTable(unit, dayTable(), id, op, values, revision));
    return {};
}

Result<> CalendarRepository::applyYear(UnitOfWork &unit, const QString &id, ChangeOp op,
                                       const FieldValues &values, std::optional<int> revision)
{
    PEIYU_CHECK(applyToTable(unit, yearTable(), id, op, values, revision));
    return {};
}

} // namespace peiyu

#include "support/firms.h"

#include "database/connectionstate.h"
#include "database/statement.h"
#include "domain/creditcode.h"
#include "repositories/contentdigest.h"
#include "services/recognitionservice.h"
#include "services/staffingservice.h"
#include "support/results.h"

namespace peiyu {

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

QString soundCode(int number, const QString &region)
{
    const QString head =
        QStringLiteral("91%1MA%2").arg(region).arg(number, 7, 10, QLatin1Char('0'));
    return head + creditCodeCheckCharacter(head);
}

EnterpriseId addFirm(const JobContext &context, const FirmFacts &facts)
{
    EnterpriseForm form;
    form.enterprise.name = facts.name;
    form.enterprise.creditCode = facts.code;
    form.district = facts.district;
    form.town = facts.town;
    form.park = facts.park;
    form.since = facts.since;
    form.stage = facts.stage;
    return EnterpriseId(value(EnterpriseService::add(context, form)).id);
}

Saved editFirm(const JobContext &context, const EnterpriseId &firm,
               const std::function<void(EnterpriseForm &)> &edit)
{
    EnterpriseForm form = value(EnterpriseService::form(context, firm, context.clock.today()));
    edit(form);
    return value(EnterpriseService::update(context, form));
}

void moveFirm(const JobContext &context, const EnterpriseId &firm, const QString &district,
              QDate on, const QString &town)
{
    editFirm(context, firm, [&](EnterpriseForm &form) {
        form.district = district;
        form.town = town;
        form.park.clear();
        form.since = on;
    });
}

void retireFirm(const JobContext &context, const EnterpriseId &firm, ExitReason reason, QDate on)
{
    value(EnterpriseService::retire(context, firm, reason, on, {}));
}

QString addTitle(const JobContext &context, const EnterpriseId &firm, Tier tier, QDate from,
                 QDate until)
{
    Recognition title;
    title.enterprise = firm;
    title.tier = tier;
    title.from = from;
    title.until = until;
    return value(RecognitionService::add(context, title)).id;
}

void revokeTitle(const JobContext &context, const EnterpriseId &firm, Tier tier, QDate on)
{
    value(RecognitionService::revoke(context, firm, tier, on, QStringLiteral("测试撤销")));
}

SpecialistId addPerson(const JobContext &context, const QString &name, Duty duty,
                       const QString &unit)
{
    Specialist person;
    person.name = name;
    person.duty = duty;
    person.unit = unit;
    return SpecialistId(value(StaffingService::addSpecialist(context, person)).id);
}

void assign(const JobContext &context, const EnterpriseId &firm, const SpecialistId &person,
            QDate from, const QString &leader)
{
    value(StaffingService::assign(context, {firm, person, leader, from, {}}));
}

PlannedVisit planOf(const EnterpriseId &firm, const char *on, const QString &unit)
{
    PlannedVisit plan;
    plan.enterprise = firm;
    plan.on = day(on);
    plan.unit = unit;
    plan.purpose = QStringLiteral("了解用工");
    return plan;
}

qint64 number(const Connection &connection, const QString &sql)
{
    return value(Statement(connection, sql).number("n"));
}

QStringList texts(const Connection &connection, const QString &sql)
{
    QStringList found;
    value(Statement(connection, sql).each([&](const Row &row) { found.append(row.text("t")); }));
    return found;
}

void tamper(const Connection &connection, const QString &sql)
{
    value(connection.state().execute(sql));
}

QString digest(const Connection &connection)
{
    return value(contentDigest(connection));
}

} // namespace peiyu

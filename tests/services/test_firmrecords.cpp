// Contacts, relations, honours and carriers: their rules, kept, changed, removed, undone.

#include "services/changehistoryservice.h"
#include "services/firmrecordservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

const QString highTech = QStringLiteral("高新技术企业");

Honour honourOf(const EnterpriseId &firm, const QString &kind = highTech)
{
    Honour honour;
    honour.enterprise = firm;
    honour.kind = kind;
    return honour;
}

} // namespace

TEST_CASE("a contact is entered, changed, removed and undone")
{
    const TestBase base;
    const JobContext &context = base.context();
    const auto firm = addFirm(context, {QStringLiteral("甲公司")});
    const QString before = digest(base.connection());
    ContactPerson person;
    person.enterprise = firm;
    person.name = QStringLiteral(" 李　敏 ");
    person.post = QStringLiteral("财务总监");
    person.phone = QStringLiteral("13900000000");
    const Saved saved = value(FirmRecordService::save(context, person));
    ContactPerson read = value(FirmRecordService::contacts(context, firm)).first();
    CHECK(read.name == u"李 敏");
    read.post = QStringLiteral("总经理");
    value(FirmRecordService::save(context, read));
    // What another changed meanwhile is not written over.
    read.revision = 1;
    errorOf(FirmRecordService::save(context, read), ErrorCode::Conflict);
    CHECK(value(FirmRecordService::contacts(context, firm)).first().post == u"总经理");
    const Saved removed = value(FirmRecordService::remove<ContactPerson>(context, saved.id));
    CHECK(value(FirmRecordService::contacts(context, firm)).isEmpty());
    errorOf(FirmRecordService::remove<ContactPerson>(context, saved.id), ErrorCode::NotFound);
    value(ChangeHistoryService::revert(context, removed.changes.id));
    CHECK(value(FirmRecordService::contacts(context, firm)).first().post == u"总经理");
    CHECK(digest(base.connection()) != before);
    person.name = QStringLiteral("　");
    CHECK(errorOf(FirmRecordService::save(context, person), ErrorCode::Validation)
              .issues.first()
              .field == u"name");
    person.enterprise = EnterpriseId(QStringLiteral("nobody"));
    errorOf(FirmRecordService::save(context, person), ErrorCode::NotFound);
}

TEST_CASE("registration, tax and statistics each end on their own day, none twice at once")
{
    const TestBase base;
    const JobContext &context = base.context();
    Affiliation tax;
    tax.enterprise = addFirm(context, {QStringLiteral("甲公司")});
    tax.kind = AffiliationKind::Tax;
    tax.place = QStringLiteral("江津区");
    tax.span = {{}, day("2025-06-01")};
    value(FirmRecordService::save(context, tax));
    tax.place = QStringLiteral("永春县");
    tax.span = {day("2025-05-31"), {}};
    errorOf(FirmRecordService::save(context, tax), ErrorCode::Validation);
    tax.span.from = day("2025-06-01");
    value(FirmRecordService::save(context, tax));
    tax.kind = AffiliationKind::Statistics;
    tax.span = {};
    value(FirmRecordService::save(context, tax));
    tax.span = {day("2025-06-01"), day("2025-06-01")};
    tax.kind = AffiliationKind::Registration;
    errorOf(FirmRecordService::save(context, tax), ErrorCode::Validation);
    CHECK(value(FirmRecordService::affiliations(context, tax.enterprise)).size() == 3);
}

TEST_CASE("an honour has one bearer, a kind, days in order and a whole number")
{
    const TestBase base;
    const JobContext &context = base.context();
    const auto firm = addFirm(context, {QStringLiteral("甲公司")});
    Carrier park;
    park.name = QStringLiteral("双福专精特新产业园");
    park.kind = QStringLiteral("产业园");
    const QString carrier = value(FirmRecordService::save(context, park)).id;
    errorOf(FirmRecordService::save(context, park), ErrorCode::Duplicate);
    value(FirmRecordService::save(context, honourOf(firm)));
    Honour both = honourOf(firm);
    both.carrier = carrier;
    errorOf(FirmRecordService::save(context, both), ErrorCode::Validation);
    Honour ofPark = honourOf({}, QStringLiteral("产业园"));
    errorOf(FirmRecordService::save(context, ofPark), ErrorCode::Validation);
    ofPark.carrier = carrier;
    ofPark.level = HonourLevel::Provincial;
    value(FirmRecordService::save(context, ofPark));
    CHECK(value(FirmRecordService::honoursOfCarrier(context, carrier)).first().level ==
          HonourLevel::Provincial);
    errorOf(FirmRecordService::remove<Carrier>(context, carrier), ErrorCode::InUse);
    Honour bad = honourOf(firm, {});
    errorOf(FirmRecordService::save(context, bad), ErrorCode::Validation);
    bad = honourOf(firm);
    bad.quantity = 0;
    errorOf(FirmRecordService::save(context, bad), ErrorCode::Validation);
    bad.quantity = 1;
    bad.on = day("2025-03-01");
    bad.until = day("2025-02-28");
    errorOf(FirmRecordService::save(context, bad), ErrorCode::Validation);
    CHECK(value(FirmRecordService::honours(context, firm)).size() == 1);
}

TEST_CASE("a nomination needs its day and is no title")
{
    const TestBase base;
    const JobContext &context = base.context();
    Nomination nomination;
    nomination.enterprise = addFirm(context, {QStringLiteral("甲公司")});
    nomination.tier = Tier::LittleGiant;
    errorOf(FirmRecordService::save(context, nomination), ErrorCode::Validation);
    nomination.on = day("2025-06-01");
    value(FirmRecordService::save(context, nomination));
    CHECK(value(FirmRecordService::nominations(context, nomination.enterprise)).size() == 1);
    CHECK(value(EnterpriseService::file(context, nomination.enterprise, day("2026-01-20")))
              .recognitions.isEmpty());
}

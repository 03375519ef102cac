// Titles: dates, doubles, revoking.

#include "services/enterpriseservice.h"
#include "services/recognitionservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

Recognition title(const EnterpriseId &firm, const char *from, const char *until = "")
{
    Recognition title;
    title.enterprise = firm;
    title.tier = Tier::Provincial;
    title.from = day(from);
    title.until = day(until);
    return title;
}

QVector<Recognition> titles(const TestBase &base, const EnterpriseId &firm)
{
    return value(EnterpriseService::file(base.context(), firm, day("2026-01-20"))).recognitions;
}

} // namespace

TEST_CASE("a title without an end runs three years less a day")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    Recognition given = title(firm, "2024-02-29");
    given.batch = QStringLiteral("　第一批 ");
    given.document = QStringLiteral("渝经信〔2024〕1号");
    value(RecognitionService::add(base.context(), given));
    const Recognition read = titles(base, firm).first();
    CHECK(read.until == day("2027-02-27"));
    CHECK(read.batch == u"第一批");
    CHECK(read.document == u"渝经信〔2024〕1号");
    CHECK(read.revokedOn.isNull());
    CHECK(read.isValidOn(day("2024-02-29")));
    CHECK(read.isValidOn(day("2027-02-27")));
    CHECK_FALSE(read.isValidOn(day("2027-02-28")));
    value(RecognitionService::add(base.context(), title(firm, "2025-10-28", "2025-10-28")));
    CHECK(titles(base, firm).last().until == day("2025-10-28"));
}

TEST_CASE("a title needs a day, an end not before it, and is entered once")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto field = [&](const Recognition &wrong) {
        return errorOf(RecognitionService::add(base.context(), wrong), ErrorCode::Validation)
            .issues.first()
            .field;
    };
    CHECK(field(title(firm, "")) == u"from");
    CHECK(field(title(firm, "2024-05-01", "2024-04-30")) == u"until");
    Recognition dirty = title(firm, "2024-05-01");
    dirty.batch = QChar(7);
    CHECK(field(dirty) == u"document");
    errorOf(RecognitionService::add(base.context(),
                                    title(EnterpriseId(QStringLiteral("none")), "2024-05-01")),
            ErrorCode::NotFound);

    value(RecognitionService::add(base.context(), title(firm, "2024-05-01")));
    const Error twice =
        errorOf(RecognitionService::add(base.context(), title(firm, "2024-05-01", "2025-01-01")),
                ErrorCode::Duplicate);
    CHECK(twice.text.contains(u"甲公司"));
    Recognition other = title(firm, "2024-05-01");
    other.tier = Tier::LittleGiant;
    REQUIRE_OK(RecognitionService::add(base.context(), other));
    CHECK(titles(base, firm).size() == 2);
}

TEST_CASE("revoking asks for a day and a reason, and for a title that runs")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    value(RecognitionService::add(base.context(), title(firm, "2024-05-01")));
    const auto revoke = [&](const char *on, const QString &reason, Tier tier = Tier::Provincial) {
        return RecognitionService::revoke(base.context(), firm, tier, day(on), reason);
    };
    const QString why = QStringLiteral("数据造假");
    CHECK(errorOf(revoke("", why), ErrorCode::Validation).issues.first().field == u"on");
    CHECK(errorOf(revoke("2025-01-01", QStringLiteral(" ")), ErrorCode::Validation)
              .issues.first()
              .field == u"reason");
    errorOf(revoke("2024-04-30", why), ErrorCode::NotFound);
    errorOf(revoke("2025-01-01", why, Tier::Innovative), ErrorCode::NotFound);

    value(revoke("2025-01-01", why));
    const Recognition revoked = titles(base, firm).first();
    CHECK(revoked.revokedOn == day("2025-01-01"));
    CHECK(revoked.revokeReason == why);
    CHECK(revoked.isValidOn(day("2024-12-31")));
    CHECK_FALSE(revoked.isValidOn(day("2025-01-01")));
    errorOf(revoke("2025-06-01", why), ErrorCode::NotFound);
    // Found out later that it was revoked earlier: back to its first day, it never was.
    value(revoke("2024-05-01", why));
    CHECK_FALSE(titles(base, firm).first().isValidOn(day("2024-05-01")));
}

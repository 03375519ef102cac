// Adding and editing firms by the rules of the pool.

#include "services/enterpriseservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

EnterpriseFile file(const TestBase &base, const EnterpriseId &id, const char *asOf = "2026-01-20")
{
    return value(EnterpriseService::file(base.context(), id, day(asOf)));
}

EnterpriseForm named(const QString &name, const QString &code = {})
{
    EnterpriseForm form;
    form.enterprise.name = name;
    form.enterprise.creditCode = code;
    return form;
}

/// A code of the right form whose last character is wrong.
QString wrongCheck(int number)
{
    QString code = soundCode(number);
    code.back() = code.back() == u'0' ? u'1' : u'0';
    return code;
}

} // namespace

TEST_CASE("a new firm is tidied, gets a short name and stands in the home district")
{
    const TestBase base;
    EnterpriseForm form = named(QStringLiteral("  重庆　江津 机械有限公司 "));
    form.enterprise.creditCode = soundCode(1).toLower();
    form.town = QStringLiteral("双福街道");
    form.park = QStringLiteral("双福工业园");
    form.stage = Stage::Reserve;
    const Saved saved = value(EnterpriseService::add(base.context(), form));
    CHECK(saved.warnings.isEmpty());
    CHECK(saved.changes.touches(QStringLiteral("residence")));
    const EnterpriseFile read = file(base, EnterpriseId(saved.id));
    CHECK(read.enterprise.name == u"重庆 江津 机械有限公司");
    CHECK(read.enterprise.shortName == u"江津 机械");
    CHECK(read.enterprise.creditCode == soundCode(1));
    CHECK(read.districtName == u"江津区");
    CHECK(read.townName == u"双福街道");
    CHECK(read.parkName == u"双福工业园");
    CHECK(read.residence->span == DateSpan{});
    CHECK(read.stage->stage == Stage::Reserve);

    // The park is the office's own from now on: the next firm finds it, no second one is made.
    EnterpriseForm second = named(QStringLiteral("二号公司"));
    second.park = QStringLiteral("双福工业园");
    const Saved other = value(EnterpriseService::add(base.context(), second));
    CHECK(file(base, EnterpriseId(other.id)).residence->park == read.residence->park);
}

TEST_CASE("a firm needs a name, and texts a base can keep")
{
    const TestBase base;
    const auto refused = [&](const EnterpriseForm &form, const QString &field) {
        const Error error =
            errorOf(EnterpriseService::add(base.context(), form), ErrorCode::Validation);
        REQUIRE(error.issues.size() == 1);
        CHECK(error.issues.first().field == field);
    };
    const qint64 before = number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n"
                                                                   " FROM change_set"));
    refused(named(QStringLiteral(" 　 ")), QStringLiteral("name"));
    refused(named(QString(201, QChar(0x4e00))), QStringLiteral("name"));
    refused(named(QStringLiteral("甲") + QChar(0) + QStringLiteral("乙")), QStringLiteral("name"));
    refused(named(QStringLiteral("甲") + QChar(0xd800)), QStringLiteral("name"));
    EnterpriseForm form = named(QStringLiteral("甲公司"));
    form.enterprise.note = QString(4001, QChar(0x4e00));
    refused(form, QStringLiteral("note"));
    form = named(QStringLiteral("甲公司"));
    form.district = QStringLiteral("石柱");
    refused(form, QStringLiteral("district"));
    form = named(QStringLiteral("甲公司"));
    form.stage = Stage::Exited;
    refused(form, QStringLiteral("stage"));
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM change_set")) ==
          before);
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM enterprise")) == 0);
}

TEST_CASE("an unknown town is asked for, with the one that was perhaps meant")
{
    const TestBase base;
    EnterpriseForm form = named(QStringLiteral("甲公司"));
    form.town = QStringLiteral("双服街道");
    const Error near = errorOf(EnterpriseService::add(base.context(), form), ErrorCode::Validation);
    CHECK(near.issues.first().field == u"town");
    CHECK(near.text.contains(u"双福街道"));
    form.town = QStringLiteral("桃城镇"); // of the other district
    const Error far = errorOf(EnterpriseService::add(base.context(), form), ErrorCode::Validation);
    CHECK(far.text.contains(u"江津"));
    form.district = QStringLiteral("永春县");
    REQUIRE_OK(EnterpriseService::add(base.context(), form));
}

TEST_CASE("a code is refused by its form, kept as 待确认 by its check character")
{
    const TestBase base;
    for (const QString &code : {soundCode(1).left(17), soundCode(1) + u'0',
                                QString(soundCode(1)).replace(10, 1, QLatin1Char('S')),
                                QStringLiteral("123456789012345678")}) {
        const Error error =
            errorOf(EnterpriseService::add(base.context(), named(QStringLiteral("甲公司"), code)),
                    ErrorCode::Validation);
        CHECK(error.issues.first().field == u"credit_code");
    }
    const Saved pending = value(
        EnterpriseService::add(base.context(), named(QStringLiteral("甲公司"), wrongCheck(1))));
    REQUIRE(pending.warnings.size() == 1);
    CHECK(pending.warnings.first().contains(soundCode(1).back())); // what it should end in
    const EnterpriseId id(pending.id);
    CHECK(file(base, id).enterprise.codeState == CodeState::Pending);

    // Confirmed against the licence it stays confirmed through other edits, not with a new code.
    editFirm(base.context(), id, [](EnterpriseForm &form) { form.codeConfirmed = true; });
    CHECK(file(base, id).enterprise.codeState == CodeState::Confirmed);
    editFirm(base.context(), id,
             [](EnterpriseForm &form) { form.enterprise.phone = QStringLiteral("1"); });
    CHECK(file(base, id).enterprise.codeState == CodeState::Confirmed);
    editFirm(base.context(), id,
             [](EnterpriseForm &form) { form.enterprise.creditCode = wrongCheck(2); });
    CHECK(file(base, id).enterprise.codeState == CodeState::Pending);
    editFirm(base.context(), id,
             [](EnterpriseForm &form) { form.enterprise.creditCode = soundCode(2); });
    CHECK(file(base, id).enterprise.codeState == CodeState::Sound);
}

TEST_CASE("a code that is taken names its firm and who serves it")
{
    const TestBase base;
    const EnterpriseId first =
        addFirm(base.context(), {QStringLiteral("长安机械有限公司"), {}, soundCode(1)});
    const Error alone =
        errorOf(EnterpriseService::add(base.context(), named(QStringLiteral("乙"), soundCode(1))),
                ErrorCode::Duplicate);
    CHECK(alone.text.contains(u"长安机械有限公司"));
    CHECK(alone.text.contains(soundCode(1)));

    assign(base.context(), first, addPerson(base.context(), QStringLiteral("李敏")),
           day("2026-01-01"));
    const Error served =
        errorOf(EnterpriseService::add(base.context(), named(QStringLiteral("乙"), soundCode(1))),
                ErrorCode::Duplicate);
    CHECK(served.text.contains(u"李敏"));
    CHECK(served.issues.first().field == u"credit_code");

    const EnterpriseId second = addFirm(base.context(), {QStringLiteral("乙")});
    EnterpriseForm form = value(EnterpriseService::form(base.context(), second, day("2026-01-20")));
    form.enterprise.creditCode = soundCode(1);
    errorOf(EnterpriseService::update(base.context(), form), ErrorCode::Duplicate);
}

TEST_CASE("a like name is told before it is saved")
{
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("长安（集团）机械有限公司"), {}, soundCode(1)});
    const auto likeness = [&](const EnterpriseForm &form) {
        return value(EnterpriseService::likeness(base.context(), form, day("2026-01-20")));
    };
    const QVector<LikeFirm> name = likeness(named(QStringLiteral("长安机械有限责任公司")));
    REQUIRE(name.size() == 1);
    CHECK(name.first().name == u"长安（集团）机械有限公司");
    CHECK_FALSE(name.first().sameCode);
    CHECK(name.first().text.contains(u"未配专员"));
    const QVector<LikeFirm> code = likeness(named(QStringLiteral("乙"), soundCode(1).toLower()));
    REQUIRE(code.size() == 1);
    CHECK(code.first().sameCode);
    CHECK(code.first().id == name.first().id);
    CHECK(likeness(named(QStringLiteral("乙"), soundCode(2))).isEmpty());
    CHECK(likeness(named({})).isEmpty());
}

TEST_CASE("a firm is named by id, code, old number or exact name")
{
    const TestBase base;
    EnterpriseForm form = named(QStringLiteral("长安机械有限公司"), soundCode(1));
    form.enterprise.registrationNo = QStringLiteral("500381000012345");
    const QString id = value(EnterpriseService::add(base.context(), form)).id;
    addFirm(base.context(), {QStringLiteral("同名公司")});
    addFirm(base.context(), {QStringLiteral("同名公司")});
    const auto find = [&](const QString &words) {
        return EnterpriseService::named(base.context(), words);
    };
    for (const QString &words :
         {id, soundCode(1), soundCode(1).toLower(), QStringLiteral("500381000012345"),
          QStringLiteral(" 长安机械有限公司 ")})
        CHECK(value(find(words)).id.value() == id);
    errorOf(find(QStringLiteral("长安机械")), ErrorCode::NotFound);
    errorOf(find({}), ErrorCode::NotFound);
    const Error twice = errorOf(find(QStringLiteral("同名公司")), ErrorCode::Conflict);
    CHECK(twice.text.contains(u"2"));
}

TEST_CASE("an edit of what somebody else has changed is refused, not merged silently")
{
    const TestBase base;
    const EnterpriseId id = addFirm(base.context(), {QStringLiteral("甲公司")});
    EnterpriseForm mine = value(EnterpriseService::form(base.context(), id, day("2026-01-20")));
    editFirm(base.context(), id,
             [](EnterpriseForm &form) { form.enterprise.phone = QStringLiteral("1"); });
    mine.enterprise.phone = QStringLiteral("2");
    errorOf(EnterpriseService::update(base.context(), mine), ErrorCode::Conflict);
    CHECK(file(base, id).enterprise.phone == u"1");
    mine.enterprise.id = EnterpriseId(QStringLiteral("none"));
    errorOf(EnterpriseService::update(base.context(), mine), ErrorCode::NotFound);
    errorOf(EnterpriseService::file(base.context(), mine.enterprise.id, day("2026-01-20")),
            ErrorCode::NotFound);
}

TEST_CASE("saving a form as it stands changes nothing")
{
    const TestBase base;
    const EnterpriseId id = addFirm(base.context(), {QStringLiteral("甲公司"),
                                                     {},
                                                     soundCode(1),
                                                     day("2024-01-01"),
                                                     QStringLiteral("双福街道"),
                                                     QStringLiteral("双福工业园"),
                                                     Stage::Cultivation});
    const Saved saved = editFirm(base.context(), id, [](EnterpriseForm &) {});
    CHECK(saved.changes.isEmpty());
}

TEST_CASE("an administrator keeps the program and has no part in the business")
{
    const TestBase base;
    const EnterpriseId id = addFirm(base.context(), {QStringLiteral("甲公司")});
    const JobContext context{base.connection(),
                             Actor{{}, QStringLiteral("管理"), Role::Administrator, {}},
                             base.context().clock};
    errorOf(EnterpriseService::add(context, named(QStringLiteral("乙"))), ErrorCode::Permission);
    EnterpriseForm form = value(EnterpriseService::form(context, id, day("2026-01-20")));
    errorOf(EnterpriseService::update(context, form), ErrorCode::Permission);
    errorOf(EnterpriseService::retire(context, id, ExitReason::Other, day("2026-01-01"), {}),
            ErrorCode::Permission);
    ListQuery all;
    all.asOf = day("2026-01-20");
    CHECK(value(EnterpriseService::total(context, all)) == 1);
}

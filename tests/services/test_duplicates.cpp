// Firms entered twice: found by what they share, told apart, merged and unmerged.

#include "services/changehistoryservice.h"
#include "services/duplicateservice.h"
#include "services/figureservice.h"
#include "services/firmrecordservice.h"
#include "services/measureservice.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

QVector<LikePair> pairs(const TestBase &base)
{
    return value(DuplicateService::pairs(base.context()));
}

Visit visitOf(const EnterpriseId &firm, const char *on)
{
    Visit visit;
    visit.enterprise = firm;
    visit.on = day(on);
    visit.text = QStringLiteral("看厂房");
    return visit;
}

Enterprise firmOf(const TestBase &base, const EnterpriseId &id)
{
    return value(EnterpriseService::file(base.context(), id, day("2026-01-20"))).enterprise;
}

} // namespace

TEST_CASE("pairs are found by name, former name, phone and address, the surest first")
{
    TestBase base;
    const JobContext &context = base.context();
    const auto add = [&](const char *name, int code, const char *phone, const char *address) {
        const auto id = addFirm(context, {QString::fromUtf8(name), {}, soundCode(code)});
        editFirm(context, id, [&](EnterpriseForm &form) {
            form.enterprise.phone = QString::fromUtf8(phone);
            form.enterprise.address = QString::fromUtf8(address);
        });
        return id;
    };
    const auto first = add("重庆砺锋机械有限公司", 1, "023-47210001", "双福路1号");
    const auto alike = add("重庆砺锋机械 有限责任公司", 2, "023-47210002", "双福路2号");
    const auto renamed = add("重庆新锋机械有限公司", 3, "023-47210003", "双福路3号");
    editFirm(context, renamed, [](EnterpriseForm &form) {
        form.enterprise.formerNames = QStringLiteral("重庆旧锋机械有限公司、重庆古锋有限公司");
    });
    const auto old = add("重庆旧锋机械有限公司", 4, "023-47210004", "双福路4号");
    const auto phone = add("重庆甲有限公司", 5, "02347210001", "双福路5号");
    add("重庆乙有限公司", 6, "023-47210006", "双福路4号");
    // A phone that many share is an agency's.
    for (int i = 0; i < 5; ++i)
        add(qPrintable(QStringLiteral("代办%1有限公司").arg(i)), 20 + i, "023-47210099", "");
    const auto found = pairs(base);
    REQUIRE(found.size() == 4);
    CHECK(found[0].first == first);
    CHECK(found[0].second == alike);
    CHECK(found[0].reasons == QList{LikenessReason::Name});
    CHECK(found[1].first == renamed);
    CHECK(found[1].second == old);
    CHECK(found[1].reasons == QList{LikenessReason::FormerName});
    CHECK(found[2].second == phone);
    CHECK(found[2].reasons == QList{LikenessReason::Phone});
    CHECK(found[3].reasons == QList{LikenessReason::Address});
    value(DuplicateService::keepApart(context, alike, first));
    // Told twice it is one record.
    CHECK(value(DuplicateService::keepApart(context, first, alike)).changes.isEmpty());
    CHECK(pairs(base).size() == 3);
    errorOf(DuplicateService::keepApart(context, first, first), ErrorCode::Validation);
}

TEST_CASE("phones are compared as numbers, of contacts too, but not those of an agency")
{
    TestBase base;
    const JobContext &context = base.context();
    int code = 0;
    const auto add = [&](const char *name, const char *phone) {
        const auto id = addFirm(context, {QString::fromUtf8(name), {}, soundCode(++code)});
        editFirm(context, id,
                 [&](EnterpriseForm &form) { form.enterprise.phone = QString::fromUtf8(phone); });
        return id;
    };
    const auto addContact = [&](const EnterpriseId &firm, const char *phone) {
        ContactPerson person;
        person.enterprise = firm;
        person.name = QStringLiteral("李敏");
        person.phone = QString::fromUtf8(phone);
        return value(FirmRecordService::save(context, person)).id;
    };
    const auto words = [&] {
        QStringList found;
        for (const LikePair &pair : pairs(base)) {
            CHECK(pair.reasons == QList{LikenessReason::Phone});
            found.append(pair.firstName + u'+' + pair.secondName);
        }
        found.sort();
        return found.join(u' ');
    };
    const auto first = add("砺锋", "０２３－４７２１　０００１ 转 801");
    add("云台", "无");
    add("鼎新", "无");
    CHECK(words().isEmpty());
    // A contact's phone against the firm's, and the same number twice in one firm.
    const auto second = add("江桥", "");
    const QString contact = addContact(second, "(023)47210001、13900000001");
    addContact(second, "+86 139 0000 0001");
    CHECK(words() == u"砺锋+江桥");
    // Without its area it is the one that is known with it; known in two areas it may be either.
    add("双福", "4721-0001");
    CHECK(words() == u"江桥+双福 砺锋+双福 砺锋+江桥");
    const auto elsewhere = add("蔡甸", "027-47210001");
    CHECK(words() == u"砺锋+江桥");
    editFirm(context, elsewhere, [](EnterpriseForm &form) { form.enterprise.phone.clear(); });
    CHECK(words() == u"江桥+双福 砺锋+双福 砺锋+江桥");
    value(FirmRecordService::remove<ContactPerson>(context, contact));
    CHECK(words() == u"砺锋+双福");
    // Four may share one; with the fifth it is an agency's, or a switchboard.
    for (const char *name : {"甲", "乙", "丙", "丁"})
        add(name, "13911112222");
    CHECK(pairs(base).size() == 1 + 6);
    addContact(first, "139-1111-2222");
    CHECK(words() == u"砺锋+双福");
}

TEST_CASE("a merge keeps one firm with all that both had, and is undone as one")
{
    TestBase base;
    const JobContext &context = base.context();
    const auto keep = addFirm(context, {QStringLiteral("砺锋机械有限公司")});
    const auto other = addFirm(context, {QStringLiteral("砺锋机械厂"), {}, soundCode(7)});
    editFirm(context, other, [](EnterpriseForm &form) {
        form.enterprise.phone = QStringLiteral("023-7");
        form.enterprise.formerNames = QStringLiteral("砺锋五金");
    });
    const auto person = addPerson(context, QStringLiteral("李敏"));
    const auto second = addPerson(context, QStringLiteral("王强"));
    assign(context, keep, person, day("2025-01-01"));
    assign(context, other, second, day("2025-02-01"));
    addTitle(context, keep, Tier::Innovative, day("2024-05-01"));
    addTitle(context, other, Tier::Innovative, day("2024-05-01"));
    addTitle(context, other, Tier::Provincial, day("2025-05-01"));
    value(VisitService::add(context, visitOf(keep, "2025-06-01")));
    value(VisitService::add(context, visitOf(other, "2025-06-01")));
    value(VisitService::add(context, visitOf(other, "2025-07-01")));
    YearlyFigures year;
    year.year = 2024;
    year.value(FigureItem::Revenue) = QStringLiteral("100");
    value(FigureService::save(context, keep, {year}));
    year.value(FigureItem::Revenue) = QStringLiteral("999");
    year.value(FigureItem::Employees) = QStringLiteral("20");
    YearlyFigures earlier = year;
    earlier.year = 2023;
    value(FigureService::save(context, other, {year, earlier}));
    value(DuplicateService::keepApart(context, keep, other));
    const QString before = digest(base.connection());

    const MergePreview preview = value(DuplicateService::preview(context, keep, other));
    QStringList differing;
    for (const MergeField &field : preview.fields)
        differing.append(field.field);
    CHECK(differing.contains(QStringLiteral("name")));
    CHECK(differing.contains(QStringLiteral("credit_code")));
    CHECK(differing.contains(QStringLiteral("phone")));
    CHECK_FALSE(differing.contains(QStringLiteral("former_names")));

    const Saved merged = value(DuplicateService::merge(
        context, keep, other, {QStringLiteral("credit_code"), QStringLiteral("phone")}));
    const Enterprise firm = firmOf(base, keep);
    CHECK(firm.name == u"砺锋机械有限公司");
    CHECK(firm.creditCode == soundCode(7));
    CHECK(firm.phone == u"023-7");
    CHECK(firm.formerNames == u"砺锋五金、砺锋机械厂");
    errorOf(EnterpriseService::file(context, other, day("2026-01-20")), ErrorCode::NotFound);
    const auto file = value(EnterpriseService::file(context, keep, day("2026-01-20")));
    CHECK(file.recognitions.size() == 2);
    CHECK(file.residences.size() == 1);
    CHECK(value(VisitService::visits(context, keep)).size() == 2);
    const auto years = value(FigureService::ofFirm(context, keep));
    REQUIRE(years.size() == 2);
    CHECK(years.last().value(FigureItem::Revenue) == u"100");
    CHECK(years.last().value(FigureItem::Employees) == u"20");
    CHECK(texts(base.connection(), QStringLiteral("SELECT specialist AS t FROM assignment"
                                                  " WHERE deleted = 0")) ==
          QStringList{person.value()});
    CHECK(number(base.connection(),
                 QStringLiteral("SELECT COUNT(*) AS n FROM distinct_pair WHERE deleted = 0")) == 0);

    value(ChangeHistoryService::revert(context, merged.changes.id));
    CHECK(digest(base.connection()) == before);
    CHECK(firmOf(base, other).creditCode == soundCode(7));
}

TEST_CASE("the code that is given up stays known")
{
    TestBase base;
    const JobContext &context = base.context();
    const auto keep = addFirm(context, {QStringLiteral("甲公司"), {}, soundCode(1)});
    const auto other = addFirm(context, {QStringLiteral("乙公司"), {}, soundCode(2)});
    const bool takes = GENERATE(false, true);
    const QSet<QString> taken =
        takes ? QSet<QString>{QStringLiteral("credit_code")} : QSet<QString>{};
    value(DuplicateService::merge(context, keep, other, taken));
    const Enterprise firm = firmOf(base, keep);
    CHECK(firm.creditCode == soundCode(takes ? 2 : 1));
    CHECK(firm.formerCodes == soundCode(takes ? 1 : 2));
    errorOf(DuplicateService::merge(context, keep, other, {}), ErrorCode::NotFound);
}

TEST_CASE("what only the doubled record knows is kept")
{
    TestBase base;
    const JobContext &context = base.context();
    const auto keep = addFirm(context, {QStringLiteral("甲公司"), {}, {}, day("2020-01-01")});
    const auto other = addFirm(context, {QStringLiteral("甲 公司"), {}, {}, day("2025-03-01")});
    retireFirm(context, keep, ExitReason::MovedOut, day("2024-06-01"));
    addTitle(context, keep, Tier::Innovative, day("2023-05-01"));
    addTitle(context, other, Tier::Innovative, day("2023-05-01"));
    revokeTitle(context, other, Tier::Innovative, day("2024-02-01"));
    editFirm(context, keep,
             [](EnterpriseForm &form) { form.enterprise.capital = QStringLiteral("500"); });
    editFirm(context, other, [](EnterpriseForm &form) {
        form.enterprise.capital = QStringLiteral("50");
        form.enterprise.capitalCurrency = QStringLiteral("美元");
    });
    // An amount never goes without its currency.
    const bool takes = GENERATE(false, true);
    const QSet<QString> taken = takes ? QSet<QString>{QStringLiteral("capital")}
                                      : QSet<QString>{QStringLiteral("capital_currency")};
    value(DuplicateService::merge(context, keep, other, taken));
    const auto file = value(EnterpriseService::file(context, keep, day("2026-01-20")));
    CHECK(file.enterprise.capital == (takes ? u"50" : u"500"));
    CHECK(file.enterprise.capitalCurrency == (takes ? u"美元" : u""));
    REQUIRE(file.recognitions.size() == 1);
    CHECK(file.recognitions.first().revokedOn == day("2024-02-01"));
    // It came back: the later stay is another one.
    CHECK(file.residences.size() == 2);
    CHECK(file.residence.has_value());
}

TEST_CASE("不是重复 goes with the firm that stays")
{
    TestBase base;
    const JobContext &context = base.context();
    const auto a = addFirm(context, {QStringLiteral("甲公司")});
    const auto b = addFirm(context, {QStringLiteral("乙公司")});
    const auto c = addFirm(context, {QStringLiteral("甲 公司")});
    value(DuplicateService::keepApart(context, b, c));
    value(DuplicateService::merge(context, a, b, {}));
    CHECK(pairs(base).isEmpty());
}

TEST_CASE("a year that is settled stays so; only a year without figures takes the other's source")
{
    TestBase base;
    const JobContext &context = base.context();
    const auto keep = addFirm(context, {QStringLiteral("甲公司")});
    const auto other = addFirm(context, {QStringLiteral("乙公司")});
    const auto yearOf = [](int year, FigureSource source, bool closed, const char *employees) {
        YearlyFigures figures;
        figures.year = year;
        figures.source = source;
        figures.closed = closed;
        figures.value(FigureItem::Employees) = QString::fromLatin1(employees);
        return figures;
    };
    YearlyFigures taken = yearOf(2023, FigureSource::Tax, true, "40");
    taken.value(FigureItem::Revenue) = QStringLiteral("900");
    value(FigureService::save(context, keep,
                              {yearOf(2022, FigureSource::Firm, false, ""),
                               yearOf(2023, FigureSource::Firm, false, "40"),
                               yearOf(2024, FigureSource::Audit, true, "50")}));
    value(FigureService::save(context, other,
                              {yearOf(2022, FigureSource::Audit, true, "30"), taken,
                               yearOf(2024, FigureSource::Firm, false, "60")}));
    value(DuplicateService::merge(context, keep, other, {}));
    const auto years = value(FigureService::ofFirm(context, keep));
    REQUIRE(years.size() == 3);
    CHECK(years[0].value(FigureItem::Employees) == u"30");
    CHECK(years[0].source == FigureSource::Audit);
    CHECK(years[0].closed);
    // Filled up, but not made of the other's.
    CHECK(years[1].value(FigureItem::Revenue) == u"900");
    CHECK(years[1].source == FigureSource::Firm);
    CHECK_FALSE(years[1].closed);
    CHECK(years[2].value(FigureItem::Employees) == u"50");
    CHECK(years[2].source == FigureSource::Audit);
    CHECK(years[2].closed);
}

TEST_CASE("the 一策 of the firm that stays stands, the other's is named as dropped")
{
    TestBase base;
    const JobContext &context = base.context();
    const auto keep = addFirm(context, {QStringLiteral("甲公司")});
    const auto other = addFirm(context, {QStringLiteral("乙公司")});
    const auto plan = [&](const EnterpriseId &firm, const char *on, const char *step) {
        Measure measure;
        measure.enterprise = firm;
        base.clock().set(day(on));
        value(MeasureService::setNext(context, measure, {QString::fromUtf8(step), {}, {}}));
    };
    const bool both = GENERATE(true, false);
    if (both)
        plan(keep, "2026-01-10", "一月的");
    plan(other, "2026-11-10", "十一月的");
    const QString before = digest(base.connection());
    const MergePreview preview = value(DuplicateService::preview(context, keep, other));
    const auto counted = std::find_if(
        preview.children.begin(), preview.children.end(),
        [](const MergeChildren &one) { return one.word.contains(QStringLiteral("一策")); });
    REQUIRE(counted != preview.children.end());
    CHECK(counted->moved == (both ? 0 : 1));
    CHECK(counted->dropped == (both ? 1 : 0));
    const Saved merged = value(DuplicateService::merge(context, keep, other, {}));
    // What was agreed with the other goes on: its measure stands behind those of the one that
    // stays.
    const auto file = present(MeasureService::file(context, keep, day("2026-11-10")));
    QStringList steps;
    for (const StepRow &row : file.steps)
        steps.append(row.step.content);
    CHECK(steps.join(u' ') == (both ? u"一月的 十一月的" : u"十一月的"));
    CHECK(number(base.connection(),
                 QStringLiteral("SELECT COUNT(*) AS n FROM measure WHERE deleted = 0")) == 1);
    value(ChangeHistoryService::revert(context, merged.changes.id));
    CHECK(digest(base.connection()) == before);
}

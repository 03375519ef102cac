#include "repositories/listfirms.h"

#include "repositories/enterpriselistrepository.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/results.h"

#include <algorithm>

namespace peiyu {

namespace {

const QString jiangjin = QStringLiteral("jiangjin");
const QString yongchun = QStringLiteral("yongchun");

void describe(const JobContext &context, const EnterpriseId &firm, const QString &industry,
              const QString &formerNames = {}, const QString &number = {})
{
    editFirm(context, firm, [&](EnterpriseForm &form) {
        form.enterprise.industry = industry;
        form.enterprise.formerNames = formerNames;
        form.enterprise.registrationNo = number;
        form.stage.reset();
    });
}

void visit(const JobContext &context, const EnterpriseId &firm, VisitKind kind, const char *on,
           const char *next = "")
{
    Visit visit;
    visit.enterprise = firm;
    visit.kind = kind;
    visit.on = day(on);
    visit.next = day(next);
    visit.text = QStringLiteral("走访");
    value(VisitService::add(context, visit));
}

} // namespace

ListFirms::ListFirms()
{
    const JobContext &c = m_base.context();
    li = addPerson(c, QStringLiteral("李敏"), Duty::Specialist, QStringLiteral("经信委"));
    wang = addPerson(c, QStringLiteral("王涛"), Duty::Specialist, QStringLiteral("工信局"));

    const auto an = addFirm(c, {QStringLiteral("安居食品有限公司"),
                                jiangjin,
                                soundCode(3),
                                {},
                                QStringLiteral("双福街道"),
                                {},
                                Stage::Reserve});
    describe(c, an, QStringLiteral("食品制造业"), QStringLiteral("几江粮油站"));

    const auto ben = addFirm(c, {QStringLiteral("本草生物医药股份有限公司"),
                                 jiangjin,
                                 soundCode(1),
                                 {},
                                 QStringLiteral("德感街道"),
                                 {},
                                 Stage::Cultivation});
    describe(c, ben, QStringLiteral("医药制造业"));
    addTitle(c, ben, Tier::Innovative, day("2024-03-01"));
    assign(c, ben, li, day("2024-04-01"));
    visit(c, ben, VisitKind::OnSite, "2025-11-03", "2026-02-01");
    visit(c, ben, VisitKind::Phone, "2025-12-20");

    const auto chong = addFirm(c, {QStringLiteral("重庆长安精密机械有限公司"),
                                   jiangjin,
                                   soundCode(2),
                                   {},
                                   QStringLiteral("双福街道"),
                                   {},
                                   Stage::Promotion});
    describe(c, chong, QStringLiteral("通用设备制造业"));
    addTitle(c, chong, Tier::Innovative, day("2021-05-01"));
    addTitle(c, chong, Tier::Provincial, day("2023-06-01"));
    addTitle(c, chong, Tier::LittleGiant, day("2024-07-01"));
    assign(c, chong, wang, day("2023-01-01"));
    assign(c, chong, li, day("2025-02-01"));
    visit(c, chong, VisitKind::OnSite, "2025-10-01", "2026-01-04");
    visit(c, chong, VisitKind::OnSite, "2026-01-05");

    const auto da = addFirm(c, {QStringLiteral("大江3D传感技术有限公司"),
                                yongchun,
                                soundCode(4),
                                {},
                                QStringLiteral("桃城镇"),
                                {},
                                Stage::Cultivation});
    describe(c, da, QStringLiteral("仪器仪表制造业"));
    addTitle(c, da, Tier::Provincial, day("2025-09-01"));
    assign(c, da, wang, day("2024-01-01"));
    visit(c, da, VisitKind::Phone, "2025-08-01", "2026-01-25");

    const auto en = addFirm(
        c, {QStringLiteral("恩泽模具厂"), jiangjin, {}, {}, {}, QStringLiteral("白沙工业园")});
    describe(c, en, {}, {}, QStringLiteral("500381000012345"));
    assign(c, en, wang, day("2024-01-01"));

    addComersAndLeavers();

    // 恩's person went without a successor.
    const QString assignment =
        texts(m_base.connection(),
              QStringLiteral("SELECT id AS t FROM assignment WHERE enterprise ="
                             " '%1'")
                  .arg(en.value()))
            .first();
    tamper(m_base.connection(),
           QStringLiteral("UPDATE assignment SET until_date = '2026-01-01' WHERE id = '%1'")
               .arg(assignment));
}

void ListFirms::addComersAndLeavers()
{
    const JobContext &c = m_base.context();
    const auto fu = addFirm(c, {QStringLiteral("福满家食品（集团）有限公司"),
                                jiangjin,
                                soundCode(5),
                                {},
                                QStringLiteral("德感街道"),
                                {},
                                Stage::Cultivation});
    describe(c, fu, QStringLiteral("食品制造业"));
    addTitle(c, fu, Tier::Innovative, day("2024-10-01"));
    retireFirm(c, fu, ExitReason::Dishonest, day("2025-09-01"));

    moved = addFirm(c, {QStringLiteral("归元中药有限公司"),
                        yongchun,
                        soundCode(6),
                        {},
                        QStringLiteral("桃城镇"),
                        {},
                        Stage::Reserve});
    describe(c, moved, QStringLiteral("医药制造业"));
    moveFirm(c, moved, jiangjin, day("2025-05-01"), QStringLiteral("双福街道"));

    const auto he = addFirm(
        c,
        {QStringLiteral("合力电控有限公司"), jiangjin, soundCode(7), {}, {}, {}, Stage::Reserve});
    addTitle(c, he, Tier::Innovative, day("2024-02-01"));
    retireFirm(c, he, ExitReason::MovedOut, day("2025-06-01"));

    addFirm(c, {QStringLiteral("迟到新材料有限公司"),
                yongchun,
                soundCode(8),
                day("2026-03-01"),
                {},
                {},
                Stage::Reserve});
}

ListQuery ListFirms::query() const
{
    ListQuery query;
    query.asOf = day("2026-01-20");
    return query;
}

QString ListFirms::found(const ListQuery &query) const
{
    const auto keys = value(EnterpriseListRepository::keys(m_base.connection(), query));
    CHECK(value(EnterpriseListRepository::total(m_base.connection(), query)) == keys.size());
    const auto rows = value(EnterpriseListRepository::rows(m_base.connection(), keys, query.asOf));
    REQUIRE(rows.size() == keys.size());
    QString names;
    for (const EnterpriseRow &row : rows)
        names += row.name.front();
    return names;
}

QString ListFirms::foundUnordered(const ListQuery &query) const
{
    const QString entered = QStringLiteral("安本重大恩福归合迟");
    QString names = found(query);
    std::sort(names.begin(), names.end(),
              [&](QChar a, QChar b) { return entered.indexOf(a) < entered.indexOf(b); });
    return names;
}

} // namespace peiyu

// 外出: clocks run on, what is due comes to who stands in, nothing changes hands.

#include "services/absenceservice.h"
#include "services/handoverpapers.h"
#include "services/promiseservice.h"
#include "services/todayservice.h"
#include "support/handoverbook.h"

using namespace peiyu;

TEST_CASE("while somebody is away the substitute has his things, marked, and may do them")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    Absence absence;
    absence.specialist = book.li;
    absence.substitute = book.zhao;
    absence.span = {day("2026-01-20"), day("2026-01-29")};
    const QStringList clocks = book.clocks();
    CHECK(value(AbsenceService::add(context, absence)).warnings.isEmpty());
    CHECK(book.clocks() == clocks);
    const TodayList list = value(TodayService::today(context, book.zhao));
    int marked = 0;
    for (const TodaySection &section : list.sections) {
        for (const TodayItem &item : section.items)
            marked += item.cover == u"代 李敏（至 01-28）" ? 1 : 0;
    }
    CHECK(marked > 0);
    const auto desk = [&](const SpecialistId &who) {
        RequestQuery query;
        query.asOf = book.base.clock().today();
        query.mine = who;
        query.openOnly = true;
        return value(RequestService::keys(context, query)).size();
    };
    const auto kept = [&](const SpecialistId &who) {
        PromiseQuery query;
        query.asOf = book.base.clock().today();
        query.mine = who;
        query.state = PromiseState::Open;
        return value(PromiseService::totals(context, query)).promises;
    };
    CHECK(desk(book.zhao) == 3);
    CHECK(kept(book.zhao) == 2);
    CHECK(desk(book.wang) == 0);
    CHECK(desk(book.li) == 3); // stays responsible
    JobContext hers = context;
    hers.actor.role = Role::Specialist;
    hers.actor.specialist = book.zhao;
    value(PromiseService::keep(hers, book.promises[0], {}, QStringLiteral("已答复")));
    hers.actor.specialist = book.wang;
    errorOf(PromiseService::keep(hers, book.promises[1], {}, {}), ErrorCode::Permission);

    const ReportDocument cover = value(
        HandoverPapers::coverSheet(context, value(AbsenceService::list(context, book.li))[0].id));
    CHECK(cover.title.first() == u"外出代管清单");
    CHECK(tablesOf(cover).first()->rows.size() == 12);
    book.base.clock().set(day("2026-01-29")); // back
    CHECK(desk(book.zhao) == 0);
    CHECK(value(TodayService::today(context, book.zhao)).total() == 0);
}

TEST_CASE("an absence that nobody covers, or a substitute who is away, is warned of")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    Absence absence;
    absence.specialist = book.li;
    absence.span = {day("2026-01-20"), day("2026-01-29")};
    const QStringList due = value(AbsenceService::judge(context, absence));
    REQUIRE(due.size() == 1);
    CHECK(due[0] == u"没有代理人：期间到期或已超期的有诉求 3 件、走访 3 次，请指定代理人。");
    Absence other;
    other.specialist = book.wang;
    other.substitute = book.zhao;
    other.span = {day("2026-01-25"), day("2026-02-05")};
    value(AbsenceService::add(context, other));
    absence.substitute = book.wang;
    const QStringList away = value(AbsenceService::judge(context, absence));
    REQUIRE(away.size() == 1);
    CHECK(away[0].contains(u"代理人 王涛 在 2026-01-25 至 2026-02-04 也外出"));
}

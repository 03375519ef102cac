// What was typed and not saved: by account and form, outside the log, gone after a while.

#include "services/draftservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

const QString form = QStringLiteral("visit:1");

QJsonArray typed(const char16_t *words)
{
    return {QString::fromUtf16(words)};
}

} // namespace

TEST_CASE("a form that was not saved is kept by account, replaced, and dropped")
{
    TestBase base;
    const JobContext &context = base.context();
    CHECK_FALSE(value(DraftService::find(context, form)));
    value(DraftService::keep(context, form, typed(u"谈了用工")));
    value(DraftService::keep(context, form, typed(u"谈了用工和‘增容’")));
    value(DraftService::keep(context, QStringLiteral("visit:2"), typed(u"另一家")));
    const auto kept = value(DraftService::find(context, form));
    REQUIRE(kept);
    CHECK(kept->content == typed(u"谈了用工和‘增容’"));
    CHECK(kept->keptAt.toSecsSinceEpoch() == context.clock.now().toSecsSinceEpoch());
    JobContext other = context;
    other.actor.account = AccountId(QStringLiteral("somebody-else"));
    CHECK_FALSE(value(DraftService::find(other, form)));
    value(DraftService::discard(other, form)); // nothing of theirs
    CHECK(value(DraftService::find(context, form)));
    value(DraftService::discard(context, form));
    CHECK_FALSE(value(DraftService::find(context, form)));
    CHECK(value(DraftService::find(context, QStringLiteral("visit:2"))));
}

TEST_CASE("drafts are in nobody's history and change nothing that is counted")
{
    TestBase base;
    const JobContext &context = base.context();
    addFirm(context, {QStringLiteral("甲公司")});
    const QString before = digest(base.connection());
    const qint64 sets =
        number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM change_set"));
    value(DraftService::keep(context, form, typed(u"谈了用工")));
    value(DraftService::discard(context, form));
    value(DraftService::keep(context, form, typed(u"谈了用工")));
    CHECK(digest(base.connection()) == before);
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM change_set")) ==
          sets);
    CHECK(number(base.connection(),
                 QStringLiteral("SELECT COUNT(*) AS n FROM change_item WHERE entity = 'draft'")) ==
          0);
}

TEST_CASE("old drafts go with the next one; what is larger than a form is not kept")
{
    TestBase base;
    const JobContext &context = base.context();
    value(DraftService::keep(context, form, typed(u"谈了用工")));
    base.clock().set(context.clock.today().addDays(DraftService::longestDays));
    value(DraftService::keep(context, QStringLiteral("visit:2"), typed(u"另一家")));
    CHECK(value(DraftService::find(context, form)));
    base.clock().set(context.clock.today().addDays(1));
    value(DraftService::keep(context, QStringLiteral("visit:2"), typed(u"另一家")));
    CHECK_FALSE(value(DraftService::find(context, form)));
    errorOf(DraftService::keep(context, form, {QString(DraftService::mostBytes, QChar(u'长'))}),
            ErrorCode::Validation);
}

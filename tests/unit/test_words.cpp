// Words of lists: what a list or a command calls a value is understood, by key and by word.

#include "domain/displaytext.h"
#include "domain/indextext.h"
#include "support/printers.h"

using namespace peiyu;

TEST_CASE("a value is found by its key and by its Chinese word")
{
    for (const Stage one : allStages) {
        CHECK(stageFromWords(stageKey(one)) == one);
        CHECK(stageFromWords(u' ' + stageText(one)) == one);
    }
    for (const ExitReason one : allExitReasons) {
        CHECK(exitReasonFromWords(exitReasonKey(one)) == one);
        CHECK(exitReasonFromWords(exitReasonText(one)) == one);
    }
    for (const VisitKind one : allVisitKinds) {
        CHECK(visitKindFromWords(visitKindKey(one)) == one);
        CHECK(visitKindFromWords(visitKindText(one)) == one);
    }
    for (const Role one : allRoles) {
        CHECK(roleFromWords(roleKey(one)) == one);
        CHECK(roleFromWords(roleText(one)) == one);
    }
    // Whatever the language of the window.
    CHECK(stageFromWords(QStringLiteral("培育")) == Stage::Cultivation);
    CHECK(exitReasonFromWords(QStringLiteral("停产破产")) == ExitReason::Closed);
    CHECK(visitKindFromWords(QStringLiteral("座谈")) == VisitKind::Meeting);
    CHECK(roleFromWords(QStringLiteral("负责人")) == Role::Head);
    CHECK_FALSE(stageFromWords(QStringLiteral("培育中")));
    CHECK_FALSE(roleFromWords({}));
}

TEST_CASE("序时完成比 is rounded down: 1.00 has reached 1")
{
    CHECK(indexText(0.998) == u"0.99");
    CHECK(indexText(0.9999) == u"0.99");
    CHECK(indexText(1.0) == u"1.00");
    CHECK(indexText(0.7999) == u"0.79");
    CHECK(indexText(0.57) == u"0.57"); // 0.57 × 100 is less than 57 in a binary fraction
    CHECK(indexText(-0.561) == u"-0.57");
    CHECK(indexText({}) == u"—");
}

#include "domain/creditcode.h"
#include "support/printers.h"

using namespace peiyu;

TEST_CASE("credit codes of the standard pass")
{
    const auto code = GENERATE(as<QString>(), u"91500240MA5TT0019Q"_qs, u"91500116MA5TT0019U"_qs,
                               u"91500105MA5TT0019X"_qs, u"91420114MA5TT0019G"_qs,
                               u"91350525MA5TT0019Q"_qs, u"91350100M000100Y43"_qs);
    CHECK(checkCreditCode(code) == CreditCodeCheck::Valid);
}

TEST_CASE("a failed check character is pending, and the right one is named")
{
    CHECK(checkCreditCode(u"91500240MA5TT0019A"_qs) == CreditCodeCheck::CheckFailed);
    CHECK(creditCodeCheckCharacter(u"91500240MA5TT0019") == u'Q');
}

TEST_CASE("length, alphabet and filler digits are errors")
{
    CHECK(checkCreditCode(u"91500240"_qs) == CreditCodeCheck::WrongLength);
    CHECK(checkCreditCode(u"91500240MA5TT0O19Q"_qs) == CreditCodeCheck::WrongAlphabet);
    CHECK(checkCreditCode(u"123456789012345678"_qs) == CreditCodeCheck::OnlyDigitsRun);
    CHECK(checkCreditCode(u"000000000000000000"_qs) == CreditCodeCheck::OnlyDigitsRun);
}

TEST_CASE("typed codes are folded, letters O and I suggested as digits")
{
    CHECK(normalizeCreditCode(u" ９１５００２４０ma5tt0019q "_qs) == u"91500240MA5TT0019Q"_qs);
    CHECK(suggestCreditCode(u"915OO240MA5TT0019Q"_qs) == u"91500240MA5TT0019Q"_qs);
    CHECK(suggestCreditCode(u"91500240MA5TT0019Q"_qs).isEmpty());
    CHECK(isOldRegistrationNumber(u"370681018019402"_qs));
    CHECK_FALSE(isOldRegistrationNumber(u"37068101801940X"_qs));
}

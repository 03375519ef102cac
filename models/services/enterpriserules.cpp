#include "services/enterpriserules.h"

#include "domain/creditcode.h"
#include "domain/displaytext.h"
#include "domain/firmrecordtext.h"
#include "domain/textfold.h"
#include "foundation/money.h"
#include "repositories/enterpriselistrepository.h"
#include "repositories/enterpriserepository.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EnterpriseRules)
};

constexpr qsizetype longestName = 200;
constexpr qsizetype longestText = 4000;

struct TextField
{
    const char *name;
    QString Enterprise::*member;
    qsizetype longest;
};

const TextField textFields[] = {
    {"name", &Enterprise::name, longestName},
    {"short_name", &Enterprise::shortName, longestName},
    {"former_names", &Enterprise::formerNames, longestText},
    {"registration_no", &Enterprise::registrationNo, longestName},
    {"industry", &Enterprise::industry, longestName},
    {"chain", &Enterprise::chain, longestName},
    {"address", &Enterprise::address, longestText},
    {"contact", &Enterprise::contact, longestName},
    {"phone", &Enterprise::phone, longestName},
    {"legal_person", &Enterprise::legalPerson, longestName},
    {"capital", &Enterprise::capital, longestName},
    {"capital_currency", &Enterprise::capitalCurrency, longestName},
    {"main_product", &Enterprise::mainProduct, longestText},
    {"tags", &Enterprise::tags, longestText},
};

Result<QString> cleaned(const TextField &field, const QString &text)
{
    const QString name = QLatin1String(field.name);
    if (!isCleanText(text))
        return fieldFailure(name, Text::tr("“%1”含有不能保存的控制字符，请重新输入。").arg(name));
    const QString tidy = tidyText(text);
    if (tidy.size() > field.longest)
        return fieldFailure(
            name, Text::tr("内容过长（%1 字），最多 %2 字。").arg(tidy.size()).arg(field.longest));
    return tidy;
}

Result<> checkCode(Enterprise &enterprise, bool confirmed)
{
    enterprise.creditCode = normalizeCreditCode(enterprise.creditCode);
    enterprise.codeState = CodeState::Sound;
    if (enterprise.creditCode.isEmpty())
        return {};
    const CreditCodeCheck check = checkCreditCode(enterprise.creditCode);
    if (check == CreditCodeCheck::Valid)
        return {};
    if (check == CreditCodeCheck::CheckFailed) {
        enterprise.codeState = confirmed ? CodeState::Confirmed : CodeState::Pending;
        return {};
    }
    return fieldFailure(QStringLiteral("credit_code"),
                        creditCodeText(enterprise.creditCode, check) + u'。');
}

Result<> checkCapital(Enterprise &enterprise)
{
    if (enterprise.capital.isEmpty()) {
        enterprise.capitalCurrency.clear();
        return {};
    }
    const auto amount = Money::fromWan(enterprise.capital);
    if (!amount || *amount < Money())
        return fieldFailure(
            QStringLiteral("capital"),
            Text::tr("注册资本“%1”不是数字，请只填数，单位是万元。").arg(enterprise.capital));
    enterprise.capital = amount->exact();
    if (enterprise.capitalCurrency == Text::tr("人民币") ||
        enterprise.capitalCurrency == QLatin1String("CNY"))
        enterprise.capitalCurrency.clear();
    return {};
}

} // namespace

Result<Enterprise> normalizedEnterprise(Enterprise enterprise, bool codeConfirmed)
{
    for (const TextField &field : textFields) {
        PEIYU_TRY(tidy, cleaned(field, enterprise.*field.member));
        enterprise.*field.member = tidy;
    }
    if (!isCleanText(enterprise.note) || enterprise.note.size() > longestText)
        return fieldFailure(QStringLiteral("note"),
                            Text::tr("备注过长或含有控制字符，请重新输入。"));
    if (enterprise.name.isEmpty())
        return fieldFailure(QStringLiteral("name"), Text::tr("企业名称为空，请填写全称。"));
    PEIYU_CHECK(checkCapital(enterprise));
    enterprise.tags = joinedWords(wordsOf(enterprise.tags));
    if (enterprise.shortName.isEmpty())
        enterprise.shortName = derivedShortName(enterprise.name);
    PEIYU_CHECK(checkCode(enterprise, codeConfirmed));
    return enterprise;
}

Result<> requireUniqueCode(const Connection &connection, const Enterprise &enterprise, QDate asOf)
{
    if (enterprise.creditCode.isEmpty())
        return {};
    PEIYU_TRY(other, EnterpriseRepository::findByCreditCode(connection, enterprise.creditCode));
    if (!other || other->id == enterprise.id)
        return {};
    PEIYU_TRY(rows, EnterpriseListRepository::rows(connection, {other->no}, asOf));
    const QString specialist = rows.isEmpty() ? QString() : rows.first().specialistName;
    const QString text = specialist.isEmpty()
                             ? Text::tr("信用代码 %1 已属于“%2”，没有重复建档。")
                                   .arg(enterprise.creditCode, other->name)
                             : Text::tr("信用代码 %1 已属于“%2”（专员 %3），没有重复建档。")
                                   .arg(enterprise.creditCode, other->name, specialist);
    return Failure(Error{
        ErrorCode::Duplicate, text, {}, {FieldIssue{QStringLiteral("credit_code"), 0, text}}});
}

} // namespace peiyu

#include "repositories/enterpriserepository.h"

#include "database/statement.h"
#include "domain/textfold.h"
#include "reference/pinyin.h"
#include "repositories/findindex.h"
#include "repositories/recordstore.h"

#include <algorithm>

namespace peiyu {

namespace {

const BusinessTable &table()
{
    static const BusinessTable &found = *businessTable(QStringLiteral("enterprise"));
    return found;
}

QString reversed(const QString &code)
{
    QString back = code;
    std::reverse(back.begin(), back.end());
    return back;
}

FieldValues derive(const FieldValues &fields)
{
    FieldValues derived;
    derived.set(QStringLiteral("name_sort"), pinyinSortKey(fields.text(u"name")));
    derived.set(QStringLiteral("name_folded"), foldedName(fields.text(u"name")));
    derived.set(QStringLiteral("code_reversed"), reversed(fields.text(u"credit_code")));
    return derived;
}

Enterprise enterpriseFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    Enterprise enterprise;
    enterprise.id = EnterpriseId(record.id);
    enterprise.no = record.no;
    enterprise.revision = static_cast<int>(record.revision);
    enterprise.name = f.text(u"name");
    enterprise.shortName = f.text(u"short_name");
    enterprise.formerNames = f.text(u"former_names");
    enterprise.creditCode = f.text(u"credit_code");
    enterprise.codeState = codeStateFromKey(f.text(u"code_state"));
    enterprise.registrationNo = f.text(u"registration_no");
    enterprise.industry = f.text(u"industry");
    enterprise.chain = f.text(u"chain");
    enterprise.address = f.text(u"address");
    enterprise.contact = f.text(u"contact");
    enterprise.phone = f.text(u"phone");
    enterprise.note = f.text(u"note");
    enterprise.formerCodes = f.text(u"former_codes");
    enterprise.legalPerson = f.text(u"legal_person");
    enterprise.foundedOn = dayFromText(f.text(u"founded_on"));
    enterprise.capital = f.text(u"capital");
    enterprise.capitalCurrency = f.text(u"capital_currency");
    enterprise.sizeClass = sizeClassFromKey(f.text(u"size_class"));
    enterprise.mainProduct = f.text(u"main_product");
    enterprise.chainLeader = f.integer(u"chain_leader") != 0;
    enterprise.tags = f.text(u"tags");
    return enterprise;
}

Result<QVector<Enterprise>> all(Statement &select)
{
    QVector<Enterprise> found;
    PEIYU_CHECK(select.each(
        [&](const Row &row) { found.append(enterpriseFrom(storedRecord(table(), row))); }));
    return found;
}

Result<QVector<Enterprise>> where(const Connection &connection, const char16_t *condition,
                                  const QString &value)
{
    Statement select(connection, table().selectSql + QStringLiteral(" WHERE deleted = 0 AND ") +
                                     QString::fromUtf16(condition) +
                                     QStringLiteral(" ORDER BY no"));
    select.bind(":value", value);
    return all(select);
}

std::optional<Enterprise> first(const QVector<Enterprise> &found)
{
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<> followNames(UnitOfWork &unit, const AppliedRecord &applied, const EnterpriseId &id,
                     ChangeOp op)
{
    if (op == ChangeOp::Delete)
        return removeFromFindIndex(unit, applied.no);
    if (op != ChangeOp::Insert)
        return indexFirmAgain(unit, id.value());
    // A new firm has no contacts of its own yet.
    const FieldValues &f = applied.fields;
    return addToFindIndex(unit, applied.no,
                          {f.text(u"name"),
                           f.text(u"short_name"),
                           f.text(u"former_names"),
                           f.text(u"former_codes"),
                           {f.text(u"contact")}});
}

} // namespace

QString codeStateKey(CodeState state)
{
    switch (state) {
    case CodeState::Sound:
        return QLatin1String("");
    case CodeState::Pending:
        return QStringLiteral("pending");
    case CodeState::Confirmed:
        return QStringLiteral("confirmed");
    }
    return {};
}

CodeState codeStateFromKey(QStringView key)
{
    if (key == u"pending")
        return CodeState::Pending;
    return key == u"confirmed" ? CodeState::Confirmed : CodeState::Sound;
}

Result<std::optional<Enterprise>> EnterpriseRepository::find(const Connection &connection,
                                                             const EnterpriseId &id)
{
    PEIYU_TRY(found, where(connection, u"id = :value", id.value()));
    return first(found);
}

Result<std::optional<Enterprise>>
EnterpriseRepository::findByCreditCode(const Connection &connection, const QString &code)
{
    PEIYU_TRY(found, where(connection, u"credit_code = :value AND credit_code <> ''", code));
    return first(found);
}

Result<std::optional<Enterprise>>
EnterpriseRepository::findByRegistrationNo(const Connection &connection, const QString &number)
{
    PEIYU_TRY(found,
              where(connection, u"registration_no = :value AND registration_no <> ''", number));
    return first(found);
}

Result<QVector<Enterprise>> EnterpriseRepository::findByName(const Connection &connection,
                                                             const QString &name)
{
    // By the folded name first: that column has the index.
    PEIYU_TRY(alike, findByFoldedName(connection, foldedName(name)));
    alike.removeIf([&](const Enterprise &enterprise) { return enterprise.name != name; });
    return alike;
}

Result<QVector<Enterprise>> EnterpriseRepository::findByFoldedName(const Connection &connection,
                                                                   const QString &folded)
{
    return where(connection, u"name_folded = :value", folded);
}

FieldValues EnterpriseRepository::fields(const Enterprise &enterprise)
{
    FieldValues f;
    f.set(QStringLiteral("name"), enterprise.name);
    f.set(QStringLiteral("short_name"), enterprise.shortName);
    f.set(QStringLiteral("former_names"), enterprise.formerNames);
    f.set(QStringLiteral("credit_code"), enterprise.creditCode);
    f.set(QStringLiteral("code_state"), codeStateKey(enterprise.codeState));
    f.set(QStringLiteral("registration_no"), enterprise.registrationNo);
    f.set(QStringLiteral("industry"), enterprise.industry);
    f.set(QStringLiteral("chain"), enterprise.chain);
    f.set(QStringLiteral("address"), enterprise.address);
    f.set(QStringLiteral("contact"), enterprise.contact);
    f.set(QStringLiteral("phone"), enterprise.phone);
    f.set(QStringLiteral("note"), enterprise.note);
    f.set(QStringLiteral("former_codes"), enterprise.formerCodes);
    f.set(QStringLiteral("legal_person"), enterprise.legalPerson);
    f.set(QStringLiteral("founded_on"), fromText(enterprise.foundedOn));
    f.set(QStringLiteral("capital"), enterprise.capital);
    f.set(QStringLiteral("capital_currency"), enterprise.capitalCurrency);
    f.set(QStringLiteral("size_class"),
          enterprise.sizeClass ? sizeClassKey(*enterprise.sizeClass) : QString());
    f.set(QStringLiteral("main_product"), enterprise.mainProduct);
    f.set(QStringLiteral("chain_leader"), qint64(enterprise.chainLeader ? 1 : 0));
    f.set(QStringLiteral("tags"), enterprise.tags);
    return f;
}

Result<qint64> EnterpriseRepository::apply(UnitOfWork &unit, const EnterpriseId &id, ChangeOp op,
                                           const FieldValues &values, std::optional<int> revision)
{
    PEIYU_TRY(applied, applyToTable(unit, table(), id.value(), op, values, revision, derive));
    if (op == ChangeOp::Insert) {
        PEIYU_TRY(no, recordNumber(unit.connection(), table(), id.value()));
        applied.no = no;
    }
    static const QStringList indexed = {QStringLiteral("name"), QStringLiteral("short_name"),
                                        QStringLiteral("former_names"),
                                        QStringLiteral("former_codes"), QStringLiteral("contact")};
    const bool names = std::any_of(indexed.begin(), indexed.end(), [&](const QString &field) {
        return applied.changed.contains(field);
    });
    if (op != ChangeOp::Update || names)
        PEIYU_CHECK(followNames(unit, applied, id, op));
    return applied.no;
}

} // namespace peiyu

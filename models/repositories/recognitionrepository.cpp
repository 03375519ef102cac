#include "repositories/recognitionrepository.h"

#include "database/statement.h"
#include "repositories/recordstore.h"

namespace peiyu {

namespace {

const BusinessTable &table()
{
    static const BusinessTable &found = *businessTable(QStringLiteral("recognition"));
    return found;
}

Recognition recognitionFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    Recognition recognition;
    recognition.id = record.id;
    recognition.revision = static_cast<int>(record.revision);
    recognition.enterprise = EnterpriseId(f.text(u"enterprise"));
    recognition.tier = tierFromKey(f.text(u"tier")).value_or(Tier::Innovative);
    recognition.from = QDate::fromString(f.text(u"from_date"), Qt::ISODate);
    recognition.until = QDate::fromString(f.text(u"until_date"), Qt::ISODate);
    recognition.batch = f.text(u"batch");
    recognition.document = f.text(u"document");
    recognition.revokedOn = dayFromText(f.text(u"revoked_on"));
    recognition.revokeReason = f.text(u"revoke_reason");
    recognition.review = f.integer(u"review") != 0;
    recognition.announcedOn = dayFromText(f.text(u"announced_on"));
    return recognition;
}

} // namespace

Result<std::optional<Recognition>> RecognitionRepository::find(const Connection &connection,
                                                               const QString &id)
{
    return findLive<Recognition>(connection, table(), id, recognitionFrom);
}

Result<QVector<Recognition>> RecognitionRepository::ofEnterprise(const Connection &connection,
                                                                 const EnterpriseId &enterprise)
{
    Statement select(connection,
                     table().selectSql +
                         QStringLiteral(" WHERE deleted = 0 AND enterprise = :enterprise"
                                        " ORDER BY from_date, no"));
    select.bind(":enterprise", enterprise);
    return readAll<Recognition>(select, table(), recognitionFrom);
}

Result<QVector<Recognition>> RecognitionRepository::ending(const Connection &connection, Tier tier,
                                                           QDate first, QDate last)
{
    Statement select(connection,
                     table().selectSql +
                         QStringLiteral(" WHERE deleted = 0 AND tier = :tier AND revoked_on = :open"
                                        " AND until_date >= :first AND until_date <= :last"
                                        " ORDER BY until_date, no"));
    select.bind(":tier", tierKey(tier))
        .bind(":open", openDayText())
        .bind(":first", dayText(first))
        .bind(":last", dayText(last));
    return readAll<Recognition>(select, table(), recognitionFrom);
}

FieldValues RecognitionRepository::fields(const Recognition &recognition)
{
    FieldValues f;
    f.set(QStringLiteral("enterprise"), recognition.enterprise.value());
    f.set(QStringLiteral("tier"), tierKey(recognition.tier));
    f.set(QStringLiteral("from_date"), dayText(recognition.from));
    f.set(QStringLiteral("until_date"), dayText(recognition.until));
    f.set(QStringLiteral("batch"), recognition.batch);
    f.set(QStringLiteral("document"), recognition.document);
    f.set(QStringLiteral("revoked_on"), untilText(recognition.revokedOn));
    f.set(QStringLiteral("revoke_reason"), recognition.revokeReason);
    f.set(QStringLiteral("review"), qint64(recognition.review ? 1 : 0));
    f.set(QStringLiteral("announced_on"), fromText(recognition.announcedOn));
    return f;
}

Result<> RecognitionRepository::apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                                      const FieldValues &values, std::optional<int> revision)
{
    PEIYU_CHECK(applyToTable(unit, table(), id, op, values, revision));
    return {};
}

} // namespace peiyu

#include "repositories/draftrepository.h"

#include "database/statement.h"

#include <QJsonDocument>

namespace peiyu {

namespace {

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

} // namespace

Result<std::optional<FormDraft>> DraftRepository::find(const Connection &connection,
                                                       const AccountId &owner, const QString &form)
{
    Statement select(connection, QStringLiteral("SELECT content, kept_at FROM draft"
                                                " WHERE owner = :owner AND form = :form"));
    select.bind(":owner", owner).bind(":form", form);
    return select.one<FormDraft>([](const Row &row) {
        return FormDraft{QJsonDocument::fromJson(row.text("content").toUtf8()).array(),
                         QDateTime::fromString(row.text("kept_at"), Qt::ISODate)};
    });
}

Result<> DraftRepository::put(UnitOfWork &unit, const AccountId &owner, const QString &form,
                              const FormDraft &draft)
{
    WriteStatement put(unit, QStringLiteral("INSERT INTO draft (owner, form, content, kept_at)"
                                            " VALUES (:owner, :form, :content, :kept_at)"
                                            " ON CONFLICT (owner, form) DO UPDATE SET"
                                            " content = :content, kept_at = :kept_at"));
    put.bind(":owner", owner)
        .bind(":form", form)
        .bind(":content",
              QString::fromUtf8(QJsonDocument(draft.content).toJson(QJsonDocument::Compact)))
        .bind(":kept_at", momentText(draft.keptAt));
    PEIYU_CHECK(put.run());
    return {};
}

Result<> DraftRepository::remove(UnitOfWork &unit, const AccountId &owner, const QString &form)
{
    WriteStatement remove(
        unit, QStringLiteral("DELETE FROM draft WHERE owner = :owner AND form = :form"));
    remove.bind(":owner", owner).bind(":form", form);
    PEIYU_CHECK(remove.run());
    return {};
}

Result<> DraftRepository::removeBefore(UnitOfWork &unit, const QDateTime &moment)
{
    WriteStatement remove(unit, QStringLiteral("DELETE FROM draft WHERE kept_at < :moment"));
    remove.bind(":moment", momentText(moment));
    PEIYU_CHECK(remove.run());
    return {};
}

} // namespace peiyu

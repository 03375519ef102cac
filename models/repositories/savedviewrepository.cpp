#include "repositories/savedviewrepository.h"

#include "database/statement.h"

#include <QJsonDocument>

namespace peiyu {

namespace {

/// The page whose lists these are; other pages may keep views of their own.
const QString &page()
{
    static const QString name = QStringLiteral("pool");
    return name;
}

} // namespace

Result<QVector<SavedView>> SavedViewRepository::all(const Connection &connection,
                                                    const AccountId &owner)
{
    Statement select(connection,
                     QStringLiteral("SELECT id, owner, name, content, position FROM saved_view"
                                    " WHERE page = :page AND (owner = '' OR owner = :owner)"
                                    " ORDER BY CASE owner WHEN '' THEN 1 ELSE 0 END, position,"
                                    " no"));
    select.bind(":page", page()).bind(":owner", owner);
    QVector<SavedView> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        SavedView view;
        view.id = row.text("id");
        view.owner = AccountId(row.text("owner"));
        view.name = row.text("name");
        view.content = viewFromJson(QJsonDocument::fromJson(row.text("content").toUtf8()).object());
        view.position = static_cast<int>(row.integer("position"));
        found.append(view);
    }));
    return found;
}

Result<> SavedViewRepository::put(UnitOfWork &unit, const SavedView &view)
{
    WriteStatement put(unit,
                       QStringLiteral("INSERT INTO saved_view (id, page, owner, name, content,"
                                      " position) VALUES (:id, :page, :owner, :name, :content,"
                                      " :position) ON CONFLICT (id) DO UPDATE SET owner = :owner,"
                                      " name = :name, content = :content, position = :position"));
    put.bind(":id", view.id)
        .bind(":page", page())
        .bind(":owner", view.owner)
        .bind(":name", view.name)
        .bind(":content",
              QString::fromUtf8(
                  QJsonDocument(viewToJson(view.content)).toJson(QJsonDocument::Compact)))
        .bind(":position", view.position);
    PEIYU_CHECK(put.run());
    return {};
}

Result<> SavedViewRepository::remove(UnitOfWork &unit, const QString &id)
{
    WriteStatement remove(unit, QStringLiteral("DELETE FROM saved_view WHERE id = :id"));
    remove.bind(":id", id);
    PEIYU_CHECK(remove.run());
    return {};
}

} // namespace peiyu

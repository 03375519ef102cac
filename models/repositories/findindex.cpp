#include "repositories/findindex.h"

#include "database/statement.h"
#include "reference/pinyin.h"

#include <QVector>

#include <utility>

namespace peiyu {

namespace {

QStringList indexes()
{
    return {QStringLiteral("enterprise_text"), QStringLiteral("enterprise_initials")};
}

} // namespace

Result<> addToFindIndex(UnitOfWork &unit, qint64 no, const IndexedNames &names)
{
    const SqlDialect &dialect = unit.connection().dialect();
    WriteStatement text(unit, dialect.textInsert);
    text.bind(":no", no).bind(":chars", searchCharacters(names.name + u'\n' + names.shortName +
                                                         u'\n' + names.formerNames));
    PEIYU_CHECK(text.run());
    WriteStatement initials(unit, dialect.initialsInsert);
    initials.bind(":no", no).bind(":initials", initialTokens(names.name).join(QLatin1Char(' ')));
    PEIYU_CHECK(initials.run());
    return {};
}

Result<> removeFromFindIndex(UnitOfWork &unit, qint64 no)
{
    for (const QString &index : indexes()) {
        WriteStatement remove(unit, QStringLiteral("DELETE FROM %1 WHERE rowid = :no").arg(index));
        remove.bind(":no", no);
        PEIYU_CHECK(remove.run());
    }
    return {};
}

Result<> rebuildFindIndex(UnitOfWork &unit)
{
    for (const QString &index : indexes()) {
        WriteStatement clear(unit, QStringLiteral("DELETE FROM %1").arg(index));
        PEIYU_CHECK(clear.run());
    }
    QVector<std::pair<qint64, IndexedNames>> firms;
    PEIYU_CHECK(
        Statement(unit.connection(), QStringLiteral("SELECT no, name, short_name, former_names FROM"
                                                    " enterprise WHERE deleted = 0 ORDER BY no"))
            .each([&](const Row &row) {
                firms.append(
                    {row.integer("no"),
                     {row.text("name"), row.text("short_name"), row.text("former_names")}});
            }));
    for (const auto &[no, names] : firms)
        PEIYU_CHECK(addToFindIndex(unit, no, names));
    return {};
}

} // namespace peiyu

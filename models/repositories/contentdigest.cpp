#include "repositories/contentdigest.h"

#include "database/statement.h"
#include "repositories/recordstore.h"

#include <QCoreApplication>

#include <sodium.h>

#include <array>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ContentDigest)
};

void add(crypto_generichash_state &state, const QByteArray &part)
{
    const QByteArray length = QByteArray::number(part.size()) + ':';
    for (const QByteArray &bytes : {length, part})
        crypto_generichash_update(&state,
                                  reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
}

} // namespace

Result<QString> contentDigest(const Connection &connection)
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, Text::tr("程序错误：加密库不能使用。"));
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    for (const BusinessTable &table : businessTables()) {
        add(state, table.entity.toUtf8());
        Statement rows(connection,
                       table.selectSql + QStringLiteral(" WHERE deleted = 0 ORDER BY id"));
        PEIYU_CHECK(rows.each([&](const Row &row) {
            add(state, row.text("id").toUtf8());
            for (const BusinessField &field : table.fields) {
                const FieldValue value = field.isInteger()
                                             ? FieldValue(row.integer(field.column.constData()))
                                             : FieldValue(row.text(field.column.constData()));
                add(state, canonicalBytes(value));
            }
        }));
    }
    std::array<unsigned char, crypto_generichash_BYTES> digest{};
    crypto_generichash_final(&state, digest.data(), digest.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest.data()),
                                          static_cast<qsizetype>(digest.size()))
                                   .toHex());
}

Result<QStringList> findOrphans(const Connection &connection, int limit)
{
    QStringList problems;
    for (const QString &child :
         {QStringLiteral("residence"), QStringLiteral("pool_stage"), QStringLiteral("recognition"),
          QStringLiteral("assignment"), QStringLiteral("measure"), QStringLiteral("measure_step"),
          QStringLiteral("measure_version"), QStringLiteral("visit")}) {
        Statement select(connection, QStringLiteral("SELECT c.id FROM %1 c LEFT JOIN enterprise e"
                                                    " ON e.id = c.enterprise AND e.deleted = 0"
                                                    " WHERE c.deleted = 0 AND e.id IS NULL"
                                                    " ORDER BY c.no LIMIT :limit")
                                         .arg(child));
        select.bind(":limit", limit);
        PEIYU_CHECK(select.each([&](const Row &row) {
            problems.append(Text::tr("%1 中的记录 %2 没有所属企业。").arg(child, row.text("id")));
        }));
    }
    return problems.mid(0, limit);
}

Result<QStringList> brokenRules(const Connection &connection, int limit)
{
    QStringList problems;
    const auto find = [&](const QString &sql, const QString &sentence) -> Result<> {
        Statement select(connection, sql + QStringLiteral(" ORDER BY e.no LIMIT :limit"));
        select.bind(":limit", limit);
        return select.each(
            [&](const Row &row) { problems.append(sentence.arg(row.text("name"))); });
    };
    const QString overlapping = QStringLiteral(
        "SELECT DISTINCT e.no, e.name FROM %1 a JOIN %1 b ON b.enterprise = a.enterprise"
        " AND b.no > a.no AND b.deleted = 0 AND a.from_date < b.until_date"
        " AND b.from_date < a.until_date%2 JOIN enterprise e ON e.id = a.enterprise"
        " WHERE a.deleted = 0");
    PEIYU_CHECK(find(overlapping.arg(QStringLiteral("residence"), QString()),
                     Text::tr("“%1”同一时间登记在两处。")));
    PEIYU_CHECK(
        find(overlapping.arg(
                 QStringLiteral("assignment"),
                 QStringLiteral(" AND b.duty = a.duty AND a.duty IN ('specialist', 'leader')")),
             Text::tr("“%1”同一时间有两位同类责任人。")));
    PEIYU_CHECK(find(QStringLiteral("SELECT DISTINCT e.no, e.name FROM measure a JOIN measure b ON"
                                    " b.enterprise = a.enterprise AND b.no > a.no AND b.deleted = 0"
                                    " JOIN enterprise e ON e.id = a.enterprise"
                                    " WHERE a.deleted = 0"),
                     Text::tr("“%1”有两份一策。")));
    return problems.mid(0, limit);
}

} // namespace peiyu

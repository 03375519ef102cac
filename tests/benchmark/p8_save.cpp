// P8: one record saved through its service, with its change set, against the bare statement.

#include "benchbase.h"
#include "firmlist.h"
#include "measured.h"
#include "measures.h"
#include "rawsqlite.h"
#include "repositories/enterpriserepository.h"
#include "services/enterpriseservice.h"

namespace peiyu {

namespace {

constexpr double mostOfBare = 6;
constexpr double mostMs = 1;
constexpr int saves = 200;

/// Saves with another text each time; ms of each.
QVector<double> saveAll(const OpenBase &open, int firms)
{
    QVector<double> times;
    for (int i = 0; i < saves; ++i) {
        const ListedFirm listed = listedFirm(static_cast<int>(qint64(i) * firms / saves));
        const auto firm =
            TAKE(EnterpriseRepository::findByCreditCode(*open.connection, listed.code));
        EnterpriseForm form =
            TAKE(EnterpriseService::form(*open.context, firm->id, open.clock.today()));
        form.enterprise.phone = QStringLiteral("139%1").arg(i, 8, 10, QLatin1Char('0'));
        times.append(secondsOf([&] { TAKE(EnterpriseService::update(*open.context, form)); }) *
                     1000);
    }
    return times;
}

QVector<double> saveBare(const QString &path, int firms)
{
    RawSqlite bare(path);
    RawStatement begin(bare, "BEGIN IMMEDIATE");
    RawStatement update(bare, "UPDATE enterprise SET phone = ? WHERE no = ?");
    RawStatement commit(bare, "COMMIT");
    QVector<double> times;
    for (int i = 0; i < saves; ++i) {
        times.append(secondsOf([&] {
                         begin.all();
                         update.bind(1, QByteArray("137") + QByteArray::number(i))
                             .bind(2, qint64(i) * firms / saves + 1)
                             .all();
                         commit.all();
                     }) *
                     1000);
    }
    return times;
}

} // namespace

void measureSave(int firms)
{
    const QTemporaryDir folder;
    const QString path = copyOfSharedBase(firms, folder);
    const QVector<double> bare = saveBare(path, firms);
    const QVector<double> ours = saveAll(OpenBase(path), firms);
    const QString reference = QStringLiteral("bare BEGIN; UPDATE; COMMIT");
    report({QStringLiteral("P8 save one record, p50"), firms, percentile(ours, 0.5),
            QStringLiteral("ms"), reference, percentile(bare, 0.5), mostOfBare, mostMs});
    report({QStringLiteral("P8 save one record, p95"), firms, percentile(ours, 0.95),
            QStringLiteral("ms"), reference, percentile(bare, 0.95), mostOfBare});
}

} // namespace peiyu

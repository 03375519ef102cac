#include "database/headmark.h"

#include "database/statement.h"
#include "foundation/atomicfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutexLocker>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HeadMark)
};

constexpr qint64 saveEveryMs = 5000;
constexpr qint64 longestMark = 2000;

QString dayAndTime(const QString &at)
{
    const QDateTime instant = QDateTime::fromString(at, Qt::ISODateWithMs);
    return instant.isValid() ? instant.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                             : at;
}

} // namespace

Result<std::optional<ChangeHead>> newestChange(const Connection &connection)
{
    return Statement(connection, QStringLiteral("SELECT node, epoch, seq, hash, arrived_at FROM"
                                                " change_set ORDER BY no DESC LIMIT 1"))
        .one<ChangeHead>([](const Row &row) {
            return ChangeHead{row.text("node"), row.integer("epoch"), row.integer("seq"),
                              row.text("hash"), row.text("arrived_at")};
        });
}

HeadMark::HeadMark(const QString &basePath) : m_basePath(basePath) {}

QString HeadMark::pathOf(const QString &basePath)
{
    return basePath + QLatin1String(".head");
}

std::optional<ChangeHead> HeadMark::read(const QString &basePath)
{
    QFile file(pathOf(basePath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject mark = QJsonDocument::fromJson(file.read(longestMark)).object();
    ChangeHead head;
    head.node = mark.value(QStringLiteral("node")).toString();
    head.epoch = mark.value(QStringLiteral("epoch")).toInteger();
    head.seq = mark.value(QStringLiteral("seq")).toInteger();
    head.hash = mark.value(QStringLiteral("hash")).toString();
    head.at = mark.value(QStringLiteral("at")).toString();
    if (head.node.isEmpty() || head.hash.isEmpty())
        return {};
    return head;
}

Result<> HeadMark::check(const Connection &connection, const QString &basePath)
{
    // The mark first: a writer may add to the base between the two, never take away.
    const auto mark = read(basePath);
    if (!mark)
        return {};
    PEIYU_TRY(known,
              Statement(connection,
                        QStringLiteral("SELECT COUNT(*) AS n FROM change_set WHERE node = :node"
                                       " AND epoch = :epoch AND seq = :seq AND hash = :hash"))
                  .bind(":node", mark->node)
                  .bind(":epoch", mark->epoch)
                  .bind(":seq", mark->seq)
                  .bind(":hash", mark->hash)
                  .number("n"));
    if (known > 0)
        return {};
    PEIYU_TRY(newest, newestChange(connection));
    return failure(ErrorCode::Corrupt,
                   Text::tr("“%1”缺少已经保存过的改动：最后一次保存在 %2，库里只到 %3。"
                            "可能换上了旧的副本，或 -wal 文件丢失、损坏。现在只能查看；"
                            "请从备份恢复，或确认照现状继续。")
                       .arg(QFileInfo(basePath).fileName(), dayAndTime(mark->at),
                            newest ? dayAndTime(newest->at) : Text::tr("建库之时")));
}

void HeadMark::note(const ChangeHead &head)
{
    const QMutexLocker lock(&m_mutex);
    m_noted = head;
    if (!m_sinceSaved.isValid() || m_sinceSaved.elapsed() >= saveEveryMs)
        saveLocked();
}

void HeadMark::save()
{
    const QMutexLocker lock(&m_mutex);
    saveLocked();
}

void HeadMark::saveLocked()
{
    if (!m_noted)
        return;
    const QJsonObject mark{{QStringLiteral("node"), m_noted->node},
                           {QStringLiteral("epoch"), m_noted->epoch},
                           {QStringLiteral("seq"), m_noted->seq},
                           {QStringLiteral("hash"), m_noted->hash},
                           {QStringLiteral("at"), m_noted->at}};
    if (AtomicFile::write(pathOf(m_basePath), QJsonDocument(mark).toJson(QJsonDocument::Compact)))
        m_noted.reset();
    m_sinceSaved.start();
}

} // namespace peiyu

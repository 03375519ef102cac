#include "database/connectionsettings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace peiyu {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionSettings)
};
} // namespace

Result<ConnectionSettings> ConnectionSettings::fromText(const QString &text)
{
    ConnectionSettings settings;
    if (!text.startsWith(QLatin1String("postgresql://"))) {
        if (text.isEmpty())
            return failure(ErrorCode::Validation, Text::tr("没有指明数据库文件。"));
        settings.path = QFileInfo(text).absoluteFilePath();
        return settings;
    }
    const QUrl url(text);
    const QUrlQuery query(url);
    settings.backend = Backend::Postgres;
    settings.host = query.hasQueryItem(QStringLiteral("host"))
                        ? query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded)
                        : url.host();
    settings.port = url.port(0);
    if (query.hasQueryItem(QStringLiteral("port")))
        settings.port = query.queryItemValue(QStringLiteral("port")).toInt();
    settings.database = url.path().mid(1);
    settings.user = url.userName();
    settings.password = url.password();
    settings.schema = query.queryItemValue(QStringLiteral("schema"));
    if (!url.isValid() || settings.database.isEmpty())
        return failure(ErrorCode::Validation,
                       Text::tr("数据库地址不完整，应为 postgresql://用户@主机/库名。"));
    return settings;
}

QString ConnectionSettings::displayName() const
{
    if (backend == Backend::Sqlite)
        return QFileInfo(path).fileName();
    return database + u'@' + (host.isEmpty() ? QStringLiteral("localhost") : host);
}

} // namespace peiyu

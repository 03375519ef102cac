#include "composition/preferences.h"

#include <QDir>
#include <QUrl>

namespace peiyu {

Preferences::Preferences(const QString &folder)
    : m_folder(folder), m_settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
{
}

QString Preferences::lastBase() const
{
    return m_settings.value(QStringLiteral("base")).toString();
}

void Preferences::setLastBase(const QString &base)
{
    QDir().mkpath(m_folder);
    m_settings.setValue(QStringLiteral("base"), base);
    m_settings.sync();
}

QString Preferences::lastUser(const QString &base) const
{
    return m_settings.value(userKey(base)).toString();
}

void Preferences::setLastUser(const QString &base, const QString &name)
{
    m_settings.setValue(userKey(base), name);
}

QString Preferences::userKey(const QString &base)
{
    // A slash would be a group of the file.
    return QStringLiteral("users/") + QString::fromLatin1(QUrl::toPercentEncoding(base));
}

} // namespace peiyu

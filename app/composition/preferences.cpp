#include "composition/preferences.h"

#include "foundation/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace peiyu {

namespace {
const QString baseKey = QStringLiteral("base");
const QString usersKey = QStringLiteral("users");
const QString textKey = QStringLiteral("text");
} // namespace

Preferences::Preferences(const QString &folder) : m_folder(folder)
{
    QFile file(path());
    if (file.open(QIODevice::ReadOnly))
        m_values = QJsonDocument::fromJson(file.readAll()).object();
}

QString Preferences::path() const
{
    return m_folder + QStringLiteral("/settings.json");
}

void Preferences::write() const
{
    QDir().mkpath(m_folder);
    // What cannot be remembered is asked again: no reason to stop.
    const auto written = AtomicFile::write(path(), QJsonDocument(m_values).toJson());
    if (!written)
        qWarning("preferences: %ls", qUtf16Printable(written.error().text));
}

QString Preferences::lastBase() const
{
    return m_values.value(baseKey).toString();
}

void Preferences::setLastBase(const QString &base)
{
    m_values.insert(baseKey, base);
    write();
}

QString Preferences::textSize() const
{
    return m_values.value(textKey).toString();
}

void Preferences::setTextSize(const QString &size)
{
    m_values.insert(textKey, size);
    write();
}

QString Preferences::lastUser(const QString &base) const
{
    return m_values.value(usersKey).toObject().value(base).toString();
}

void Preferences::setLastUser(const QString &base, const QString &name)
{
    QJsonObject users = m_values.value(usersKey).toObject();
    users.insert(base, name);
    m_values.insert(usersKey, users);
    write();
}

} // namespace peiyu

#pragma once
/// What the program remembers on this PC beside the bases: which base was open last, and who used
/// each. Kept in a file of the user's data folder.
/// Thread: GUI.

#include <QSettings>
#include <QString>

namespace peiyu {

class Preferences
{
public:
    explicit Preferences(const QString &folder);

    const QString &folder() const { return m_folder; }
    /// As it was opened (path or address); empty at first.
    QString lastBase() const;
    void setLastBase(const QString &base);
    QString lastUser(const QString &base) const;
    void setLastUser(const QString &base, const QString &name);

private:
    static QString userKey(const QString &base);

    QString m_folder;
    QSettings m_settings;
};

} // namespace peiyu

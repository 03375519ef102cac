#pragma once
/// What the program remembers on this PC beside the bases: which base was open last, who used each,
/// and how large the letters are. Kept in a file of the user's data folder.
/// Thread: GUI.

#include <QJsonObject>
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
    /// 字号 as `--text` takes it; empty: never chosen.
    QString textSize() const;
    void setTextSize(const QString &size);
    QString lastUser(const QString &base) const;
    void setLastUser(const QString &base, const QString &name);

private:
    QString path() const;
    void write() const;

    QString m_folder;
    QJsonObject m_values;
};

} // namespace peiyu

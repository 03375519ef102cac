#pragma once
/// Where a command prints: results to `out`, everything else to `err`; tests pass buffers.

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTextStream>
#include <QVector>

namespace peiyu {

class CommandIo
{
public:
    CommandIo(QTextStream &out, QTextStream &err, bool json) : m_out(out), m_err(err), m_json(json)
    {
    }

    bool wantsJson() const { return m_json; }
    /// The one JSON document of a command.
    void json(const QJsonObject &object);
    /// A failure after the answer says itself by sentence and exit code.
    bool hasAnswered() const { return m_answered; }
    void line(const QString &text);
    /// Columns as wide as their widest cell (a Chinese character is two wide).
    void table(const QStringList &header, const QVector<QStringList> &rows);
    void note(const QString &text);

private:
    QTextStream &m_out;
    QTextStream &m_err;
    bool m_json;
    bool m_answered = false;
};

} // namespace peiyu

#pragma once
// The command line as a shell sees it: arguments in, exit code, two streams and JSON out.

#include "cli/command.h"
#include "support/mockclock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace peiyu {

struct Answer
{
    int code = -1;
    QString out;
    QString err;
    QJsonObject json() const; ///< fails the test when `out` is not one JSON object
};

class CommandLine
{
public:
    /// A folder of its own; the base is made by `base create`.
    explicit CommandLine(QDate today = QDate(2026, 1, 20));

    QString database() const { return m_database; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void setToday(QDate day) { m_clock.set(day); }
    /// What `report` writes its files with.
    void setReportWriter(const ReportWriter &writer) { m_writer = writer; }
    void write(const QString &name, const QStringList &lines) const;

    /// As typed, without --database.
    Answer run(const QStringList &arguments) const;
    /// The same with --json, which must have succeeded.
    QJsonObject json(const QStringList &arguments) const;
    /// The same, which must fail with this exit code, and its error object.
    QJsonObject failing(int code, const QStringList &arguments) const;
    /// Against another base.
    Answer runOn(const QString &database, const QStringList &arguments) const;

private:
    QTemporaryDir m_folder;
    QString m_database;
    MockClock m_clock;
    ReportWriter m_writer;
};

} // namespace peiyu

#include "cli/commandline.h"

#include "cli/commandlineapplication.h"
#include "support/printers.h"

#include <QFile>
#include <QJsonDocument>

namespace peiyu {

QJsonObject Answer::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    INFO(out.toStdString() << err.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isObject());
    return document.object();
}

CommandLine::CommandLine(QDate today)
    : m_database(m_folder.filePath(QStringLiteral("库.peiyu"))), m_clock(today)
{
}

void CommandLine::write(const QString &name, const QStringList &lines) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(lines.join(u'\n').toUtf8());
}

Answer CommandLine::runOn(const QString &database, const QStringList &arguments) const
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    CommandLineSetting setting{database, QStringLiteral("测试人"), QStringLiteral("machine"),
                               QStringLiteral("0")};
    setting.writeReport = m_writer;
    const CommandLineApplication application(setting, m_clock);
    answer.code = application.run(arguments, out, err);
    return answer;
}

Answer CommandLine::run(const QStringList &arguments) const
{
    return runOn(m_database, arguments);
}

QJsonObject CommandLine::json(const QStringList &arguments) const
{
    const Answer answer = run(arguments + QStringList{QStringLiteral("--json")});
    INFO(arguments.join(u' ').toStdString() << "\n" << answer.out.toStdString());
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == 0);
    return answer.json();
}

QJsonObject CommandLine::failing(int code, const QStringList &arguments) const
{
    const Answer answer = run(arguments + QStringList{QStringLiteral("--json")});
    INFO(arguments.join(u' ').toStdString() << "\n" << answer.out.toStdString());
    REQUIRE(answer.code == code);
    const QJsonObject error = answer.json().value(QStringLiteral("error")).toObject();
    REQUIRE_FALSE(error.value(QStringLiteral("text")).toString().isEmpty());
    return error;
}

} // namespace peiyu

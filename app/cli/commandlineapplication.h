#pragma once
/// Finds the command of a command line, opens the base as it needs, runs it and prints its result
/// or error. Contains no rule and no output of its own beyond help, version and errors.

#include "cli/command.h"
#include "cli/exitcode.h"
#include "foundation/clock.h"

#include <QStringList>
#include <QTextStream>

namespace peiyu {

/// What the surrounding program knows.
struct CommandLineSetting
{
    QString defaultDatabase;
    QString userName;
    QString machineMark;
    QString version;
    Cancellation cancellation = {};
    ReportWriter writeReport = {};
};

class CommandLineApplication
{
public:
    CommandLineApplication(CommandLineSetting setting, const Clock &clock);

    /// `arguments` without the program's name.
    int run(const QStringList &arguments, QTextStream &out, QTextStream &err) const;

    static const QVector<Command> &commands();

private:
    CommandLineSetting m_setting;
    const Clock &m_clock;
};

} // namespace peiyu

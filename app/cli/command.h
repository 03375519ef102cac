#pragma once
/// One verb of the command line: what it is called, what it takes, what it does. A command parses,
/// calls a service and prints; it holds no rule a page would not get from the same service.

#include "cli/commandio.h"
#include "database/connectionsettings.h"
#include "domain/plan.h"
#include "domain/reportdocument.h"
#include "foundation/result.h"
#include "jobs/jobcontext.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <memory>

namespace peiyu {

struct OpenedBy;

/// What stands behind NOUN VERB.
struct ParsedArguments
{
    QStringList positional;
    QHash<QString, QStringList> options; ///< by name without --; a flag has an empty list

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name) const
    {
        const QStringList values = options.value(name);
        return values.isEmpty() ? QString() : values.last();
    }
    QStringList values(const QString &name) const { return options.value(name); }
    /// A date option; null when it is not given. Validation for anything but a whole date.
    Result<QDate> date(const QString &name) const;
};

/// Writes a report as the file its ending names; answers the pages of a PDF. The program hands it
/// in: this library draws nothing.
using ReportWriter =
    std::function<Result<std::optional<int>>(const QString &path, const ReportDocument &document)>;

/// What a command has while it runs.
struct CommandRun
{
    const ParsedArguments &arguments;
    CommandIo &io;
    const ConnectionSettings &settings;
    const OpenedBy &openedBy;
    const Clock &clock;  ///< answers --as-of as today
    JobContext *context; ///< null for commands without a base
    ReportWriter writeReport = {};

    QDate asOf() const { return clock.today(); }
    Result<std::shared_ptr<const PlanCatalog>> catalog() const;
};

enum class BaseNeed { None, Read, Write };

struct Command
{
    QString name;  ///< "enterprise list"
    QString usage; ///< "FIRM --tier KEY --from DATE [--until DATE]"
    QString summary;
    BaseNeed base = BaseNeed::Read;
    int fewest = 0; ///< positional arguments
    int most = 0;   ///< -1: any number
    QStringList valueOptions;
    QStringList flags;
    Result<> (*run)(CommandRun &);
    QString readOnlyFlag = {};   ///< a flag with which a writing command only reads (--dry-run)
    bool makesFindIndex = false; ///< by itself: an outdated one is not made before it
};

/// A mistake in the call: exit 2.
Failure usageFailure(const QString &text);
inline const QString &usageMark()
{
    static const QString mark = QStringLiteral("usage");
    return mark;
}

QVector<Command> baseCommands();
QVector<Command> planCommands();
QVector<Command> ownPlanCommands();
QVector<Command> planPartCommands();
QVector<Command> importCommands();
QVector<Command> listCommands();
QVector<Command> enterpriseCommands();
QVector<Command> firmRecordCommands();
QVector<Command> carrierCommands();
QVector<Command> figureCommands();
QVector<Command> monitoringCommands();
QVector<Command> monitorSettingCommands();
QVector<Command> duplicateCommands();
QVector<Command> recognitionCommands();
QVector<Command> specialistCommands();
QVector<Command> staffingCommands();
QVector<Command> measureCommands();
QVector<Command> measureStepCommands();
QVector<Command> handoverCommands();
QVector<Command> visitCommands();
QVector<Command> visitListCommands();
QVector<Command> promiseCommands();
QVector<Command> visitPlanCommands();
QVector<Command> visitCadenceCommands();
QVector<Command> targetCommands();
QVector<Command> todayCommands();
QVector<Command> splitCommands();
QVector<Command> streamCommands();
QVector<Command> changeCommands();
QVector<Command> reportCommands();
QVector<Command> requestReportCommands();
QVector<Command> attachmentCommands();
QVector<Command> requestCommands();
QVector<Command> requestListCommands();
QVector<Command> calendarCommands();

} // namespace peiyu

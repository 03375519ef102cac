#include "cli/commandlineapplication.h"

#include "database/base.h"
#include "domain/displaytext.h"
#include "services/accountservice.h"
#include "services/baseservice.h"
#include "services/planservice.h"
#include "services/requestservice.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QStringList &globalValues()
{
    static const QStringList names = {QStringLiteral("database"), QStringLiteral("actor"),
                                      QStringLiteral("as-of"), QStringLiteral("known-at"),
                                      QStringLiteral("lang")};
    return names;
}

const QStringList &globalFlags()
{
    static const QStringList names = {QStringLiteral("json"), QStringLiteral("help"),
                                      QStringLiteral("version")};
    return names;
}

struct Invocation
{
    const Command *command = nullptr;
    ParsedArguments arguments;
    ParsedArguments globals;
    QStringList noun = {}; ///< words that begin commands and are none, asked about with --help
};

const Command *commandNamed(const QString &name)
{
    for (const Command &command : CommandLineApplication::commands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

/// The longest command name the words begin with: "progress explain" before "progress", "plan
/// target add" before "plan".
const Command *commandOf(QStringList &words)
{
    for (qsizetype length = std::min<qsizetype>(3, words.size()); length > 0; --length) {
        const Command *found = commandNamed(words.mid(0, length).join(QLatin1Char(' ')));
        if (found) {
            words = words.mid(length);
            return found;
        }
    }
    return nullptr;
}

/// Every command the words begin: `visit` all visits' verbs, `visit cadence` three of them.
QVector<const Command *> commandsUnder(const QStringList &words)
{
    QVector<const Command *> found;
    const QString start = words.join(QLatin1Char(' ')) + QLatin1Char(' ');
    for (const Command &command : CommandLineApplication::commands()) {
        if (command.name.startsWith(start))
            found.append(&command);
    }
    return found;
}

Failure unknownCommand(const QStringList &words)
{
    QStringList alike;
    for (const Command &command : CommandLineApplication::commands()) {
        if (!words.isEmpty() && command.name.startsWith(words.first()))
            alike.append(command.name);
    }
    if (alike.isEmpty())
        return usageFailure(
            Text::tr("没有命令“%1”。用 --help 查看全部命令。").arg(words.join(QLatin1Char(' '))));
    return usageFailure(Text::tr("没有命令“%1”，可用：%2。")
                            .arg(words.join(QLatin1Char(' ')), alike.join(QStringLiteral("、"))));
}

/// Splits off --options. Which ones there are depends on the command, so that is found first.
Result<Invocation> parse(const QStringList &given)
{
    Invocation call;
    // Globals may stand before the command: skip them to find it.
    QStringList plain;
    for (qsizetype i = 0; i < given.size() && plain.size() < 3; ++i) {
        const QString name = given[i].mid(2).section(QLatin1Char('='), 0, 0);
        if (!given[i].startsWith(QLatin1String("--")))
            plain.append(given[i]);
        else if (globalValues().contains(name) && !given[i].contains(u'='))
            ++i;
        else if (!globalFlags().contains(name) && !globalValues().contains(name))
            break;
    }
    QStringList rest = plain;
    call.command = commandOf(rest);
    const qsizetype nameWords = plain.size() - rest.size();
    const QStringList values = call.command ? call.command->valueOptions : QStringList();
    const QStringList flags = call.command ? call.command->flags : QStringList();
    QStringList positional;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (!given[i].startsWith(QLatin1String("--"))) {
            positional.append(given[i]);
            continue;
        }
        const QString name = given[i].mid(2).section(QLatin1Char('='), 0, 0);
        const bool global = globalValues().contains(name) || globalFlags().contains(name);
        ParsedArguments &target = global ? call.globals : call.arguments;
        if (globalFlags().contains(name) || flags.contains(name)) {
            target.options.insert(name, {});
            continue;
        }
        if (!globalValues().contains(name) && !values.contains(name))
            return usageFailure(call.command
                                    ? Text::tr("命令 %1 没有选项 --%2。用法：%1 %3")
                                          .arg(call.command->name, name, call.command->usage)
                                    : Text::tr("不认识的选项 --%1。").arg(name));
        if (given[i].contains(u'=')) {
            target.options[name].append(given[i].section(QLatin1Char('='), 1));
        } else if (i + 1 < given.size() && !given[i + 1].startsWith(QLatin1String("--"))) {
            target.options[name].append(given[++i]);
        } else {
            return usageFailure(Text::tr("选项 --%1 后面缺少值。").arg(name));
        }
    }
    call.arguments.positional = positional.mid(nameWords);
    if (!call.command && call.globals.has(QStringLiteral("help")) &&
        !commandsUnder(positional).isEmpty())
        call.noun = positional;
    else if (!call.command && !positional.isEmpty())
        return unknownCommand(positional.mid(0, 2));
    return call;
}

Result<> checkCount(const Command &command, const ParsedArguments &arguments)
{
    const qsizetype given = arguments.positional.size();
    if (given < command.fewest || (command.most >= 0 && given > command.most))
        return usageFailure(Text::tr("用法：%1 %2").arg(command.name, command.usage));
    return {};
}

void printHelp(CommandIo &io, const Invocation &call)
{
    if (const Command *command = call.command) {
        io.line(QStringLiteral("peiyuku-cli %1 %2").arg(command->name, command->usage));
        io.line(command->summary);
        return;
    }
    if (!call.noun.isEmpty()) {
        for (const Command *command : commandsUnder(call.noun)) {
            io.line(QStringLiteral("peiyuku-cli %1 %2").arg(command->name, command->usage));
            io.line(QStringLiteral("  ") + command->summary);
        }
        return;
    }
    io.line(Text::tr("用法：peiyuku-cli [全局选项] 命令 [参数] [--选项 值]"));
    io.line(Text::tr("全局选项：--database 文件  --actor 姓名  --as-of 日期  --json  --lang zh|en"
                     "  --help  --version"));
    QVector<QStringList> rows;
    for (const Command &one : CommandLineApplication::commands())
        rows.append({one.name, one.summary});
    io.table({Text::tr("命令"), Text::tr("作用")}, rows);
    io.line(Text::tr("参数见：peiyuku-cli 命令 --help"));
}

QJsonObject errorJson(const Error &error)
{
    QJsonArray issues;
    for (const FieldIssue &issue : error.issues)
        issues.append(QJsonObject{{QStringLiteral("row"), issue.row},
                                  {QStringLiteral("field"), issue.field},
                                  {QStringLiteral("text"), issue.text}});
    const bool usage = error.detail == usageMark();
    return {{QStringLiteral("error"),
             QJsonObject{{QStringLiteral("code"), usage ? usageMark() : errorCodeName(error.code)},
                         {QStringLiteral("text"), error.text},
                         {QStringLiteral("detail"), usage ? QString() : error.detail},
                         {QStringLiteral("issues"), issues}}}};
}

int fail(CommandIo &io, const Error &error)
{
    if (io.wantsJson() && !io.hasAnswered())
        io.json(errorJson(error));
    io.note(error.text);
    for (const FieldIssue &issue : error.issues) {
        if (issue.text != error.text)
            io.note(QStringLiteral("  ") + issue.text);
    }
    return exitCodeOf(error);
}

Result<> runWithBase(CommandRun &run, const Command &command, const QString &actorName,
                     const Clock &clock, const Cancellation &cancellation)
{
    const bool writes =
        command.base == BaseNeed::Write &&
        (command.readOnlyFlag.isEmpty() || !run.arguments.has(command.readOnlyFlag));
    PEIYU_TRY(base,
              Base::open(run.settings, writes ? Access::Write : Access::Read, run.openedBy, clock));
    if (writes && base->isReadOnly())
        return Failure(*base->readOnlyCause());
    PEIYU_TRY(connection, base->connect());
    PEIYU_TRY(actor, AccountService::actorNamed(connection, actorName));
    JobContext context{connection, actor, run.clock};
    context.cancellation = cancellation;
    context.progress = Progress([&](const ProgressNote &note) {
        run.io.note(note.total > 0
                        ? QStringLiteral("%1 %2%").arg(note.text).arg(note.step * 100 / note.total)
                        : note.text);
    });
    // Reading goes on with what is there; whoever reads must know.
    if (base->readOnlyCause() && base->readOnlyCause()->code == ErrorCode::Corrupt)
        run.io.note(base->readOnlyCause()->text);
    PEIYU_TRY(clockFault, BaseService::clockFault(context));
    if (!clockFault.isEmpty())
        run.io.note(clockFault);
    if (writes) {
        if (!command.makesFindIndex)
            PEIYU_CHECK(BaseService::refreshFindIndex(context));
        PEIYU_CHECK(RequestService::followCalendar(context));
    } else {
        PEIYU_TRY(findsAll, BaseService::findIndexIsCurrent(context));
        if (!findsAll)
            run.io.note(Text::tr("查找索引是旧版本的，按拼音、联系人查找可能不全。"
                                 "请运行 base reindex，或打开一次窗口，程序会重建它。"));
    }
    run.context = &context;
    auto done = command.run(run);
    run.context = nullptr;
    return done;
}

} // namespace

Failure usageFailure(const QString &text)
{
    return failure(ErrorCode::Validation, text, usageMark());
}

Result<QDate> ParsedArguments::date(const QString &name) const
{
    if (!has(name))
        return QDate();
    const QDate day = dayFromWords(value(name));
    if (day.isNull())
        return fieldFailure(name,
                            Text::tr("--%1 的日期“%2”不完整或不存在，应为 2026-03-31 的形式。")
                                .arg(name, value(name)));
    return day;
}

Result<std::shared_ptr<const PlanCatalog>> CommandRun::catalog() const
{
    return PlanService::catalog(*context);
}

CommandLineApplication::CommandLineApplication(CommandLineSetting setting, const Clock &clock)
    : m_setting(std::move(setting)), m_clock(clock)
{
}

const QVector<Command> &CommandLineApplication::commands()
{
    static const QVector<Command> all =
        baseCommands() + planCommands() + ownPlanCommands() + planPartCommands() +
        importCommands() + listCommands() + enterpriseCommands() + firmRecordCommands() +
        carrierCommands() + figureCommands() + monitoringCommands() + monitorSettingCommands() +
        duplicateCommands() + recognitionCommands() + specialistCommands() + staffingCommands() +
        measureCommands() + measureStepCommands() + visitCommands() + visitListCommands() +
        visitPlanCommands() + promiseCommands() + targetCommands() + splitCommands() +
        streamCommands() + reportCommands() + requestReportCommands() + attachmentCommands() +
        changeCommands() + requestCommands() + requestListCommands() + calendarCommands() +
        todayCommands() + handoverCommands();
    return all;
}

int CommandLineApplication::run(const QStringList &arguments, QTextStream &out,
                                QTextStream &err) const
{
    CommandIo io(out, err, arguments.contains(QLatin1String("--json")));
    const auto call = parse(arguments);
    if (!call)
        return fail(io, call.error());
    if (call->globals.has(QStringLiteral("version"))) {
        io.line(QStringLiteral("peiyuku ") + m_setting.version);
        return ExitOk;
    }
    if (call->globals.has(QStringLiteral("help")) || !call->command) {
        printHelp(io, *call);
        return call->globals.has(QStringLiteral("help")) ? ExitOk : ExitUsage;
    }
    if (call->globals.has(QStringLiteral("known-at")))
        return fail(io, usageFailure(Text::tr("--known-at 尚未提供。")).value());
    if (auto fits = checkCount(*call->command, call->arguments); !fits)
        return fail(io, fits.error());
    const auto asOf = call->globals.date(QStringLiteral("as-of"));
    if (!asOf)
        return fail(io, usageFailure(asOf.error().text).value());
    const QString database = call->globals.has(QStringLiteral("database"))
                                 ? call->globals.value(QStringLiteral("database"))
                                 : m_setting.defaultDatabase;
    const auto settings = ConnectionSettings::fromText(database);
    if (!settings)
        return fail(io, settings.error());
    const AsOfClock clock(m_clock, *asOf);
    const OpenedBy openedBy{Text::tr("%1 的命令行").arg(m_setting.userName), m_setting.machineMark};
    CommandRun run{call->arguments, io, *settings, openedBy, clock, nullptr, m_setting.writeReport};
    const Command &command = *call->command;
    const auto done = command.base == BaseNeed::None
                          ? command.run(run)
                          : runWithBase(run, command, call->globals.value(QStringLiteral("actor")),
                                        m_clock, m_setting.cancellation);
    return done ? ExitOk : fail(io, done.error());
}

} // namespace peiyu

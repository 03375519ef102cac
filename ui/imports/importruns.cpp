#include "imports/importruns.h"

#include "services/changehistoryservice.h"
#include "services/importservice.h"

#include <algorithm>

namespace peiyu {

ImportRuns::ImportRuns(JobRunner &runner, QObject *parent) : QObject(parent), m_runner(runner)
{
    connect(&runner, &JobRunner::progressed, this, [this](const ProgressNote &note) {
        if (isRunning() && !note.text.isEmpty())
            emit progressed(note);
    });
}

template <class T>
void ImportRuns::start(bool writes, JobRunner::Work<T> work, std::function<void(const T &)> done)
{
    if (m_running)
        m_running->cancel();
    const int generation = ++m_generation;
    const JobRunner::Done<T> answer = [this, generation, done](const Result<T> &result) {
        if (generation != m_generation)
            return;
        finish();
        if (result)
            done(*result);
        else
            emit failed(result.error());
    };
    m_running = writes ? m_runner.write<T>(this, std::move(work), answer)
                       : m_runner.read<T>(this, std::move(work), answer);
    emit runningChanged();
}

void ImportRuns::finish()
{
    m_running.reset();
    emit runningChanged();
}

void ImportRuns::cancel()
{
    if (m_running)
        m_running->cancel();
}

void ImportRuns::preview(const ImportSource &source, std::optional<ImportKind> kind)
{
    start<ImportPreview>(
        false,
        [source, kind](JobContext &context) {
            return ImportService::preview(context, source, kind);
        },
        [this](const ImportPreview &preview) { emit previewed(preview); });
}

namespace {

Result<ImportRuns::Report> runShared(JobContext &context, const ImportRequest &request)
{
    PEIYU_TRY(report, ImportService::run(context, request));
    return std::make_shared<const ImportReport>(std::move(report));
}

} // namespace

void ImportRuns::check(const ImportRequest &request)
{
    start<Report>(
        false, [request](JobContext &context) { return runShared(context, request); },
        [this](const Report &report) { emit checked(report); });
}

void ImportRuns::commit(const ImportRequest &request)
{
    start<Report>(
        true, [request](JobContext &context) { return runShared(context, request); },
        [this](const Report &report) { emit committed(report); });
}

void ImportRuns::exportIssues(const ImportRequest &request, const QString &file)
{
    ImportRequest wanted = request;
    wanted.dryRun = true;
    wanted.errorsFile = file;
    wanted.hintsToo = true;
    start<Report>(
        false, [wanted](JobContext &context) { return runShared(context, wanted); },
        [this, file](const Report &report) {
            const QVector<ImportRow> &rows = report->rowsSeen;
            emit exported(
                file, static_cast<int>(std::count_if(rows.begin(), rows.end(), needsAttention)));
        });
}

void ImportRuns::writeTemplate(const QString &file, const QString &district)
{
    start<QString>(
        false,
        [file, district](JobContext &context) -> Result<QString> {
            PEIYU_CHECK(ImportService::writeTemplate(context, file, district));
            return file;
        },
        [this](const QString &written) { emit templateWritten(written); });
}

void ImportRuns::saveMapping(ImportKind kind, const QStringList &columns,
                             const ColumnMapping &mapping)
{
    start<ImportKind>(
        true,
        [kind, columns, mapping](JobContext &context) -> Result<ImportKind> {
            PEIYU_CHECK(ImportService::rememberMapping(context, kind, columns, mapping));
            return kind;
        },
        [this](const ImportKind &saved) { emit mappingSaved(saved); });
}

void ImportRuns::revert(const ChangeSetId &id)
{
    start<Saved>(
        true, [id](JobContext &context) { return ChangeHistoryService::revert(context, id); },
        [this](const Saved &saved) { emit reverted(saved.changes); });
}

ChangeSetId ImportRuns::standing(const JobContext &context, ChangeSetId id)
{
    while (true) {
        const auto entry = ChangeHistoryService::show(context, id, 1);
        if (!entry || entry->entry.revertedBy.isEmpty())
            return id;
        const auto undoing =
            ChangeHistoryService::show(context, ChangeSetId(entry->entry.revertedBy), 1);
        if (!undoing || undoing->entry.revertedBy.isEmpty())
            return {};
        id = ChangeSetId(undoing->entry.revertedBy);
    }
}

} // namespace peiyu

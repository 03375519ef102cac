#pragma once
/// The work behind the wizard: reading a file, dry run, commit, the file of doubtful rows, undo.
/// One at a time; a newer one stops the one before. What a stopped one still answers is dropped.
/// Thread: GUI; the work runs in the lanes of the runner.

#include "jobs/jobrunner.h"
#include "services/importreport.h"

#include <QObject>

#include <memory>
#include <optional>

namespace peiyu {

class ImportRuns final : public QObject
{
    Q_OBJECT
public:
    using Report = std::shared_ptr<const ImportReport>;

    explicit ImportRuns(JobRunner &runner, QObject *parent = nullptr);

    bool isRunning() const { return m_running.has_value(); }

    void preview(const ImportSource &source, std::optional<ImportKind> kind);
    void check(const ImportRequest &request);
    void commit(const ImportRequest &request);
    /// A dry run that writes the rows a person should look at.
    void exportIssues(const ImportRequest &request, const QString &file);
    void writeTemplate(const QString &file, const QString &district);
    /// Without an import: the next list with this header finds it.
    void saveMapping(ImportKind kind, const QStringList &columns, const ColumnMapping &mapping);
    void revert(const ChangeSetId &id);
    void cancel();

    /// The change set that holds the import now: its own, or that of the last 重做; empty while it
    /// is undone.
    static ChangeSetId standing(const JobContext &context, ChangeSetId id);

signals:
    void previewed(const peiyu::ImportPreview &preview);
    void checked(const peiyu::ImportRuns::Report &report);
    void committed(const peiyu::ImportRuns::Report &report);
    void exported(const QString &file, int rows);
    void templateWritten(const QString &file);
    void mappingSaved(peiyu::ImportKind kind);
    void reverted(const peiyu::ChangeSet &changes);
    void failed(const peiyu::Error &error);
    void progressed(const peiyu::ProgressNote &note);
    void runningChanged();

private:
    /// Starts a run; `done` is called unless it was overtaken.
    template <class T>
    void start(bool writes, JobRunner::Work<T> work, std::function<void(const T &)> done);
    void finish();

    JobRunner &m_runner;
    std::optional<Cancellation> m_running;
    int m_generation = 0;
};

} // namespace peiyu

#include "services/externalchangewatcher.h"

#include "repositories/changesetrepository.h"

namespace peiyu {

namespace {

/// Sets read at one look; what is left is read at the next, which follows at once.
constexpr int mostSets = 500;
/// A lane tells of its commit within moments: no more than these can be waiting for it.
constexpr qsizetype mostRemembered = 1000;

struct Found
{
    qint64 last = 0;
    QVector<ChangeSet> sets;
};

/// Several sets as one announcement: listeners ask again once, not a hundred times.
ChangeSet merged(const QVector<ChangeSet> &sets)
{
    ChangeSet all = sets.last();
    all.recordCount = 0;
    all.records.clear();
    all.entities.clear();
    bool detailed = true;
    for (const ChangeSet &set : sets) {
        all.recordCount += set.recordCount;
        detailed = detailed && set.recordCount <= ChangeSet::detailLimit;
        for (const QString &entity : set.entities) {
            if (!all.entities.contains(entity))
                all.entities.append(entity);
        }
    }
    if (detailed && all.recordCount <= ChangeSet::detailLimit) {
        for (const ChangeSet &set : sets)
            all.records += set.records;
    }
    return all;
}

} // namespace

ExternalChangeWatcher::ExternalChangeWatcher(const Connection &connection, JobRunner &runner,
                                             QObject *parent)
    : QObject(parent), m_connection(connection), m_runner(runner)
{
    // The version first: a commit in between is looked at once too often, never missed.
    m_version = connection.dataVersion();
    m_last = ChangeSetRepository::newestNumber(connection).value_or(0);
    connect(&runner, &JobRunner::committed, this, &ExternalChangeWatcher::takeOwn);
    connect(&m_timer, &QTimer::timeout, this, &ExternalChangeWatcher::look);
    m_timer.start(lookEveryMs);
}

void ExternalChangeWatcher::look()
{
    if (m_reading)
        return;
    const qint64 version = m_connection.dataVersion();
    if (version == m_version || version == 0) // 0: it could not be read; the next look will
        return;
    m_reading = true;
    m_runner.read<Found>(
        this,
        [last = m_last, own = m_own](JobContext &context) -> Result<Found> {
            Found found{last, {}};
            PEIYU_TRY(sets, ChangeSetRepository::setsAfter(context.connection, found.last, own,
                                                           mostSets));
            found.sets = sets;
            return found;
        },
        [this, version, own = m_own](const Result<Found> &found) {
            m_reading = false;
            if (!found)
                return; // looked at again in a second
            const bool all = found->last - m_last < mostSets;
            m_last = found->last;
            if (all) {
                m_version = version;
                m_own -= own; // they lie behind us now
            }
            takeFound(found->sets);
            if (!all)
                look();
        });
}

void ExternalChangeWatcher::takeOwn(const ChangeSet &changes)
{
    const QString id = changes.id.value();
    if (m_found.remove(id))
        return; // announced when it was met in the base
    m_own.insert(id);
    emit changed(changes);
}

void ExternalChangeWatcher::takeFound(const QVector<ChangeSet> &found)
{
    QVector<ChangeSet> foreign;
    for (const ChangeSet &set : found) {
        // A lane may have told of it while it was read.
        if (!m_own.remove(set.id.value()))
            foreign.append(set);
    }
    if (foreign.isEmpty())
        return;
    if (m_found.size() > mostRemembered)
        m_found.clear();
    for (const ChangeSet &set : foreign)
        m_found.insert(set.id.value());
    emit changed(merged(foreign));
}

} // namespace peiyu

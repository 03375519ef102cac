#pragma once
/// Collects the entries of one firm's stream. Its sentences stand in firmstreamcare (visits,
/// requests, promises, plans), firmstreamfacts (titles, 资质, figures, files, places),
/// firmstreamplan (一策, 配备, 交接) and firmstreamreader (what the log alone knows). Of this room.
/// Thread: the context's.

#include "domain/firmstream.h"
#include "domain/measurestep.h"
#include "domain/officerecords.h"
#include "domain/periodfigure.h"
#include "domain/request.h"
#include "domain/service.h"
#include "jobs/jobcontext.h"
#include "services/firmstreamlog.h"
#include "services/placedirectory.h"

namespace peiyu {

class FirmStreamReader
{
public:
    FirmStreamReader(const JobContext &context, EnterpriseId firm, QDate asOf);

    /// The newest first; of one day what was entered last.
    Result<QVector<StreamEntry>> read();

private:
    /// What an entry is about and by which change it came.
    struct Origin
    {
        const char16_t *entity;
        QString record;
        const ChangeSetEntry *set;
    };

    Result<> readNames();
    Result<> visits();
    Result<> requests();
    void requestStep(const Request &request, const RequestStep &step);
    Result<> supervisions();
    Result<> promises();
    Result<> plannedVisits();
    Result<> exemptions();
    Result<> titles();
    Result<> honours();
    Result<> yearlyFigures();
    Result<> periodFigures();
    void tellPeriods(const QVector<PeriodFigures> &group);
    Result<> files();
    Result<> places();
    void stays(const QVector<Residence> &residences, QDate leftOn);
    Result<> measures();
    void measureMade(const Measure &measure, const QVector<MeasureStep> &steps);
    void measureChanged(const Measure &measure, const QVector<MeasureStep> &steps);
    QString stepChange(const MeasureStep &step, const ChangeItem &item, bool served) const;
    void stepsAdded(const Measure &measure, const QVector<MeasureStep> &steps);
    void stepEnded(const MeasureStep &step);
    void versions(const QVector<MeasureVersion> &versions);
    Result<> assignments();
    void served(const Assignment &duty, const Assignment *before, const Handover *handover);
    void imports();
    Result<> changes();

    /// An entry of the day `on`; where it has none, of the day it was entered, and then not at all
    /// when it came by an import, whose own entry tells of it. Nothing after the day of the stream.
    StreamEntry *add(StreamKind kind, QDate on, const QString &text, const QString &who,
                     const Origin &origin);
    /// The record with the set that made it.
    Origin made(const char16_t *entity, const QString &record) const
    {
        return {entity, record, m_log.entered(record)};
    }
    void correct(StreamEntry *entry, const QString &record, const QStringList &course) const;
    QString person(const SpecialistId &id) const { return m_names.value(id.value()); }
    QString place(const Residence &stay) const;

    const JobContext &m_context;
    EnterpriseId m_firm;
    QDate m_asOf;
    FirmStreamLog m_log;
    PlaceDirectory m_places;
    QHash<QString, QString> m_names; ///< of people, districts, areas by id
    DistrictId m_district;           ///< the last one it was in: whose words tiers have
    QVector<StreamEntry> m_entries;
};

/// "：words" of what is said, nothing of nothing.
QString said(const QString &words);
/// Everything on one line, at most so long.
QString brief(const QString &words, qsizetype longest = 80);

} // namespace peiyu

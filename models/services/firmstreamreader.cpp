#include "services/firmstreamreader.h"

#include "domain/firmrecordtext.h"
#include "repositories/firmrecordrepository.h"
#include "repositories/residencerepository.h"
#include "repositories/specialistrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmStreamReader)
};

/// The head of a title of an import: its counts are of all firms.
QString headOf(const QString &title)
{
    const qsizetype colon = title.indexOf(QStringLiteral("：")); // data
    return colon < 0 ? title : title.left(colon);
}

/// Rows of the program's own making: nobody looks for them in a list he took in.
bool isInner(const QString &entity)
{
    return entity == u"request_step" || entity == u"request_pause" || entity == u"dispatch" ||
           entity == u"planned_visit";
}

} // namespace

QString said(const QString &words)
{
    return words.trimmed().isEmpty() ? QString() : Text::tr("：%1").arg(brief(words));
}

QString brief(const QString &words, qsizetype longest)
{
    const QString line = words.simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

FirmStreamReader::FirmStreamReader(const JobContext &context, EnterpriseId firm, QDate asOf)
    : m_context(context), m_firm(std::move(firm)), m_asOf(asOf)
{
}

Result<QVector<StreamEntry>> FirmStreamReader::read()
{
    PEIYU_CHECK(readNames());
    using Part = Result<> (FirmStreamReader::*)();
    for (const Part part :
         {&FirmStreamReader::places, &FirmStreamReader::assignments, &FirmStreamReader::titles,
          &FirmStreamReader::honours, &FirmStreamReader::yearlyFigures,
          &FirmStreamReader::periodFigures, &FirmStreamReader::measures,
          &FirmStreamReader::plannedVisits, &FirmStreamReader::exemptions,
          &FirmStreamReader::visits, &FirmStreamReader::promises, &FirmStreamReader::requests,
          &FirmStreamReader::supervisions, &FirmStreamReader::files, &FirmStreamReader::changes}) {
        PEIYU_CHECK(m_context.cancellation.check());
        PEIYU_CHECK((this->*part)());
    }
    imports();
    // What was added last stands first among what came on one day by one change.
    std::reverse(m_entries.begin(), m_entries.end());
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const StreamEntry &a, const StreamEntry &b) {
                         if (a.on != b.on)
                             return a.on.isNull() ? false : b.on.isNull() || a.on > b.on;
                         return a.enteredAt > b.enteredAt;
                     });
    return m_entries;
}

Result<> FirmStreamReader::readNames()
{
    PEIYU_TRY(people, SpecialistRepository::all(m_context.connection));
    for (const Specialist &one : people)
        m_names.insert(one.id.value(), one.name);
    PEIYU_TRY(directory, PlaceDirectory::load(m_context.connection));
    m_places = directory;
    for (const District &one : m_places.districts())
        m_names.insert(one.id.value(), one.name);
    for (const Area &one : m_places.areas())
        m_names.insert(one.id.value(), one.name);
    PEIYU_TRY(log, ChangeSetRepository::logOfFirm(m_context.connection, m_firm));
    m_log = FirmStreamLog(log, [names = m_names](const QString &, const QString &value) {
        return names.value(value);
    });
    return {};
}

StreamEntry *FirmStreamReader::add(StreamKind kind, QDate on, const QString &text,
                                   const QString &who, const Origin &origin)
{
    StreamEntry entry;
    entry.on = on;
    if (origin.set) {
        if (on.isNull() && origin.set->kind == ChangeKind::Import)
            return nullptr;
        if (on.isNull())
            entry.on = FirmStreamLog::dayOf(*origin.set);
        entry.changeSet = origin.set->id;
        entry.enteredAt = origin.set->at;
        entry.enteredBy = origin.set->actorName;
        entry.node = origin.set->node;
    }
    if (entry.on > m_asOf)
        return nullptr;
    entry.kind = kind;
    entry.text = text.simplified();
    entry.who = who.isEmpty() ? entry.enteredBy : who;
    entry.entity = QString::fromUtf16(origin.entity);
    entry.record = origin.record;
    m_entries.append(entry);
    return &m_entries.last();
}

void FirmStreamReader::correct(StreamEntry *entry, const QString &record,
                               const QStringList &course) const
{
    if (entry)
        entry->corrections = m_log.corrections(record, course, m_asOf);
}

QString FirmStreamReader::place(const Residence &stay) const
{
    QStringList parts = {m_names.value(stay.district.value()), m_names.value(stay.town.value()),
                         m_names.value(stay.park.value())};
    parts.removeAll(QString());
    return parts.join(u' ');
}

void FirmStreamReader::imports()
{
    for (const auto &[set, items] : m_log.standing(ChangeKind::Import)) {
        QStringList words;
        QVector<QPair<QString, int>> added, changed;
        for (const ChangeItem *item : items) {
            if (isInner(item->entity))
                continue;
            auto &counts = item->op == ChangeOp::Insert ? added : changed;
            const auto known = std::find_if(counts.begin(), counts.end(), [&](const auto &one) {
                return one.first == item->entity;
            });
            if (known == counts.end())
                counts.append({item->entity, 1});
            else
                ++known->second;
        }
        for (const auto &[entity, count] : added)
            words.append(Text::tr("%1 %2").arg(changedRecordText(entity)).arg(count));
        for (const auto &[entity, count] : changed)
            words.append(Text::tr("更新%1 %2").arg(changedRecordText(entity)).arg(count));
        add(StreamKind::Import, FirmStreamLog::dayOf(*set),
            headOf(set->title) + said(words.join(Text::tr("、"))), {},
            {u"change_set", set->id.value(), set});
    }
    for (const auto &[set, items] : m_log.standing(ChangeKind::Merge))
        add(StreamKind::Change, FirmStreamLog::dayOf(*set), set->title, {},
            {u"change_set", set->id.value(), set});
}

Result<> FirmStreamReader::changes()
{
    QHash<QString, QString> names;
    PEIYU_TRY(contacts,
              RecordRepository<ContactPerson>::ofEnterprise(m_context.connection, m_firm));
    for (const ContactPerson &one : contacts)
        names.insert(one.id, one.name);
    PEIYU_TRY(ties, RecordRepository<Affiliation>::ofEnterprise(m_context.connection, m_firm));
    for (const Affiliation &one : ties)
        names.insert(one.id, affiliationKindText(one.kind));
    const auto nameOf = [&](const ChangeItem &item) {
        const FieldValues &fields = item.op == ChangeOp::Delete ? item.before : item.after;
        if (const QString name = fields.text(u"name"); !name.isEmpty())
            return name;
        const auto kind = affiliationKindFromKey(fields.text(u"kind"));
        return kind && item.entity == u"affiliation" ? affiliationKindText(*kind)
                                                     : names.value(item.recordId);
    };
    for (const auto &[set, items] : m_log.standing(ChangeKind::Edit)) {
        QStringList words;
        bool founded = false; // a firm that was entered: where it came to the pool tells of it
        for (const ChangeItem *item : items) {
            founded = founded || (item->entity == u"enterprise" && item->op == ChangeOp::Insert);
            if (item->entity == u"enterprise" && item->op == ChangeOp::Update)
                words += m_log.changedWords(*item);
            if (item->entity != u"contact" && item->entity != u"affiliation")
                continue;
            const QString what = changedRecordText(item->entity);
            if (item->op == ChangeOp::Update) {
                for (const QString &change : m_log.changedWords(*item))
                    words.append(nameOf(*item) + u' ' + change);
            } else {
                words.append(Text::tr("%1%2 %3").arg(changedOpText(item->op), what, nameOf(*item)));
            }
        }
        if (!founded && !words.isEmpty())
            add(StreamKind::Change, FirmStreamLog::dayOf(*set), words.join(Text::tr("；")), {},
                {u"change_set", set->id.value(), set});
    }
    return {};
}

} // namespace peiyu

#include "services/firmstreamlog.h"

#include "domain/displaytext.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmStreamLog)
};

constexpr qsizetype longestValue = 40;

QString shortened(const QString &value)
{
    const QString line = value.simplified();
    return line.size() > longestValue ? line.left(longestValue - 1) + u'…' : line;
}

} // namespace

FirmStreamLog::FirmStreamLog(FirmLog log, ValueNamer namer)
    : m_log(std::move(log)), m_namer(std::move(namer))
{
    for (qsizetype i = 0; i < m_log.items.size(); ++i)
        m_ofRecord[m_log.items[i].item.recordId].append(i);
}

const ChangeSetEntry *FirmStreamLog::setOf(qsizetype item) const
{
    const auto found = m_log.sets.constFind(m_log.items[item].set);
    return found == m_log.sets.constEnd() ? nullptr : &*found;
}

const ChangeSetEntry *FirmStreamLog::entered(const QString &record) const
{
    for (const qsizetype i : m_ofRecord.value(record)) {
        if (m_log.items[i].item.op == ChangeOp::Insert)
            return setOf(i);
    }
    return nullptr;
}

const ChangeSetEntry *FirmStreamLog::settled(const QString &record, QStringView field,
                                             const QString &value) const
{
    const QVector<qsizetype> items = m_ofRecord.value(record);
    for (auto i = items.crbegin(); i != items.crend(); ++i) {
        const ChangeSetEntry *set = setOf(*i);
        if (set && stands(*set) && m_log.items[*i].item.after.text(field) == value)
            return set;
    }
    return entered(record);
}

QStringList FirmStreamLog::changedWords(const ChangeItem &item, const QStringList &without) const
{
    ChangeItem kept = item;
    FieldValues after;
    for (const auto &[name, value] : item.after) {
        if (!without.contains(name))
            after.set(name, value);
    }
    kept.after = after;
    QStringList words;
    for (const ChangedField &field : changedFields(kept, m_namer))
        words.append(Text::tr("%1 %2 → %3")
                         .arg(field.label, shortened(field.before), shortened(field.after)));
    return words;
}

QStringList FirmStreamLog::corrections(const QString &record, const QStringList &course,
                                       QDate asOf) const
{
    QStringList lines;
    for (const qsizetype i : m_ofRecord.value(record)) {
        const ChangeItem &item = m_log.items[i].item;
        const ChangeSetEntry *set = setOf(i);
        // What a merge does to a record is the merge's own entry.
        if (item.op != ChangeOp::Update || !set || !stands(*set) ||
            set->kind == ChangeKind::Merge || dayOf(*set) > asOf)
            continue;
        const QStringList words = changedWords(item, course);
        if (!words.isEmpty())
            lines.append(
                Text::tr("更正于 %1 由 %2：%3")
                    .arg(dateText(dayOf(*set)), set->actorName, words.join(Text::tr("；"))));
    }
    return lines;
}

QVector<QPair<const ChangeSetEntry *, QVector<const ChangeItem *>>>
FirmStreamLog::standing(ChangeKind kind) const
{
    QVector<QPair<const ChangeSetEntry *, QVector<const ChangeItem *>>> found;
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < m_log.items.size(); ++i) {
        const ChangeSetEntry *set = setOf(i);
        if (!set || set->kind != kind || !stands(*set))
            continue;
        if (!places.contains(set->no)) {
            places.insert(set->no, found.size());
            found.append(qMakePair(set, QVector<const ChangeItem *>()));
        }
        found[places[set->no]].second.append(&m_log.items[i].item);
    }
    return found;
}

} // namespace peiyu

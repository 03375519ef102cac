#include "services/changereverter.h"

#include "repositories/childrecords.h"
#include "repositories/recordregistry.h"
#include "services/measureclosing.h"
#include "services/requestservice.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeHistoryService)
};

constexpr int blockSize = 1000;

/// Due days follow from a request, its pauses, the limits and the calendar: they are counted anew
/// after an undo, so a later count of them is in nobody's way.
bool isDueDay(const QString &entity, const QString &field)
{
    static const QStringList dueDays{QStringLiteral("sign_due"), QStringLiteral("answer_due"),
                                     QStringLiteral("close_due"), QStringLiteral("clock"),
                                     QStringLiteral("due")};
    return entity == u"request" && dueDays.contains(field);
}

bool holdsDueDaysAlone(const ChangeItem &item)
{
    return item.op == ChangeOp::Update && !item.after.isEmpty() &&
           std::all_of(item.after.begin(), item.after.end(),
                       [&](const auto &field) { return isDueDay(item.entity, field.first); });
}

/// The day a 一策 or a measure was last changed by hand tells how old it is: a later one is in
/// nobody's way, and stays.
bool isChangeDay(const QString &entity, const QString &field)
{
    return (entity == u"measure" || entity == u"measure_step") && field == u"changed_on";
}

/// What an older program recorded of fields that are no longer there: 下一步 became a measure.
bool namesGoneFields(const ChangeItem &item, const BusinessTable &table)
{
    const auto gone = [&](const FieldValues &fields) {
        return std::any_of(fields.begin(), fields.end(), [&](const auto &field) {
            return std::none_of(table.fields.begin(), table.fields.end(),
                                [&](const BusinessField &one) { return one.name == field.first; });
        });
    };
    return gone(item.before) || gone(item.after);
}

/// Work that has a person, or is open, again.
bool opensWork(const ChangeItem &item)
{
    static const QStringList entities{QStringLiteral("request"), QStringLiteral("planned_visit"),
                                      QStringLiteral("promise"), QStringLiteral("measure_step")};
    static const QStringList fields{QStringLiteral("specialist"), QStringLiteral("first_contact"),
                                    QStringLiteral("state")};
    return entities.contains(item.entity) &&
           (item.op == ChangeOp::Delete ||
            std::any_of(item.before.begin(), item.before.end(),
                        [&](const auto &field) { return fields.contains(field.first); }));
}

bool movesDueDays(const QString &entity)
{
    static const QStringList entities{
        QStringLiteral("request"), QStringLiteral("request_pause"), QStringLiteral("calendar_day"),
        QStringLiteral("calendar_year"), QStringLiteral("clock_limit")};
    return entities.contains(entity);
}

} // namespace

ChangeReverter::ChangeReverter(const JobContext &context, UnitOfWork &unit, ChangeSetEntry entry,
                               QString stamp)
    : m_context(context), m_unit(unit), m_entry(std::move(entry)), m_stamp(std::move(stamp))
{
}

Result<> ChangeReverter::all()
{
    qint64 before = std::numeric_limits<qint64>::max();
    qint64 done = 0;
    while (true) {
        PEIYU_TRY(block, ChangeSetRepository::itemsBefore(m_unit.connection(), m_entry.no, before,
                                                          blockSize));
        if (block.isEmpty())
            break;
        for (const LoggedItem &logged : block) {
            PEIYU_CHECK(m_context.cancellation.check());
            PEIYU_CHECK(one(logged.item));
        }
        before = block.last().no;
        done += block.size();
        m_context.progress.report(Text::tr("正在撤销"), done, m_entry.records);
    }
    PEIYU_CHECK(standOnce());
    if (m_movesDueDays)
        PEIYU_CHECK(RequestService::recompute(m_context, m_unit));
    for (const EnterpriseId &firm : std::as_const(m_figuresOf))
        PEIYU_CHECK(closeReachedSteps(m_unit, m_context, firm));
    return checkRestored(m_unit.connection(), m_staffing);
}

Result<> ChangeReverter::one(const ChangeItem &item)
{
    const BusinessTable *table = businessTable(item.entity);
    if (!table)
        return failure(ErrorCode::Internal, Text::tr("程序错误：不认识的记录。"), item.entity);
    PEIYU_TRY(stored, findRecord(m_unit.connection(), *table, item.recordId));
    if (!stored)
        return failure(
            ErrorCode::Corrupt,
            Text::tr("变更记录与数据不符，请联系管理员运行 peiyuku-cli base check --full。"));
    m_movesDueDays = m_movesDueDays || movesDueDays(item.entity);
    if (holdsDueDaysAlone(item))
        return {};
    if (namesGoneFields(item, *table))
        return failure(ErrorCode::Conflict,
                       Text::tr("“%1”是旧版程序做的，其中的“下一步、责任人、时限”现在记在措施里，"
                                "不能整笔撤销。请打开企业的一策，直接改措施。")
                           .arg(m_entry.title));
    PEIYU_CHECK(untouchedSince(item, *stored));
    remember(item);
    // A figure that is back, or what a measure asks of it.
    if (item.entity == u"yearly_figure" || item.entity == u"period_figure" ||
        item.entity == u"measure_step")
        m_figuresOf.insert(EnterpriseId(stored->fields.text(u"enterprise")));
    switch (item.op) {
    case ChangeOp::Insert:
    case ChangeOp::Revive:
        PEIYU_CHECK(childless(item));
        return applyRecord(m_unit, item.entity, item.recordId, ChangeOp::Delete, {});
    case ChangeOp::Delete:
        return applyRecord(m_unit, item.entity, item.recordId, ChangeOp::Revive, item.before);
    case ChangeOp::Update:
        return applyRecord(m_unit, item.entity, item.recordId, ChangeOp::Update,
                           restored(item, *stored));
    }
    return {};
}

/// What the record had before, without a day of change that was written again since.
FieldValues ChangeReverter::restored(const ChangeItem &item, const StoredRecord &stored) const
{
    FieldValues before;
    for (const auto &[name, value] : item.before) {
        if (!isChangeDay(item.entity, name) || clockOf(stored, name) == m_stamp)
            before.set(name, value);
    }
    return before;
}

/// Records that come back may meet others that were written since.
void ChangeReverter::remember(const ChangeItem &item)
{
    if (item.op == ChangeOp::Insert || item.op == ChangeOp::Revive)
        return;
    const BusinessTable *table = businessTable(item.entity);
    const bool moved = std::any_of(table->once.begin(), table->once.end(),
                                   [&](const QString &name) { return item.after.contains(name); });
    if (!table->once.isEmpty() && (item.op == ChangeOp::Delete || moved))
        m_restoredOnce[item.entity].append(item.recordId);
    if (item.entity == u"assignment")
        m_staffing.duties.append(item.recordId);
    else if (item.entity == u"absence")
        m_staffing.absences.append(item.recordId);
    else if (item.entity == u"specialist")
        m_staffing.people.append(SpecialistId(item.recordId));
    else if (opensWork(item))
        m_staffing.items.append(item.recordId);
}

Result<> ChangeReverter::untouchedSince(const ChangeItem &item, const StoredRecord &stored) const
{
    const bool update = item.op == ChangeOp::Update;
    if (stored.deleted != (item.op == ChangeOp::Delete))
        return conflict(item.recordId);
    // Of an update its own fields count, of a whole record all that were ever written again.
    const FieldValues &fields = update ? item.after : stored.clocks;
    for (const auto &field : fields) {
        if (isDueDay(item.entity, field.first) || isChangeDay(item.entity, field.first))
            continue;
        const QString written = clockOf(stored, field.first);
        const bool ours = update ? written == m_stamp : written <= m_stamp;
        if (ours || written == m_unit.stamp()) // what this undo itself has just written
            continue;
        PEIYU_TRY(clock, standingClock(item.recordId, field.first, written));
        if (update ? clock != m_stamp : clock > m_stamp)
            return conflict(item.recordId, clock);
    }
    return {};
}

/// The clock of the change whose value the field holds: an undo puts back what an earlier change
/// wrote, and so on back.
Result<QString> ChangeReverter::standingClock(const QString &recordId, const QString &field,
                                              QString clock) const
{
    const Connection &connection = m_unit.connection();
    while (clock != m_stamp) {
        PEIYU_TRY(writer, ChangeSetRepository::changeAt(connection, recordId, clock));
        if (!writer || writer->reverts.isEmpty())
            return clock;
        PEIYU_TRY(undone, ChangeSetRepository::find(connection, ChangeSetId(writer->reverts)));
        if (!undone)
            return clock;
        PEIYU_TRY(items, ChangeSetRepository::itemsOfRecord(connection, undone->no, recordId));
        QString base;
        for (const LoggedItem &logged : items) {
            if (base.isEmpty())
                base = logged.baseClocks.text(field);
        }
        if (base.isEmpty())
            return clock;
        clock = base;
    }
    return clock;
}

/// A firm or person others refer to by now stays.
Result<> ChangeReverter::childless(const ChangeItem &item) const
{
    PEIYU_TRY(child, firstLiveChild(m_unit.connection(), item.entity, item.recordId));
    return child.isEmpty() ? Result<>() : conflict(child);
}

/// What came back must not stand beside another: bases from before held a deleted and a live
/// record of one year. Asked when all is done, since on the way there may be both.
Result<> ChangeReverter::standOnce() const
{
    for (auto entity = m_restoredOnce.cbegin(); entity != m_restoredOnce.cend(); ++entity) {
        const BusinessTable *table = businessTable(entity.key());
        for (const QString &id : entity.value()) {
            PEIYU_TRY(record, findRecord(m_unit.connection(), *table, id));
            if (!record || record->deleted)
                continue;
            PEIYU_TRY(other, liveTwin(m_unit.connection(), *table, record->fields, id));
            if (!other.isEmpty())
                return conflict(other);
        }
    }
    return {};
}

Result<> ChangeReverter::conflict(const QString &recordId, const QString &clock) const
{
    std::optional<ChangeSetEntry> later;
    if (!clock.isEmpty()) {
        PEIYU_TRY(writer, ChangeSetRepository::changeAt(m_unit.connection(), recordId, clock));
        later = writer;
    }
    if (!later) {
        PEIYU_TRY(last, ChangeSetRepository::lastChangeOf(m_unit.connection(), recordId));
        later = last;
    }
    if (!later || later->id == m_entry.id)
        return failure(ErrorCode::Conflict,
                       Text::tr("“%1”之后数据又有变动，没有撤销。").arg(m_entry.title));
    return failure(ErrorCode::Conflict,
                   Text::tr("“%1”没有撤销：%2 在 %3 又做了“%4”。请先撤销那一步。")
                       .arg(m_entry.title, later->actorName,
                            later->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                            later->title));
}

} // namespace peiyu

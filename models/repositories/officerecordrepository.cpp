#include "repositories/officerecordrepository.h"

#include "domain/datespan.h"
#include "repositories/recordfacts.h"

namespace peiyu {

template <> struct RecordFacts<PeriodFigures>
{
    static constexpr const char16_t *table = u"period_figure";
    static constexpr const char16_t *order = u"period, no";
    static void read(const FieldValues &f, PeriodFigures &one)
    {
        one.enterprise = EnterpriseId(f.text(u"enterprise"));
        one.period = FigurePeriod::fromKey(f.text(u"period")).value_or(FigurePeriod{});
        one.source = figureSourceFromKey(f.text(u"source"));
        for (const PeriodItem item : allPeriodItems)
            one.value(item) = f.text(periodItemKey(item));
    }
    static void write(const PeriodFigures &one, FieldValues &f)
    {
        f.set(QStringLiteral("enterprise"), one.enterprise.value());
        f.set(QStringLiteral("period"), one.period.key());
        f.set(QStringLiteral("source"), one.source ? figureSourceKey(*one.source) : QString());
        for (const PeriodItem item : allPeriodItems)
            f.set(periodItemKey(item), one.value(item));
    }
};

template <> struct RecordFacts<OfficeSetting>
{
    static constexpr const char16_t *table = u"office_setting";
    static constexpr const char16_t *order = u"district, name, no";
    static void read(const FieldValues &f, OfficeSetting &one)
    {
        one.district = DistrictId(f.text(u"district"));
        one.name = f.text(u"name");
        one.value = f.text(u"value");
        one.source = f.text(u"source");
    }
    static void write(const OfficeSetting &one, FieldValues &f)
    {
        f.set(QStringLiteral("district"), one.district.value());
        f.set(QStringLiteral("name"), one.name);
        f.set(QStringLiteral("value"), one.value);
        f.set(QStringLiteral("source"), one.source);
    }
};

template <> struct RecordFacts<Handover>
{
    static constexpr const char16_t *table = u"handover";
    static constexpr const char16_t *order = u"on_date DESC, no DESC";
    static void read(const FieldValues &f, Handover &one)
    {
        one.from = SpecialistId(f.text(u"from_specialist"));
        one.to = SpecialistId(f.text(u"to_specialist"));
        one.kind = handoverKindFromKey(f.text(u"kind")).value_or(HandoverKind::Transfer);
        one.on = dayFromText(f.text(u"on_date"));
        one.reason = f.text(u"reason");
        one.content = f.text(u"content");
        one.handedOn = dayFromText(f.text(u"handed_on"));
        one.receivedOn = dayFromText(f.text(u"received_on"));
    }
    static void write(const Handover &one, FieldValues &f)
    {
        f.set(QStringLiteral("from_specialist"), one.from.value());
        f.set(QStringLiteral("to_specialist"), one.to.value());
        f.set(QStringLiteral("kind"), handoverKindKey(one.kind));
        f.set(QStringLiteral("on_date"), dayText(one.on));
        f.set(QStringLiteral("reason"), one.reason);
        f.set(QStringLiteral("content"), one.content);
        f.set(QStringLiteral("handed_on"), dayText(one.handedOn));
        f.set(QStringLiteral("received_on"), dayText(one.receivedOn));
    }
};

Result<QVector<Handover>> handoversToServants(const Connection &connection,
                                              const EnterpriseId &enterprise)
{
    Statement select(connection, selectSql<Handover>(QStringLiteral(
                                     " AND to_specialist IN (SELECT specialist FROM assignment"
                                     " WHERE enterprise = :enterprise AND deleted = 0)")));
    select.bind(":enterprise", enterprise);
    return readAll<Handover>(select, tableOf<Handover>(), recordFrom<Handover>);
}

template class RecordRepository<PeriodFigures>;
template class RecordRepository<OfficeSetting>;
template class RecordRepository<Handover>;

} // namespace peiyu

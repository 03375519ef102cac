#include "repositories/measurerecordrepository.h"

#include "domain/datespan.h"
#include "repositories/recordfacts.h"

namespace peiyu {

namespace {

const QString &atMostKey()
{
    static const QString key = QStringLiteral("le");
    return key;
}

StepFigure figureFrom(const FieldValues &f)
{
    StepFigure figure;
    figure.item = f.text(u"figure");
    figure.atMost = f.text(u"comparator") == atMostKey();
    figure.value = f.text(u"threshold");
    return figure;
}

void setFigure(FieldValues &f, const StepFigure &figure)
{
    const QString comparator = figure.atMost ? atMostKey() : QStringLiteral("ge");
    f.set(QStringLiteral("figure"), figure.item);
    f.set(QStringLiteral("comparator"), figure.isSet() ? comparator : QString());
    f.set(QStringLiteral("threshold"), figure.value);
}

} // namespace

template <> struct RecordFacts<MeasureStep>
{
    static constexpr const char16_t *table = u"measure_step";
    static constexpr const char16_t *order = u"position, no";
    static constexpr const char16_t *parent = u"measure";
    static void read(const FieldValues &f, MeasureStep &one)
    {
        one.measure = f.text(u"measure");
        one.enterprise = EnterpriseId(f.text(u"enterprise"));
        one.position = static_cast<int>(f.integer(u"position"));
        one.content = f.text(u"content");
        one.item = f.text(u"item");
        one.basis = f.text(u"basis");
        one.specialist = SpecialistId(f.text(u"specialist"));
        one.owner = f.text(u"owner");
        one.unit = f.text(u"unit");
        one.due = dayFromText(f.text(u"due"));
        one.state = stepStateFromKey(f.text(u"state")).value_or(StepState::Open);
        one.figure = figureFrom(f);
        one.figure.period = f.text(u"figure_period");
        one.evidence = f.text(u"evidence");
        one.endedOn = dayFromText(f.text(u"ended_on"));
        one.outcome = f.text(u"outcome");
        one.byFigure = f.integer(u"by_figure") != 0;
        one.changedOn = dayFromText(f.text(u"changed_on"));
    }
    static void write(const MeasureStep &one, FieldValues &f)
    {
        f.set(QStringLiteral("measure"), one.measure);
        f.set(QStringLiteral("enterprise"), one.enterprise.value());
        f.set(QStringLiteral("position"), qint64(one.position));
        f.set(QStringLiteral("content"), one.content);
        f.set(QStringLiteral("item"), one.item);
        f.set(QStringLiteral("basis"), one.basis);
        f.set(QStringLiteral("specialist"), one.specialist.value());
        f.set(QStringLiteral("owner"), one.owner);
        f.set(QStringLiteral("unit"), one.unit);
        f.set(QStringLiteral("due"), dayText(one.due));
        f.set(QStringLiteral("state"), stepStateKey(one.state));
        setFigure(f, one.figure);
        f.set(QStringLiteral("figure_period"), one.figure.period);
        f.set(QStringLiteral("evidence"), one.evidence);
        f.set(QStringLiteral("ended_on"), dayText(one.endedOn));
        f.set(QStringLiteral("outcome"), one.outcome);
        f.set(QStringLiteral("by_figure"), qint64(one.byFigure ? 1 : 0));
        f.set(QStringLiteral("changed_on"), dayText(one.changedOn));
    }
};

template <> struct RecordFacts<MeasureVersion>
{
    static constexpr const char16_t *table = u"measure_version";
    static constexpr const char16_t *order = u"number, no";
    static constexpr const char16_t *parent = u"measure";
    static void read(const FieldValues &f, MeasureVersion &one)
    {
        one.measure = f.text(u"measure");
        one.enterprise = EnterpriseId(f.text(u"enterprise"));
        one.number = static_cast<int>(f.integer(u"number"));
        one.madeOn = dayFromText(f.text(u"made_on"));
        one.madeBy = f.text(u"made_by");
        one.reason = f.text(u"reason");
        one.content = f.text(u"content");
        one.confirmedOn = dayFromText(f.text(u"confirmed_on"));
        one.confirmedBy = f.text(u"confirmed_by");
    }
    static void write(const MeasureVersion &one, FieldValues &f)
    {
        f.set(QStringLiteral("measure"), one.measure);
        f.set(QStringLiteral("enterprise"), one.enterprise.value());
        f.set(QStringLiteral("number"), qint64(one.number));
        f.set(QStringLiteral("made_on"), dayText(one.madeOn));
        f.set(QStringLiteral("made_by"), one.madeBy);
        f.set(QStringLiteral("reason"), one.reason);
        f.set(QStringLiteral("content"), one.content);
        f.set(QStringLiteral("confirmed_on"), dayText(one.confirmedOn));
        f.set(QStringLiteral("confirmed_by"), one.confirmedBy);
    }
};

template <> struct RecordFacts<MeasureTemplate>
{
    static constexpr const char16_t *table = u"measure_template";
    static constexpr const char16_t *order = u"district, tier, position, no";
    static void read(const FieldValues &f, MeasureTemplate &one)
    {
        one.district = DistrictId(f.text(u"district"));
        one.tier = tierFromKey(f.text(u"tier")).value_or(Tier::Innovative);
        one.position = static_cast<int>(f.integer(u"position"));
        one.content = f.text(u"content");
        one.basis = f.text(u"basis");
        one.unit = f.text(u"unit");
        one.days = static_cast<int>(f.integer(u"days"));
        one.figure = figureFrom(f);
    }
    static void write(const MeasureTemplate &one, FieldValues &f)
    {
        f.set(QStringLiteral("district"), one.district.value());
        f.set(QStringLiteral("tier"), tierKey(one.tier));
        f.set(QStringLiteral("position"), qint64(one.position));
        f.set(QStringLiteral("content"), one.content);
        f.set(QStringLiteral("basis"), one.basis);
        f.set(QStringLiteral("unit"), one.unit);
        f.set(QStringLiteral("days"), qint64(one.days));
        setFigure(f, one.figure);
    }
};

template class RecordRepository<MeasureStep>;
template class RecordRepository<MeasureVersion>;
template class RecordRepository<MeasureTemplate>;

} // namespace peiyu

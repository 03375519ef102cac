#include "cli/measurejson.h"

#include "cli/jsonvalues.h"
#include "domain/stepfigure.h"

namespace peiyu {

namespace {

QJsonValue figureJson(const StepFigure &figure)
{
    if (!figure.isSet())
        return {};
    return QJsonObject{
        {QStringLiteral("item"), figure.item},
        {QStringLiteral("period"), jsonText(figure.period)},
        {QStringLiteral("comparator"), figure.atMost ? QStringLiteral("le") : QStringLiteral("ge")},
        {QStringLiteral("threshold"), figure.value}};
}

QJsonArray changesJson(const QVector<SheetChange> &changes)
{
    QJsonArray items;
    for (const SheetChange &one : changes)
        items.append(QJsonObject{{QStringLiteral("field"), sheetFieldKey(one.field)},
                                 {QStringLiteral("before"), jsonText(one.before)},
                                 {QStringLiteral("after"), jsonText(one.after)},
                                 {QStringLiteral("progress"), one.progress}});
    return items;
}

} // namespace

QJsonObject measureJson(const Measure &measure, const NextStep &next)
{
    return {
        {QStringLiteral("id"), measure.id},
        {QStringLiteral("goal"), measure.goal ? QJsonValue(tierKey(*measure.goal)) : QJsonValue()},
        {QStringLiteral("by"), jsonDay(measure.goalDate)},
        {QStringLiteral("gap"), jsonText(measure.gap)},
        {QStringLiteral("next"), jsonText(next.content)},
        {QStringLiteral("owner"), jsonText(next.owner)},
        {QStringLiteral("due"), jsonDay(next.due)},
        {QStringLiteral("set_on"), jsonDay(measure.setOn)},
        {QStringLiteral("revision"), measure.revision}};
}

QJsonObject stepJson(const StepRow &row)
{
    const MeasureStep &step = row.step;
    return {{QStringLiteral("id"), step.id},
            {QStringLiteral("enterprise"), row.firm},
            {QStringLiteral("position"), step.position},
            {QStringLiteral("content"), step.content},
            {QStringLiteral("item"), jsonText(step.item)},
            {QStringLiteral("basis"), jsonText(step.basis)},
            {QStringLiteral("owner"), jsonText(row.who)},
            {QStringLiteral("unit"), jsonText(step.unit)},
            {QStringLiteral("due"), jsonDay(step.due)},
            {QStringLiteral("state"), stepStateKey(step.state)},
            {QStringLiteral("figure"), figureJson(step.figure)},
            {QStringLiteral("evidence"), jsonText(step.evidence)},
            {QStringLiteral("files"), row.files},
            {QStringLiteral("ended_on"), jsonDay(step.endedOn)},
            {QStringLiteral("outcome"), jsonText(step.outcome)},
            {QStringLiteral("by_figure"), step.byFigure},
            {QStringLiteral("overdue"), row.lateness.late},
            {QStringLiteral("overdue_days"),
             row.lateness.late ? QJsonValue(row.lateness.days) : QJsonValue()},
            {QStringLiteral("revision"), step.revision}};
}

QJsonObject versionJson(const MeasureVersion &version)
{
    return {{QStringLiteral("id"), version.id},
            {QStringLiteral("number"), version.number},
            {QStringLiteral("made_on"), jsonDay(version.madeOn)},
            {QStringLiteral("made_by"), jsonText(version.madeBy)},
            {QStringLiteral("reason"), jsonText(version.reason)},
            {QStringLiteral("confirmed_on"), jsonDay(version.confirmedOn)},
            {QStringLiteral("confirmed_by"), jsonText(version.confirmedBy)}};
}

QJsonObject differenceJson(const SheetDifference &difference)
{
    QJsonArray steps;
    for (const StepChange &one : difference.steps)
        steps.append(QJsonObject{{QStringLiteral("change"), stepChangeKey(one.kind)},
                                 {QStringLiteral("step"), one.step},
                                 {QStringLiteral("content"), one.content},
                                 {QStringLiteral("fields"), changesJson(one.fields)}});
    return {{QStringLiteral("agreement_changed"), difference.changesAgreement()},
            {QStringLiteral("fields"), changesJson(difference.header)},
            {QStringLiteral("steps"), steps}};
}

QJsonObject templateJson(const MeasureTemplate &one)
{
    return {{QStringLiteral("content"), one.content},
            {QStringLiteral("basis"), jsonText(one.basis)},
            {QStringLiteral("unit"), jsonText(one.unit)},
            {QStringLiteral("days"), one.days > 0 ? QJsonValue(one.days) : QJsonValue()},
            {QStringLiteral("figure"), figureJson(one.figure)}};
}

} // namespace peiyu

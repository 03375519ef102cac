#include "domain/measuresheet.h"

#include "domain/datespan.h"
#include "domain/displaytext.h"
#include "domain/stepfigure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureSheet)
};

struct FieldFacts
{
    const char16_t *key;
    const char *word;
};

constexpr std::array fieldFacts = {
    FieldFacts{u"goal", QT_TRANSLATE_NOOP("MeasureSheet", "目标梯度")},
    FieldFacts{u"by", QT_TRANSLATE_NOOP("MeasureSheet", "目标时间")},
    FieldFacts{u"gap", QT_TRANSLATE_NOOP("MeasureSheet", "主要差距")},
    FieldFacts{u"content", QT_TRANSLATE_NOOP("MeasureSheet", "措施")},
    FieldFacts{u"basis", QT_TRANSLATE_NOOP("MeasureSheet", "依据")},
    FieldFacts{u"owner", QT_TRANSLATE_NOOP("MeasureSheet", "责任人")},
    FieldFacts{u"unit", QT_TRANSLATE_NOOP("MeasureSheet", "责任单位")},
    FieldFacts{u"due", QT_TRANSLATE_NOOP("MeasureSheet", "时限")},
    FieldFacts{u"figure", QT_TRANSLATE_NOOP("MeasureSheet", "指标")},
    FieldFacts{u"state", QT_TRANSLATE_NOOP("MeasureSheet", "状态")},
    FieldFacts{u"evidence", QT_TRANSLATE_NOOP("MeasureSheet", "佐证")},
};
static_assert(fieldFacts.size() == static_cast<size_t>(SheetField::Evidence) + 1);

QString dayWords(QDate day)
{
    return day.isNull() ? QString() : dateText(day);
}

QJsonObject stepJson(const AgreedStep &step)
{
    QJsonObject json{{QStringLiteral("id"), step.id},
                     {QStringLiteral("content"), step.content},
                     {QStringLiteral("basis"), step.basis},
                     {QStringLiteral("owner"), step.who},
                     {QStringLiteral("unit"), step.unit},
                     {QStringLiteral("due"), dayText(step.due)},
                     {QStringLiteral("state"), stepStateKey(step.state)},
                     {QStringLiteral("evidence"), step.evidence}};
    if (step.figure.isSet())
        json.insert(QStringLiteral("figure"),
                    QJsonObject{{QStringLiteral("item"), step.figure.item},
                                {QStringLiteral("period"), step.figure.period},
                                {QStringLiteral("at_most"), step.figure.atMost},
                                {QStringLiteral("value"), step.figure.value}});
    return json;
}

QString textOf(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

AgreedStep stepFrom(const QJsonObject &json)
{
    AgreedStep step;
    step.id = textOf(json, "id");
    step.content = textOf(json, "content");
    step.basis = textOf(json, "basis");
    step.who = textOf(json, "owner");
    step.unit = textOf(json, "unit");
    step.due = dayFromText(textOf(json, "due"));
    step.state = stepStateFromKey(textOf(json, "state")).value_or(StepState::Open);
    step.evidence = textOf(json, "evidence");
    const QJsonObject figure = json.value(QLatin1String("figure")).toObject();
    step.figure = {textOf(figure, "item"), textOf(figure, "period"),
                   figure.value(QLatin1String("at_most")).toBool(), textOf(figure, "value")};
    return step;
}

void compare(QVector<SheetChange> &changes, SheetField field, const QString &before,
             const QString &after, bool progress = false)
{
    if (before != after)
        changes.append({field, before, after, progress});
}

QVector<SheetChange> stepChanges(const AgreedStep &before, const AgreedStep &after)
{
    QVector<SheetChange> changes;
    compare(changes, SheetField::Content, before.content, after.content);
    compare(changes, SheetField::Basis, before.basis, after.basis);
    compare(changes, SheetField::Who, before.who, after.who);
    compare(changes, SheetField::Unit, before.unit, after.unit);
    compare(changes, SheetField::Due, dayWords(before.due), dayWords(after.due));
    compare(changes, SheetField::Figure, stepFigureText(before.figure),
            stepFigureText(after.figure));
    const bool dropped = before.state == StepState::Dropped || after.state == StepState::Dropped;
    compare(changes, SheetField::State, stepStateText(before.state), stepStateText(after.state),
            !dropped);
    compare(changes, SheetField::Evidence, before.evidence, after.evidence, true);
    return changes;
}

const AgreedStep *stepOf(const MeasureContent &content, const QString &id)
{
    const auto found = std::find_if(content.steps.begin(), content.steps.end(),
                                    [&](const AgreedStep &one) { return one.id == id; });
    return found == content.steps.end() ? nullptr : &*found;
}

} // namespace

QString contentJson(const MeasureContent &content)
{
    QJsonArray steps;
    for (const AgreedStep &step : content.steps)
        steps.append(stepJson(step));
    const QJsonObject json{
        {QStringLiteral("goal"), content.goal ? tierKey(*content.goal) : QString()},
        {QStringLiteral("by"), dayText(content.goalDate)},
        {QStringLiteral("gap"), content.gap},
        {QStringLiteral("steps"), steps}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<MeasureContent> contentFromJson(const QString &json)
{
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject())
        return failure(ErrorCode::Corrupt,
                       Text::tr("这一版一策的内容读不出来，请联系管理员运行 peiyuku-cli"
                                " base check --full。"),
                       fault.errorString());
    const QJsonObject object = document.object();
    MeasureContent content;
    content.goal = tierFromKey(textOf(object, "goal"));
    content.goalDate = dayFromText(textOf(object, "by"));
    content.gap = textOf(object, "gap");
    const QJsonArray steps = object.value(QLatin1String("steps")).toArray();
    for (const auto &step : steps)
        content.steps.append(stepFrom(step.toObject()));
    return content;
}

QString sheetFieldKey(SheetField field)
{
    return QString::fromUtf16(fieldFacts[static_cast<size_t>(field)].key);
}

QString sheetFieldText(SheetField field)
{
    return QCoreApplication::translate("MeasureSheet", fieldFacts[static_cast<size_t>(field)].word);
}

QString stepChangeKey(StepChangeKind kind)
{
    switch (kind) {
    case StepChangeKind::Added:
        return QStringLiteral("added");
    case StepChangeKind::Removed:
        return QStringLiteral("removed");
    case StepChangeKind::Changed:
        break;
    }
    return QStringLiteral("changed");
}

QString stepChangeText(StepChangeKind kind)
{
    switch (kind) {
    case StepChangeKind::Added:
        return Text::tr("新增措施");
    case StepChangeKind::Removed:
        return Text::tr("删去措施");
    case StepChangeKind::Changed:
        break;
    }
    return Text::tr("修改措施");
}

bool SheetDifference::changesAgreement() const
{
    return !header.isEmpty() || std::any_of(steps.begin(), steps.end(), [](const StepChange &step) {
        return step.kind != StepChangeKind::Changed ||
               std::any_of(step.fields.begin(), step.fields.end(),
                           [](const SheetChange &one) { return !one.progress; });
    });
}

SheetDifference difference(const MeasureContent &before, const MeasureContent &after)
{
    SheetDifference found;
    const auto tierWords = [](const std::optional<Tier> &tier) {
        return tier ? tierText(*tier) : QString();
    };
    compare(found.header, SheetField::Goal, tierWords(before.goal), tierWords(after.goal));
    compare(found.header, SheetField::GoalDate, dayWords(before.goalDate),
            dayWords(after.goalDate));
    compare(found.header, SheetField::Gap, before.gap, after.gap);
    for (const AgreedStep &step : after.steps) {
        const AgreedStep *was = stepOf(before, step.id);
        if (!was) {
            found.steps.append({StepChangeKind::Added, step.id, step.content, {}});
            continue;
        }
        const QVector<SheetChange> fields = stepChanges(*was, step);
        if (!fields.isEmpty())
            found.steps.append({StepChangeKind::Changed, step.id, step.content, fields});
    }
    for (const AgreedStep &step : before.steps) {
        if (!stepOf(after, step.id))
            found.steps.append({StepChangeKind::Removed, step.id, step.content, {}});
    }
    return found;
}

} // namespace peiyu

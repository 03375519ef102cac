#include "requests/requestunits.h"

#include "look/look.h"
#include "services/requestservice.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>

namespace peiyu {

namespace {

constexpr int fieldWidth = 300;

void addNew(QStringList &units, const QStringList &more)
{
    for (const QString &unit : more) {
        if (!unit.isEmpty() && !units.contains(unit))
            units.append(unit);
    }
}

} // namespace

QStringList knownUnits(const PageContext &context, const DistrictId &district)
{
    QStringList units;
    for (const Plan *plan : context.catalog->speakingPlans(district, context.asOf())) {
        for (const PlanTask &task : plan->tasks) {
            addNew(units, task.leadUnits);
            addNew(units, task.supportingUnits);
            addNew(units, task.responsibleUnits);
        }
    }
    if (const auto given = RequestService::units(context.reading, district))
        addNew(units, *given);
    return units;
}

QComboBox *unitField(const QStringList &known, QWidget *parent)
{
    auto *field = new QComboBox(parent);
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->addItems(known);
    field->setCurrentIndex(-1);
    field->setEditText({});
    field->setFixedWidth(lookOf(field).px(fieldWidth));
    field->completer()->setFilterMode(Qt::MatchContains);
    field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return field;
}

QStringList unitsFromWords(const QString &words)
{
    static const QRegularExpression between(QStringLiteral("[、，,；;\\n]+"));
    QStringList units;
    for (const QString &word : words.split(between)) {
        const QString unit = word.trimmed();
        if (!unit.isEmpty() && !units.contains(unit))
            units.append(unit);
    }
    return units;
}

} // namespace peiyu

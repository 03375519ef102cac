#include "services/importpeople.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "repositories/specialistrepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportPeople)
};

} // namespace

Result<ImportPeople> ImportPeople::load(const Connection &connection)
{
    ImportPeople people;
    PEIYU_TRY(all, SpecialistRepository::all(connection));
    people.m_people = std::move(all);
    return people;
}

int ImportPeople::count(Duty duty, const QString &name) const
{
    return static_cast<int>(
        std::count_if(m_people.begin(), m_people.end(), [&](const Specialist &person) {
            return person.duty == duty && person.active && person.name == name;
        }));
}

SpecialistId ImportPeople::named(Duty duty, const QString &name) const
{
    if (count(duty, name) != 1)
        return {};
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const Specialist &one) {
        return one.duty == duty && one.active && one.name == name;
    });
    return found->id;
}

QString ImportPeople::nameOf(const SpecialistId &id) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [&](const Specialist &one) { return one.id == id; });
    return found == m_people.end() ? QString() : found->name;
}

QStringList ImportPeople::namesIn(const QString &words)
{
    static const QRegularExpression between(QStringLiteral("[、，,;；/|\\s]+"));
    const QString tidy = tidyText(words);
    return tidy.split(between, Qt::SkipEmptyParts);
}

QString ImportPeople::unknownText(Duty duty, const QString &name) const
{
    return count(duty, name) > 1
               ? Text::tr("有几位%1叫“%2”，分不清是谁，未配备；请在企业档案中选择")
                     .arg(dutyText(duty), name)
               : Text::tr("没有在岗的%1“%2”，未配备；请先登记此人").arg(dutyText(duty), name);
}

} // namespace peiyu

#include "services/importpeople.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
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

bool ImportPeople::isNew(Duty duty, const QString &name) const
{
    // A cell may hold a note instead of a name, or two names.
    static const QRegularExpression note(QStringLiteral(
        "待|未|空缺|暂|离职|退休|调离|各|全体|(?:科|局|办|组|部|室|中心|公司)$")); // data
    static const QRegularExpression person(QStringLiteral("^[\\x{4e00}-\\x{9fff}·]{2,6}$"));
    return person.match(name).hasMatch() && !note.match(name).hasMatch() &&
           std::none_of(m_people.begin(), m_people.end(), [&](const Specialist &one) {
               return one.duty == duty && one.name == name && !m_entered.contains(one.id);
           });
}

Result<SpecialistId> ImportPeople::enter(UnitOfWork &unit, Duty duty, const QString &name)
{
    if (const SpecialistId known = named(duty, name); !known.isEmpty())
        return known;
    Specialist person;
    person.id = SpecialistId(newUuid());
    person.name = name;
    person.duty = duty;
    PEIYU_CHECK(SpecialistRepository::apply(unit, person.id.value(), ChangeOp::Insert,
                                            SpecialistRepository::fields(person)));
    m_people.append(person);
    m_entered.insert(person.id);
    return person.id;
}

QStringList ImportPeople::namesIn(const QString &words)
{
    static const QRegularExpression between(QStringLiteral("[、，,;；/|\\s]+"));
    const QString tidy = tidyText(words);
    return tidy.split(between, Qt::SkipEmptyParts);
}

QString ImportPeople::unknownText(Duty duty, const QString &name) const
{
    const bool left = std::any_of(m_people.begin(), m_people.end(), [&](const Specialist &one) {
        return one.duty == duty && !one.active && one.name == name;
    });
    if (left && count(duty, name) == 0)
        return Text::tr("%1“%2”已停用，未配备；请写在岗的人").arg(dutyText(duty), name);
    return count(duty, name) > 1
               ? Text::tr("有几位%1叫“%2”，分不清是谁，未配备；请在企业档案中选择")
                     .arg(dutyText(duty), name)
               : Text::tr("没有在岗的%1“%2”，未配备；请先登记此人，或让导入一并登记")
                     .arg(dutyText(duty), name);
}

} // namespace peiyu

#include "services/districtservice.h"

#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "reference/divisions.h"
#include "repositories/placerepository.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DistrictService)
};

constexpr qsizetype longestName = 60;

Result<> tidyLine(const char16_t *field, QString &text)
{
    const QString name = QString::fromUtf16(field);
    if (!isCleanText(text))
        return fieldFailure(name, Text::tr("内容含有不能保存的控制字符，请重新输入。"));
    text = tidyText(text);
    if (text.size() > longestName)
        return fieldFailure(
            name, Text::tr("内容过长（%1 字），最多 %2 字。").arg(text.size()).arg(longestName));
    return {};
}

} // namespace

// 石柱土家族自治县 → the office may say it shorter; without its word it is the name itself.
Result<District> DistrictService::tidied(District district)
{
    PEIYU_CHECK(tidyLine(u"name", district.name));
    PEIYU_CHECK(tidyLine(u"short_name", district.shortName));
    PEIYU_CHECK(tidyLine(u"province", district.province));
    PEIYU_CHECK(tidyLine(u"city", district.city));
    PEIYU_CHECK(tidyLine(u"gb_code", district.gbCode));
    if (district.name.isEmpty())
        return fieldFailure(QStringLiteral("name"), Text::tr("请填写区县的全称，如“开州区”。"));
    const QVector<District> shipped = builtInDistricts();
    const auto named = std::find_if(shipped.begin(), shipped.end(), [&](const District &one) {
        return district.name == one.name || district.name == one.shortName;
    });
    if (named != shipped.end())
        return *named;
    if (district.shortName.isEmpty())
        district.shortName = district.name;
    static const QRegularExpression code(QStringLiteral("^\\d{6}$"));
    if (!district.gbCode.isEmpty() && !code.match(district.gbCode).hasMatch())
        return fieldFailure(QStringLiteral("gb_code"),
                            Text::tr("行政区划代码应为六位数字，不清楚可以不填。"));
    static const QRegularExpression slug(QStringLiteral("^[a-z][a-z0-9-]{1,31}$"));
    if (district.id.isEmpty())
        district.id = DistrictId(newUuid());
    else if (!slug.match(district.id.value()).hasMatch())
        return fieldFailure(QStringLiteral("id"),
                            Text::tr("编号“%1”应为 2 到 32 个小写字母、数字或连字符，字母开头。")
                                .arg(district.id.value()));
    if (std::any_of(shipped.begin(), shipped.end(),
                    [&](const District &one) { return one.id == district.id; }))
        return fieldFailure(
            QStringLiteral("id"),
            Text::tr("编号“%1”是程序自带区县的，请换一个。").arg(district.id.value()));
    return district;
}

namespace {

Result<> refuseKnown(const JobContext &context, const District &district)
{
    PEIYU_TRY(present, PlaceRepository::districts(context.connection));
    for (const District &other : present) {
        const bool sameId = other.id == district.id;
        if (!sameId && other.name != district.name)
            continue;
        const QString text = Text::tr("这个库里已经有“%1”了。").arg(other.name);
        return Failure(
            Error{ErrorCode::Duplicate,
                  text,
                  {},
                  {FieldIssue{sameId ? QStringLiteral("id") : QStringLiteral("name"), 0, text}}});
    }
    return {};
}

Result<int> addNamed(UnitOfWork &unit, const DistrictId &district, const QVector<Area> &present,
                     const QStringList &names, AreaKind kind)
{
    int added = 0;
    QStringList seen;
    for (QString name : names) {
        PEIYU_CHECK(tidyLine(kind == AreaKind::Town ? u"towns" : u"parks", name));
        const bool here = std::any_of(present.begin(), present.end(),
                                      [&](const Area &area) { return area.name == name; });
        if (name.isEmpty() || here || seen.contains(name))
            continue;
        seen.append(name);
        Area area;
        area.id = AreaId(district.value() + u'/' + name);
        area.district = district;
        area.kind = kind;
        area.name = name;
        PEIYU_CHECK(PlaceRepository::add(unit, area));
        ++added;
    }
    return added;
}

} // namespace

Result<Saved> DistrictService::add(const JobContext &context, const District &wanted,
                                   const QStringList &towns, const QStringList &parks)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    PEIYU_TRY(district, tidied(wanted));
    PEIYU_CHECK(refuseKnown(context, district));
    for (const QString &town : towns) {
        if (parks.contains(town))
            return fieldFailure(QStringLiteral("parks"),
                                Text::tr("“%1”同时写在镇街和园区里，请删去一处。").arg(town));
    }
    PEIYU_TRY(unit, beginUnit(context, Text::tr("新增区县 %1").arg(district.name)));
    PEIYU_CHECK(PlaceRepository::add(*unit, district));
    const QVector<Area> known = builtInTowns(district.id);
    for (const Area &town : known)
        PEIYU_CHECK(PlaceRepository::add(*unit, town));
    PEIYU_CHECK(addNamed(*unit, district.id, known, towns, AreaKind::Town));
    PEIYU_CHECK(addNamed(*unit, district.id, {}, parks, AreaKind::Park));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    QStringList warnings;
    if (towns.isEmpty() && known.isEmpty())
        warnings.append(Text::tr("还没有镇街名单，目标分解和镇街统计要用，请补上。"));
    return Saved{district.id.value(), changes, warnings};
}

Result<Saved> DistrictService::addAreas(const JobContext &context, const DistrictId &district,
                                        const QStringList &towns, const QStringList &parks)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    PEIYU_TRY(present, PlaceRepository::districts(context.connection));
    const auto found = std::find_if(present.begin(), present.end(),
                                    [&](const District &one) { return one.id == district; });
    if (found == present.end())
        return failure(ErrorCode::NotFound,
                       Text::tr("这个库里没有区县“%1”。").arg(district.value()));
    PEIYU_TRY(areas, PlaceRepository::areas(context.connection, district));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("%1：增加镇街、园区").arg(found->name)));
    PEIYU_TRY(moreTowns, addNamed(*unit, district, areas, towns, AreaKind::Town));
    PEIYU_TRY(moreParks, addNamed(*unit, district, areas, parks, AreaKind::Park));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    QStringList warnings;
    if (moreTowns + moreParks == 0)
        warnings.append(Text::tr("名单里的都已经有了，没有新增。"));
    return Saved{district.value(), changes, warnings};
}

QStringList DistrictService::namesOf(const QString &pasted)
{
    static const QRegularExpression parts(QStringLiteral("[\\n\\r\\t、，,；;]+"));
    static const QRegularExpression numbering(QStringLiteral("^\\s*[（(]?\\d+[)）.．、]?\\s*"));
    QStringList names;
    for (QString name : pasted.split(parts, Qt::SkipEmptyParts)) {
        name.remove(numbering);
        name = tidyText(name);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace peiyu

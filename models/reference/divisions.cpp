#include "reference/divisions.h"

#include "domain/textfold.h"
#include "reference/referencetable.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>

namespace peiyu {

namespace {

constexpr std::array districtForms = {u"土家族自治县", u"自治县", u"新区", u"区", u"县", u"市"};
constexpr std::array provinceForms = {u"省", u"市"};
constexpr std::array townForms = {u"街道", u"街", u"镇", u"乡"};
constexpr qsizetype shortestStem = 2;

template <class List>
QString withoutForm(const QString &name, const List &forms, qsizetype atLeast = shortestStem)
{
    for (const char16_t *form : forms) {
        const QStringView word(form);
        if (name.endsWith(word) && name.size() - word.size() >= atLeast)
            return name.chopped(word.size());
    }
    return name;
}

QString folded(const QString &text)
{
    QString plain = toHalfWidth(tidyText(text)).toLower();
    plain.removeIf([](QChar c) { return c.isSpace() || c.isPunct() || c.isSymbol(); });
    return plain;
}

/// The text without the province or city in front; itself when it begins with neither.
QString withoutFront(const QString &text, const QString &front)
{
    if (front.isEmpty())
        return text;
    if (text.startsWith(front))
        return text.mid(front.size());
    const QString stem = withoutForm(front, provinceForms);
    return text.startsWith(stem) ? text.mid(stem.size()) : text;
}

bool names(const District &district, const QString &text)
{
    if (text.isEmpty())
        return false;
    for (const QString &name : {district.name, district.shortName}) {
        if (text == name || text == withoutForm(name, districtForms))
            return true;
    }
    return text == folded(district.id.value()) || text == district.gbCode;
}

/// The ways the town itself may stand in the text: behind its district, with its office.
QStringList townCandidates(const QString &text, const QVector<Area> &towns)
{
    QStringList candidates = {text};
    for (const District &district : builtInDistricts()) {
        if (towns.isEmpty() || district.id != towns.first().district)
            continue;
        QString rest = withoutFront(withoutFront(text, district.province), district.city);
        for (const QString &name : {district.name, district.shortName}) {
            const QString behind = withoutFront(rest, name);
            const QString stem = withoutForm(name, districtForms);
            candidates << behind << (rest.startsWith(stem) ? rest.mid(stem.size()) : rest);
        }
    }
    // Own districts are not known by name here: what stands behind their last sign is tried.
    for (const QChar sign : {u'区', u'县', u'市'}) {
        if (const qsizetype at = text.lastIndexOf(sign); at >= 0)
            candidates << text.mid(at + 1);
    }
    for (qsizetype i = candidates.size() - 1; i >= 0; --i) {
        for (const QStringView office : {u"办事处", u"人民政府", u"政府", u"办"}) {
            if (candidates[i].endsWith(office))
                candidates << candidates[i].chopped(office.size());
        }
    }
    candidates.removeDuplicates();
    candidates.removeIf([](const QString &c) { return c.size() < shortestStem; });
    return candidates;
}

/// How many characters have to be put in, left out or replaced.
qsizetype editDistance(const QString &a, const QString &b)
{
    QVector<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

/// The signs are all there, in another order: one slip of a hurried typist.
bool isTurnedRound(QString a, QString b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

/// How far a text may be from the name: long names may hide two slips.
qsizetype toleratedDistance(const QString &name)
{
    constexpr qsizetype shortName = 2;
    constexpr qsizetype longName = 5;
    if (name.size() <= shortName)
        return 0;
    return name.size() >= longName ? 2 : 1;
}

/// 双福, 双福街, 双福镇: the same place with another or no form.
QVector<const Area *> townsOfStem(const QString &text, const QVector<Area> &towns)
{
    QVector<const Area *> meant;
    const QString stem = withoutForm(text, townForms);
    for (const Area &town : towns) {
        const QString townStem = withoutForm(town.name, townForms);
        if (townStem == text || townStem == stem)
            meant.append(&town);
    }
    return meant;
}

QVector<const Area *> nearestTowns(const QString &text, const QVector<Area> &towns)
{
    QVector<const Area *> nearest;
    qsizetype best = std::numeric_limits<qsizetype>::max();
    for (const Area &town : towns) {
        const qsizetype distance =
            isTurnedRound(text, town.name) ? 1 : editDistance(text, town.name);
        if (distance > toleratedDistance(town.name) || distance > best)
            continue;
        if (distance < best)
            nearest.clear();
        best = distance;
        nearest.append(&town);
    }
    return nearest;
}

} // namespace

QVector<District> builtInDistricts()
{
    QVector<District> districts;
    for (const QStringList &row : referenceRows(QStringLiteral("districts.csv"), u',', 6))
        districts.append({DistrictId(row[0]), row[1], row[2], row[3], row[4], row[5]});
    return districts;
}

QVector<Area> builtInTowns(const DistrictId &district)
{
    QVector<Area> towns;
    for (const QStringList &row : referenceRows(QStringLiteral("divisions.csv"), u',', 2)) {
        if (row[0] == district.value())
            towns.append({AreaId(row[0] + u'/' + row[1]), district, AreaKind::Town, row[1], {}});
    }
    return towns;
}

std::optional<DistrictId> matchDistrict(const QString &text, const QVector<District> &districts)
{
    const QString whole = folded(text);
    for (const District &district : districts) {
        const QString behind = withoutFront(withoutFront(whole, district.province), district.city);
        if (names(district, whole) || names(district, behind))
            return district.id;
    }
    return std::nullopt;
}

std::optional<DistrictId> matchDistrict(const QString &text)
{
    return matchDistrict(text, builtInDistricts());
}

bool isNeighbourDistrict(const QString &words)
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const QStringList &row : referenceRows(QStringLiteral("neighbours.csv"), u',', 2))
            all.insert(row[1]);
        return all;
    }();
    return names.contains(words) || (words.size() > 1 && names.contains(words.chopped(1)));
}

TownMatch matchTown(const QString &text, const QVector<Area> &towns)
{
    const QStringList candidates = townCandidates(folded(text), towns);
    for (const QString &candidate : candidates) {
        for (const Area &town : towns) {
            if (candidate == folded(town.name))
                return {true, {}, town.id};
        }
    }
    for (const QString &candidate : candidates) {
        const auto meant = townsOfStem(candidate, towns);
        if (meant.size() == 1)
            return {false, meant.first()->name, meant.first()->id};
    }
    for (const QString &candidate : candidates) {
        const auto closest = nearestTowns(candidate, towns);
        if (closest.size() == 1)
            return {false, closest.first()->name, closest.first()->id};
    }
    return {};
}

} // namespace peiyu

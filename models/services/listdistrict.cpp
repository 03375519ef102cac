#include "services/listdistrict.h"

#include "domain/textfold.h"
#include "reference/divisions.h"

#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

/// As people shorten it: 江津 of 江津区.
QString stemOf(const QString &shortName)
{
    return shortName.size() > 2 ? shortName.chopped(1) : shortName;
}

bool isOneSlipOf(const QString &a, const QString &b)
{
    if (a.size() != b.size() || a.size() < 2)
        return false;
    qsizetype wrong = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        wrong += a[i] == b[i] ? 0 : 1;
    return wrong == 1;
}

bool isNameOf(const QString &words, const QString &name)
{
    return !name.isEmpty() && (words == name || words == stemOf(name));
}

} // namespace

ListedAs listedAs(const QString &cell, const PlaceDirectory &places, const DistrictId &home)
{
    const QString words = toHalfWidth(tidyText(cell)).remove(u' ');
    if (words.isEmpty())
        return ListedAs::Unsaid;
    if (const auto named = places.district(words))
        return *named == home ? ListedAs::Own : ListedAs::Elsewhere;
    const auto &all = places.districts();
    const auto own = std::find_if(all.begin(), all.end(),
                                  [&](const District &district) { return district.id == home; });
    if (own == all.end())
        return ListedAs::Unclear;
    if (isNameOf(words, own->province) || isNameOf(words, own->city))
        return ListedAs::Unsaid;
    if (words.contains(stemOf(own->shortName)))
        return ListedAs::Own;
    if (!places.area(home, AreaKind::Town, words).id.isEmpty())
        return ListedAs::Own;
    if (isNeighbourDistrict(words))
        return ListedAs::Elsewhere;
    if (isOneSlipOf(words, own->shortName) || isOneSlipOf(words, own->name))
        return ListedAs::Unclear;
    static const QRegularExpression district(QStringLiteral("(?:区|县|市|旗|州|盟)$")); // data
    return district.match(words).hasMatch() ? ListedAs::Elsewhere : ListedAs::Unclear;
}

} // namespace peiyu

#include "services/firmfinder.h"

#include "domain/firmrecordtext.h"
#include "domain/textfold.h"

#include <algorithm>

namespace peiyu {

namespace {

constexpr qsizetype shortestNear = 4;

/// One sign put in, left out or taken for another.
bool differByOne(const QString &a, const QString &b)
{
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1 || shorter.size() < shortestNear)
        return false;
    qsizetype head = 0;
    while (head < shorter.size() && shorter[head] == longer[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter.size() - head &&
           shorter[shorter.size() - 1 - tail] == longer[longer.size() - 1 - tail])
        ++tail;
    return head + tail + 1 >= longer.size();
}

bool isGroup(const QString &name)
{
    return name.contains(u"集团");
}

} // namespace

QString briefName(const QString &name)
{
    const QString half = toHalfWidth(tidyText(name)).remove(u' ');
    return foldedName(derivedShortName(half));
}

Result<FirmFinder> FirmFinder::load(const Connection &connection)
{
    PEIYU_TRY(names, allFirmNames(connection));
    FirmFinder finder;
    for (const FirmNames &firm : names) {
        const int place = static_cast<int>(finder.m_firms.size());
        const QString &folded = firm.foldedName;
        finder.m_firms.append({firm.id, firm.name, folded});
        finder.m_names[folded].append(place);
        finder.m_brief[briefName(firm.name)].append(place);
        for (const QString &former : namesOf(firm.formerNames))
            finder.m_former[foldedName(former)].append(place);
        if (!firm.creditCode.isEmpty())
            finder.m_codes.insert(firm.creditCode, place);
        for (const QString &former : namesOf(firm.formerCodes)) {
            if (!finder.m_codes.contains(former))
                finder.m_codes.insert(former, place);
        }
        if (!firm.registrationNo.isEmpty())
            finder.m_numbers.insert(firm.registrationNo, place);
    }
    return finder;
}

FirmAnswer FirmFinder::answer(FirmAnswer::How how, const QVector<int> &places) const
{
    const Known &first = m_firms[places.first()];
    return {places.size() > 1 ? FirmAnswer::How::Several : how, first.id, first.name};
}

FirmAnswer FirmFinder::find(const QString &name, const QString &code, const QString &number) const
{
    if (const auto place = m_codes.constFind(code); !code.isEmpty() && place != m_codes.cend())
        return answer(FirmAnswer::How::Same, {*place});
    if (const auto place = m_numbers.constFind(number);
        !number.isEmpty() && place != m_numbers.cend())
        return answer(FirmAnswer::How::Same, {*place});
    return byName(name);
}

FirmAnswer FirmFinder::byName(const QString &name) const
{
    const QString folded = foldedName(name);
    if (folded.isEmpty())
        return {};
    if (const auto same = m_names.constFind(folded); same != m_names.cend()) {
        const bool group = isGroup(m_firms[same->first()].name) != isGroup(name);
        return answer(group ? FirmAnswer::How::Near : FirmAnswer::How::Same, *same);
    }
    if (const auto former = m_former.constFind(folded); former != m_former.cend())
        return answer(FirmAnswer::How::Former, *former);
    return near(name, folded);
}

FirmAnswer FirmFinder::near(const QString &name, const QString &folded) const
{
    const QString brief = briefName(name);
    if (const auto alike = m_brief.constFind(brief);
        brief.size() >= shortestNear && alike != m_brief.cend())
        return answer(FirmAnswer::How::Near, *alike);
    const auto slip = std::find_if(m_firms.begin(), m_firms.end(), [&](const Known &firm) {
        return differByOne(firm.folded, folded);
    });
    if (slip == m_firms.end())
        return {};
    return {FirmAnswer::How::Near, slip->id, slip->name};
}

} // namespace peiyu

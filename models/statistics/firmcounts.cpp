#include "statistics/firmcounts.h"

#include <algorithm>

namespace peiyu {

namespace {

bool validOn(const HeldTitle &title, DayNumber day)
{
    return title.from <= day && title.until >= day && title.revoked > day;
}

/// A title revoked on or before its first day never counted.
bool everHeld(const HeldTitle &title)
{
    return title.from < title.revoked;
}

bool inPlace(const CountScope &scope, const Stay &stay)
{
    return (scope.district.isEmpty() || stay.district == scope.district) &&
           (scope.area.isEmpty() || stay.town == scope.area || stay.park == scope.area);
}

bool inShare(const CountScope &scope, const Stay &stay)
{
    return !scope.share || shareArea(stay, scope.share->parks) == scope.share->area;
}

/// The first stay at the place that meets the condition together with a title of the tier.
template <class Meets>
const Stay *firstStay(const CountScope &scope, const FirmTitles &firm, Meets &&meets)
{
    const Stay *first = nullptr;
    for (const HeldTitle &title : firm.titles) {
        if (title.tier != scope.tier)
            continue;
        for (const Stay &stay : firm.stays) {
            if ((!first || stay.from < first->from) && inPlace(scope, stay) && meets(title, stay))
                first = &stay;
        }
    }
    return first;
}

const Stay *holdsStock(const CountScope &scope, DayNumber on, const FirmTitles &firm)
{
    const auto present = [on](const Stay &stay) { return stay.from <= on && stay.until > on; };
    if (const Stay *stay = firstStay(scope, firm, [&](const HeldTitle &title, const Stay &at) {
            return present(at) && validOn(title, on);
        }))
        return stay;
    if (!scope.promoted ||
        std::none_of(firm.titles.begin(), firm.titles.end(), [&](const HeldTitle &title) {
            return title.tier > scope.tier && validOn(title, on);
        }))
        return nullptr;
    return firstStay(scope, firm, [&](const HeldTitle &title, const Stay &stay) {
        return present(stay) && title.until < on && title.revoked > title.until;
    });
}

const Stay *holdsCumulative(const CountScope &scope, DayNumber on, const FirmTitles &firm)
{
    return firstStay(scope, firm, [on](const HeldTitle &title, const Stay &stay) {
        return title.from <= on && stay.from <= on && everHeld(title) && title.from < stay.until &&
               stay.from < stay.until && stay.from <= title.until && stay.from < title.revoked;
    });
}

const Stay *holdsNew(const CountScope &scope, DayNumber start, DayNumber on, const FirmTitles &firm)
{
    DayNumber first = openDayNumber;
    for (const HeldTitle &title : firm.titles) {
        if (title.tier == scope.tier && everHeld(title))
            first = std::min(first, title.from);
    }
    return firstStay(scope, firm, [=](const HeldTitle &title, const Stay &stay) {
        return title.from >= start && title.from <= on && everHeld(title) &&
               stay.from <= title.from && stay.until > title.from && first >= title.from;
    });
}

bool holdsAt(const CountScope &scope, DayNumber day, const FirmTitles &firm)
{
    return std::any_of(firm.titles.begin(), firm.titles.end(), [&](const HeldTitle &title) {
        return title.tier == scope.tier && validOn(title, day);
    });
}

/// One title while the firm stayed at one place: valid and present from `first` to `end`.
struct Stretch
{
    const Stay *stay = nullptr;
    QDate titleFrom;
    QDate first;
    QDate end; ///< exclusive; null = open
};

QDate earlier(QDate a, QDate b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() ? b : a;
    return std::min(a, b);
}

QVector<Stretch> stretches(const CountScope &scope, DayNumber on, const FirmTitles &firm)
{
    QVector<Stretch> found;
    for (const HeldTitle &title : firm.titles) {
        if (title.tier != scope.tier || title.from > on)
            continue;
        for (const Stay &stay : firm.stays) {
            if (!inPlace(scope, stay) || stay.from > on)
                continue;
            const QDate titleFrom = dayOfNumber(title.from);
            const QDate stayFrom = dayOfNumber(stay.from);
            const QDate last = dayOfNumber(title.until);
            const Stretch stretch{
                &stay, titleFrom, stayFrom.isNull() ? titleFrom : std::max(titleFrom, stayFrom),
                earlier(last.isNull() ? QDate() : last.addDays(1),
                        earlier(dayOfNumber(title.revoked), dayOfNumber(stay.until)))};
            if (stretch.end.isNull() || stretch.first < stretch.end)
                found.append(stretch);
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Stretch &a, const Stretch &b) { return a.first < b.first; });
    return found;
}

/// Overlapping stretches of a firm count once.
void addStock(const QVector<Stretch> &all, CountDeltas &deltas)
{
    QDate first = all.first().first;
    QDate end = all.first().end;
    const auto close = [&] {
        ++deltas[first];
        if (!end.isNull())
            --deltas[end];
    };
    for (const Stretch &next : all) {
        if (!end.isNull() && next.first > end) {
            close();
            first = next.first;
            end = next.end;
        } else if (!end.isNull()) {
            end = next.end.isNull() ? QDate() : std::max(end, next.end);
        }
    }
    close();
}

/// The first title of this tier anywhere decides whether a firm is new.
void addNew(const CountScope &scope, const FirmTitles &firm, const QVector<Stretch> &all,
            CountDeltas &deltas)
{
    DayNumber first = openDayNumber;
    for (const HeldTitle &title : firm.titles) {
        if (title.tier == scope.tier && everHeld(title))
            first = std::min(first, title.from);
    }
    const QDate firstTitle = dayOfNumber(first);
    for (const Stretch &stretch : all) {
        if (stretch.first == stretch.titleFrom && stretch.titleFrom == firstTitle &&
            stretch.titleFrom >= scope.periodStart) {
            if (inShare(scope, *stretch.stay))
                ++deltas[stretch.titleFrom];
            return;
        }
    }
}

} // namespace

bool ofChain(const CountScope &scope, const FirmTitles &firm)
{
    return scope.chain.isEmpty() || firm.chain == scope.chain;
}

bool atPlace(const CountScope &scope, const Stay &stay)
{
    return inPlace(scope, stay) && inShare(scope, stay);
}

TitlesWanted titlesWanted(const CountScope &scope)
{
    return {scope.tier, scope.district, !scope.area.isEmpty() || scope.share.has_value(),
            !scope.chain.isEmpty()};
}

AreaId shareArea(const Stay &stay, const QVector<AreaId> &parks)
{
    return !stay.park.isEmpty() && parks.contains(stay.park) ? stay.park : stay.town;
}

FirmScope::FirmScope(const CountScope &of)
    : scope(of), on(dayNumber(of.on)), periodStart(dayNumber(of.periodStart))
{
}

const Stay *countingStay(const FirmScope &numbered, const FirmTitles &firm)
{
    const auto &[scope, on, start] = numbered;
    if (!ofChain(scope, firm))
        return nullptr;
    const Stay *stay = nullptr;
    switch (scope.basis) {
    case Basis::Stock:
        stay = holdsStock(scope, on, firm);
        break;
    case Basis::Cumulative:
        stay = holdsCumulative(scope, on, firm);
        break;
    case Basis::NewInPeriod:
        stay = start == 0 ? nullptr : holdsNew(scope, start, on, firm);
        break;
    default:
        break;
    }
    return stay && inShare(scope, *stay) ? stay : nullptr;
}

void addFirmSteps(const FirmScope &numbered, const FirmTitles &firm, CountDeltas &deltas)
{
    const CountScope &scope = numbered.scope;
    if (!ofChain(scope, firm))
        return;
    QVector<Stretch> all = stretches(scope, numbered.on, firm);
    if (scope.basis == Basis::Stock)
        all.removeIf([&](const Stretch &one) { return !inShare(scope, *one.stay); });
    if (all.isEmpty())
        return;
    if (scope.basis == Basis::Stock)
        addStock(all, deltas);
    else if (scope.basis == Basis::Cumulative)
        deltas[all.first().first] += inShare(scope, *all.first().stay) ? 1 : 0;
    else if (scope.basis == Basis::NewInPeriod && !scope.periodStart.isNull())
        addNew(scope, firm, all, deltas);
}

QVector<CountStep> pathFrom(const CountDeltas &deltas, QDate on)
{
    QVector<CountStep> path;
    qint64 count = 0;
    QList<QDate> days = deltas.keys();
    std::sort(days.begin(), days.end());
    for (const QDate day : std::as_const(days)) {
        if (day > on)
            break;
        const qint64 change = deltas.value(day);
        if (change == 0)
            continue;
        count += change;
        path.append(CountStep{day, count});
    }
    return path;
}

FirmCounts::Number FirmCounts::ask(const CountScope &scope)
{
    return add({Kind::Count, FirmScope(scope)});
}

FirmCounts::Number FirmCounts::askEnding(const CountScope &scope, QDate deadline)
{
    return add({Kind::Ending, FirmScope(scope), dayNumber(deadline)});
}

FirmCounts::Number FirmCounts::askPath(const CountScope &scope)
{
    return add({Kind::Path, FirmScope(scope)});
}

FirmCounts::Number FirmCounts::askAreas(const CountScope &scope, const QVector<AreaId> &parks)
{
    return add({Kind::Areas, FirmScope(scope), 0, parks});
}

FirmCounts::Number FirmCounts::add(Asked asked)
{
    const Number number = m_asked.size();
    const DistrictId &district = asked.scope.scope.district;
    const auto same = std::find_if(m_ofDistrict.begin(), m_ofDistrict.end(),
                                   [&](const auto &numbers) { return numbers.first == district; });
    if (district.isEmpty())
        m_ofAll.append(number);
    else if (same != m_ofDistrict.end())
        same->second.append(number);
    else
        m_ofDistrict.emplace_back(district, QVector<Number>{number});
    m_asked.push_back(std::move(asked));
    return number;
}

Result<> FirmCounts::run(const Connection &connection)
{
    if (m_asked.empty())
        return {};
    TitlesWanted wanted;
    if (m_ofDistrict.size() == 1 && m_ofAll.isEmpty())
        wanted.district = m_ofDistrict.front().first;
    for (const Asked &asked : m_asked) {
        const TitlesWanted one = titlesWanted(asked.scope.scope);
        wanted.areas = wanted.areas || one.areas || asked.kind == Kind::Areas;
        wanted.chain = wanted.chain || one.chain;
    }
    return eachTitledFirm(connection, wanted, [this](const FirmTitles &firm) { take(firm); });
}

void FirmCounts::take(const FirmTitles &firm)
{
    answer(m_ofAll, firm);
    for (const auto &[district, numbers] : m_ofDistrict) {
        if (std::any_of(firm.stays.begin(), firm.stays.end(),
                        [&, &here = district](const Stay &stay) { return stay.district == here; }))
            answer(numbers, firm);
    }
}

void FirmCounts::answer(const QVector<Number> &numbers, const FirmTitles &firm)
{
    for (const Number number : numbers)
        answer(m_asked[number], firm);
}

void FirmCounts::answer(Asked &asked, const FirmTitles &firm)
{
    switch (asked.kind) {
    case Kind::Count:
        asked.count += holdsFirm(asked.scope, firm) ? 1 : 0;
        break;
    case Kind::Ending:
        asked.count +=
            holdsFirm(asked.scope, firm) && !holdsAt(asked.scope.scope, asked.deadline, firm) ? 1
                                                                                              : 0;
        break;
    case Kind::Path:
        addFirmSteps(asked.scope, firm, asked.deltas);
        break;
    case Kind::Areas:
        if (const Stay *stay = countingStay(asked.scope, firm))
            ++asked.areas[shareArea(*stay, asked.parks)];
        break;
    }
}

QVector<CountStep> FirmCounts::path(Number number) const
{
    return pathFrom(m_asked[number].deltas, m_asked[number].scope.scope.on);
}

} // namespace peiyu

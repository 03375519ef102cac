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
    return scope.district.isEmpty() || stay.district == scope.district;
}

/// Whether any title of the tier and any stay at the place meet the condition together.
template <class Meets> bool anyPair(const CountScope &scope, const FirmTitles &firm, Meets &&meets)
{
    for (const HeldTitle &title : firm.titles) {
        if (title.tier != scope.tier)
            continue;
        for (const Stay &stay : firm.stays) {
            if (inPlace(scope, stay) && meets(title, stay))
                return true;
        }
    }
    return false;
}

bool holdsStock(const CountScope &scope, DayNumber on, const FirmTitles &firm)
{
    const auto present = [on](const Stay &stay) { return stay.from <= on && stay.until > on; };
    if (anyPair(scope, firm, [&](const HeldTitle &title, const Stay &stay) {
            return present(stay) && validOn(title, on);
        }))
        return true;
    if (!scope.promoted ||
        std::none_of(firm.titles.begin(), firm.titles.end(), [&](const HeldTitle &title) {
            return title.tier > scope.tier && validOn(title, on);
        }))
        return false;
    return anyPair(scope, firm, [&](const HeldTitle &title, const Stay &stay) {
        return present(stay) && title.until < on && title.revoked > title.until;
    });
}

bool holdsCumulative(const CountScope &scope, DayNumber on, const FirmTitles &firm)
{
    return anyPair(scope, firm, [on](const HeldTitle &title, const Stay &stay) {
        return title.from <= on && stay.from <= on && everHeld(title) && title.from < stay.until &&
               stay.from < stay.until && stay.from <= title.until && stay.from < title.revoked;
    });
}

bool holdsNew(const CountScope &scope, DayNumber on, const FirmTitles &firm)
{
    const DayNumber start = dayNumber(scope.periodStart);
    DayNumber first = openDayNumber;
    for (const HeldTitle &title : firm.titles) {
        if (title.tier == scope.tier && everHeld(title))
            first = std::min(first, title.from);
    }
    return anyPair(scope, firm, [=](const HeldTitle &title, const Stay &stay) {
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

QVector<Stretch> stretches(const CountScope &scope, const FirmTitles &firm)
{
    const DayNumber on = dayNumber(scope.on);
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
                titleFrom, stayFrom.isNull() ? titleFrom : std::max(titleFrom, stayFrom),
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
            ++deltas[stretch.titleFrom];
            return;
        }
    }
}

} // namespace

bool holdsFirm(const CountScope &scope, const FirmTitles &firm)
{
    const DayNumber on = dayNumber(scope.on);
    switch (scope.basis) {
    case Basis::Stock:
        return holdsStock(scope, on, firm);
    case Basis::Cumulative:
        return holdsCumulative(scope, on, firm);
    case Basis::NewInPeriod:
        return !scope.periodStart.isNull() && holdsNew(scope, on, firm);
    default:
        return false;
    }
}

void addFirmSteps(const CountScope &scope, const FirmTitles &firm, CountDeltas &deltas)
{
    const QVector<Stretch> all = stretches(scope, firm);
    if (all.isEmpty())
        return;
    if (scope.basis == Basis::Stock)
        addStock(all, deltas);
    else if (scope.basis == Basis::Cumulative)
        ++deltas[all.first().first];
    else if (scope.basis == Basis::NewInPeriod && !scope.periodStart.isNull())
        addNew(scope, firm, all, deltas);
}

QVector<CountStep> pathFrom(const CountDeltas &deltas, QDate on)
{
    QVector<CountStep> path;
    qint64 count = 0;
    for (auto it = deltas.begin(); it != deltas.end(); ++it) {
        if (it.key() > on)
            break;
        if (it.value() == 0)
            continue;
        count += it.value();
        path.append(CountStep{it.key(), count});
    }
    return path;
}

FirmCounts::Number FirmCounts::ask(const CountScope &scope)
{
    return add({Kind::Count, scope, 0, 0, {}});
}

FirmCounts::Number FirmCounts::askEnding(const CountScope &scope, QDate deadline)
{
    return add({Kind::Ending, scope, dayNumber(deadline), 0, {}});
}

FirmCounts::Number FirmCounts::askPath(const CountScope &scope)
{
    return add({Kind::Path, scope, 0, 0, {}});
}

FirmCounts::Number FirmCounts::add(Asked asked)
{
    const Number number = m_asked.size();
    m_ofDistrict[asked.scope.district].append(number);
    m_asked.push_back(std::move(asked));
    return number;
}

Result<> FirmCounts::run(const Connection &connection)
{
    if (m_asked.empty())
        return {};
    TitlesWanted wanted;
    if (m_ofDistrict.size() == 1)
        wanted.district = m_ofDistrict.constBegin().key();
    return eachTitledFirm(connection, wanted, [this](const FirmTitles &firm) { take(firm); });
}

void FirmCounts::take(const FirmTitles &firm)
{
    const QVector<Number> everywhere = m_ofDistrict.value(DistrictId());
    for (const Number number : everywhere)
        answer(m_asked[number], firm);
    for (qsizetype i = 0; i < firm.stays.size(); ++i) {
        const DistrictId &district = firm.stays[i].district;
        const bool earlierToo =
            std::any_of(firm.stays.begin(), firm.stays.begin() + i,
                        [&](const Stay &stay) { return stay.district == district; });
        const auto numbers = m_ofDistrict.constFind(district);
        if (earlierToo || numbers == m_ofDistrict.constEnd())
            continue;
        for (const Number number : *numbers)
            answer(m_asked[number], firm);
    }
}

void FirmCounts::answer(Asked &asked, const FirmTitles &firm)
{
    switch (asked.kind) {
    case Kind::Count:
        asked.count += holdsFirm(asked.scope, firm) ? 1 : 0;
        break;
    case Kind::Ending:
        asked.count +=
            holdsFirm(asked.scope, firm) && !holdsAt(asked.scope, asked.deadline, firm) ? 1 : 0;
        break;
    case Kind::Path:
        addFirmSteps(asked.scope, firm, asked.deltas);
        break;
    }
}

QVector<CountStep> FirmCounts::path(Number number) const
{
    return pathFrom(m_asked[number].deltas, m_asked[number].scope.on);
}

} // namespace peiyu

#pragma once
/// Districts beside the five that ship, and towns and parks of any district, as an office enters
/// them: a district with its 镇街 and 园区 lists is then worked with like a built-in one.
/// Thread: the context's. Errors: Validation with the field, Duplicate, NotFound, Permission.

#include "domain/place.h"
#include "services/saved.h"

#include <QStringList>

namespace peiyu {

class DistrictService
{
public:
    /// The district as it is stored: its words tidied and checked, with an id and a short name. The
    /// name of one that ships is that one, whose towns are known (builtInTowns).
    static Result<District> tidied(District district);
    /// `district.id` empty: one is made. Towns and parks by name, in their order.
    static Result<Saved> add(const JobContext &context, const District &wanted,
                             const QStringList &towns, const QStringList &parks);
    /// Further towns and parks; those that are there already are left as they are.
    static Result<Saved> addAreas(const JobContext &context, const DistrictId &district,
                                  const QStringList &towns, const QStringList &parks);
    /// The names of a pasted list: one in a line, or parted by 、 ， ； or tabs; numbering taken
    /// off.
    static QStringList namesOf(const QString &pasted);
};

} // namespace peiyu

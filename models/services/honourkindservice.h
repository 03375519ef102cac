#pragma once
/// The list of kinds of 资质荣誉与成果: those that ship, the office's own, and those written once
/// in a form. Rows hold the name of their kind, so a new name is written into all of them, in one
/// unit that is undone as one; the order of the list is a setting of the base, outside the log.
/// A shipped kind keeps its name (plans count by it) and can be put away; one in use is never
/// deleted. What is put away is not offered; rows that have it keep it.
/// Thread: the context's. Errors: Validation with the field, Duplicate, NotFound, InUse,
/// Permission.

#include "domain/firmrecords.h"
#include "services/saved.h"

#include <QVector>

#include <optional>

namespace peiyu {

struct HonourKindEntry
{
    HonourKind kind; ///< without an id where no record says anything about it
    bool shipped = false;
    qint64 uses = 0; ///< rows of firms and carriers
};

class HonourKindService
{
public:
    /// All of them in their order, those put away too.
    static Result<QVector<HonourKindEntry>> all(const JobContext &context);
    /// Names to choose from.
    static Result<QStringList> names(const JobContext &context);

    static Result<Saved> add(const JobContext &context, const QString &name,
                             const QString &family = {});
    /// Another name or 分组 (none: as it was). A name the list has already is a Duplicate, unless
    /// `merge`: the rows then get that kind, and this one leaves the list.
    static Result<Saved> change(const JobContext &context, const QString &name,
                                const QString &newName, const std::optional<QString> &family,
                                bool merge = false);
    /// Offered, or put away.
    static Result<Saved> setActive(const JobContext &context, const QString &name, bool active);
    static Result<Saved> remove(const JobContext &context, const QString &name);
    /// The whole list, by names; what it does not name follows as it was.
    static Result<> setOrder(const JobContext &context, const QStringList &names);
};

} // namespace peiyu

#pragma once
/// 目标分解: what towns and parks owe of a district's target, of any plan. Entered, pasted from a
/// spreadsheet or proposed by present share; the sum may differ from the district's target, the
/// difference is named and never hidden. One press is one change set.
/// Thread: the context's. Errors: Validation, NotFound, Permission.

#include "domain/place.h"
#include "domain/plan.h"
#include "services/saved.h"

#include <QHash>
#include <QVector>

#include <optional>

namespace peiyu {

/// One area's share as it stands.
struct SplitRow
{
    Area area;
    std::optional<Quantity> share; ///< none: not split to it
    QString source;                ///< 依据
    std::optional<qint64> firms;   ///< 现有: of a park all in it, of a town those it counts
};

struct TargetSplit
{
    PlacedTarget placed;
    QVector<SplitRow> rows; ///< every area of the district, towns before parks
    Quantity sum;
    std::optional<Quantity> difference; ///< sum − goal; none where the target has no number

    bool isSplit() const;
};

/// What an area's share is to be.
struct ShareEntry
{
    AreaId area;
    std::optional<Quantity> share; ///< none: taken away
    QString source;

    friend bool operator==(const ShareEntry &, const ShareEntry &) = default;
};

struct SplitProposal
{
    QVector<ShareEntry> shares;  ///< adding up to the district's goal
    QHash<AreaId, qint64> firms; ///< by which they were shared out
    QString rule;                ///< by what, as a sentence for history and page
};

/// What of a pasted list was understood.
struct PastedSplit
{
    QVector<ShareEntry> shares;
    QStringList faults; ///< finished sentences, each with its line
};

class SplitService
{
public:
    static Result<TargetSplit> split(const JobContext &context, const PlanCatalog &catalog,
                                     const TargetId &target);
    /// Sets the shares named here and leaves the others as they are. Refused: an area of another
    /// district or named twice, a part of a firm, a share below 0, nothing to change.
    static Result<Saved> set(const JobContext &context, const PlanCatalog &catalog,
                             const TargetId &target, const QVector<ShareEntry> &shares);
    /// In proportion to the firms present with the target's tier, where the district has none to
    /// those one rung below, and so on. `parks`: whether parks with firms get a share of their own;
    /// unless it is said: those that have one now, where nothing is split all of them.
    static Result<SplitProposal> propose(const JobContext &context, const PlanCatalog &catalog,
                                         const TargetId &target, QDate asOf,
                                         std::optional<bool> parks = {});
    /// Lines of a name and a number, with tabs or without; heads and sums are passed over.
    static Result<PastedSplit> pasted(const JobContext &context, const PlanCatalog &catalog,
                                      const TargetId &target, const QString &text);
};

} // namespace peiyu

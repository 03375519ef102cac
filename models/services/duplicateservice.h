#pragma once
/// Firms entered twice: found, told to be two (不是重复), or merged into one.
/// Merging keeps `keep`: fields taken from the other one by one, its names and code kept as 曾用名
/// and 原信用代码, its visits, titles, people, figures and papers moved; what `keep` has already is
/// not doubled. Residence and stage of `keep` stand. One unit, undone as one.
/// Thread: the context's. Errors: NotFound, Validation, Permission.

#include "domain/duplicate.h"
#include "services/saved.h"

#include <QSet>

namespace peiyu {

class DuplicateService
{
public:
    static Result<QVector<LikePair>> pairs(const JobContext &context);
    /// 不是重复: the pair is not proposed again.
    static Result<Saved> keepApart(const JobContext &context, const EnterpriseId &one,
                                   const EnterpriseId &other);

    static Result<MergePreview> preview(const JobContext &context, const EnterpriseId &keep,
                                        const EnterpriseId &other);
    /// `taken`: fields whose value comes from the other firm.
    static Result<Saved> merge(const JobContext &context, const EnterpriseId &keep,
                               const EnterpriseId &other, const QSet<QString> &taken);
};

} // namespace peiyu

#pragma once
/// 没有保存的内容: what the acting account typed into a form and did not save, so that a crash, a
/// lock or another user at this PC loses nothing (product §3). Kept in this base, outside the
/// change log: nothing to undo, nothing for other windows. A form is named by what it is about
/// (visit:FIRM). Drafts older than 30 days go with the next one kept.
/// Thread: the context's. Errors: Permission, Validation (larger than a form can be), ReadOnly and
/// those of the statements; whoever keeps a draft by itself passes over them.

#include "domain/formdraft.h"
#include "jobs/jobcontext.h"

#include <optional>

namespace peiyu {

class DraftService
{
public:
    static constexpr int longestDays = 30; ///< 本系统默认
    static constexpr qsizetype mostBytes = 256 * 1024;

    static Result<std::optional<FormDraft>> find(const JobContext &context, const QString &form);
    static Result<> keep(const JobContext &context, const QString &form, const QJsonArray &content);
    /// Saved or given up. Nothing is written when nothing was kept.
    static Result<> discard(const JobContext &context, const QString &form);
};

} // namespace peiyu

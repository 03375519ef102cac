#pragma once
/// Takes lists into the base (firms, a published batch list, the office's old ledgers): dry run
/// (预检) and commit use one engine, a commit is one transaction and one change set, so it goes
/// back as one. A dry run holds no lock. A commit reads the file again; it must be the one that was
/// checked. Thread: the context's. Errors: those of the reader (Format with the cure), Validation
/// without a header or a name column, Conflict when the file changed, Duplicate for a file that was
/// taken in before (unless `again`), Cancelled.

#include "services/importreport.h"
#include "services/saved.h"

namespace peiyu {

class ImportService
{
public:
    /// Sheets, header, first rows and the guessed mapping. Where no header is found its row is 0:
    /// a person points at it.
    static Result<ImportPreview> preview(const JobContext &context, const ImportSource &source,
                                         std::optional<ImportKind> kind = std::nullopt);
    static Result<ImportReport> run(const JobContext &context, const ImportRequest &request);
    /// An .xlsx to be filled in by towns and firms, with the lists of this base; figures of the
    /// last year.
    static Result<> writeTemplate(const JobContext &context, const QString &path,
                                  const QString &district);
    /// 保存列对应: this mapping is used whenever the header comes again. A commit does so itself.
    static Result<> rememberMapping(const JobContext &context, ImportKind kind,
                                    const QStringList &columns, const ColumnMapping &mapping);
};

} // namespace peiyu

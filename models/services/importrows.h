#pragma once
/// How one row of a list is judged and written: one engine per kind of list, the same for dry run
/// and commit. plan() never writes; write() writes what the last plan() decided.
/// Of this room (ImportService). Thread: the connection's.

#include "database/unitofwork.h"
#include "exchange/tablecell.h"
#include "jobs/jobcontext.h"
#include "services/importreport.h"
#include "services/placedirectory.h"

#include <memory>

namespace peiyu {

struct EnterpriseRowDraft;

/// How a row of firms begins, before anything is judged.
ImportRow rowOf(const EnterpriseRowDraft &draft);

/// What a person says to a doubtful row.
struct RowAnswer
{
    bool confirmed = false; ///< ticked 确认无误
    bool accept = false;    ///< doubtful rows are written as they are
    bool tellNew = false;   ///< what a new firm is entered with is told as changes
    bool given() const { return confirmed || accept; }
};

enum class RowFate {
    Counted,
    Blank,    ///< no row at all
    Elsewhere ///< of another district: not this office's
};

struct RowVerdict
{
    RowFate fate = RowFate::Counted;
    ImportRow row;
    QVector<ImportIssue> issues;
    bool tells = true; ///< changes are noted; ask before words are made for one
    EnterpriseId firm; ///< the firm of the base it would change; empty: a new one, or none

    void note(const QString &field, IssueSeverity severity, const QString &text);
    void note(ImportField field, IssueSeverity severity, const QString &text)
    {
        note(importFieldKey(field), severity, text);
    }
    void warn(ImportField field, const QString &text) { note(field, IssueSeverity::Warning, text); }
    void refuse(ImportField field, const QString &text) { note(field, IssueSeverity::Error, text); }
    void doubt(ImportField field, const QString &text)
    {
        note(field, IssueSeverity::Pending, text);
    }
    void take(const QVector<RowIssue> &found);
    void takeError(const Error &error);
    void change(const QString &label, const QString &before, const QString &after,
                const QString &field = {});
    void change(ImportField field, const QString &before, const QString &after);
    /// What the list says of a record that is here: true when it is another thing than the base
    /// knows. The change is noted, and asked about where it would replace something.
    bool takes(const QString &field, const QString &label, const QString &before,
               const QString &said);
    bool takes(ImportField field, const QString &before, const QString &said)
    {
        return takes(importFieldKey(field), importFieldText(field), before, said);
    }
    bool has(IssueSeverity severity) const;
    /// Outcome and reason from what was noted: an error rejects, a doubt waits unless answered.
    void settle(const RowAnswer &answer);
};

/// What every engine stands on.
struct RowEngineContext
{
    const Connection &connection;
    const ImportRequest &request;
    const HeaderWords &words;
    const ColumnMapping &mapping;
    bool dates1904 = false;
    QDate today;
    /// Columns of the file itself; those behind were added by corrections of single rows.
    int fileColumns = 0;
    /// Whoever imports, for kinds of list that go by rules of a service.
    const JobContext *job = nullptr;
    QStringList header = {}; ///< of the columns, as they are read
    int titledYear = 0;      ///< of months without one: as a person or the title says
};

class RowEngine
{
public:
    virtual ~RowEngine() = default;
    RowEngine(const RowEngine &) = delete;
    RowEngine &operator=(const RowEngine &) = delete;

    virtual Result<RowVerdict> plan(const TableRow &row, const RowAnswer &answer) = 0;
    virtual Result<> write(UnitOfWork &unit) = 0;
    /// After the last row: what the list as a whole says.
    virtual Result<> finish(ImportReport &) { return {}; }

protected:
    RowEngine() = default;
};

Result<std::unique_ptr<RowEngine>> firmRowEngine(const RowEngineContext &context);
Result<std::unique_ptr<RowEngine>> titleListEngine(const RowEngineContext &context);
Result<std::unique_ptr<RowEngine>> assignmentEngine(const RowEngineContext &context);
Result<std::unique_ptr<RowEngine>> visitEngine(const RowEngineContext &context);
Result<std::unique_ptr<RowEngine>> measureEngine(const RowEngineContext &context);
Result<std::unique_ptr<RowEngine>> honourEngine(const RowEngineContext &context);
Result<std::unique_ptr<RowEngine>> requestEngine(const RowEngineContext &context);
Result<std::unique_ptr<RowEngine>> periodFigureEngine(const RowEngineContext &context);
Result<std::unique_ptr<RowEngine>> rowEngine(ImportKind kind, const RowEngineContext &context);

/// Enters a firm that is not here yet: residence from before all records, and a stage.
Result<EnterpriseId> enterFirm(UnitOfWork &unit, const Enterprise &firm, const Residence &place,
                               std::optional<Stage> stage);

} // namespace peiyu

#pragma once
/// The common part of the office's old ledgers: a row names a firm of the base and says something
/// about it. Firms are never entered by a ledger; unknown ones are refused with the reason.
/// A kind says what else its rows hold (decide) and writes it.
/// Of this room (ImportService). Thread: the connection's.

#include "exchange/rowcells.h"
#include "services/firmfinder.h"
#include "services/importpeople.h"
#include "services/importrows.h"
#include "services/rowclaims.h"

#include <QHash>

namespace peiyu {

/// One row of a ledger while it is judged.
struct LedgerLine
{
    RowCells cells; ///< issues it finds become the row's
    EnterpriseId firm;
    QString firmName;
    RowVerdict &verdict;
    RowAnswer answer;

    /// The tidied text of a field; empty where there is none.
    QString text(ImportField field);
    QDate day(ImportField field, IssueSeverity faults) { return cells.readDayOf(field, faults); }
};

class LedgerRows : public RowEngine
{
public:
    Result<RowVerdict> plan(const TableRow &row, const RowAnswer &answer) final;

protected:
    explicit LedgerRows(const RowEngineContext &context);
    /// What every ledger reads first.
    Result<> load();

    /// Judges the row beside its firm: outcome and changes in the verdict, what to write kept.
    virtual Result<> decide(LedgerLine &line) = 0;
    /// What a row that is new says in one line.
    virtual QString toldOf(const RowVerdict &verdict) const
    {
        return verdict.row.changes.first().after;
    }
    /// The row decided last is written, or needs not be: later rows may stand on what it says. Of a
    /// row that is refused or waits for a person nothing is taken over.
    virtual void stands() {}
    /// The row is about something else than a firm, named in a column of its own.
    virtual bool namesOther(const TableRow &) const { return false; }
    /// A row about something else, or whose name is no firm of the base; true when the kind makes
    /// something of it.
    virtual Result<bool> decideOther(LedgerLine &, const EnterpriseRowDraft &) { return false; }
    /// Says so and returns true when an earlier row of the file holds the same.
    bool isRepeated(LedgerLine &line, const QString &key);

    const RowEngineContext &context() const { return m_context; }
    ImportPeople &people() { return m_people; }

private:
    FirmAnswer firmOf(const EnterpriseRowDraft &draft);
    Result<> judge(const TableRow &row, const ParsedRow &parsed, const RowAnswer &answer,
                   RowVerdict &verdict);

    RowEngineContext m_context;
    EnterpriseRowParser m_parser;
    FirmFinder m_finder;
    ImportPeople m_people;
    QHash<QString, FirmAnswer> m_known; ///< a ledger names a firm many times
    RowClaims m_claims;
};

} // namespace peiyu

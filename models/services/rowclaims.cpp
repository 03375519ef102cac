#include "services/rowclaims.h"

namespace peiyu {

bool RowClaims::stands(const ImportRow &row)
{
    return row.outcome == RowOutcome::Added || row.outcome == RowOutcome::Updated ||
           row.outcome == RowOutcome::Unchanged;
}

void RowClaims::settle(const ImportRow &row)
{
    const bool standing = stands(row);
    for (const QString &key : m_open) {
        if (standing && !m_rows.contains(key))
            m_rows.insert(key, row.row);
        else if (row.outcome == RowOutcome::Pending && !m_waiting.contains(key))
            m_waiting.insert(key, row.row);
    }
    m_open.clear();
}

} // namespace peiyu

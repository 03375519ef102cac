#include "services/rowclaims.h"

namespace peiyu {

void RowClaims::settle(const ImportRow &row)
{
    const bool stands = row.outcome == RowOutcome::Added || row.outcome == RowOutcome::Updated ||
                        row.outcome == RowOutcome::Unchanged;
    for (const QString &key : m_open) {
        if (stands && !m_rows.contains(key))
            m_rows.insert(key, row.row);
        else if (row.outcome == RowOutcome::Pending && !m_waiting.contains(key))
            m_waiting.insert(key, row.row);
    }
    m_open.clear();
}

} // namespace peiyu

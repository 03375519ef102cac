#pragma once
/// Which row of a list has spoken for a key (a firm, a code, a name) already. The claims of a row
/// that is refused lapse, and those of one that waits for a person are kept apart: a later, right
/// row never gives way to it.
/// Of this room (row engines). Thread: one.

#include "services/importreport.h"

#include <QHash>
#include <QStringList>

namespace peiyu {

class RowClaims
{
public:
    /// The earlier row that has the key and is written, or needs not be; 0: none.
    int rowOf(const QString &key) const { return m_rows.value(key); }
    /// … or that waits.
    int namedBy(const QString &key) const { return m_rows.value(key, m_waiting.value(key)); }
    /// By the row that is judged; counts when it is settled.
    void claim(const QString &key) { m_open.append(key); }
    /// The row is judged: what it claimed stands, waits or lapses with it.
    void settle(const ImportRow &row);
    /// The judged row is written, or needs not be: later rows stand on it.
    static bool stands(const ImportRow &row);

private:
    QHash<QString, int> m_rows;
    QHash<QString, int> m_waiting;
    QStringList m_open;
};

} // namespace peiyu

#pragma once
/// A page of local row numbers as placeholders, always the same count, so that one prepared
/// statement serves every page.
/// Of this room.

#include <QString>
#include <QVector>

namespace peiyu {

class Statement;

/// Rows fetched at once; the page of the list models.
inline constexpr qsizetype rowsPerPage = 200;

/// ":k0, :k1, …"
QString pageKeyList();
/// Binds the keys from `first` on; places behind the last key ask for no row.
void bindPageKeys(Statement &statement, const QVector<qint64> &keys, qsizetype first);

} // namespace peiyu

#pragma once
/// The rows of a shipped table (resources/reference) without its head; nothing in it is quoted.
/// Of this room. Thread: any.

#include <QString>
#include <QStringList>
#include <QVector>

namespace peiyu {

/// Rows of `columns` columns; a file that is missing or torn is a fault of the program.
QVector<QStringList> referenceRows(const QString &file, QChar separator, qsizetype columns);

} // namespace peiyu

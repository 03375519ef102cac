#pragma once
// The least any program does to read a sheet: libzip unpacks, expat parses, cells become bytes.

#include <QByteArray>
#include <QString>
#include <QVector>

#include <functional>

namespace peiyu {

/// Calls `row` with the cells of every row of the first sheet, as the file holds them.
void readSheetBare(const QString &path,
                   const std::function<void(const QVector<QByteArray> &)> &row);

} // namespace peiyu

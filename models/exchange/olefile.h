#pragma once
/// Takes one stream out of an OLE container (the outside of .xls and .et), all of it in memory:
/// such files are small. Every length and every chain of sectors is checked against the file
/// itself. Thread: any. Errors: Io, Format.

#include "exchange/tabularreader.h"
#include "foundation/result.h"

#include <QByteArray>

namespace peiyu {

/// The first stream of one of these names. Format when the container is damaged or has none.
Result<QByteArray> oleStream(const QString &path, const QStringList &names,
                             const TabularLimits &limits);

} // namespace peiyu

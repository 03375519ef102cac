#pragma once
// Bases as released versions left them: rows of every table, loaded into the schema of that
// version, for the test that brings them up to date. `tests/data/schema/NNNN.sql`; made once per
// version by the hidden test "record this version" (see models/README.md).

#include "database/connection.h"

#include <QString>
#include <QStringList>

namespace peiyu {

/// Where the base of a version is kept.
QString recordedFile(int version);
/// One INSERT a line, tables in the order of their making, rows by their key.
QStringList dumpRows(const Connection &connection);
/// Runs the lines of a recorded base; the schema is there already.
void loadRows(const Connection &connection, const QStringList &lines);
/// The inserting lines without columns that are no longer there.
QStringList keptColumns(const Connection &connection, const QStringList &lines);
/// What `lines` inserted, read again: the same tables and columns.
QStringList dumpLike(const Connection &connection, const QStringList &lines);

} // namespace peiyu

#pragma once
// Bytes as a table file, read to its end.

#include "exchange/tabularreader.h"
#include "fuzz/fuzzinput.h"

/// A file with these bytes, replaced by the next call.
QString fuzzFile(const QByteArray &bytes);

/// Limits so small that no input takes long.
peiyu::TabularOptions fuzzOptions();

/// Opens the file and reads every sheet; a refusal must be a sentence, a row must keep the limits.
void readWhole(const QString &path, const peiyu::TabularOptions &options);

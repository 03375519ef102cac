#pragma once
/// The guard against formulas in CSV files (reliability §3.10): a spreadsheet program runs what
/// starts with = + - @, so such a text is written with an apostrophe in front, and read without.

#include <QString>

namespace peiyu {

/// True for a text that a spreadsheet program could take for a formula.
bool needsCsvGuard(const QString &text);
/// With the apostrophe where it is needed. A text that looks guarded gets one more.
QString withCsvGuard(const QString &text);
/// Takes the guard off again.
QString withoutCsvGuard(QString text);

} // namespace peiyu

#pragma once
/// Small parts the dialogs about one firm share.
/// Thread: GUI.

#include "parts/textlabel.h"

namespace peiyu {

/// The firm the dialog is about, above its first row.
TextLabel *firmLine(const QString &name);
/// What saving means, under the rows, in line with the fields.
TextLabel *noteLine(const QString &text);
/// Width of a field for names and sentences; height of one for a few lines.
int wideField(const QWidget *dialog);
int textHeight(const QWidget *dialog);

} // namespace peiyu

#pragma once
/// Parts of a firm that stand in the preview of a list and beside its own page.
/// Thread: GUI.

#include "enterprises/firmrecord.h"

class QWidget;

namespace peiyu {

/// Valid titles, how much of their time has passed and what is left.
QWidget *titlesSection(const FirmRecord &record);
/// 下一步, when it is due and whose it is.
QWidget *measureSection(const FirmRecord &record);
/// The latest visits, at most `most`.
QWidget *visitsSection(const FirmRecord &record, int most);
/// Who serves the firm on the day and since when; who did before.
QWidget *peopleSection(const FirmRecord &record);

} // namespace peiyu

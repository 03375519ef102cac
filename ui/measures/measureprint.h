#pragma once
/// Prints the sheet of a firm's 一策 (a place for it; the room of 一策 fills it).
/// Thread: GUI.

#include "foundation/strongid.h"
#include "shell/pagecontext.h"

namespace peiyu {

void printMeasureSheet(const PageContext &context, const EnterpriseId &firm, QWidget *parent);

} // namespace peiyu

#include "measures/measureprint.h"

namespace peiyu {

void printMeasureSheet(const PageContext &, const EnterpriseId &, QWidget *) {}

} // namespace peiyu

#pragma once
/// Makes style sheet and icons of this static library known to Qt; harmless when repeated.

namespace peiyu {

void loadLookResources();

} // namespace peiyu

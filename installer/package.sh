#!/bin/bash
# package.sh [PRESET]: builds the preset (release) and makes build/PRESET/package/peiyuku_*.deb.
# What another package must bring is computed from the programs; installer/CMakeLists.txt names the
# rest. installer/try_package.sh then tries it on a clean system.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8
preset=${1:-release}

[ "$(id -u)" -ne 0 ] || installer/install_packages.sh installer/packages.txt
if [ "${PEIYU_BUILT:-}" != 1 ]; then
    cmake --preset "$preset"
    cmake --build --preset "$preset" --target peiyuku peiyuku-cli peiyuku_manuals
fi
rm -rf "build/$preset/package"
cpack --config "build/$preset/CPackConfig.cmake" -B "build/$preset/package" >/dev/null
rm -rf "build/$preset/package/_CPack_Packages"
package=$(echo "build/$preset/package/"peiyuku_*.deb)
dpkg-deb --info "$package" | sed -n '/Package:/,$p'
echo "$package"

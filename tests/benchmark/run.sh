#!/bin/bash
# run.sh [P1 P2 …] [--n 10k|100k|1M]: builds release and measures; one JSON line per measure.
set -euo pipefail
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8 TZ=Asia/Shanghai
cmake --preset release -DPEIYU_TESTS=ON > /dev/null
cmake --build --preset release --target peiyuku-bench > /dev/null
exec build/release/bin/peiyuku-bench "$@"

#!/bin/bash
# faults.sh [PRESET]: the full loops of the fault matrix, which CI runs shortened: 200 kills of every
# writing command, 500 power cuts, an error at every write and sync, every length and flip. Prints
# what was done at the end; fails when one fault did harm. Takes about half an hour; the preset is
# `release` unless named. As root nothing is skipped.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${1:-release}
export QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai LC_ALL=C.UTF-8
export PEIYU_KILLS=${PEIYU_KILLS:-200} PEIYU_POWER_CUTS=${PEIYU_POWER_CUTS:-500}
export PEIYU_FAULT_POINTS=${PEIYU_FAULT_POINTS:-0} PEIYU_FLIPS=${PEIYU_FLIPS:-400}
export PEIYU_CUTS=${PEIYU_CUTS:-150}

[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" -DPEIYU_TESTS=ON
cmake --build --preset "$preset" --target test_faults
log=$(mktemp)
trap 'rm -f "$log"' EXIT
code=0
"build/$preset/bin/test_faults" --durations yes 2>&1 | tee "$log" || code=$?
echo "=== faults"
grep '^FAULTS' "$log" || true
skipped=$(grep -c '^SKIPPED' "$log" || true)
grep '^SKIPPED' "$log" || true
echo "skipped: $skipped"
echo "result: $([ "$code" -eq 0 ] && echo 'no fault did harm' || echo "FAILED ($code)")"
exit "$code"

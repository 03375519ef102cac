#!/bin/bash
# fuzz.sh [SECONDS] [NAME…]: builds the fuzzers with clang (preset `fuzz`, models only) and runs each
# for so long, two at a time; 60 seconds and all of them unless named. Fails on the first crash, hang
# or broken law and leaves the input in build/fuzz/found/. Installs nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60}
names=("${@:2}")
[ ${#names[@]} -gt 0 ] || names=(xlsx xls csv row find)
build=build/fuzz
export TZ=Asia/Shanghai LC_ALL=C.UTF-8
# Each input is a file of its own: in memory that is ten times as fast.
[ ! -w /dev/shm ] || export TMPDIR=/dev/shm

[ -f "$build/build.ninja" ] || cmake --preset fuzz
cmake --build --preset fuzz --target "${names[@]/#/fuzz_}"
mkdir -p "$build/found"

one() {
    local name=$1 log status=0
    log=$(mktemp)
    mkdir -p "$2/corpus/$name"
    # What was learnt goes to the build folder; the seeds stay as they are.
    "$2/bin/fuzz_$name" -max_total_time="$3" -timeout=10 -rss_limit_mb=1024 -max_len=20000 \
        -artifact_prefix="$2/found/$name-" -print_final_stats=1 "$2/corpus/$name" \
        "tests/fuzz/corpus/$name" > "$log" 2>&1 || status=1
    if [ $status -eq 0 ]; then
        echo "fuzz_$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs, no crash"
    else
        echo "fuzz_$name: FAILED"
        tail -n 60 "$log"
    fi
    rm -f "$log"
    return $status
}
export -f one
printf '%s\n' "${names[@]}" | xargs -P 2 -I{} bash -c 'one "$@"' _ {} "$build" "$seconds"

#!/bin/bash
# run.sh [PRESET]: installs what is missing (as root, Debian 12), builds and runs all tests on
# SQLite and on a private PostgreSQL server. Needs no display. The preset is `release` unless named.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8
preset=${1:-release}

step() {
    local name=$1 began=$SECONDS
    shift
    echo "=== $name"
    "$@"
    printf '=== %s: %d.%d min\n' "$name" $(((SECONDS - began) / 60)) $(((SECONDS - began) % 60 / 6))
}

# The presence of a server is known when the tests are listed: configure inside with_postgres.sh.
if [ "${2:-}" = --inside ]; then
    step "configure $preset" cmake --preset "$preset" -DPEIYU_TESTS=ON
    step "build $preset" cmake --build --preset "$preset"
    # What our code does with a server's answers is sanitized by two programs; the rest of the SQL
    # runs on the server in release.
    skip='^$'
    [ "$preset" != asan ] || skip='^(counting|items|services)_postgres$'
    step "test $preset" ctest --preset "$preset" --label-exclude quality --exclude-regex "$skip" \
        --parallel "$(nproc)"
    exit 0
fi
step install installer/install_packages.sh installer/packages.txt tests/packages.txt
tests/with_postgres.sh tests/run.sh "$preset" --inside

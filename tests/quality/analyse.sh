#!/bin/bash
# analyse.sh [all|COMMIT] [BUILD]: clang-tidy and clazy on the sources changed since COMMIT (the last
# green one; default the commit before this), or on all of them. BUILD holds compile_commands.json.
set -euo pipefail
cd "$(dirname "$0")/../.."
since=${1:-HEAD~1}
build=${2:-build/release}

if [ "$since" = all ]; then
    files=$(git ls-files 'models/*.cpp' 'ui/*.cpp' 'app/*.cpp')
else
    git rev-parse --quiet --verify "$since^{commit}" > /dev/null || since=$(git rev-list --max-parents=0 HEAD | head -1)
    files=$(git diff --name-only --diff-filter=d "$since" -- 'models/*.cpp' 'ui/*.cpp' 'app/*.cpp')
fi
[ -n "$files" ] || { echo "nothing changed since $since"; exit 0; }
echo "$(wc -w <<< "$files") files"

# Without the precompiled header, which is GCC's own; so a file that lacks an include is found too.
commands=$(mktemp -d)
trap 'rm -rf "$commands"' EXIT
sed -E 's/ -Winvalid-pch -include [^ ]*cmake_pch\.hxx//' "$build/compile_commands.json" \
    > "$commands/compile_commands.json"

one() {
    local log status=0
    log=$(mktemp)
    # GCC's own warning words mean nothing to clang.
    clang-tidy-14 -p "$2" --quiet --extra-arg=-Wno-unknown-warning-option "$1" > "$log" 2>/dev/null || status=1
    # clazy answers 0 whatever it found.
    clazy-standalone -p "$2" --checks=level1,no-non-pod-global-static,no-qproperty-without-notify \
        --extra-arg=-Wno-unknown-warning-option --header-filter='(models|ui|app)/.*' "$1" 2>&1 |
        grep -E '\[-Wclazy' >> "$log" && status=1
    [ $status -eq 0 ] || cat "$log"
    rm -f "$log"
    return $status
}
export -f one
xargs -P "$(nproc)" -I{} bash -c 'one {} '"$commands" <<< "$files"

#!/bin/bash
# Installs what 培育库 needs on a fresh Debian 12 (run as root the first time), builds it and opens
# it. Without a display it shows the main job instead: a sample base, the progress of every target,
# and a picture of the board.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8

installer/install_packages.sh installer/packages.txt
# tests/run.sh uses the same folder and turns the tests on again.
cmake --preset release -DPEIYU_TESTS=OFF
cmake --build --preset release

programs=$PWD/build/release/bin
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -x "$programs/peiyuku" ]; then
    exec "$programs/peiyuku" "$@"
fi

place=$(mktemp -d /tmp/peiyuku-sample-XXXXXX)
base=$place/sample.peiyu
echo
echo "没有显示器，在 $place 建立示例库（数据均为虚构）："
"$programs/peiyuku-cli" --database "$base" base create --sample
"$programs/peiyuku-cli" --database "$base" progress
if [ -x "$programs/peiyuku" ]; then
    QT_QPA_PLATFORM=offscreen "$programs/peiyuku" --database "$base" --page board \
        --screenshot "$place/board.png"
    echo "看板图片：$place/board.png"
else
    echo "窗口程序 peiyuku 还没有编译出来，只给出上表。"
fi
echo "示例库：$base（可用 $programs/peiyuku-cli --database $base --help 继续试用）"

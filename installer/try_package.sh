#!/bin/bash
# try_package.sh [PACKAGE.deb]: installs the package on a clean Debian 12 (debootstrap in a temporary
# folder, from the mirror this system uses), starts both programs there as a plain user, removes it
# again, and says what the package forgot. Needs root, debootstrap and the mirror; nothing of this
# system is changed. Exit 0 when nothing was forgotten.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8

package=${1:-$(ls build/*/package/peiyuku_*.deb 2>/dev/null | head -1)}
[ -f "$package" ] || { echo "没有安装包：先运行 installer/package.sh" >&2; exit 2; }
[ "$(id -u)" -eq 0 ] || { echo "请以 root 运行：要建立一个干净的系统" >&2; exit 2; }
command -v debootstrap >/dev/null || { echo "缺少 debootstrap：apt-get install debootstrap" >&2; exit 2; }

mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Component: main' \
    'Codename: bookworm' | head -1)
mirror=${mirror:-http://deb.debian.org/debian}
place=$(mktemp -d)
root=$place/system
finish() {
    for mount in dev/pts proc; do
        mountpoint -q "$root/$mount" && umount "$root/$mount"
    done
    rm -rf --one-file-system "$place"
}
trap finish EXIT

forgotten=0
forgot() {
    echo "▼ 安装包漏了：$*"
    forgotten=$((forgotten + 1))
}
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }
# As an office user: no root, a home, no display.
user() {
    inside su -s /bin/bash clerk -c "cd && QT_QPA_PLATFORM=offscreen TZ=Asia/Shanghai $*"
}

echo "== 干净的系统（$mirror）"
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$place/debootstrap.log" 2>&1 ||
    { tail -5 "$place/debootstrap.log" >&2; exit 2; }
echo "deb $mirror bookworm main" >"$root/etc/apt/sources.list"
# Whatever this system needs to reach its mirror.
for settings in /etc/apt/apt.conf /etc/apt/apt.conf.d/*proxy* /etc/resolv.conf; do
    [ ! -f "$settings" ] || install -D -m 644 "$settings" "$root$settings"
done
mount -t proc proc "$root/proc" 2>/dev/null || true
cp "$package" "$root/tmp/peiyuku.deb"
name=$(dpkg-deb --field "$package" Package)

echo "== 安装"
inside apt-get -q update >"$place/apt.log" 2>&1
inside env DEBIAN_FRONTEND=noninteractive apt-get -qy --no-install-recommends install \
    /tmp/peiyuku.deb >>"$place/apt.log" 2>&1 || { tail -15 "$place/apt.log" >&2; exit 1; }
inside useradd --create-home --home-dir /var/clerk clerk
inside dpkg-query --show --showformat='${Package} ${Version} ${Installed-Size} KB\n' "$name"

echo "== 链接的库"
for program in peiyuku peiyuku-cli; do
    lacking=$(inside ldd "/usr/bin/$program" | grep 'not found' || true)
    [ -z "$lacking" ] || forgot "$program 链接的库 $lacking"
done

echo "== 命令行：示例库、核对、目标进度、附件、备份"
home=/var/clerk
work=$home/示例.peiyu
user "peiyuku-cli --database $work base create --sample" || forgot "命令行建不了示例库"
user "peiyuku-cli --database $work base check" || forgot "命令行核对不过"
user "peiyuku-cli --database $work progress --district jiangjin" | head -4 || forgot "progress"
user "printf '%%PDF-1.4' > 认定.pdf; firm=\$(peiyuku-cli --database $work enterprise list --tier provincial \
    --limit 1 --json | sed -n 's/.*\"name\": \"\\(.*\\)\".*/\\1/p' | head -1); \
    peiyuku-cli --database $work attachment add \"\$firm\" 认定.pdf --tier provincial" || forgot "附件"
user "peiyuku-cli --database $work base backup copy.peiyu" || forgot "备份"

echo "== 窗口：各页的图片"
for page in board pool firm help:pool; do
    user "peiyuku $work --page $page --screenshot ${page/:/-}.png" >"$place/window.log" 2>&1 ||
        { cat "$place/window.log"; forgot "窗口 $page 打不开"; }
    grep -i "could not\|not found\|cannot\|failed" "$place/window.log" && forgot "窗口 $page 的提示，见上"
    [ -s "$root$home/${page/:/-}.png" ] || forgot "窗口 $page 没有图片"
done
[ -z "${PEIYU_PICTURES:-}" ] || cp "$root$home"/*.png "$PEIYU_PICTURES"/

echo "== 看不见的依赖"
inside fc-list :lang=zh-cn family | grep -q . || forgot "中文字体"
qt=$(dirname "$(inside find /usr/lib -path '*qt6/plugins/platforms/libqxcb.so' | head -1)")/..
[ -f "$root$qt/sqldrivers/libqsqlite.so" ] || forgot "SQLite 驱动"
[ -f "$root$qt/platforms/libqxcb.so" ] || forgot "窗口系统插件 xcb"
for plugin in platforms/libqxcb.so sqldrivers/libqsqlite.so printsupport/libcupsprintersupport.so; do
    [ -f "$root$qt/$plugin" ] || continue
    lacking=$(inside ldd "$qt/$plugin" | grep 'not found' || true)
    [ -z "$lacking" ] || forgot "$plugin 链接的库 $lacking"
done
[ -n "$(inside find /usr/share/qt6/translations -name 'qtbase_zh_CN.qm' 2>/dev/null)" ] ||
    forgot "Qt 自己的中文（确定、取消）"
for file in applications/peiyuku.desktop mime/packages/peiyuku.xml \
    icons/hicolor/scalable/apps/peiyuku.svg metainfo/org.peiyuku.Peiyuku.metainfo.xml \
    doc/peiyuku/copyright man/man1/peiyuku.1.gz man/man1/peiyuku-cli.1.gz; do
    inside dpkg --listfiles "$name" | grep -qx "/usr/share/$file" || forgot "$file"
done
if command -v appstreamcli >/dev/null; then
    appstreamcli validate --no-net "$root/usr/share/metainfo/org.peiyuku.Peiyuku.metainfo.xml" |
        grep -E '^[EW]:' && forgot "元信息有错，见上"
fi
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$root/usr/share/applications/peiyuku.desktop" || forgot "启动文件有错"
fi

echo "== 移除"
inside dpkg --listfiles "$name" >"$place/files"
inside apt-get -qy purge "$name" >>"$place/apt.log" 2>&1 || forgot "移除不了"
while read -r file; do
    [ -d "$root$file" ] || [ ! -e "$root$file" ] || forgot "移除后还留着 $file"
done <"$place/files"
[ -s "$root$work" ] || forgot "移除程序连数据也删了"

if [ "$forgotten" -gt 0 ]; then
    echo "共漏了 $forgotten 处"
    exit 1
fi
echo "没有漏：安装、启动、移除都正常，数据还在"

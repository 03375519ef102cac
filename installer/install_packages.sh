#!/bin/bash
# install_packages.sh LIST...: installs the Debian packages of the lists that are not there yet.
# Touches neither network nor system when nothing is missing.
set -euo pipefail

missing=()
while read -r package; do
    state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@")
if [ ${#missing[@]} -eq 0 ]; then
    exit 0
fi

if [ "$(id -u)" -ne 0 ]; then
    echo "缺少软件包，请以 root 运行：apt-get install ${missing[*]}" >&2
    exit 1
fi
# Our tests start a server of their own in a temporary folder; the packaged one stays off.
if [[ " ${missing[*]} " == *" postgresql "* ]]; then
    mkdir -p /etc/postgresql-common
    if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
        echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf
    fi
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update
apt-get install --yes --no-install-recommends "${missing[@]}"

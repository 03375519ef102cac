#!/bin/bash
# with_postgres.sh COMMAND...: runs COMMAND with a private PostgreSQL server on a socket in a
# temporary folder, named by PEIYU_TEST_PG, and takes the server away again whatever happens.
set -euo pipefail

tools=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
# A socket's path may have 107 characters only: a short folder whatever TMPDIR says.
place=$(mktemp -d /tmp/pypg-XXXXXX)
as_server=()
if [ "$(id -u)" -eq 0 ]; then
    # initdb refuses root.
    chown postgres "$place"
    as_server=(runuser -u postgres --)
fi

finish() {
    "${as_server[@]}" "$tools/pg_ctl" -D "$place/data" -m immediate -w stop > /dev/null 2>&1 || true
    rm -rf "$place"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

cd "$place"
"${as_server[@]}" "$tools/initdb" -D "$place/data" -E UTF8 --locale=C.UTF-8 -A trust \
    -U postgres > "$place/initdb.log" 2>&1 || { cat "$place/initdb.log" >&2; exit 1; }
"${as_server[@]}" "$tools/pg_ctl" -D "$place/data" -l "$place/server.log" -w \
    -o "-k $place -c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off" \
    start > /dev/null || { cat "$place/server.log" >&2; exit 1; }
cd "$OLDPWD"

export PEIYU_TEST_PG="postgresql://postgres@/postgres?host=$place"
"$@"

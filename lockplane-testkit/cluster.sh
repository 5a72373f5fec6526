#!/bin/sh
# One throwaway PostgreSQL cluster, for as long as somebody holds this script's standard input open.
#
# Prints the cluster's URL (or what is wrong) as its only line on standard output. When standard
# input ends, however its writer died, the cluster is stopped and its folder removed. Nothing else
# has to be cleaned up, so the owner may panic or be killed.
#
# LOCKPLANE_TEST_POSTGRES_BIN names the folder of initdb and pg_ctl; without it they are looked for
# on PATH and where Debian and Homebrew put them.
set -u
trap '' INT HUP TERM PIPE

fail() {
    echo "error: $*"
    exit 1
}

find_bin() {
    if [ -n "${LOCKPLANE_TEST_POSTGRES_BIN:-}" ]; then
        echo "$LOCKPLANE_TEST_POSTGRES_BIN"
        return
    fi
    if command -v initdb >/dev/null && command -v pg_ctl >/dev/null; then
        dirname "$(command -v initdb)"
        return
    fi
    newest=
    for dir in /usr/lib/postgresql/*/bin /usr/local/opt/postgresql*/bin /opt/homebrew/opt/postgresql*/bin; do
        [ -x "$dir/initdb" ] && newest=$dir
    done
    echo "$newest"
}

# initdb and postgres refuse to run as root.
as_owner() {
    if [ "$owner" = "$(id -un)" ]; then
        "$@"
    elif command -v runuser >/dev/null; then
        runuser -u "$owner" -- "$@"
    else
        sudo -n -u "$owner" "$@"
    fi
}

owner=$(id -un)
if [ "$(id -u)" = 0 ]; then
    owner=nobody
    id -u postgres >/dev/null 2>&1 && owner=postgres
fi

bin=$(find_bin)
[ -x "$bin/initdb" ] && [ -x "$bin/pg_ctl" ] ||
    fail "no PostgreSQL server on this machine; install one: apt-get install postgresql (macOS: brew install postgresql)"

# Making a database copies some 300 files, which takes ten times as long on many disks as in memory.
in_memory() {
    [ -d /dev/shm ] && [ -w /dev/shm ] || return 1
    free=$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 { print $4 }')
    [ "${free:-0}" -gt 2097152 ]
}

base=${TMPDIR:-}
if [ -z "$base" ]; then
    base=/tmp
    ! in_memory || base=/dev/shm
fi

dir=$(mktemp -d "$base/lockplane-pg.XXXXXX") || fail "no temporary folder"
# The owner may not be allowed to stand where the caller stands.
cd "$dir" || fail "cannot enter $dir"

clean_up() {
    as_owner "$bin/pg_ctl" stop -D "$dir/data" -m immediate -t 20 >/dev/null 2>&1
    cd /
    rm -rf "$dir"
}
trap clean_up EXIT

password=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
echo "$password" >"$dir/password"
chmod 755 "$dir"
[ "$owner" = "$(id -un)" ] || chown "$owner" "$dir" "$dir/password"

# A password, so that wrong ones are refused; in clear text, because hashing costs every connection.
as_owner "$bin/initdb" -D "$dir/data" -U postgres --no-locale -E UTF8 --no-sync \
    --auth-local=reject --auth-host=password --pwfile="$dir/password" >"$dir/initdb.log" 2>&1 ||
    fail "initdb failed: $(tr '\n' ' ' <"$dir/initdb.log")"

cat >>"$dir/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 300
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
max_wal_size = '256MB'
CONF

# There is no way to reserve a port in a shell: try random ones below the ephemeral range.
tries=0
until
    port=$((20000 + $(od -An -N2 -tu2 /dev/urandom) % 12000))
    as_owner "$bin/pg_ctl" start -w -t 60 -D "$dir/data" -l "$dir/data/server.log" -o "-p $port" >/dev/null 2>&1
do
    tries=$((tries + 1))
    [ "$tries" -lt 10 ] || fail "PostgreSQL does not start: $(tail -n 5 "$dir/data/server.log" | tr '\n' ' ')"
done

echo "postgres://postgres:$password@127.0.0.1:$port/postgres"
exec >/dev/null 2>&1
cat

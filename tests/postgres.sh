#!/usr/bin/env bash
# A private PostgreSQL on loopback, for as long as a command runs: tests/postgres.sh COMMAND [ARGUMENT…]
# The command finds the connection string in TEACHBOT_TEST_POSTGRES. Installs Debian's package where there is none; where it may not,
# the command runs without, and the tests that need a server say so.
set -euo pipefail

as_root() {
    if [[ $EUID -eq 0 ]]; then "$@"; else sudo -n "$@"; fi
}

# initdb and the server refuse to run as root.
as_server() {
    if [[ $EUID -eq 0 ]]; then runuser -u postgres -- "$@"; else "$@"; fi
}

programs() {
    find /usr/lib/postgresql -maxdepth 2 -name bin -type d 2>/dev/null | sort -V | tail -1
}

if [[ -z $(programs) ]]; then
    if ! command -v apt-get >/dev/null || ! as_root true 2>/dev/null; then
        echo "postgres.sh: PostgreSQL is missing and can't be installed here: apt-get install postgresql." >&2
        exec "$@"
    fi
    # Without this the package starts a server of its own.
    as_root mkdir -p /etc/postgresql-common
    [[ -e /etc/postgresql-common/createcluster.conf ]] || echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
    as_root apt-get -qq update >/dev/null
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends postgresql >/dev/null
fi

bin=$(programs)
folder=$(mktemp -d /tmp/teachbot-postgres.XXXXXX)
stop() {
    as_server "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap stop EXIT

password=$(head -c 18 /dev/urandom | base64 | tr -dc 'A-Za-z0-9')
printf '%s' "$password" >"$folder/password"
if [[ $EUID -eq 0 ]]; then
    chown -R postgres "$folder"
fi
as_server "$bin/initdb" -D "$folder/data" -U teachbot -E UTF8 --locale=C.UTF-8 --auth=scram-sha-256 --pwfile="$folder/password" >/dev/null

# Somebody else may take the port between asking for it and using it.
for try in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    if as_server "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" -o "-p $port -k $folder -c listen_addresses=127.0.0.1 -c max_connections=200" start >/dev/null 2>&1; then
        break
    elif [[ $try -eq 5 ]]; then
        cat "$folder/log" >&2
        exit 1
    fi
done

export TEACHBOT_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=teachbot;Password=$password;Database=postgres"
export TEACHBOT_TEST_POSTGRES_PROGRAMS=$bin TEACHBOT_TEST_POSTGRES_DATA=$folder/data
"$@"

#!/bin/sh
# Measures timeline-service beside its own database; ./run.sh --help tells how.
set -eu

home=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
here="$home/benchmarks/service"
events=${EVENTS:-1000000}
clients=${CLIENTS:-8}
seconds=${SECONDS_EACH:-15}
batches=${BATCHES:-100}
database_port=${DATABASE_PORT:-55432}
service_port=${SERVICE_PORT:-58080}
container=event-timeline-benchmark-$$
service=http://localhost:$service_port
jdbc="jdbc:postgresql://localhost:$database_port/event_timeline"
export PGHOST=localhost PGPORT="$database_port" PGUSER=event_timeline PGPASSWORD=event_timeline PGDATABASE=event_timeline

if [ "${1:-}" = --help ]; then
    cat <<'HELP'
Starts a PostgreSQL 18 in Docker and the built timeline-service, fills them, and prints ratios:
  ingest   rows per second of posted batches, beside multi-row INSERT ... ON CONFLICT by plain JDBC
  pages    requests per second of a page of 50 events, beside what pgbench reaches with the same SQL
Needs docker, java, curl, and of Debian's packages postgresql-client, postgresql-contrib (pgbench) and wrk.
Build first: mvn -q -DskipTests package. Let the machine do nothing else meanwhile.
EVENTS (1000000), CLIENTS (8), SECONDS_EACH (15), BATCHES (100), DATABASE_PORT (55432), SERVICE_PORT (58080)
are read from the environment.
HELP
    exit
fi

for tool in docker java curl psql pgbench wrk; do
    command -v "$tool" >/dev/null 2>&1 || {
        echo "$tool is not installed: apt-get install wrk postgresql-client postgresql-contrib; Docker and a JDK as usual." >&2
        exit 1
    }
done
jar="$home/timeline-service/target/quarkus-app/quarkus-run.jar"
[ -f "$jar" ] || { echo "timeline-service is not built: mvn -q -DskipTests package" >&2; exit 1; }

work=$(mktemp -d)
pid=
finish() {
    [ -z "$pid" ] || kill "$pid" 2>/dev/null || true
    docker rm -f "$container" >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap finish EXIT INT TERM

docker run --rm -d --name "$container" -p "127.0.0.1:$database_port:5432" -e POSTGRES_USER=event_timeline \
    -e POSTGRES_PASSWORD=event_timeline postgres:18 postgres -c shared_buffers=512MB -c max_wal_size=4GB \
    -c synchronous_commit=off >/dev/null
until psql -qc 'select 1' >/dev/null 2>&1; do sleep 1; done

QUARKUS_HTTP_PORT=$service_port QUARKUS_DATASOURCE_JDBC_URL=$jdbc QUARKUS_DATASOURCE_PASSWORD=event_timeline \
    java -jar "$jar" >"$work/service.log" 2>&1 &
pid=$!
until curl -sf "$service/q/health/ready" >/dev/null; do
    kill -0 "$pid" 2>/dev/null || { cat "$work/service.log" >&2; exit 1; }
    sleep 1
done

driver=$(echo "$home"/timeline-service/target/quarkus-app/lib/main/org.postgresql.postgresql-*.jar)
java -cp "$driver" "$here/Ingest.java" "$service" "$jdbc?user=event_timeline&password=event_timeline" "$batches" 200

# Indexes are built after the rows, which is quicker; what pages read is the same.
secondary="from pg_indexes i where schemaname = 'timeline' and tablename in ('event', 'mention', 'article')
    and not exists (select from pg_constraint c where c.conname = i.indexname)"
psql -qAtc "select indexdef || ';' $secondary" >"$work/indexes.sql"
psql -qAtc "select 'drop index timeline.' || indexname || ';' $secondary" | psql -q
for size in 1000 "$events"; do
    echo "Filling a timeline of $size events" >&2
    psql -q -v ON_ERROR_STOP=1 -v name="events-$size" -v events="$size" -f "$here/events.sql"
done
(echo "set search_path to timeline, public; set maintenance_work_mem = '1GB';"; cat "$work/indexes.sql"; echo 'vacuum analyze;') |
    psql -q -v ON_ERROR_STOP=1

# statements URL: the SQL that the service runs for it, its parameters written in.
statements() {
    psql -qc 'alter system set log_min_duration_statement = 0' -c 'select pg_reload_conf()' >/dev/null
    sleep 1
    since=$(date -u +%Y-%m-%dT%H:%M:%SZ)
    sleep 1
    curl -sf "$1" >/dev/null
    sleep 1
    psql -qc 'alter system reset log_min_duration_statement' -c 'select pg_reload_conf()' >/dev/null
    docker logs --since "$since" "$container" 2>&1 | awk -f "$here/statements.awk"
}

# rates NAME URL: prints both rates and their ratio.
rates() {
    statements "$2" >"$work/page.sql"
    [ -s "$work/page.sql" ] || { echo "No SQL was seen for $2" >&2; exit 1; }
    wrk -t1 -c"$clients" -d5s "$2" >/dev/null
    direct=$(pgbench -n -M prepared -c "$clients" -j 2 -T "$seconds" -f "$work/page.sql" | sed -n 's/^tps = \([0-9.]*\).*/\1/p')
    served=$(wrk -t1 -c"$clients" -d"${seconds}s" "$2" | tee "$work/wrk" | sed -n 's/^Requests\/sec: *//p')
    ! grep -q 'Non-2xx' "$work/wrk" || { cat "$work/wrk" >&2; exit 1; }
    awk -v name="$1" -v served="$served" -v direct="$direct" \
        'BEGIN { printf "%-34s service %8.1f/s, pgbench %8.1f/s, ratio %.2f\n", name, served, direct, served / direct }'
}

# middle TIMELINE: the cursor of a place in its middle.
middle() {
    curl -sf "$service/api/v1/timelines/$1/events?from=1912&limit=1" | sed 's/.*"next":"\([^"]*\)".*/\1/'
}

for size in 1000 "$events"; do
    url="$service/api/v1/timelines/events-$size/events?limit=50"
    deep=$(middle "events-$size")
    rates "$size events, first page" "$url"
    rates "$size events, deep" "$url&cursor=$deep"
    rates "$size events, deep, filtered" "$url&kind=meeting&cursor=$deep"
done

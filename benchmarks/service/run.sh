#!/bin/sh
# Measures timeline-service beside its own database; ./run.sh --help tells how.
set -eu

home=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
here="$home/benchmarks/service"
events=${EVENTS:-1000000}
clients=${CLIENTS:-8}
seconds=${SECONDS_EACH:-5}
turns=${TURNS:-4}
batches=${BATCHES:-100}
database_port=${DATABASE_PORT:-55432}
service_port=${SERVICE_PORT:-58080}
container=event-timeline-benchmark-$$
service=http://localhost:$service_port
jdbc="jdbc:postgresql://localhost:$database_port/event_timeline"
settings="-c shared_buffers=512MB -c max_wal_size=4GB -c logging_collector=on"
# What the service asks of each of its connections.
options="-c jit=off -c enable_seqscan=off -c max_parallel_workers_per_gather=0"
export PGHOST=localhost PGPORT="$database_port" PGUSER=event_timeline PGPASSWORD=event_timeline PGDATABASE=event_timeline

if [ "${1:-}" = --help ]; then
    cat <<HELP
Starts a PostgreSQL 18 in Docker and the built timeline-service, fills them, and prints ratios:
  ingest   rows per second of posted batches, beside multi-row INSERT ... ON CONFLICT by plain JDBC
  pages    requests per second of a page of 50 events, beside what pgbench reaches with the same SQL
  latency  milliseconds to answer with 100 of 100,000 events, by several filters
Needs docker, java, curl, and of Debian's packages postgresql-client, postgresql-contrib (pgbench) and wrk.
Build first: mvn -q -DskipTests package. Let the machine do nothing else meanwhile.
EVENTS (1000000), CLIENTS (8), TURNS (4), SECONDS_EACH (5), BATCHES (100), DATABASE_PORT (55432), SERVICE_PORT (58080)
are read from the environment. With DOCKER=no an empty PostgreSQL must run on DATABASE_PORT already, started with
  $settings
whose superuser and database are called event_timeline.
HELP
    exit
fi

docker=docker
[ "${DOCKER:-yes}" = yes ] || docker=
for tool in $docker java curl psql pgbench wrk; do
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
    [ -z "$docker" ] || docker rm -f "$container" >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap finish EXIT INT TERM

# shellcheck disable=SC2086 # The settings are several words.
[ -z "$docker" ] || docker run --rm -d --name "$container" -p "127.0.0.1:$database_port:5432" \
    -e POSTGRES_USER=event_timeline -e POSTGRES_PASSWORD=event_timeline postgres:18 postgres $settings >/dev/null
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
for size in 1000 100000 "$events"; do
    echo "Filling a timeline of $size events" >&2
    psql -q -v ON_ERROR_STOP=1 -v name="events-$size" -v events="$size" -f "$here/events.sql"
done
(echo "set search_path to timeline, public; set maintenance_work_mem = '1GB';"; cat "$work/indexes.sql"; echo 'vacuum analyze;') |
    psql -q -v ON_ERROR_STOP=1

# statements URL: the SQL that the service runs for it, its parameters written in.
statements() {
    psql -qc 'alter system set log_min_duration_statement = 0' -c 'select pg_reload_conf()' >/dev/null
    sleep 1
    written=$(psql -qAtc 'select size from pg_stat_file(pg_current_logfile())')
    curl -sf "$1" >/dev/null
    sleep 1
    psql -qc 'alter system reset log_min_duration_statement' -c 'select pg_reload_conf()' >/dev/null
    psql -qAtc "select pg_read_file(pg_current_logfile(), $written, 100000000)" | awk -f "$here/statements.awk"
}

# serve URL SECONDS: the requests per second that the service answers.
serve() {
    wrk -t1 -c"$clients" -d"$2s" "$1" >"$work/wrk"
    ! grep -q 'Non-2xx' "$work/wrk" || { cat "$work/wrk" >&2; exit 1; }
    sed -n 's/^Requests\/sec: *//p' "$work/wrk"
}

# rates NAME URL: prints both rates and their ratio; the two take turns.
rates() {
    statements "$2" >"$work/page.sql"
    [ -s "$work/page.sql" ] || { echo "No SQL was seen for $2" >&2; exit 1; }
    : >"$work/rates"
    for turn in $(seq "$turns"); do
        direct=$(PGOPTIONS=$options pgbench -n -M prepared -c "$clients" -j 2 -T "$seconds" -f "$work/page.sql" | sed -n 's/^tps = \([0-9.]*\).*/\1/p')
        echo "$(serve "$2" "$seconds") $direct" >>"$work/rates"
    done
    awk -v name="$1" '{ served += $1; direct += $2 }
        END { printf "%-34s service %8.1f/s, pgbench %8.1f/s, ratio %.2f\n", name, served / NR, direct / NR, served / direct }' \
        "$work/rates"
}

# middle TIMELINE: the cursor of a place in its middle.
middle() {
    curl -sf "$service/api/v1/timelines/$1/events?from=1912&limit=1" | sed 's/.*"next":"\([^"]*\)".*/\1/'
}

# pages SIZE: the name and the address of each page to measure.
pages() {
    url="$service/api/v1/timelines/events-$1/events?limit=50"
    deep=$(middle "events-$1")
    echo "$1 events, first page|$url"
    echo "$1 events, deep|$url&cursor=$deep"
    echo "$1 events, deep, filtered|$url&kind=meeting&cursor=$deep"
}

for size in 1000 "$events"; do
    pages "$size"
done >"$work/pages"
# The service must not be measured while its code is still being compiled.
while IFS='|' read -r name url; do
    serve "$url" 15 >/dev/null
done <"$work/pages"
while IFS='|' read -r name url; do
    rates "$name" "$url"
done <"$work/pages"

# latency PARAMETERS: prints how long two clients wait for 100 events so filtered.
latency() {
    url="$service/api/v1/timelines/events-100000/events?limit=100&$1"
    serve "$url" "$seconds" >/dev/null
    wrk -t1 -c2 -d"${seconds}s" -s "$here/latency.lua" "$url" |
        awk -v name="$1" '$1 == "latency" { printf "100 of 100,000 events, %-42s median %6.1f ms, 95th percentile %6.1f ms\n", name, $2, $3 }'
}

for filter in '' 'order=desc' 'from=1850&to=1950' 'q=harbour' 'q=harbour&from=1850&to=1950' \
    'tag=Riga&lang=en' 'source=paper7.example' 'q=comet&tag=meeting&source=paper7.example&lang=en'; do
    latency "$filter"
done

# Makes SQL for pgbench of PostgreSQL's log: each query with its parameters written in. What the service does meanwhile
# of its own accord, to keep its tables small and its connection alive, belongs to no page.
function written(sql, number, value,    head) {
    head = ""
    while (match(sql, "\\$" number "([^0-9]|$)")) {
        head = head substr(sql, 1, RSTART - 1) value
        sql = substr(sql, RSTART + 1 + length(number))
    }
    return head sql
}

function finish(    n) {
    if (sql ~ /^(select|with) /) {
        for (n = count; n > 0; n--) {
            sql = written(sql, n, values[n])
        }
        print sql ";"
    }
    sql = ""
    count = 0
}

function parameters(text,    part) {
    while (match(text, /\$[0-9]+ = ('([^']|'')*'|NULL)/)) {
        part = substr(text, RSTART, RLENGTH)
        text = substr(text, RSTART + RLENGTH)
        values[++count] = substr(part, index(part, "= ") + 2)
    }
}

/^[0-9-]+ [0-9:.]+ [A-Z]+ \[[0-9]+\] / {
    reading = 0
    if ($0 ~ /LOG:  duration: .* execute /) {
        finish()
        sub(/.* execute [^:]*: /, "")
        sql = $0
        reading = 1
    } else if ($0 ~ /DETAIL:  [Pp]arameters: /) {
        parameters($0)
        finish()
    }
    next
}

reading { sql = sql " " $0 }

END { finish() }

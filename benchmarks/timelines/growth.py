#!/usr/bin/env python3
"""Shows whether taking in a mention costs the same however many events a timeline has.

Fills a timeline up to each size by SQL, then posts mentions over HTTP, half of which tell what no other tells and half
what one event has told, and prints milliseconds per mention and how they compare to the smallest size. Fill only a
database that you can throw away.

usage: growth.py [--timelines URL] [--psql COMMAND] [--sizes 1000,10000,100000,1000000]
"""
import argparse
import random
import shlex
import statistics
import subprocess
import time

import pair

POSTS, WARM_UP, EACH = 40, 10, 50
DAYS = 12_000
HEADLINE_WORDS = 6
# Prime, so that no two of the events have the same words on the same day.
VOCABULARY = 5_003
LETTERS = str.maketrans("0123456789", "abcdefghij")

# The same words and days in SQL and here: an event's number decides both.
FILL = """
set search_path = timeline, public;
create or replace function pg_temp.word(event bigint, place int) returns text language sql immutable as
    $$ select translate(lpad(((event * 7919 + place * 104729) % {vocabulary})::text, 4, '0'),
                        '0123456789', 'abcdefghij') || 'an' $$;
create temporary table made as
select event, gen_random_uuid() as id, nextval('mention_seq') as key, date '1990-01-01' + (event % {days})::int as day,
       array(select pg_temp.word(event, place) from generate_series(1, {words}) place) as words
from generate_series({first}::bigint, {last}::bigint) event;
insert into article (key, timeline, id)
select nextval('article_seq'), key, 'filler' from timeline where name = '{timeline}' on conflict do nothing;
begin;
insert into event (id, timeline, lead, dated, date, earliest, latest, precision, clock, published, sequence, headline,
                   participants, places, mention_count)
select made.id, t.key, made.key, made.key, day::text, day, day, 8, '00:00', now(), 0, array_to_string(words, ' '),
       '{{}}', '{{}}', 1
from made, timeline t where t.name = '{timeline}';
insert into mention (key, timeline, id, event, article, date, headline, participants, places, published, sequence,
                     blocks)
select made.key, t.key, 'filler#' || event, made.id, a.key, day::text, array_to_string(words, ' '), '{{}}', '{{}}', now(),
       0, array(select t.key || ' ' || cell || ' ' || word
                from unnest(array[day::text, 'in ' || to_char(day, 'YYYY-MM')]) cell, unnest(words) word)
from made, timeline t join article a on a.timeline = t.key and a.id = 'filler' where t.name = '{timeline}';
update timeline set events = events + {count}, mentions = mentions + {count} where name = '{timeline}';
commit;
analyze event, mention;
"""


def word(event, place):
    return f"{(event * 7919 + place * 104729) % VOCABULARY:04}".translate(LETTERS) + "an"


def mention(name, event, told_before):
    day = time.strftime("%Y-%m-%d", time.gmtime(631152000 + event % DAYS * 86400))
    place = 1 if told_before else 101
    return {"id": name, "date": day, "article": {"id": name.split("#")[0]},
            "headline": " ".join(word(event, i) for i in range(place, place + HEADLINE_WORDS))}


def milliseconds_per_mention(url, size, rng):
    times = []
    for post in range(WARM_UP + POSTS):
        article = f"told-{size}-{post}"
        mentions = [mention(f"{article}#{i}", rng.randrange(size), i % 2 == 0) for i in range(EACH)]
        started = time.perf_counter()
        pair.post(url, {"mentions": mentions})
        times.append((time.perf_counter() - started) * 1000 / EACH)
    return statistics.median(times[WARM_UP:])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--timelines", default="http://localhost:8080")
    parser.add_argument("--psql", default="psql", help="the command that runs SQL of its input on the database")
    parser.add_argument("--sizes", default="1000,10000,100000,1000000")
    arguments = parser.parse_args()
    timeline = f"growth-{int(time.time())}"
    url = f"{arguments.timelines}/api/v1/timelines/{timeline}/events"
    pair.post(url, {"mentions": [mention("first#0", 0, False)]})
    filled, smallest, rng = 0, None, random.Random(1)
    for size in map(int, arguments.sizes.split(",")):
        fill = FILL.format(timeline=timeline, first=filled, last=size - 1, count=size - filled, days=DAYS,
                           words=HEADLINE_WORDS, vocabulary=VOCABULARY)
        subprocess.run(shlex.split(arguments.psql) + ["-q", "-v", "ON_ERROR_STOP=1"],
                       input=fill, text=True, check=True, stdout=subprocess.DEVNULL)
        filled = size
        cost = milliseconds_per_mention(url, size, rng)
        smallest = smallest or cost
        print(f"{size:>9,} events: {cost:6.2f} ms per mention, {cost / smallest:4.2f} times the first", flush=True)


if __name__ == "__main__":
    main()

create table web_host (
    name         text        primary key,
    free_at      timestamptz not null,
    rests_until  timestamptz not null,
    robots       text,
    robots_at    timestamptz,
    delay_millis bigint      not null default 0
);

comment on column web_host.name is 'scheme, host and port of its addresses';
comment on column web_host.free_at is 'when its next turn can be given out: each turn moves it by the pace';
comment on column web_host.rests_until is 'before that it said not to come again (Retry-After)';
comment on column web_host.robots is 'its robots.txt, empty where it has none; null before it was read';
comment on column web_host.delay_millis is 'the Crawl-delay of that';

create index web_host_free on web_host (free_at);

alter table feed add column turn_at timestamptz;
alter table feed_entry add column turn_at timestamptz;

comment on column feed.turn_at is 'the turn with its host that it was given';
comment on column feed_entry.turn_at is 'the turn with its host that it was given';

-- A calendar cell and a word each; mentions of one event share one.
alter table mention add column blocks text[] not null default '{}';
create index mention_by_blocks on mention using gin (blocks);

-- Headlines are compared mention by mention now; the days of events are still searched.
drop index event_by_days_and_headline;
create index event_by_days on event using gist (timeline, daterange(earliest, latest, '[]'));

-- Mentions that a person has put into one place are one event. A mention keeps its place when its article is taken back.
create table placement (
    timeline bigint not null references timeline,
    mention  text   not null,
    place    uuid   not null,
    primary key (timeline, mention)
);
create index placement_by_place on placement (place);

-- Places that a person has kept apart.
create table separation (
    one   uuid not null,
    other uuid not null,
    primary key (one, other)
);
create index separation_by_other on separation (other);

-- Where the events went that were merged into others.
create table moved_event (
    id    uuid primary key,
    event uuid not null references event on delete cascade
);
create index moved_event_by_event on moved_event (event);

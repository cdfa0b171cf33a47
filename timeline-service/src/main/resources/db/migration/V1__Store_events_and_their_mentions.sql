create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;
create extension if not exists unaccent with schema public;

-- Words without case and accents, of any language.
create text search configuration words (copy = simple);
alter text search configuration words
    alter mapping for asciiword, word, numword, hword, hword_part, hword_asciipart, hword_numpart, asciihword, numhword
    with unaccent, simple;

create sequence timeline_seq;
create sequence article_seq increment by 200;
create sequence mention_seq increment by 200;

create table timeline (
    key        bigint      primary key default nextval('timeline_seq'),
    name       text        not null unique check (name ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    revision   bigint      not null default 0,
    events     bigint      not null default 0,
    mentions   bigint      not null default 0,
    articles   bigint      not null default 0,
    updated_at timestamptz not null
);

create table article (
    key          bigint      primary key,
    timeline     bigint      not null references timeline,
    id           text        not null,
    url          text,
    title        text,
    publisher    text,
    published_at text,
    language     text,
    unique (timeline, id)
);

-- An open beginning is -infinity, an open end infinity. Precision counts from coarse (0) to fine.
-- Published and sequence are the narrative order; what is not stated sorts last.
create table event (
    id            uuid             primary key,
    timeline      bigint           not null references timeline,
    lead          bigint,
    dated         bigint,
    date          text             not null,
    earliest      date             not null,
    latest        date             not null,
    precision     smallint         not null,
    clock         time             not null,
    published     timestamptz      not null,
    sequence      integer          not null,
    headline      text             not null,
    anchor        smallint,
    confidence    double precision,
    participants  text[]           not null,
    places        text[]           not null,
    mention_count integer          not null
);

create table mention (
    key           bigint      primary key,
    timeline      bigint      not null references timeline,
    id            text        not null,
    event         uuid        not null references event,
    article       bigint      not null references article,
    date          text        not null,
    headline      text        not null,
    anchor        smallint,
    confidence    double precision,
    participants  text[]      not null,
    places        text[]      not null,
    published     timestamptz not null,
    sequence      integer     not null,
    quote_text    text,
    quote_start   integer,
    quote_end     integer,
    trigger_text  text,
    trigger_start integer,
    trigger_end   integer,
    words         tsvector    not null
        generated always as (to_tsvector('words', headline || ' ' || coalesce(quote_text, ''))) stored,
    unique (timeline, id)
);

-- An event is written before the mentions it takes its headline and date from.
alter table event
    add constraint event_lead_fkey foreign key (lead) references mention deferrable initially deferred,
    add constraint event_dated_fkey foreign key (dated) references mention deferrable initially deferred;

create unique index event_in_order on event (timeline, earliest, precision, latest, clock, published, sequence, id);
create index event_by_end on event (timeline, latest);
create index event_by_days_and_headline on event
    using gist (timeline, daterange(earliest, latest, '[]'), headline gist_trgm_ops (siglen = 64));
create index event_lead on event (lead);
create index event_dated on event (dated);
create index mention_of_event on mention (event, published, sequence, id);
create index mention_of_article on mention (article);
create index mention_by_words on mention using gin (words);

create extension if not exists btree_gin with schema public;

-- The words of names, so that a name is found by any of them. A gap lies between two names: no phrase spans it.
-- A slash or hyphen parts words.
create function name_words(names text[]) returns tsvector
    language sql immutable parallel safe
    return to_tsvector('timeline.words'::regconfig, to_jsonb(translate(names::text, '/-', '  ')::text[]));

-- The site that an article's address names, in lower case and without "www.".
create function host(url text) returns text
    language sql immutable parallel safe
    return lower(substring(url from '^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@]*@)?(?:[Ww][Ww][Ww]\.)?([^/?#:]+)'));

alter table article
    add column publisher_words tsvector not null generated always as (name_words(array[publisher])) stored,
    add column host text generated always as (host(url)) stored;

create index event_shown_in_order on event (timeline, earliest, precision, latest, clock, published, sequence, id)
    where salience >= 0.5 and status in (0, 1);
create index event_by_kind on event (timeline, status, kind, precision, salience, id);
create index event_by_names on event using gin (timeline, name_words(participants), name_words(places));
create index article_by_publisher on article using gin (timeline, publisher_words);
create index article_by_host on article (timeline, host);

drop index mention_by_words;
create index mention_by_words on mention using gin (timeline, words);

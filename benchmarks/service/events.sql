-- Makes a timeline of :events events, each told by one mention of one of :events / 20 articles, from 1800 on.
begin;
set local search_path to timeline, public;

insert into timeline (name, events, mentions, articles, updated_at)
values (:'name', :events, :events, (:events + 19) / 20, now());

create temporary table told on commit drop as
select i,
       gen_random_uuid() as event,
       nextval('mention_seq') as mention,
       (i + 19) / 20 as source,
       date '1800-01-01' + (i::bigint * 7919 % 82000)::integer as day,
       timestamptz '2000-01-01' + i * interval '7 minutes' as published,
       initcap(who[1 + i * 31 % 12]) || ' ' || did[1 + i * 17 % 10] || ' ' || what[1 + i * 13 % 14]
           || ' ' || substr(md5(i::text), 1, 6) as headline,
       initcap(who[1 + i * 31 % 12]) as participant,
       place[1 + i * 7 % 9] as place,
       kind[1 + i * 17 % 10] as kind
from generate_series(1, :events) i,
     (select array['minister', 'council', 'union', 'museum', 'airline', 'court', 'captain', 'bank', 'orchestra',
                   'hospital', 'mayor', 'fleet'] as who,
             array['opens', 'sells', 'visits', 'closes', 'signs', 'attacks', 'discovers', 'elects', 'meets',
                   'launches'] as did,
             array['opening', 'acquisition', 'visit', 'closing', 'agreement', 'attack', 'discovery', 'election',
                   'meeting', 'release'] as kind,
             array['the northern bridge', 'a copper mine', 'the old harbour', 'its second school', 'a peace accord',
                   'the winter fair', 'a new comet', 'the railway line', 'the grain store', 'an island airport',
                   'the border post', 'a steel works', 'the city theatre', 'a coal ferry'] as what,
             array['Lisbon', 'Oslo', 'Nairobi', 'Lima', 'Hanoi', 'Quebec', 'Cairo', 'Perth', 'Riga'] as place) words;

create temporary table source on commit drop as
select i as number, nextval('article_seq') as key from generate_series(1, (:events + 19) / 20) i;

insert into article (key, timeline, id, url, title, publisher, published_at, language)
select source.key, t.key, 'a' || number, 'https://paper' || number % 50 || '.example/' || number, 'Article ' || number,
       'Paper ' || number % 50, '2000-01-01', 'en'
from source, timeline t where t.name = :'name';

insert into event (id, timeline, lead, dated, date, earliest, latest, precision, clock, published, sequence, headline,
                   anchor, confidence, participants, places, mention_count, kind, status, salience)
select event, t.key, mention, mention, day::text, day, day, 8, time '00:00', published, i % 20, headline,
       0, 0.9, array[participant], array[place], 1, kind, 0, 1
from told, timeline t where t.name = :'name';

insert into mention (key, timeline, id, event, article, date, headline, anchor, confidence, participants, places,
                     published, sequence, quote_text, quote_start, quote_end, kind, status, salience)
select told.mention, t.key, 'a' || source || '#' || i, event, source.key, day::text, headline, 0, 0.9,
       array[participant], array[place], published, i % 20,
       headline || ', a spokesman in ' || place || ' said on ' || to_char(day, 'DD Month YYYY') || '.', 0, 90,
       kind, 0, 1
from told join source on source.number = told.source, timeline t where t.name = :'name';

commit;

vacuum analyze timeline.event, timeline.mention, timeline.article;

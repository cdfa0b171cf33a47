-- How many events there are of the same days and status, those apart that a timeline shows unless it is asked for less salient
-- ones: a histogram adds up some thousand counts instead of a million events. What has no events any more stays with 0.
create table event_count (
    timeline bigint   not null,
    earliest date     not null,
    latest   date     not null,
    status   smallint not null,
    salient  boolean  not null,
    events   bigint   not null,
    primary key (timeline, earliest, latest, status, salient)
) with (fillfactor = 80);

-- In one order, so that nobody waits for one who waits for him.
create function count_events() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        insert into timeline.event_count as kept (timeline, earliest, latest, status, salient, events)
        select timeline, earliest, latest, status, salience >= 0.5, sum(one)
        from (select *, 1 as one from written union all select *, -1 from unwritten) changed
        group by 1, 2, 3, 4, 5 having sum(one) <> 0 order by 1, 2, 3, 4, 5
        on conflict (timeline, earliest, latest, status, salient) do update set events = kept.events + excluded.events;
    else
        insert into timeline.event_count as kept (timeline, earliest, latest, status, salient, events)
        select timeline, earliest, latest, status, salience >= 0.5, count(*) * case tg_op when 'INSERT' then 1 else -1 end
        from written
        group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
        on conflict (timeline, earliest, latest, status, salient) do update set events = kept.events + excluded.events;
    end if;
    return null;
end $$;

-- From here on nobody else writes events until all of them are counted.
create trigger event_counted after insert on event referencing new table as written
    for each statement execute function count_events();
create trigger event_counted_anew after update on event referencing new table as written old table as unwritten
    for each statement execute function count_events();
create trigger event_no_longer_counted after delete on event referencing old table as written
    for each statement execute function count_events();

insert into event_count (timeline, earliest, latest, status, salient, events)
select timeline, earliest, latest, status, salience >= 0.5, count(*) from event group by 1, 2, 3, 4, 5;

-- What became of events, in the order of each timeline: whoever writes to a timeline holds its lock.
create table change (
    key      bigint   primary key generated always as identity,
    timeline bigint   not null,
    event    uuid     not null,
    type     text     not null
);

create index change_in_order on change (timeline, key);

-- Events that are no more.
create table removed_event (
    id       uuid   primary key,
    timeline bigint not null
);

create function log_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into timeline.change (timeline, event, type) select timeline, id, 'created' from written;
    elsif tg_op = 'UPDATE' then
        insert into timeline.change (timeline, event, type) select timeline, id, 'updated' from written;
    else
        insert into timeline.change (timeline, event, type) select timeline, id, 'removed' from written;
        insert into timeline.removed_event (id, timeline) select id, timeline from written on conflict do nothing;
    end if;
    perform pg_notify('timeline_change', timeline::text) from (select distinct timeline from written) changed;
    return null;
end $$;

create trigger event_created after insert on event referencing new table as written
    for each statement execute function log_change();
create trigger event_updated after update on event referencing new table as written
    for each statement execute function log_change();
create trigger event_removed after delete on event referencing old table as written
    for each statement execute function log_change();

alter table event
    add column created_at timestamptz not null default now(),
    add column updated_at timestamptz not null default now();

create function touch() returns trigger
    language plpgsql
    as $$
begin
    new.updated_at := now();
    return new;
end
$$;

create trigger event_touched before update on event
    for each row when (old.* is distinct from new.*) execute function touch();

-- Feeds show what came last. When an event changed is not indexed, as a change would then cost a write to every index.
create index event_by_arrival on event (timeline, created_at, id);

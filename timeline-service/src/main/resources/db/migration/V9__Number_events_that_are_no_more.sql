-- In what order events were removed, so that only the newest are kept.
alter table removed_event add column key bigint generated always as identity;
create unique index removed_event_in_order on removed_event (key);

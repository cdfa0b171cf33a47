-- Whom an article names anywhere, as all that was told of it says; empty where nothing does. Merging compares it.
alter table article add column names text[] not null default '{}';

-- JSON of TimelineJS3 as it was handed in, to be given back.
alter table mention add column presentation text;
alter table timeline add column presentation text;

-- What kind of event it is, whether it happened, and how much it matters. Status counts from occurred (0).
alter table mention
    add column kind     text,
    add column status   smallint         not null default 0,
    add column salience double precision not null default 1;

alter table event
    add column kind     text,
    add column status   smallint         not null default 0,
    add column salience double precision not null default 1;

-- Whether the article tells nothing of the same date that matters more.
alter table mention add column foremost boolean not null default false;

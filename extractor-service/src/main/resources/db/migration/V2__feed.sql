create table feed (
    id            text        primary key,
    timeline      text        not null,
    url           text        not null,
    title         text,
    etag          text,
    last_modified text,
    failures      integer     not null default 0,
    reason        text,
    due_at        timestamptz not null,
    checked_at    timestamptz not null,
    created_at    timestamptz not null
);

comment on column feed.etag is 'with last_modified what to show at the next visit, so that the feed is sent again only if it has changed';
comment on column feed.failures is 'how many visits in a row have failed, the present one included until it ends';
comment on column feed.due_at is 'when to visit it next; a visit that has begun moves it past the time it may take';

create index feed_due on feed (due_at);

create table feed_entry (
    id           text        primary key,
    feed         text        not null references feed on delete cascade,
    url          text,
    title        text,
    published_at text,
    content      text,
    status       text        not null check (status in ('WAITING', 'HANDED_IN', 'FAILED')),
    reason       text,
    attempts     integer     not null default 0,
    due_at       timestamptz not null,
    seen_at      timestamptz not null
);

comment on column feed_entry.content is 'what the feed itself tells, in HTML; stands in for a page that can''t be had, and is empty once there is nothing left to do';
comment on column feed_entry.seen_at is 'when the feed had it last; one that is done with and long unseen is forgotten';

create index feed_entry_due on feed_entry (due_at) where status = 'WAITING';
create index feed_entry_of_feed on feed_entry (feed, status);

create table article (
    id           text        primary key,
    timeline     text        not null,
    title        text,
    text         text        not null,
    url          text,
    publisher    text,
    published_at text,
    language     text        not null,
    status       text        not null check (status in ('RECEIVED', 'EXTRACTED', 'DELIVERED', 'FAILED')),
    reason       text,
    mentions     jsonb,
    events       integer     not null default 0,
    rejected     integer     not null default 0,
    attempts     integer     not null default 0,
    due_at       timestamptz not null,
    received_at  timestamptz not null,
    updated_at   timestamptz not null
);

comment on column article.mentions is 'what is to be posted to the timeline; empty before extraction and after delivery';
comment on column article.attempts is 'how often the present step was begun';
comment on column article.due_at is 'when the next step may begin; a step that has begun moves it past the time it may take';

create index article_due on article (status, due_at) where status in ('RECEIVED', 'EXTRACTED');
create index article_latest on article (received_at desc, id desc);
create index article_latest_of_status on article (status, received_at desc, id desc);

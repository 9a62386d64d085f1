-- What the platform needs in every service's database: facts on their way out, positions and duplicates on the way in,
-- what could not be processed, the newest state of other services' aggregates, and the answers to creating requests.

-- The columns are those Debezium's Event Router expects, so that changing the relay is configuration, not migration.
create table outbox (
    seq           bigint generated always as identity primary key,
    id            uuid         not null unique,
    aggregatetype varchar(100) not null,
    aggregateid   varchar(100) not null,
    type          varchar(200) not null,
    sequence      bigint       not null,
    payload       jsonb        not null,
    created_at    timestamptz  not null,
    published_at  timestamptz
);
create index outbox_unpublished on outbox (seq) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;

create table inbox (
    event_id    uuid primary key,
    received_at timestamptz not null
);
create index inbox_received on inbox (received_at);

-- next_offset -1: to be read from the start. Until rebuild_until is reached, what is projected is not complete.
create table consumer_position (
    topic         varchar(100) not null,
    partition     integer      not null,
    next_offset   bigint       not null,
    rebuild_until bigint       not null,
    primary key (topic, partition)
);

create table dead_letter (
    id          uuid primary key,
    topic       varchar(100) not null,
    key         text,
    event_id    text,
    type        text,
    sequence    text,
    time        text,
    payload     text,
    reason      text         not null,
    attempts    integer      not null,
    failed_at   timestamptz  not null,
    resolved_at timestamptz
);
create index dead_letter_open on dead_letter (id) where resolved_at is null;

create table replica (
    topic    varchar(100) not null,
    key      varchar(100) not null,
    sequence bigint       not null,
    data     jsonb        not null,
    primary key (topic, key)
);

create table idempotency_key (
    principal    varchar(200) not null,
    key          varchar(200) not null,
    request_hash char(64)     not null,
    created_at   timestamptz  not null,
    status       integer,
    location     text,
    etag         text,
    body         text,
    primary key (principal, key)
);
create index idempotency_key_created on idempotency_key (created_at);

-- What the intake of files needs in the database of a service that has one: the agencies' own profiles, the jobs, what
-- became of each row, and the rows that wait for their merge (ADR-0023).

-- A version of a profile is never changed or deleted: jobs say which one read their file.
create table intake_profile (
    owner     uuid         not null,
    type      varchar(40)  not null,
    name      varchar(40)  not null,
    version   integer      not null,
    content   text         not null,
    stored_by varchar(200) not null,
    stored_at timestamptz  not null,
    primary key (owner, type, name, version)
);

-- The state of a job is derived from its milestones; counts are written once, when it ends.
create table intake_job (
    id                uuid         primary key,
    type              varchar(40)  not null,
    owner             uuid         not null,
    sender            jsonb        not null,
    mode              varchar(20)  not null,
    atomicity         varchar(20)  not null,
    scope             varchar(20)  not null,
    effective_from    date,
    confirm_drop      boolean      not null,
    profile           varchar(60)  not null,
    profile_version   integer      not null,
    detected          jsonb        not null,
    created_at        timestamptz  not null,
    received          bigint       not null,
    received_at       timestamptz,
    broken_at         timestamptz,
    cancel_asked_at   timestamptz,
    ended_at          timestamptz,
    failure           varchar(60),
    failure_th        text,
    failure_en        text,
    counts            jsonb,
    worker            uuid,
    lease_until       timestamptz
);
create index intake_job_owner on intake_job (owner, type, id);
create index intake_job_open on intake_job (type, owner) where ended_at is null;
create index intake_job_ended on intake_job (ended_at);

-- The raw row is kept for what is given back to be mended, sealed, because it can hold an identity number.
-- No foreign key: it would look for the same job once per row.
create table intake_row (
    job_id  uuid        not null,
    number  bigint      not null,
    key     text,
    outcome varchar(20) not null,
    changed text[],
    faults  jsonb,
    raw     text,
    primary key (job_id, number)
);
create index intake_row_refused on intake_row (job_id, outcome, number) where outcome in ('REJECTED', 'CONFLICT', 'CLOSED');

-- Logged, although it is read once and deleted: an unlogged table is empty after a crash, and 202 was answered for it.
create table intake_staged (
    job_id   uuid   not null,
    number   bigint not null,
    key      text,
    identity text,
    needs    text,
    hash     bytea,
    value    text,
    faults   jsonb,
    raw      text   not null,
    primary key (job_id, number)
);
create index intake_staged_key on intake_staged (job_id, key);

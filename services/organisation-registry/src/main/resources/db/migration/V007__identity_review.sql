-- Who touched personal data, when and why. Rows are only ever added.
create table access_log (
    id         bigint generated always as identity primary key,
    at         timestamptz  not null,
    action     varchar(40)  not null,
    subject    varchar(200) not null,
    client     varchar(200),
    roles      varchar(200) not null,
    agency_id  uuid,
    body       varchar(100),
    person_ids uuid[]       not null,
    purpose    varchar(500)
);
create index access_log_person on access_log using gin (person_ids);

create function access_log_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'access_log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger access_log_is_append_only before update or delete or truncate on access_log
    for each statement execute function access_log_is_append_only();

-- The hashes a person was known by before a mistyped number was corrected. The number itself is not kept.
create table identity_history (
    id            bigint generated always as identity primary key,
    person_id     uuid         not null references person (id),
    identity_kind varchar(20)  not null,
    identity_key  varchar(43)  not null,
    replaced_at   timestamptz  not null,
    replaced_by   varchar(200) not null,
    reason        varchar(500) not null
);
create index identity_history_person on identity_history (person_id);

-- Where the rotation of the sealing keys stands is asked of the rows themselves.
create index person_sealing_key on person (split_part(identity_ciphertext, ':', 1));

-- The review of a merge of two records of one person. kept_before and taken_over are the kept record's assignments before
-- the merge and those it got by it: what is needed to reverse it.
create table person_merge (
    id              uuid          primary key,
    kept_id         uuid          not null references person (id),
    merged_id       uuid          not null references person (id),
    reason          varchar(500)  not null,
    evidence        varchar(2000) not null,
    status          varchar(20)   not null,
    proposed_by     varchar(200)  not null,
    proposed_at     timestamptz   not null,
    decided_by      varchar(200),
    decided_at      timestamptz,
    decision_reason varchar(500),
    reversed_by     varchar(200),
    reversed_at     timestamptz,
    reversal_reason varchar(500),
    kept_before     uuid[]        not null,
    taken_over      uuid[]        not null,
    version         bigint        not null,
    check (kept_id <> merged_id),
    check (decided_by <> proposed_by)
);
create unique index person_merge_once on person_merge (merged_id) where status in ('PROPOSED', 'APPROVED');
create index person_merge_status on person_merge (status, id);

alter table person add column merged_into uuid references person (id) check (merged_into <> id);
create index person_merged_into on person (merged_into) where merged_into is not null;

-- Assignments of merged records, with every column they have: not counted, not altered, given back by a reversal.
create table set_aside_assignment (
    like assignment,
    merge_id uuid not null references person_merge (id),
    kept_id  uuid not null references person (id),
    set_aside_at timestamptz not null,
    primary key (id)
);
create index set_aside_assignment_kept on set_aside_assignment (kept_id);
create index set_aside_assignment_place on set_aside_assignment (agency_id, source_id, valid_from);
create index set_aside_assignment_merge on set_aside_assignment (merge_id);

-- Whom an identity document names: of a merged record the person it was merged into.
create view identity_holder as
select identity_key, coalesce(merged_into, id) as person_id from person;

-- The name by which records are compared: without titles, spaces and points. Never null, but not declared so: a table
-- made LIKE this one to load many people has the column and nobody fills it there.
alter table person add column name_key text generated always as (
    regexp_replace(regexp_replace(given_name_th, '^\s*(นางสาว|น\.ส\.|นาง|นาย|ดร\.)\s*', '') || ' ' || family_name_th,
                   '[\s.\u200b]+', '', 'g')) stored;
create index person_name_key on person (name_key);

-- Pairs of records that may be of one person; one was seen before other.
create table duplicate_candidate (
    id               uuid         primary key,
    one              uuid         not null references person (id),
    other            uuid         not null references person (id),
    score            integer      not null,
    reasons          text[]       not null,
    found_at         timestamptz  not null,
    dismissed_by     varchar(200),
    dismissed_at     timestamptz,
    dismissal_reason varchar(500),
    version          bigint       not null,
    unique (one, other),
    check (one < other)
);
create index duplicate_candidate_order on duplicate_candidate ((-score), id);

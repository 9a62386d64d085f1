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

-- Whom an identity document names.
create view identity_holder as
select identity_key, id as person_id from person;

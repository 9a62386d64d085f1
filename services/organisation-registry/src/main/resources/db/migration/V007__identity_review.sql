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

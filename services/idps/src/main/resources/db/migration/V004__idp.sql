-- Individual development plans; one live plan per person and fiscal year.

create table idp (
    id                    uuid primary key,
    person_id             uuid        not null,
    agency_id             uuid        not null,
    fiscal_year           integer     not null check (fiscal_year between 2500 and 2700),
    status                varchar(20) not null,
    agreed_by             uuid,
    agreed_on             date,
    agreement_recorded_by varchar(200),
    reason                varchar(1000),
    created_at            timestamptz not null,
    changed_at            timestamptz not null,
    version               bigint      not null,
    check ((agreed_by is null) = (agreed_on is null)),
    check (agreed_by <> person_id)
);
create unique index idp_one_live_per_person_and_year on idp (person_id, fiscal_year)
    where status not in ('CANCELLED', 'TRANSFERRED');
create index idp_of_agency on idp (agency_id, id);

create table idp_item (
    id             uuid primary key,
    idp_id         uuid          not null references idp,
    position       integer       not null,
    target_kind    varchar(40)   not null,
    target_code    varchar(60)   not null,
    dev_issue      varchar(40)   not null,
    description    varchar(2000),
    expected_level integer check (expected_level between 0 and 5),
    actual_level   integer check (actual_level between 0 and 5),
    method         varchar(40)   not null,
    learning_mode  varchar(40)   not null,
    planned_from   date          not null,
    planned_to     date          not null,
    measure        varchar(1000) not null,
    check (planned_from <= planned_to)
);
create index idp_item_of_idp on idp_item (idp_id);

-- Agencies by effective date: what an agency is called and which codes it is known by change, the agency stays.
-- Intervals are half open: valid_to is the first day that no longer counts.
create table agency (
    id         uuid        primary key,
    kind       varchar(40) not null,
    obligation varchar(20) not null,
    scope_kind varchar(40) not null,
    parent_id  uuid        references agency (id),
    status     varchar(20) not null,
    valid_from date        not null,
    valid_to   date,
    source     varchar(500),
    version    bigint      not null,
    check (valid_to > valid_from)
);
create index agency_parent on agency (parent_id);

create table agency_name (
    agency_id            uuid         not null references agency (id),
    position             integer      not null,
    name_th              varchar(300) not null,
    name_en              varchar(300),
    abbreviation_th      varchar(40),
    abbreviation_en      varchar(40),
    valid_from           date         not null,
    valid_to             date,
    legal_basis_document varchar(500),
    legal_basis_number   varchar(100),
    legal_basis_date     date,
    primary key (agency_id, position),
    -- At most one name is open; deferred, because one transaction closes a name and opens the next.
    unique nulls not distinct (agency_id, valid_to) deferrable initially deferred,
    check (valid_to > valid_from)
);

create table agency_code (
    agency_id  uuid        not null references agency (id),
    position   integer     not null,
    scheme     varchar(20) not null,
    code       varchar(40) not null,
    valid_from date        not null,
    valid_to   date,
    primary key (agency_id, position),
    -- The last word when two registrations of one code meet; overlaps in the past are refused by the service.
    unique nulls not distinct (scheme, code, valid_to) deferrable initially deferred,
    check (valid_to > valid_from)
);

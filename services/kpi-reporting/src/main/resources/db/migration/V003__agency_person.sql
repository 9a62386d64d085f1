-- What this service needs to know of agencies and people, learned from the registry's events. sequence: newest state seen.
create table agency (
    agency_id  uuid primary key,
    kind       text not null,
    obligation text not null,
    parent_id  uuid,
    status     text not null,
    valid_from date not null,
    valid_to   date,
    sequence   bigint not null
);

-- Each name holds until the next begins; a name of a later day is here before it holds.
create table agency_name (
    agency_id  uuid not null references agency,
    valid_from date not null,
    name_th    text not null,
    name_en    text,
    primary key (agency_id, valid_from)
);

create table agency_code (
    agency_id uuid not null references agency,
    scheme    text not null,
    code      text not null,
    primary key (scheme, code, agency_id)
);
create index agency_code_agency on agency_code (agency_id);

-- Every agency with all agencies it belongs to, itself included; derived from agency.parent_id.
create table agency_ancestor (
    ancestor_id uuid not null,
    agency_id   uuid not null,
    primary key (ancestor_id, agency_id)
);

create table person (
    person_id uuid primary key,
    sequence  bigint not null
);

-- Dates are half open: valid_to is the first day that is no longer covered.
create table person_assignment (
    person_id            uuid not null references person,
    assignment_id        uuid not null,
    agency_id            uuid not null,
    personnel_type       text not null,
    role_group           text not null,
    digital_target_group text not null,
    status               text not null,
    valid_from           date not null,
    valid_to             date,
    primary key (person_id, assignment_id)
);

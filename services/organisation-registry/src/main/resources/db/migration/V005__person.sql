-- People and their assignments by effective date. The identity document is kept encrypted and found by a keyed hash
-- only (PDPA s.37(1)); no column holds it in the clear.
create table person (
    id                  uuid         primary key,
    identity_kind       varchar(20)  not null,
    -- Deferrable, because the two records of one person may exchange theirs.
    identity_key        varchar(43)  not null unique deferrable,
    identity_ciphertext varchar(400) not null,
    title_th            varchar(100),
    given_name_th       varchar(200) not null,
    family_name_th      varchar(200) not null,
    given_name_en       varchar(200),
    family_name_en      varchar(200),
    recorded_at         timestamptz  not null,
    version             bigint       not null
);

create table assignment (
    id                     uuid        primary key,
    person_id              uuid        not null references person (id),
    agency_id              uuid        not null references agency (id),
    source_id              varchar(64) not null,
    personnel_type         varchar(40) not null,
    position_level         varchar(40),
    position_title         varchar(300),
    unit_id                uuid        references org_unit (id),
    unit_code              varchar(40),
    on_probation           boolean     not null,
    heads_unit             boolean     not null,
    -- Deferred, because people sent together may supervise each other.
    supervisor_id          uuid        references person (id) deferrable initially deferred,
    supervisor_source_id   varchar(64),
    role_group             varchar(40) not null,
    role_group_source      varchar(20) not null,
    role_group_reason      varchar(500),
    digital_target_group   varchar(40) not null,
    seconded_to_agency_id  uuid        references agency (id),
    secondment_reference   varchar(300),
    status                 varchar(20) not null,
    valid_from             date        not null,
    valid_to               date,
    -- SHA-256 of what the agency's HRIS can see of the record; of an ended assignment, as it was last seen open.
    content_hash           bytea       not null,
    unique (person_id, valid_from),
    -- At most one assignment of a person, and of a key of an HRIS, is open; deferred, because one transaction ends an
    -- assignment and opens the next.
    constraint assignment_open unique nulls not distinct (person_id, valid_to) deferrable initially deferred,
    constraint assignment_open_source
        unique nulls not distinct (agency_id, source_id, valid_to) deferrable initially deferred,
    check (valid_to > valid_from),
    check (seconded_to_agency_id <> agency_id),
    check (octet_length(content_hash) = 32)
);
create index assignment_unit on assignment (unit_id);
create index assignment_supervisor on assignment (supervisor_id);

-- People as this service asks for them: by (agency, source id), by supervisor, by agency; plain indexes over a million rows.

create table person (
    person_id uuid primary key,
    sequence  bigint not null
);

create table assignment (
    assignment_id  uuid primary key,
    person_id      uuid         not null references person,
    agency_id      uuid         not null,
    source_id      varchar(100) not null,
    personnel_type varchar(40)  not null,
    supervisor_id  uuid,
    status         varchar(10)  not null,
    valid_from     date         not null,
    valid_to       date
);
create index assignment_of_person on assignment (person_id);
create index assignment_in_agency on assignment (agency_id, source_id);
-- Coverage counts an agency's people from the index alone.
create index assignment_head_count on assignment (agency_id, valid_from, valid_to, personnel_type)
    include (person_id) where status = 'ACTIVE';

-- What this service knows from the organisation registry: codes and agencies as views over the replica, people as a table.

-- Few documents (one per guideline edition, some hundreds of agencies): unfolding them on every read costs less than keeping copies.
create view accreditation_code as
select part.name as part,
       item.value ->> 'code' as code
from replica edition
         cross join lateral jsonb_array_elements(edition.data -> 'codeLists') list
         join (values ('skills', 'DIGITAL_SKILL'),
                      ('targetGroups', 'DIGITAL_TARGET_GROUP'),
                      ('roleLevels', 'DIGITAL_ROLE_LEVEL')) part (name, list) on part.list = list.value ->> 'list'
         cross join lateral jsonb_array_elements(list.value -> 'items') item
where edition.topic = 'hrd.organisation.guideline.v1';

create view agency as
select (data ->> 'agencyId')::uuid as agency_id,
       (data ->> 'parentId')::uuid as parent_id,
       data ->> 'status' as status,
       data -> 'codes' as codes
from replica
where topic = 'hrd.organisation.agency.v1';

-- Every completion names an agency, often by a code.
create index replica_agency_id on replica (((data ->> 'agencyId')::uuid)) where topic = 'hrd.organisation.agency.v1';
create index replica_agency_parent on replica (((data ->> 'parentId')::uuid)) where topic = 'hrd.organisation.agency.v1';
create index replica_agency_code on replica using gin ((data -> 'codes') jsonb_path_ops) where topic = 'hrd.organisation.agency.v1';

-- A million people are looked up by (agency, source id) and by person on every completion: a row per assignment with
-- two plain indexes answers both, which no index over a JSON array of assignments does; and of each person only the
-- few facts needed here are kept.
create table person
(
    person_id uuid primary key,
    sequence  bigint not null
);

create table person_assignment
(
    assignment_id uuid primary key,
    person_id     uuid         not null references person,
    agency_id     uuid         not null,
    source_id     varchar(100) not null,
    valid_from    date         not null,
    valid_to      date
);
create index person_assignment_by_person on person_assignment (person_id);
create index person_assignment_by_source on person_assignment (agency_id, source_id);

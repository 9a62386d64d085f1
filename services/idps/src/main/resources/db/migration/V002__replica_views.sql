-- What this service reads of the organisation registry's guideline and agencies: few documents, so views over the replica suffice.

-- Which list says what is known here, once: the classes speak of methods and assurance levels, not of names of lists.
create view guideline as
select key as edition,
       sequence,
       jsonb_build_object(
           'edition', key,
           'fiscalYearFrom', data -> 'fiscalYearFrom',
           'targetKinds', coalesce(jsonb_path_query_first(data, '$.codeLists[*] ? (@.list == "DEV_TARGET_KIND").items'), '[]'),
           'methods', coalesce(jsonb_path_query_first(data, '$.codeLists[*] ? (@.list == "DEV_METHOD").items'), '[]'),
           'learningModes', coalesce(jsonb_path_query_first(data, '$.codeLists[*] ? (@.list == "LEARNING_MODE").items'), '[]'),
           'assuranceLevels', coalesce(jsonb_path_query_first(data, '$.codeLists[*] ? (@.list == "ASSURANCE_LEVEL").items'), '[]'),
           'personnelTypes', coalesce(jsonb_path_query_first(data, '$.codeLists[*] ? (@.list == "PERSONNEL_TYPE").items'), '[]'),
           'codeLists', data -> 'codeLists',
           'kpis', data -> 'kpis') as content
from replica
where topic = 'hrd.organisation.guideline.v1';

create view agency as
select (data ->> 'agencyId')::uuid as agency_id,
       (data ->> 'parentId')::uuid as parent_id,
       data -> 'codes'             as codes
from replica
where topic = 'hrd.organisation.agency.v1';

-- An HRIS names its agency in every request, mostly by a code.
create index replica_agency_id on replica (((data ->> 'agencyId')::uuid)) where topic = 'hrd.organisation.agency.v1';
create index replica_agency_parent on replica (((data ->> 'parentId')::uuid)) where topic = 'hrd.organisation.agency.v1';
create index replica_agency_code on replica using gin ((data -> 'codes') jsonb_path_ops) where topic = 'hrd.organisation.agency.v1';

-- Whether an agency still exists: a code that moved may stand at the closed agency and at its successor for a while.
create or replace view agency as
select (data ->> 'agencyId')::uuid as agency_id,
       (data ->> 'parentId')::uuid as parent_id,
       data -> 'codes'             as codes,
       data ->> 'status'           as status
from replica
where topic = 'hrd.organisation.agency.v1';

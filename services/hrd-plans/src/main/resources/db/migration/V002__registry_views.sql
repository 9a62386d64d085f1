-- What this service reads of the organisation registry, in its own words. The views look into the replica, so a rebuild
-- of the replica rebuilds them, and a new field of the registry's events is one line here.

-- A rename is published when it is decided, with the day it begins: the name of the day is picked here, by the day in
-- Thailand, and changes without another event. nameTh is the name on the day of the event, for states without names.
create view agency as
select (data ->> 'agencyId')::uuid as id,
       (data ->> 'parentId')::uuid as parent_id,
       data ->> 'kind'             as kind,
       data ->> 'obligation'       as obligation,
       data ->> 'status'           as status,
       coalesce((select name ->> 'nameTh'
                 from jsonb_array_elements(data -> 'names') as name,
                      date(now() at time zone 'Asia/Bangkok') as today
                 where (name ->> 'validFrom')::date <= today
                   and ((name ->> 'validTo')::date > today or name ->> 'validTo' is null)
                 order by name ->> 'validFrom' desc
                 limit 1),
                data ->> 'nameTh') as name_th
from replica
where topic = 'hrd.organisation.agency.v1';

create view agency_code as
select code ->> 'scheme'             as scheme,
       code ->> 'code'               as code,
       (replica.data ->> 'agencyId')::uuid as agency_id
from replica,
     jsonb_array_elements(replica.data -> 'codes') as code
where topic = 'hrd.organisation.agency.v1';

create view guideline_edition as
select data ->> 'edition'                 as edition,
       (data ->> 'fiscalYearFrom')::integer as fiscal_year_from,
       sequence
from replica
where topic = 'hrd.organisation.guideline.v1';

create view guideline_code as
select replica.data ->> 'edition'     as edition,
       list ->> 'list'                as list,
       item ->> 'code'                as code,
       (item ->> 'order')::integer    as position,
       item ->> 'nameTh'              as name_th,
       item ->> 'nameEn'              as name_en,
       item -> 'attributes'           as attributes
from replica,
     jsonb_array_elements(replica.data -> 'codeLists') as list,
     jsonb_array_elements(list -> 'items') as item
where topic = 'hrd.organisation.guideline.v1';

-- What a project can develop: the codes of every list that the edition names for a kind of development target.
create view guideline_skill as
select distinct skill.edition, skill.code
from guideline_code kind,
     jsonb_array_elements_text(kind.attributes -> 'lists') as target_list,
     guideline_code skill
where kind.list = 'DEV_TARGET_KIND'
  and skill.edition = kind.edition
  and skill.list = target_list;

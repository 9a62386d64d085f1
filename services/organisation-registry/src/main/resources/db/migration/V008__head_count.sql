-- Head counts as changes per day (ADR-0020). A count of a day is the sum of all changes up to it; the changes follow the
-- assignments by trigger, so whoever writes assignments, one by one or a file at once, cannot forget them.

-- What has changed since the last folding; rows are only added, and taken away by the folding.
create table head_count_change (
    seq                  bigint      generated always as identity primary key,
    day                  date        not null,
    agency_id            uuid        not null,
    unit_id              uuid,
    personnel_type       varchar(40) not null,
    role_group           varchar(40) not null,
    digital_target_group varchar(40) not null,
    delta                integer     not null
);

-- The changes of each day, folded.
create table head_count_day (
    day                  date        not null,
    agency_id            uuid        not null,
    unit_id              uuid,
    personnel_type       varchar(40) not null,
    role_group           varchar(40) not null,
    digital_target_group varchar(40) not null,
    delta                integer     not null,
    constraint head_count_day_cell unique nulls not distinct
        (day, agency_id, unit_id, personnel_type, role_group, digital_target_group)
);
create index head_count_day_agency on head_count_day (agency_id, day);

-- The days with a balance: the sum of all folded changes before the day, without units.
create table head_count_checkpoint (
    day date primary key
);

create table head_count_balance (
    day                  date        not null references head_count_checkpoint (day),
    agency_id            uuid        not null,
    personnel_type       varchar(40) not null,
    role_group           varchar(40) not null,
    digital_target_group varchar(40) not null,
    count                integer     not null,
    primary key (day, agency_id, personnel_type, role_group, digital_target_group)
);

-- An assignment in service counts from its first day until the day it no longer holds, at home whether seconded or not.
create function head_count_follow() returns trigger language plpgsql as $$
declare
    changed constant text := case tg_op
        when 'INSERT' then 'select *, 1 as sign from added'
        when 'DELETE' then 'select *, -1 as sign from removed'
        else 'select *, 1 as sign from added union all select *, -1 as sign from removed'
    end;
begin
    execute format(
        'insert into head_count_change
             (day, agency_id, unit_id, personnel_type, role_group, digital_target_group, delta)
         select edge.day, a.agency_id, a.unit_id, a.personnel_type, a.role_group, a.digital_target_group,
                sum(a.sign * edge.delta)
           from (%s) a
          cross join lateral (values (a.valid_from, 1), (a.valid_to, -1)) edge (day, delta)
          where a.status = ''ACTIVE'' and edge.day is not null
          group by 1, 2, 3, 4, 5, 6
         having sum(a.sign * edge.delta) <> 0', changed);
    return null;
end $$;

create trigger head_count_follows_insert after insert on assignment
    referencing new table as added
    for each statement execute function head_count_follow();
create trigger head_count_follows_update after update on assignment
    referencing new table as added old table as removed
    for each statement execute function head_count_follow();
create trigger head_count_follows_delete after delete on assignment
    referencing old table as removed
    for each statement execute function head_count_follow();

-- One row per agency and fiscal year in which the agency exists on 30 September and has a plan to answer for: ministries and
-- other containers do not. populations and numerators are bit sets of KPI slots as in person_year.
create table agency_year (
    agency_id   uuid not null,
    fiscal_year int not null,
    populations int not null,
    numerators  int not null check (numerators & ~populations = 0),
    primary key (agency_id, fiscal_year)
);

create view agency_year_expected as
select a.agency_id, y.fiscal_year, share.populations, share.numerators
from agency a
cross join reporting_year y
cross join lateral (
    select coalesce(bit_or(1 << k.slot), 0) as populations,
           coalesce(bit_or(1 << k.slot) filter (
               where exists (select from plan p
                             where p.agency_id = a.agency_id
                               and y.fiscal_year between p.fiscal_year_from and p.fiscal_year_to
                               and (p.status = any (k.plan_statuses) or p.superseded_on > y.cutoff)
                               and p.confirmations @> k.confirmations
                               and p.decided_on <= y.cutoff)), 0) as numerators
    from agency_share k
    where k.edition = y.edition) share
where a.obligation <> 'CONTAINER'
  and a.valid_from <= y.cutoff
  and (a.valid_to > y.cutoff or a.valid_to is null and a.status <> 'CLOSED');

-- The counts every figure is made of. Split columns are empty where a KPI is not counted by person; denominator is null for
-- plain counts. The check is the promise that no share passes 100 %.
create table cell (
    fiscal_year          int not null,
    kpi                  text not null,
    kpi_version          int not null,
    agency_id            uuid not null,
    personnel_type       text not null default '',
    role_group           text not null default '',
    digital_target_group text not null default '',
    numerator            int not null,
    denominator          int,
    primary key (fiscal_year, kpi, agency_id, personnel_type, role_group, digital_target_group, kpi_version),
    check (numerator >= 0 and (denominator is null or numerator <= denominator))
);

-- The cells, counted anew from person-years, agency-years and innovations.
create view cell_expected as
select p.fiscal_year, k.kpi, k.version as kpi_version, p.agency_id, p.personnel_type, p.role_group, p.digital_target_group,
       coalesce(sum(p.people) filter (where p.numerators >> s.slot & 1 = 1), 0)::int as numerator,
       sum(p.people)::int as denominator
from (select fiscal_year, agency_id, personnel_type, role_group, digital_target_group, populations, numerators,
             count(*) as people
      from person_year
      group by fiscal_year, agency_id, personnel_type, role_group, digital_target_group, populations, numerators) p
join reporting_year y using (fiscal_year)
join person_share s on s.edition = y.edition and p.populations >> s.slot & 1 = 1
join kpi_definition k on k.edition = s.edition and k.kpi = s.kpi
group by p.fiscal_year, k.kpi, k.version, p.agency_id, p.personnel_type, p.role_group, p.digital_target_group
union all
select a.fiscal_year, k.kpi, k.version, a.agency_id, '', '', '', a.numerators >> s.slot & 1, 1
from agency_year a
join reporting_year y using (fiscal_year)
join agency_share s on s.edition = y.edition and a.populations >> s.slot & 1 = 1
join kpi_definition k on k.edition = s.edition and k.kpi = s.kpi
union all
select i.fiscal_year, k.kpi, k.version, i.agency_id, '', '', '', count(*)::int, null
from innovation i
join reporting_year y using (fiscal_year)
join kpi_definition k on k.edition = y.edition and k.numerator ->> 'counts' = 'INNOVATION'
where i.status = 'RECORDED'
group by i.fiscal_year, k.kpi, k.version, i.agency_id;

-- One row per person and fiscal year in which the person holds a position on 30 September. Three bit sets say what is counted:
--   reached[n]   the development dimensions reached at assurance level n or above,
--   populations  the KPIs (slots) whose population the person is in,
--   numerators   those whose rule the person also meets: a subset, so that no share can pass 100 %.
create table person_year (
    person_id            uuid not null,
    fiscal_year          int not null,
    agency_id            uuid not null,
    personnel_type       text not null,
    role_group           text not null,
    digital_target_group text not null,
    reached              int[] not null check (cardinality(reached) = 5),
    populations          int not null,
    numerators           int not null check (numerators & ~populations = 0),
    primary key (person_id, fiscal_year)
);

-- Every change of a person-year: the state after it (agency_id null: the row went away) and the events that caused it
-- (none: a fiscal year began).
create table person_year_change (
    seq                  bigint generated always as identity primary key,
    person_id            uuid not null,
    fiscal_year          int not null,
    causes               uuid[] not null,
    recorded_at          timestamptz not null,
    agency_id            uuid,
    personnel_type       text,
    role_group           text,
    digital_target_group text,
    reached              int[],
    populations          int,
    numerators           int
);
create index person_year_change_person on person_year_change (person_id, fiscal_year, seq);

-- What person_year has to say of a person, worked out from the projections. Read by key, a batch of persons at a time.
create view person_year_expected as
select p.person_id,
       y.fiscal_year,
       home.agency_id,
       home.personnel_type,
       home.role_group,
       home.digital_target_group,
       learned.reached,
       share.populations,
       share.numerators
from person p
cross join reporting_year y
join guideline_edition e on e.edition = y.edition
-- The position on 30 September, counted once: should there be several, the newest. PENDING has not begun. LEFT with an end
-- date still counts for the days before it; without one nobody knows since when, and it does not.
cross join lateral (
    select a.agency_id, a.personnel_type, a.role_group, a.digital_target_group
    from person_assignment a
    where a.person_id = p.person_id
      and (a.status = 'ACTIVE' or a.status = 'LEFT' and a.valid_to is not null)
      and a.valid_from <= y.cutoff
      and (a.valid_to is null or a.valid_to > y.cutoff)
    order by a.valid_from desc, a.assignment_id
    limit 1) home
cross join lateral (
    select array[coalesce(bit_or(of.bit), 0),
                 coalesce(bit_or(of.bit) filter (where of.level >= 2), 0),
                 coalesce(bit_or(of.bit) filter (where of.level >= 3), 0),
                 coalesce(bit_or(of.bit) filter (where of.level >= 4), 0),
                 coalesce(bit_or(of.bit) filter (where of.level >= 5), 0)] as reached
    from (select 1 << array_position(e.dimensions, dimension) - 1 as bit,
                 array_position(e.assurance_levels, f.assurance) as level
          from learning_fact f
          cross join lateral unnest(f.dimensions) as dimension
          where f.person_id = p.person_id
            and f.fiscal_year = y.fiscal_year
            and not f.voided) of
    where of.level is not null) learned
-- A KPI is missed by one clause that is not met, and reached when it is missed by none.
cross join lateral (
    select share.populations, share.populations & ~share.missed as numerators
    from (select coalesce(bit_or(1 << k.slot), 0) as populations,
                 coalesce(bit_or(1 << k.slot) filter (where learned.reached[clause.level] & clause.mask = 0), 0) as missed
          from person_share k
          cross join lateral unnest(k.levels, k.masks) as clause (level, mask)
          where k.edition = y.edition
            and home.personnel_type = any (k.personnel_types)) share) share;

-- The same for everybody at once, written another way (sorting and hashing instead of one look-up per person): the recount
-- holds person_year against this, so that a mistake in either shows.
create view person_year_recounted as
with home as (
    select distinct on (a.person_id, y.fiscal_year)
           a.person_id, y.fiscal_year, y.edition, a.agency_id, a.personnel_type, a.role_group, a.digital_target_group
    from person_assignment a
    join reporting_year y on y.cutoff >= a.valid_from and y.cutoff < coalesce(a.valid_to, 'infinity')
    where a.status = 'ACTIVE' or a.status = 'LEFT' and a.valid_to is not null
    order by a.person_id, y.fiscal_year, a.valid_from desc, a.assignment_id),
dimension as (
    select e.edition, d.code, 1 << (d.position - 1)::int as bit
    from guideline_edition e, unnest(e.dimensions) with ordinality as d (code, position)),
assurance as (
    select e.edition, a.code, a.level
    from guideline_edition e, unnest(e.assurance_levels) with ordinality as a (code, level)),
learned as (
    select f.person_id, f.fiscal_year,
           bit_or(d.bit) as reached_1,
           bit_or(case when a.level > 1 then d.bit else 0 end) as reached_2,
           bit_or(case when a.level > 2 then d.bit else 0 end) as reached_3,
           bit_or(case when a.level > 3 then d.bit else 0 end) as reached_4,
           bit_or(case when a.level > 4 then d.bit else 0 end) as reached_5
    from learning_fact f
    cross join lateral unnest(f.dimensions) as of (dimension)
    join reporting_year y on y.fiscal_year = f.fiscal_year
    join assurance a on a.edition = y.edition and a.code = f.assurance
    join dimension d on d.edition = y.edition and d.code = of.dimension
    where not f.voided
    group by f.person_id, f.fiscal_year),
standing as (
    select h.*,
           array[coalesce(s.reached_1, 0), coalesce(s.reached_2, 0), coalesce(s.reached_3, 0),
                 coalesce(s.reached_4, 0), coalesce(s.reached_5, 0)] as reached
    from home h
    left join learned s on s.person_id = h.person_id and s.fiscal_year = h.fiscal_year),
-- Few people differ in what is asked of them and what they reached, so the rules are evaluated once per combination.
verdict as (
    select c.edition, c.personnel_type, c.reached,
           coalesce(sum(1 << k.slot), 0)::int as populations,
           coalesce(sum(1 << k.slot) filter (
               where not exists (select from unnest(k.levels, k.masks) as r (level, mask)
                                 where c.reached[r.level] & r.mask = 0)), 0)::int as numerators
    from (select distinct edition, personnel_type, reached from standing) c
    left join person_share k on k.edition = c.edition and c.personnel_type = any (k.personnel_types)
    group by c.edition, c.personnel_type, c.reached)
select s.person_id, s.fiscal_year, s.agency_id, s.personnel_type, s.role_group, s.digital_target_group,
       s.reached, v.populations, v.numerators
from standing s
join verdict v using (edition, personnel_type, reached);

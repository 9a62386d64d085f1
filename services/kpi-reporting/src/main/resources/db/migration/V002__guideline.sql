-- What is counted, and how, is data: these tables hold the guideline editions as they were published.
--   dimensions        the codes its KPIs are about, in a fixed order: the first is bit 0 of person_year.reached, and so on,
--   assurance_levels  from the lowest to the highest: the first is person_year.reached[1], and so on; there is room for five.
create table guideline_edition (
    edition          text primary key,
    title_th         text not null,
    title_en         text not null,
    fiscal_year_from int not null,
    fiscal_year_to   int not null check (fiscal_year_to >= fiscal_year_from),
    sequence         bigint not null,
    dimensions       text[] not null default '{}' check (cardinality(dimensions) <= 31),
    assurance_levels text[] not null default '{}' check (cardinality(assurance_levels) <= 5)
);

create table code_item (
    edition    text not null references guideline_edition on delete cascade,
    list       text not null,
    code       text not null,
    position   int not null,
    name_th    text not null,
    name_en    text not null,
    attributes jsonb not null default '{}',
    primary key (edition, list, code)
);

create table kpi_definition (
    edition    text not null references guideline_edition on delete cascade,
    kpi        text not null,
    version    int not null,
    position   int not null,
    owner      text not null,
    origin     text not null,
    kind       text not null,
    unit       text not null,
    name_th    text not null,
    name_en    text not null,
    population jsonb,
    numerator  jsonb,
    primary key (edition, kpi)
);

-- KPIs that are a share of persons, made ready to be evaluated. slot: the KPI's bit in the bit sets of person_year. A person of one of personnel_types is in the population, and in
-- the numerator when for every i a dimension of masks[i] was reached at levels[i] or above.
create table person_share (
    edition         text not null,
    kpi             text not null,
    slot            smallint not null check (slot between 0 and 30),
    personnel_types text[] not null,
    levels          int[] not null,
    masks           int[] not null,
    primary key (edition, kpi),
    foreign key (edition, kpi) references kpi_definition on delete cascade,
    -- A rule that names an unknown assurance, an empty list or an obligation nobody has is refused rather than counted as nothing.
    check (cardinality(personnel_types) > 0),
    check (cardinality(levels) > 0 and array_position(levels, null) is null),
    check (cardinality(masks) = cardinality(levels) and array_position(masks, null) is null)
);

-- KPIs that are a share of agencies: the numerator has a plan in one of plan_statuses that carries all confirmations.
create table agency_share (
    edition       text not null,
    kpi           text not null,
    slot          smallint not null check (slot between 0 and 30),
    plan_statuses text[] not null,
    confirmations text[] not null,
    primary key (edition, kpi),
    foreign key (edition, kpi) references kpi_definition on delete cascade
);

-- The fiscal years figures exist for, with the edition in force and the day people and agencies are counted on (30 September).
create table reporting_year (
    fiscal_year int primary key,
    edition     text not null references guideline_edition,
    cutoff      date not null
);

-- Units of an agency below department level, by effective date. A state is only ever added: the state of a day is the
-- last one by (valid_from, seq) that has begun.
create table org_unit (
    id        uuid        primary key,
    agency_id uuid        not null references agency (id),
    code      varchar(40) not null,
    unique (agency_id, code)
);

create table org_unit_state (
    unit_id     uuid         not null references org_unit (id),
    seq         integer      not null,
    valid_from  date         not null,
    level       varchar(40)  not null,
    place       varchar(40),
    name_th     varchar(300) not null,
    name_en     varchar(300),
    parent_id   uuid         references org_unit (id),
    status      varchar(20)  not null,
    recorded_at timestamptz  not null,
    search      text         not null generated always as (
        e'\n' || search_form(name_th) || coalesce(e'\n' || search_form(name_en), '')) stored,
    primary key (unit_id, seq)
);
create index org_unit_state_of_day on org_unit_state (unit_id, valid_from, seq);
create index org_unit_state_parent on org_unit_state (parent_id);
create index org_unit_state_search on org_unit_state using gin (search gin_trgm_ops);
create index org_unit_state_name on org_unit_state (name_th collate "th-x-icu", unit_id);

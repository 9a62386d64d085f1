-- Agencies by valid time and recorded time (ADR-0018): what changes about an agency is a new row, no row is ever
-- changed but for the moment it was withdrawn by the reversal of its order.
create extension if not exists pg_trgm;

-- How names are compared: composed, without spaces, in Arabic digits, whatever the letter case.
create function search_form(text) returns text
    language sql immutable strict parallel safe
    return lower(translate(regexp_replace(normalize($1, NFKC), '[ \t]', '', 'g'), '๐๑๒๓๔๕๖๗๘๙', '0123456789'));

-- The search form as a pattern of LIKE that means itself.
create function search_pattern(text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(search_form($1), '([\\%_])', '\\\1', 'g');

create table agency (
    id      uuid   primary key,
    source  varchar(500),
    version bigint not null,
    -- The day of the last fact about it: what begins later is told on its day. Absent until the first fact.
    told_on date
);

create table agency_state (
    agency_id            uuid         not null references agency (id),
    seq                  integer      not null,
    valid_from           date         not null,
    kind                 varchar(40)  not null,
    obligation           varchar(20)  not null,
    scope_kind           varchar(40)  not null,
    parent_id            uuid         references agency (id),
    name_th              varchar(300) not null,
    name_en              varchar(300),
    abbreviation_th      varchar(40),
    abbreviation_en      varchar(40),
    status               varchar(20)  not null,
    legal_basis_document varchar(500),
    legal_basis_number   varchar(100),
    legal_basis_date     date,
    order_id             uuid,
    recorded_at          timestamptz  not null,
    withdrawn_at         timestamptz,
    search               text         not null generated always as (
        e'\n' || search_form(name_th)
        || coalesce(e'\n' || search_form(name_en), '')
        || coalesce(e'\n' || search_form(abbreviation_th), '')
        || coalesce(e'\n' || search_form(abbreviation_en), '')) stored,
    primary key (agency_id, seq)
);
create index agency_state_day on agency_state (agency_id, valid_from, seq);
create index agency_state_parent on agency_state (parent_id);
create index agency_state_search on agency_state using gin (search gin_trgm_ops);

-- A code holds no longer than its agency exists; valid_to only says when it ends before.
create table agency_code (
    agency_id    uuid        not null references agency (id),
    seq          integer     not null,
    scheme       varchar(20) not null,
    code         varchar(40) not null,
    valid_from   date        not null,
    valid_to     date,
    order_id     uuid,
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz,
    primary key (agency_id, seq),
    check (valid_to > valid_from)
);
create index agency_code_code on agency_code (code, scheme);

-- The state of every agency on a day, closed ones included; with a time, as it was known then.
create function agency_state_on(day date, known_at timestamptz default null) returns setof agency_state
    language sql stable parallel safe as
$$
select s.*
from agency_state s
where s.valid_from <= day
  and (known_at is null or s.recorded_at <= known_at)
  and (s.withdrawn_at is null or s.withdrawn_at > known_at)
  and not exists (select 1
                  from agency_state later
                  where later.agency_id = s.agency_id
                    and (later.valid_from, later.seq) > (s.valid_from, s.seq)
                    and later.valid_from <= day
                    and (known_at is null or later.recorded_at <= known_at)
                    and (later.withdrawn_at is null or later.withdrawn_at > known_at))
$$;

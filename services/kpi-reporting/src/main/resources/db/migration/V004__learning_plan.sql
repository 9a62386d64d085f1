-- What people learned and practised: course completions and IDP activities alike, as the sources state them.
create table learning_fact (
    fact_id     uuid primary key,
    person_id   uuid not null,
    fiscal_year int not null,
    dimensions  text[] not null,
    assurance   text not null,
    voided      boolean not null,
    sequence    bigint not null
);
create index learning_fact_person on learning_fact (person_id, fiscal_year);

-- superseded_on: the day a later version took its place; until then the plan counted, and past years keep it.
create table plan (
    plan_id          uuid primary key,
    agency_id        uuid not null,
    fiscal_year_from int not null,
    fiscal_year_to   int not null,
    status           text not null,
    confirmations    text[] not null,
    decided_on       date,
    superseded_on    date,
    sequence         bigint not null
);
create index plan_agency on plan (agency_id);

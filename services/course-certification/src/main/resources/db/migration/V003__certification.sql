-- What this service owns: certifying bodies, courses with their accreditations, completions.

create table certifying_body
(
    code                varchar(40) primary key,
    name_th             varchar(300)  not null,
    name_en             varchar(300),
    capabilities        varchar(20)[] not null,
    operates_for        varchar(40) references certifying_body,
    accreditation_years integer       not null check (accreditation_years between 1 and 10),
    version             bigint        not null
);

create table course
(
    id                 uuid primary key,
    code               varchar(60)   not null,
    title_th           varchar(500)  not null,
    title_en           varchar(500),
    hours              numeric(6, 2) not null check (hours > 0),
    delivery_mode      varchar(20)   not null,
    provider_name      varchar(300),
    registered_by_kind varchar(10)   not null,
    registered_by_id   varchar(60)   not null,
    registered_at      timestamptz   not null,
    version            bigint        not null,
    constraint course_code_once_per_registrant unique (registered_by_kind, registered_by_id, code)
);

create table accreditation
(
    id            uuid primary key,
    course_id     uuid          not null references course,
    body          varchar(40)   not null references certifying_body,
    number        varchar(60)   not null,
    skills        varchar(40)[] not null,
    target_groups varchar(40)[] not null,
    role_levels   varchar(40)[] not null,
    valid_from    date          not null,
    valid_to      date          not null check (valid_to > valid_from),
    constraint accreditation_number_once_per_body unique (body, number)
);
create index accreditation_by_course on accreditation (course_id);

create table completion
(
    id                 uuid primary key,
    course_id          uuid          not null references course,
    source_id          varchar(100)  not null,
    person_id          uuid          not null,
    completed_on       date          not null,
    result             varchar(10)   not null,
    score              numeric(5, 2),
    assessed           boolean       not null,
    certificate_number varchar(100),
    dimensions         varchar(40)[] not null,
    reported_by_kind   varchar(10)   not null,
    reported_by_id     varchar(60)   not null,
    recorded_at        timestamptz   not null,
    voided_at          timestamptz,
    void_reason        varchar(500),
    version            bigint        not null,
    constraint completion_once_per_source unique (course_id, source_id)
);
-- Pages of a course, and the completions an accreditation recounts, are read in the order of ids.
create index completion_by_course on completion (course_id, id);

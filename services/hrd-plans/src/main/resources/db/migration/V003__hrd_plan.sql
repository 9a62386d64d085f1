-- One row per version of a plan. The content is kept as the text that was hashed (RFC 8785), so that the approved
-- document can be proved from the row alone; the database itself refuses a hash that is not the content's, and derives
-- what lists and filters need from that same text.
create table hrd_plan (
    id                   uuid         primary key,
    agency_id            uuid         not null,
    plan_version         integer      not null check (plan_version >= 1),
    replaces_plan_id     uuid         references hrd_plan,
    edition              varchar(40)  not null,
    status               varchar(40)  not null,
    content              text         not null,
    content_hash         char(64)     not null check (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    title_th             varchar(300) not null generated always as (content::jsonb ->> 'titleTh') stored,
    fiscal_year_from     integer      not null generated always as ((content::jsonb ->> 'fiscalYearFrom')::integer) stored,
    fiscal_year_to       integer      not null generated always as ((content::jsonb ->> 'fiscalYearTo')::integer) stored,
    submitted_by         varchar(200),
    submitted_at         timestamptz,
    approval_mechanism   varchar(60),
    approval_decided_on  date,
    approver_name        varchar(200),
    approver_position    varchar(200),
    delegation_order     varchar(200),
    cssc_kind            varchar(40),
    cssc_meeting_number  integer,
    cssc_meeting_year    integer,
    cssc_meeting_date    date,
    cssc_resolution      varchar(2000),
    approved_by          varchar(200),
    approved_at          timestamptz,
    rejection_reason     varchar(2000),
    rejected_by          varchar(200),
    rejected_at          timestamptz,
    version              bigint       not null,
    -- Exactly one mechanism per approved version, with the evidence of one kind.
    constraint approved_with_evidence check (
        status not in ('APPROVED', 'SUPERSEDED')
        or (approval_mechanism is not null and (approver_position is null) <> (cssc_kind is null)))
);

create index hrd_plan_of_agency on hrd_plan (agency_id, id);

-- A plan has at most one successor under way, whatever two officers do at the same moment.
create unique index one_next_version on hrd_plan (replaces_plan_id)
    where status in ('DRAFT', 'SUBMITTED_FOR_APPROVAL', 'REJECTED');

-- Everyone whose hand is in the content: none of them approves it.
create table hrd_plan_writer (
    plan_id uuid         not null references hrd_plan,
    subject varchar(200) not null,
    primary key (plan_id, subject)
);

create table hrd_plan_confirmation (
    plan_id      uuid         not null references hrd_plan,
    kind         varchar(40)  not null,
    confirmed_by varchar(200) not null,
    confirmed_at timestamptz  not null,
    primary key (plan_id, kind)
);

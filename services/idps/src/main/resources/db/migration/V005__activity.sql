-- What people learned or practised; rows are voided, never deleted.

create table activity (
    id                  uuid          primary key,
    person_id           uuid          not null,
    agency_id           uuid          not null,
    idp_id              uuid          references idp,
    item_id             uuid,
    target_kind         varchar(40),
    target_code         varchar(60),
    dimensions          varchar(60)[] not null,
    method              varchar(40)   not null,
    course_name         varchar(400),
    hours               numeric(6, 2) not null check (hours > 0),
    completed_on        date          not null,
    assurance           varchar(40)   not null,
    evidence_kind       varchar(40),
    evidence_reference  varchar(400),
    source_record_id    varchar(64),
    source_content_hash varchar(64),
    recorded_by         varchar(200)  not null,
    recorded_at         timestamptz   not null,
    voided_at           timestamptz,
    void_reason         varchar(1000),
    version             bigint        not null,
    check (item_id is null or idp_id is not null),
    check ((target_kind is null) = (target_code is null)),
    check (source_content_hash is null or source_record_id is not null),
    check ((voided_at is null) = (void_reason is null))
);
create index activity_of_person on activity (person_id, id);
create index activity_of_idp on activity (idp_id) where idp_id is not null;
-- What an agency's own records say now: one activity for each, found by the files that say them anew.
create unique index activity_of_record on activity (agency_id, source_record_id) where source_content_hash is not null;

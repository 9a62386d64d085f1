-- Innovations are recorded here; unlike everything else they are not learned from events and survive a rebuild.
create table innovation (
    innovation_id     uuid primary key,
    agency_id         uuid not null,
    fiscal_year       int not null,
    kind              text not null,
    title_th          text not null,
    owner_unit        text not null,
    in_use_since      date not null,
    evidence          text not null,
    status            text not null check (status in ('RECORDED', 'WITHDRAWN')),
    withdrawal_reason text,
    version           bigint not null,
    check ((status = 'WITHDRAWN') = (withdrawal_reason is not null))
);
create index innovation_agency on innovation (agency_id, innovation_id);

-- Reorganisation orders and what follows from them. An order moves nobody: whoever asks for the organisation of a day
-- follows the successions of the orders applied (ADR-0019).
create table reorganisation_order (
    id              uuid        primary key,
    kind            varchar(20) not null,
    status          varchar(20) not null,
    effective_from  date        not null,
    content         text        not null,
    agencies        uuid[]      not null,
    drafted_at      timestamptz not null,
    applied_at      timestamptz,
    ordinal         bigint,
    reversed_at     timestamptz,
    reversal_reason varchar(2000),
    version         bigint      not null,
    check ((status in ('APPLIED', 'REVERSED')) = (ordinal is not null))
);
comment on column reorganisation_order.agencies is 'Every source and target.';
comment on column reorganisation_order.ordinal is 'Which application it was; orders of one day take effect in this order.';
create index reorganisation_order_agency on reorganisation_order using gin (agencies);
create sequence reorganisation_ordinal;

-- What of a source goes to a target: everything, or its units named and, at exactly one target, whatever is not named.
create table succession (
    order_id     uuid           not null references reorganisation_order (id),
    source_id    uuid           not null references agency (id),
    target_id    uuid           not null references agency (id),
    effective_on date           not null,
    share        numeric(12,10) not null check (share > 0 and share <= 1),
    takes_rest   boolean        not null,
    primary key (order_id, source_id, target_id)
);
create index succession_source on succession (source_id);
create index succession_target on succession (target_id);

create table succession_unit (
    order_id  uuid not null references reorganisation_order (id),
    target_id uuid not null references agency (id),
    unit_id   uuid not null references org_unit (id),
    primary key (order_id, unit_id)
);

create view succession_in_force as
select s.order_id, s.source_id, s.target_id, s.effective_on, o.ordinal, s.share, s.takes_rest,
       coalesce((select array_agg(u.unit_id)
                 from succession_unit u
                 where u.order_id = s.order_id and u.target_id = s.target_id), '{}') as units
from succession s
join reorganisation_order o on o.id = s.order_id
where o.status = 'APPLIED';

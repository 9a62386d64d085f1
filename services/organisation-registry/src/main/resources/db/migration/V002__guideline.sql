-- Editions of the guideline. The content is read and published whole and never queried inside, so it is kept as the text
-- that was published, with its order.
create table guideline_edition (
    edition              varchar(9)   primary key,
    title_th             text         not null,
    title_en             text         not null,
    fiscal_year_from     integer      not null,
    fiscal_year_to       integer      not null,
    -- Each edition takes the place of at most one, and at most one takes its place.
    supersedes           varchar(9)   unique references guideline_edition,
    superseded_by        varchar(9)   references guideline_edition,
    valid_to_fiscal_year integer      check ((valid_to_fiscal_year is null) = (superseded_by is null)),
    content              text         not null,
    published_at         timestamptz  not null,
    version              bigint       not null
);

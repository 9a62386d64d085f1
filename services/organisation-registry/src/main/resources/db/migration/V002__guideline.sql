-- Editions of the guideline. The content is read and published whole and never queried inside, so it is kept as the text
-- that was published, with its order.
create table guideline_edition (
    edition          varchar(9)   primary key,
    title_th         text         not null,
    title_en         text         not null,
    fiscal_year_from integer      not null,
    fiscal_year_to   integer      not null,
    content          text         not null,
    published_at     timestamptz  not null,
    version          bigint       not null
);

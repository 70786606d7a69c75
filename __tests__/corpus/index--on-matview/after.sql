create materialized view totals as select 1 as id, 2 as n;
create unique index totals_id on totals (id);

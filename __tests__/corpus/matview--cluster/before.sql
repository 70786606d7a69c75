create materialized view totals as select 1 as n;
create unique index totals_n on totals (n);

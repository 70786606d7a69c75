create materialized view totals as select 1 as n, 'x'::text as t;
alter materialized view totals alter column t set statistics 50;

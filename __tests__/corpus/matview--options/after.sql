create materialized view totals with (fillfactor = 40) as select 1 as n;

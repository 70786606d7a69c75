create materialized view totals as select 1 as n with no data;

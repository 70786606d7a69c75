create materialized view totals as select 1 as n;
comment on materialized view totals is 'Every night';

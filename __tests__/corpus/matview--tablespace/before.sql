-- tablespaces: corpus_fast
create materialized view totals as select 1 as n;

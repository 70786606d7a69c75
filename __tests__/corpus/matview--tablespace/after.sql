-- tablespaces: corpus_fast
create materialized view totals tablespace corpus_fast as select 1 as n;

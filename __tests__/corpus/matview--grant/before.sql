-- roles: corpus_reader
create materialized view totals as select 1 as n;

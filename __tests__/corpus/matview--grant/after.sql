-- roles: corpus_reader
create materialized view totals as select 1 as n;
grant select on totals to corpus_reader;

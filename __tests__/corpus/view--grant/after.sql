-- roles: corpus_reader
create view one as select 1 as n;
grant select on one to corpus_reader;

-- roles: corpus_reader
create view one as select 1 as n, 2 as m;
grant select (m) on one to corpus_reader;

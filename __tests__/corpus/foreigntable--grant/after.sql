-- roles: corpus_reader
create foreign data wrapper nowhere;
create server elsewhere foreign data wrapper nowhere;
create foreign table readings (id int) server elsewhere;
grant select on readings to corpus_reader;

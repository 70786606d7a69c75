-- roles: corpus_app, corpus_reader
-- order: matters
create table o (id int);
grant select on o to corpus_app with grant option;
grant select on o to corpus_reader;

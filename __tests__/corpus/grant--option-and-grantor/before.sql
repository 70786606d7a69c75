-- roles: corpus_app, corpus_reader
create table o (id int);
grant select on o to corpus_app with grant option;
grant insert on o to corpus_reader;
